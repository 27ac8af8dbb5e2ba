// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/explain_stages.hpp"

namespace detente {
namespace {

constexpr std::array<Name<PieceKind>, 19> piece_names{{{PieceKind::state, "state"},
                                                       {PieceKind::adjective, "adjective"},
                                                       {PieceKind::people, "demonym"},
                                                       {PieceKind::body, "body"},
                                                       {PieceKind::description, "description"},
                                                       {PieceKind::place, "place"},
                                                       {PieceKind::person, "full-name"},
                                                       {PieceKind::surname, "surname"},
                                                       {PieceKind::name, "unlisted-name"},
                                                       {PieceKind::title, "title"},
                                                       {PieceKind::former, "former"},
                                                       {PieceKind::own, "own"},
                                                       {PieceKind::comma, "comma"},
                                                       {PieceKind::conjunction, "and"},
                                                       {PieceKind::of, "of"},
                                                       {PieceKind::determiner, "determiner"},
                                                       {PieceKind::possessive, "possessive"},
                                                       {PieceKind::hyphen, "hyphen"},
                                                       {PieceKind::other, "word"}}};

class MentionMarks {
  public:
    MentionMarks(const Text& text, const Mentions& mentions, const std::vector<NamePiece>& pieces,
                 const Lexicon& lexicon, Day day)
        : text_(text), mentions_(mentions), pieces_(pieces), lexicon_(lexicon), day_(day) {}

    Mark mark(const Mention& mention) const {
        Mark mark = mark_over(text_, mention.first, mention.last, MarkKind::mention,
                              std::string(name_of(mention_kind_names, mention.kind)));
        add(mark.labels, list("actors", ids_of(mention.actors, lexicon_)));
        if (mention.person != no_person) add_person(mention, mark.labels);
        if (mention.place != no_item && mention.place < lexicon_.places().size())
            add_place(lexicon_.places()[mention.place], mark.labels);
        add(mark.labels, list("flags", flags(mention)));
        add_words(mention, mark.labels);
        return mark;
    }

  private:
    void add_person(const Mention& mention, std::vector<Label>& labels) const {
        const DocumentPerson& person = mentions_.people[mention.person];
        add(labels, label("person", person.name));
        add(labels,
            label("register", person.known < lexicon_.persons().size()
                                  ? register_entry(lexicon_.persons()[person.known], person.actor)
                                  : "not in the register"));
    }
    /// "Sergei Lavrov, Foreign Minister of RUS": the office nearest to the day, of those for
    /// `actor` where there are any.
    std::string register_entry(const LexiconPerson& person, ActorIndex actor) const {
        const LexiconOffice* office = person.office_on(day_);
        for (const LexiconOffice& other : person.offices)
            if (other.of == actor &&
                (office->of != actor || other.days_from(day_) < office->days_from(day_)))
                office = &other;
        const std::string name(person.name);
        if (office == nullptr) return name;
        const std::string& of = lexicon_.actors()[office->of].id;
        return name + ", " + std::string(office->title) + (of.empty() ? "" : " of " + of);
    }
    void add_place(const LexiconPlace& place, std::vector<Label>& labels) const {
        add(labels, label("place", std::string(place.name)));
        add(labels, label("city", std::string(place.city)));
        if (place.country != no_actor)
            add(labels, label("country", lexicon_.actors()[place.country].id));
    }

    static std::vector<std::string> flags(const Mention& mention) {
        std::vector<std::string> flags;
        if (mention.rank == Rank::leader) flags.emplace_back("leader");
        if (mention.rank == Rank::minister) flags.emplace_back("minister");
        if (mention.rank == Rank::official) flags.emplace_back("official");
        if (mention.plural) flags.emplace_back("plural");
        if (mention.possessive) flags.emplace_back("possessive");
        if (mention.former) flags.emplace_back("former");
        if (mention.titled) flags.emplace_back("titled");
        if (mention.counterpart) flags.emplace_back("counterpart");
        if (mention.metonym) flags.emplace_back("metonym");
        return flags;
    }

    /// The rule is the sequence of pieces; each piece with the lexicon entry that named it.
    void add_words(const Mention& mention, std::vector<Label>& labels) const {
        const auto from = std::partition_point(
            pieces_.begin(), pieces_.end(),
            [&](const NamePiece& piece) { return piece.last <= mention.first; });
        const bool stands_in =
            mention.kind == MentionKind::pronoun || mention.kind == MentionKind::pair;
        std::string rule(stands_in ? "stand-in" : "");
        std::vector<std::string> words;
        for (auto piece = from; piece != pieces_.end() && piece->first < mention.last; ++piece) {
            const std::string_view name = name_of(piece_names, piece->kind);
            if (!stands_in) rule.append(rule.empty() ? "" : " ").append(name);
            const std::string entry = entry_of(*piece);
            if (!entry.empty())
                words.push_back(std::string(text_.view(piece->first, piece->last)) + ": " + entry);
        }
        add(labels, label("rule", std::move(rule)));
        add(labels, list("lexicon", std::move(words)));
    }
    std::string entry_of(const NamePiece& piece) const {
        const std::string name(name_of(piece_names, piece.kind));
        switch (piece.kind) {
            case PieceKind::person:
            case PieceKind::surname:
                if (piece.item >= lexicon_.persons().size()) return {};
                return name + " of " + register_entry(lexicon_.persons()[piece.item], no_actor);
            case PieceKind::place:
                if (piece.item >= lexicon_.places().size()) return {};
                return name + " " + std::string(lexicon_.places()[piece.item].name);
            case PieceKind::title:
                return piece.organ ? "title of an organ" : name;
            default:
                break;
        }
        if (piece.actor == no_actor) return {};
        const LexiconActor& actor = lexicon_.actors()[piece.actor];
        return (piece.metonym ? "metonym" : name) + " " + actor.id + " (" + actor.name + ")";
    }

    const Text& text_;
    const Mentions& mentions_;
    const std::vector<NamePiece>& pieces_;
    const Lexicon& lexicon_;
    Day day_;
};

}  // namespace

void explain_mentions(const Text& text, const Mentions& mentions,
                      const std::vector<NamePiece>& pieces, const Lexicon& lexicon, Day day,
                      std::vector<Mark>& out) {
    const MentionMarks marks(text, mentions, pieces, lexicon, day);
    for (const Mention& mention : mentions.all) out.push_back(marks.mark(mention));
}

}  // namespace detente
