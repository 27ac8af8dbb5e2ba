// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/time_together.hpp"

namespace detente {

bool has_time(const Scene& scene, std::uint32_t at) {
    namespace c = word_class;
    constexpr std::uint32_t reach = 4;  // "just a little over"
    if (!may_have_time(scene, at)) return false;
    for (std::uint32_t i = scene.first_time; i < scene.last_time; ++i) {
        const Timex& time = scene.times[i];
        if (time.first <= at || time.first > at + reach) continue;
        if (time.type != TimexType::duration || !time.value.starts_with("PT")) return false;
        if (scene.any(at + 1, time.first, c::be | c::have | c::hold | c::modal | c::motion))
            return false;
        // "had an hour to leave", "got two hours of sleep"
        if (time.last >= scene.sentence.last) return false;
        const WordId next = scene.word(time.last);
        return next != scene.k.function.to && next != scene.k.function.of;
    }
    return false;
}

}  // namespace detente
