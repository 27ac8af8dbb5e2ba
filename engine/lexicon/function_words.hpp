// SPDX-License-Identifier: MIT
// The few words that the stages ask for one by one.
#pragma once

#include "engine/text/vocabulary.hpp"

namespace detente {

struct FunctionWords {
    explicit FunctionWords(Vocabulary& v)
        : a(v.intern("a")),
          aboard(v.intern("aboard")),
          ahead(v.intern("ahead")),
          after(v.intern("after")),
          among(v.intern("among")),
          ampersand(v.intern("&")),
          and_(v.intern("and")),
          as(v.intern("as")),
          at(v.intern("at")),
          before(v.intern("before")),
          between(v.intern("between")),
          both(v.intern("both")),
          capital(v.intern("capital")),
          but(v.intern("but")),
          by(v.intern("by")),
          comma(v.intern(",")),
          colon(v.intern(":")),
          dash(v.intern("-")),
          during(v.intern("during")),
          following(v.intern("following")),
          for_(v.intern("for")),
          from(v.intern("from")),
          in(v.intern("in")),
          including(v.intern("including")),
          into(v.intern("into")),
          it(v.intern("it")),
          near(v.intern("near")),
          of(v.intern("of")),
          on(v.intern("on")),
          or_(v.intern("or")),
          outside(v.intern("outside")),
          possessive(v.intern("'s")),
          apostrophe(v.intern("'")),
          semicolon(v.intern(";")),
          slash(v.intern("/")),
          that(v.intern("that")),
          these(v.intern("these")),
          those(v.intern("those")),
          the(v.intern("the")),
          this_(v.intern("this")),
          to(v.intern("to")),
          together(v.intern("together")),
          two(v.intern("two")),
          until(v.intern("until")),
          versus(v.intern("versus")),
          via(v.intern("via")),
          when(v.intern("when")),
          where(v.intern("where")),
          while_(v.intern("while")),
          who(v.intern("who")),
          which(v.intern("which")),
          with(v.intern("with")),
          within(v.intern("within")),
          open(v.intern("(")),
          close(v.intern(")")),
          quote(v.intern("\"")),
          stop(v.intern(".")),
          under(v.intern("under")),
          well(v.intern("well")),
          along(v.intern("along")),
          alongside(v.intern("alongside")),
          pair(v.intern("pair")),
          not_(v.intern("not")) {}

    WordId a, aboard, ahead, after, among, ampersand, and_, as, at, before, between, both, capital,
        but, by, comma, colon, dash, during, following, for_, from, in, including, into, it, near,
        of, on, or_, outside, possessive, apostrophe, semicolon, slash, that, these, those, the,
        this_, to, together, two, until, versus, via, when, where, while_, who, which, with, within,
        open, close, quote, stop, under, well, along, alongside, pair, not_;
};

}  // namespace detente
