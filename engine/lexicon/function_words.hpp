// SPDX-License-Identifier: MIT
// The words that the stages ask for one by one: looked up once, when the program starts.
#pragma once

#include "engine/text/vocabulary.hpp"

namespace detente {

class FunctionWords {
  private:
    Vocabulary& v_;

  public:
    explicit FunctionWords(Vocabulary& vocabulary) : v_(vocabulary) {}

    WordId a = v_.intern("a"), about = v_.intern("about"), after = v_.intern("after"),
           ahead = v_.intern("ahead"), along = v_.intern("along"),
           alongside = v_.intern("alongside"), amir = v_.intern("amir"), among = v_.intern("among"),
           and_ = v_.intern("and"), as = v_.intern("as"), at = v_.intern("at"),
           before = v_.intern("before"), between = v_.intern("between"), both = v_.intern("both"),
           brokered = v_.intern("brokered"), but = v_.intern("but"), by = v_.intern("by"),
           called = v_.intern("called"), calls = v_.intern("calls"), can = v_.intern("can"),
           capital = v_.intern("capital"), coming = v_.intern("coming"), day = v_.intern("day"),
           days = v_.intern("days"), during = v_.intern("during"), earlier = v_.intern("earlier"),
           five = v_.intern("five"), for_ = v_.intern("for"), four = v_.intern("four"),
           from = v_.intern("from"), general = v_.intern("general"), georgia = v_.intern("georgia"),
           he = v_.intern("he"), her = v_.intern("her"), him = v_.intern("him"),
           his = v_.intern("his"), i = v_.intern("i"), in = v_.intern("in"),
           including = v_.intern("including"), into = v_.intern("into"),
           involving = v_.intern("involving"), its = v_.intern("its"), jan = v_.intern("jan"),
           king = v_.intern("king"), last = v_.intern("last"), later = v_.intern("later"),
           margins = v_.intern("margins"), mediated = v_.intern("mediated"),
           near = v_.intern("near"), next = v_.intern("next"), not_ = v_.intern("not"),
           of = v_.intern("of"), off = v_.intern("off"), on = v_.intern("on"),
           one = v_.intern("one"), outside = v_.intern("outside"), pair = v_.intern("pair"),
           part = v_.intern("part"), past = v_.intern("past"), plus = v_.intern("plus"),
           press = v_.intern("press"), prince = v_.intern("prince"), recent = v_.intern("recent"),
           round = v_.intern("round"), rounds = v_.intern("rounds"), same = v_.intern("same"),
           sea = v_.intern("sea"), seven = v_.intern("seven"), she = v_.intern("she"),
           sidelines = v_.intern("sidelines"), sides = v_.intern("sides"),
           since = v_.intern("since"), six = v_.intern("six"), sultan = v_.intern("sultan"),
           that = v_.intern("that"), the = v_.intern("the"), their = v_.intern("their"),
           them = v_.intern("them"), there = v_.intern("there"), these = v_.intern("these"),
           they = v_.intern("they"), this_ = v_.intern("this"), those = v_.intern("those"),
           three = v_.intern("three"), through = v_.intern("through"), till = v_.intern("till"),
           to = v_.intern("to"), together = v_.intern("together"), two = v_.intern("two"),
           until = v_.intern("until"), up = v_.intern("up"), well = v_.intern("well"),
           when = v_.intern("when"), where = v_.intern("where"), which = v_.intern("which"),
           while_ = v_.intern("while"), who = v_.intern("who"), with = v_.intern("with"),
           within = v_.intern("within"), ampersand = v_.intern("&"), apostrophe = v_.intern("'"),
           close = v_.intern(")"), colon = v_.intern(":"), comma = v_.intern(","),
           dash = v_.intern("-"), open = v_.intern("("), possessive = v_.intern("'s"),
           quote = v_.intern("\""), semicolon = v_.intern(";"), slash = v_.intern("/");
};

}  // namespace detente
