# SPDX-License-Identifier: MIT
# Writes OUTPUT: the contents of the files CSS and SCRIPT as C++ string constants, in pieces that
# every compiler takes.
function(literal file name)
    file(READ ${file} text)
    string(LENGTH "${text}" length)
    set(pieces "")
    set(at 0)
    while(at LESS length)
        string(SUBSTRING "${text}" ${at} 4000 piece)
        string(APPEND pieces "R\"embed(${piece})embed\"\n")
        math(EXPR at "${at} + 4000")
    endwhile()
    set(${name} "${pieces}" PARENT_SCOPE)
endfunction()

literal(${CSS} css)
literal(${SCRIPT} script)
file(WRITE ${OUTPUT} "// Written by render/html/embed.cmake.
#include \"render/html/page_parts.hpp\"

namespace detente {

std::string_view page_style() {
    return ${css};
}

std::string_view page_script() {
    return ${script};
}

}  // namespace detente
")
