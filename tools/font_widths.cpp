// SPDX-License-Identifier: MIT
// Writes render/layout/font_widths.cpp: the advance widths of the one font that pictures are
// measured in, so that a layout is the same where the font is not installed. Run by hand when the
// font changes; it needs FreeType and is no part of the build:
//   c++ -std=c++20 tools/font_widths.cpp $(pkg-config --cflags --libs freetype2) -o font_widths
//   ./font_widths Inter-Regular.otf Inter-SemiBold.otf > render/layout/font_widths.cpp
#include <ft2build.h>
#include FT_FREETYPE_H

#include <array>
#include <cstdio>
#include <cstdlib>

namespace {

struct Range {
    unsigned first;
    unsigned last;
};

/// Latin with its extensions, Greek, Cyrillic, punctuation, currency, arrows, letterlike signs.
constexpr std::array<Range, 9> ranges{{{0x20, 0x7E},
                                       {0xA0, 0x24F},
                                       {0x370, 0x52F},
                                       {0x1E00, 0x1FFF},
                                       {0x2000, 0x206F},
                                       {0x20A0, 0x20C0},
                                       {0x2100, 0x214F},
                                       {0x2190, 0x2199},
                                       {0x2200, 0x2265}}};

/// In thousandths of an em; 0 where the font has no such character.
long width(FT_Face face, unsigned code_point) {
    if (FT_Get_Char_Index(face, code_point) == 0) return 0;
    if (FT_Load_Char(face, code_point, FT_LOAD_NO_SCALE) != 0) return 0;
    return (face->glyph->metrics.horiAdvance * 1000 + face->units_per_EM / 2) / face->units_per_EM;
}

FT_Face open(FT_Library library, const char* path) {
    FT_Face face = nullptr;
    if (FT_New_Face(library, path, 0, &face) == 0) return face;
    std::fprintf(stderr, "font_widths: cannot open %s as a font\n", path);
    std::exit(1);
}

void print_table(FT_Face face, const char* name) {
    std::printf("constexpr std::array<std::uint16_t, count> %s{", name);
    int column = 0;
    for (const Range& range : ranges)
        for (unsigned code_point = range.first; code_point <= range.last; ++code_point)
            std::printf("%s%ld,", column++ % 22 == 0 ? "\n    " : "", width(face, code_point));
    std::printf("};\n\n");
}

void print_ranges() {
    unsigned offset = 0;
    std::printf("constexpr std::array<WidthRange, %zu> ranges{{", ranges.size());
    for (const Range& range : ranges) {
        std::printf("{0x%X, 0x%X, %u},", range.first, range.last, offset);
        offset += range.last - range.first + 1;
    }
    std::printf("}};\nconstexpr std::size_t count = %u;\n\n", offset);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: font_widths REGULAR SEMIBOLD > font_widths.cpp\n");
        return 2;
    }
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) return 1;
    std::printf(
        "// SPDX-License-Identifier: MIT\n"
        "// Advance widths of Inter 4.0 (The Inter Project Authors, SIL Open Font License 1.1), "
        "in\n"
        "// thousandths of an em. Written by tools/font_widths.cpp: do not edit by hand.\n"
        "// clang-format off\n"
        "#include \"render/layout/font_widths.hpp\"\n\n#include <array>\n\n"
        "namespace detente::layout {\nnamespace {\n\n");
    print_ranges();
    print_table(open(library, argv[1]), "regular");
    print_table(open(library, argv[2]), "semibold");
    std::printf(
        "}  // namespace\n\n"
        "WidthTable width_table(bool is_semibold) {\n"
        "    return {ranges, is_semibold ? semibold : regular};\n}\n\n"
        "}  // namespace detente::layout\n");
}
