// SPDX-License-Identifier: MIT
#include "render/theme_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "render/contrast.hpp"
#include "timelines/files.hpp"
#include "timelines/suggest.hpp"
#include "timelines/yaml_document.hpp"

namespace detente {
namespace {

using layout::Ink;

constexpr std::size_t most_bytes = 1U << 20U;
constexpr double least_scale = 0.5, most_scale = 1.5;

/// A colour as written and where.
struct GivenColour {
    std::string colour;
    Location location;
};

/// What a file says, before the theme that it is based on is known.
struct Given {
    int version = 0;
    std::string name, base;
    std::map<Ink, GivenColour> inks;
    std::vector<GivenColour> accents;
    std::vector<std::string> fonts;
    std::optional<double> font_scale;
    std::optional<bool> by_shape;
};

std::optional<GivenColour> read_colour(YamlReading& in, const YAML::Node& node) {
    if (node.IsNull()) {
        in.problem(node, "a colour stands in quotes, for # begins a comment: \"#1f5fa8\"");
        return std::nullopt;
    }
    const auto text = in.text(node);
    if (!text) return std::nullopt;
    if (is_colour(*text)) return GivenColour{long_colour(*text), in.locate(node)};
    in.problem(node, fmt::format("'{}' is no colour; write it as \"#1f5fa8\" or \"#15a\"", *text));
    return std::nullopt;
}

using Inks = std::map<Ink, GivenColour>;

template <Ink ink>
void read_ink(YamlReading& in, const YAML::Node& node, Inks& out) {
    if (auto colour = read_colour(in, node)) out[ink] = std::move(*colour);
}

constexpr std::array<Key<Inks>, layout::ink_count> ink_keys{{
    {{"ground", Shape::text, "behind everything"}, read_ink<Ink::ground>},
    {{"text", Shape::text, "of titles and names"}, read_ink<Ink::text>},
    {{"soft", Shape::text, "of details and signs without a party"}, read_ink<Ink::soft>},
    {{"join", Shape::text, "of lines between those who meet"}, read_ink<Ink::join>},
    {{"rule", Shape::text, "of rules and grids"}, read_ink<Ink::rule>},
    {{"window", Shape::text, "of what shades a day that is not known"}, read_ink<Ink::window>},
}};

void read_inks(YamlReading& in, const YAML::Node& node, Given& out) {
    read_mapping(in, node, "colours", ink_keys, out.inks);
}

void read_accents(YamlReading& in, const YAML::Node& node, Given& out) {
    if (!in.is_list(node)) return;
    for (const auto& item : node) {
        if (!in.visit(item)) return;
        if (out.accents.size() == layout::accent_count)
            return in.problem(item,
                              fmt::format("there are {} accents at most", layout::accent_count));
        if (auto colour = read_colour(in, item)) out.accents.push_back(std::move(*colour));
    }
}

/// What a family's name may consist of; no quote or mark that SVG, CSS or DOT could read.
bool is_family(std::string_view name) {
    const auto fits = [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') ||
               (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '_';
    };
    return !name.empty() && name.size() <= 60 && name.front() != ' ' && name.back() != ' ' &&
           std::all_of(name.begin(), name.end(), fits);
}

void read_fonts(YamlReading& in, const YAML::Node& node, Given& out) {
    if (!in.is_list(node)) return;
    for (const auto& item : node) {
        if (!in.visit(item)) return;
        const auto name = in.text(item);
        if (!name) continue;
        if (is_family(*name))
            out.fonts.push_back(*name);
        else
            in.problem(item, fmt::format("'{}' is no name of a font: letters, digits, blanks and "
                                         "hyphens alone",
                                         *name));
    }
}

void read_scale(YamlReading& in, const YAML::Node& node, Given& out) {
    double value = 0;
    if (node.IsScalar() && YAML::convert<double>::decode(node, value) && value >= least_scale &&
        value <= most_scale)
        out.font_scale = value;
    else
        in.problem(node,
                   fmt::format("font-scale is a number from {} to {}", least_scale, most_scale));
}

void read_marks(YamlReading& in, const YAML::Node& node, Given& out) {
    static constexpr std::array<Name<bool>, 2> names{{{false, "colour"}, {true, "shape"}}};
    bool value = false;
    read_name(in, node, "marks", names, value);
    out.by_shape = value;
}

void read_base(YamlReading& in, const YAML::Node& node, Given& out) {
    const auto text = in.text(node);
    if (!text) return;
    if (find_theme(*text) != nullptr) {
        out.base = *text;
        return;
    }
    std::vector<std::string_view> known;
    for (const Theme& theme : themes()) known.push_back(theme.name);
    unknown_name(in, node, "theme", known);
}

constexpr std::array<Key<Given>, 8> keys{{
    {{"detente-theme", Shape::version, "the version of this format: 1", true},
     [](YamlReading& in, const YAML::Node& node, Given& out) {
         read_value(in, node, out.version);
         if (out.version != 1) in.problem(node, "this program knows detente-theme: 1 alone");
     }},
    {{"name", Shape::text, "what it is called"},
     [](YamlReading& in, const YAML::Node& node, Given& out) { read_value(in, node, out.name); }},
    {{"base", Shape::text, "the theme that gives what is not said here"}, read_base},
    {{"colours", Shape::mapping, "ground, text, soft, join, rule, window"}, read_inks},
    {{"accents", Shape::texts, "of the parties, the most frequent first"}, read_accents},
    {{"fonts", Shape::texts, "the first that a machine has is taken"}, read_fonts},
    {{"font-scale", Shape::text, "of all sizes of type"}, read_scale},
    {{"marks", Shape::text, "colour or shape"}, read_marks},
}};

/// In quotes where CSS would not take it as it is.
std::string family(const std::string& name) {
    const bool quoted = std::any_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    });
    return quoted ? "'" + name + "'" : name;
}

Theme theme_from(const Given& given) {
    const Theme* base = find_theme(given.base);
    Theme theme = base != nullptr ? *base : report_theme();
    theme.name = given.name.empty() ? "own" : given.name;
    theme.description.clear();
    theme.is_default = false;
    for (const auto& [ink, colour] : given.inks)
        theme.inks.at(static_cast<std::size_t>(ink)) = colour.colour;
    for (std::size_t i = 0; i < given.accents.size(); ++i)
        theme.accents.at(i) = given.accents[i].colour;
    std::string fonts;
    for (const std::string& name : given.fonts) fonts += family(name) + ", ";
    theme.fonts = fonts + theme.fonts;
    theme.font_scale = given.font_scale.value_or(theme.font_scale);
    theme.by_shape = given.by_shape.value_or(theme.by_shape);
    return theme;
}

/// Told where the colour is written, or where the ground is, if that alone is.
class ContrastCheck {
  public:
    ContrastCheck(YamlReading& in, const Given& given, const Theme& theme)
        : in_(in), given_(given), theme_(theme) {}

    void all() {
        check(Ink::text, "text", "letters", least_text_contrast);
        check(Ink::soft, "soft", "letters", least_text_contrast);
        check(Ink::join, "join", "lines", least_sign_contrast);
        const bool new_ground = given_.inks.count(Ink::ground) != 0;
        for (std::size_t i = 0; i < layout::accent_count; ++i) {
            const bool is_given = i < given_.accents.size();
            if (is_given || new_ground)
                tell(theme_.accent(i), fmt::format("accent {}", i + 1), "names of parties",
                     least_text_contrast,
                     is_given ? given_.accents[i].location : given_.inks.at(Ink::ground).location);
        }
    }

  private:
    void check(Ink ink, std::string_view name, std::string_view what, double least) {
        const auto own = given_.inks.find(ink);
        const auto ground = given_.inks.find(Ink::ground);
        if (own != given_.inks.end())
            tell(theme_.ink(ink), name, what, least, own->second.location);
        else if (ground != given_.inks.end())
            tell(theme_.ink(ink), name, what, least, ground->second.location);
    }

    void tell(const std::string& colour, std::string_view name, std::string_view what, double least,
              const Location& at) {
        const double found = contrast(colour, theme_.ink(Ink::ground));
        if (found >= least) return;
        in_.problem(at,
                    fmt::format("{} {} has a contrast of {:.1f}:1 on the ground {}; {} need {}:1 "
                                "(WCAG 2.1 AA): take a {} colour",
                                name, colour, found, theme_.ink(Ink::ground), what, least,
                                theme_.is_dark() ? "lighter" : "darker"),
                    Severity::warning);
    }

    YamlReading& in_;
    const Given& given_;
    const Theme& theme_;
};

}  // namespace

ThemeFileResult parse_theme_file(std::string_view yaml, const std::filesystem::path& path) {
    YamlReading in(path.generic_string());
    ThemeFileResult result{report_theme(), {}};
    read_document(in, yaml, {"the file is empty; begin it with 'detente-theme: 1'", "a theme"},
                  [&](const YAML::Node& root) {
                      Given given;
                      read_mapping(in, root, "a theme", keys, given);
                      result.theme = theme_from(given);
                      ContrastCheck(in, given, result.theme).all();
                  });
    result.problems = in.take_problems();
    return result;
}

ThemeFileResult read_theme_file(const std::filesystem::path& path) {
    const std::string yaml = read_file(path);
    if (yaml.size() > most_bytes)
        throw Error({path.generic_string()}, "the file is larger than 1 MB; is it a theme?");
    return parse_theme_file(yaml, path);
}

}  // namespace detente
