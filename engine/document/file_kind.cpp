// SPDX-License-Identifier: MIT
#include "engine/document/file_kind.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "engine/document/encoding.hpp"

namespace detente {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::string_view kind;
};

/// https://www.iana.org/assignments/media-types and the formats' own specifications.
constexpr std::array signatures{
    Signature{"\x89PNG\r\n\x1a\n"sv, "a PNG image"},
    Signature{"\xff\xd8\xff"sv, "a JPEG image"},
    Signature{"GIF8"sv, "a GIF image"},
    Signature{"BM\0"sv, "a bitmap image"},
    Signature{"II*\0"sv, "a TIFF image"},
    Signature{"MM\0*"sv, "a TIFF image"},
    Signature{"\0\0\1\0"sv, "an icon"},
    Signature{"%!PS"sv, "a PostScript file"},
    Signature{"{\\rtf"sv, "an RTF document; save it as text"},
    Signature{"PK\3\4"sv, "a ZIP archive or an office document; save it as text"},
    Signature{"PK\5\6"sv, "an empty ZIP archive"},
    Signature{"BZh"sv, "a bzip2 archive; unpack it first"},
    Signature{"\xfd"
              "7zXZ"sv,
              "an xz archive; unpack it first"},
    Signature{"7z\xbc\xaf"sv, "a 7-Zip archive; unpack it first"},
    Signature{"\xd0\xcf\x11\xe0"sv, "an old office document; save it as text"},
    Signature{"\x7f"
              "ELF"sv,
              "a program"},
    Signature{"wOFF"sv, "a font"},
    Signature{"wOF2"sv, "a font"},
    Signature{"OggS"sv, "a sound or film"},
    Signature{"ID3"sv, "a sound"},
    Signature{"SQLite format 3"sv, "a database"},
    Signature{"<svg"sv, "an SVG image"},
};

struct Extension {
    std::string_view name;
    std::string_view kind;
};

/// Text by its bytes, but no prose: a saved page's companions and the like.
constexpr std::array extensions{
    Extension{".css", "a style sheet"},    Extension{".csv", "a table"},
    Extension{".dot", "a graph"},          Extension{".gv", "a graph"},
    Extension{".ics", "a calendar"},       Extension{".ini", "a settings file"},
    Extension{".js", "a script"},          Extension{".map", "a source map"},
    Extension{".mjs", "a script"},         Extension{".svg", "an SVG image"},
    Extension{".toml", "a settings file"}, Extension{".tsv", "a table"},
    Extension{".yaml", "a settings file"}, Extension{".yml", "a settings file"},
};

std::string lower_extension(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' &&
           c != '\x1b';
}

bool is_binary(std::string_view head) {
    if (wide_encoding(head) != nullptr) return false;
    const auto zeros = std::count(head.begin(), head.end(), '\0');
    const auto controls = std::count_if(head.begin(), head.end(), is_control);
    return zeros > 0 || static_cast<std::size_t>(controls) * 20 > head.size();
}

std::string_view skip_blanks(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n\f");
    return begin == text.npos ? std::string_view{} : text.substr(begin);
}

/// Where a document type ends, its own declarations in brackets included.
std::size_t doctype_end(std::string_view head) {
    const std::size_t bracket = head.find('[');
    const std::size_t close = head.find('>');
    if (bracket > close) return close;
    const std::size_t end = head.find(']', bracket);
    return end == head.npos ? end : head.find('>', end);
}

}  // namespace

std::string_view skip_prolog(std::string_view head) {
    if (head.starts_with("\xef\xbb\xbf")) head.remove_prefix(3);
    head = skip_blanks(head);
    while (head.starts_with("<?") || head.starts_with("<!")) {
        std::size_t end = head.find('>');
        if (head.starts_with("<!--"))
            end = head.find("-->") == head.npos ? head.npos : head.find("-->") + 2;
        else if (head[1] == '!')
            end = doctype_end(head);
        if (end == head.npos) return {};
        head = skip_blanks(head.substr(end + 1));
    }
    return head;
}

std::string_view unreadable_kind(std::string_view head, const std::filesystem::path& path) {
    const std::string_view start = skip_prolog(head);
    for (const Signature& signature : signatures)
        if (head.starts_with(signature.bytes) || start.starts_with(signature.bytes))
            return signature.kind;
    if (head.substr(0, 12).substr(std::min<std::size_t>(4, head.size())).starts_with("ftyp"))
        return "a film or a picture";
    if (head.starts_with("RIFF")) return "a sound, film or picture";
    if (is_binary(head)) return "a binary file";
    const std::string extension = lower_extension(path);
    for (const Extension& entry : extensions)
        if (entry.name == extension) return entry.kind;
    return {};
}

bool is_own_file(std::string_view head, const std::filesystem::path& path) {
    if (path.filename() == "timeline.yaml") return true;
    const std::string_view line = head.substr(0, head.find('\n'));
    const auto has = [&](std::string_view key) { return line.find(key) != line.npos; };
    if (line.starts_with("{\"") && !has("\"text\":") && !has("\"path\":"))
        return has("\"sha256\":") || has("\"evidence\":") || has("\"meetings\":") ||
               has("\"type\":") || has("\"time_text\":");
    return head.find("name=\"generator\" content=\"detente") != head.npos ||
           head.find("name=\"generator\" content=\"Detente") != head.npos;
}

}  // namespace detente
