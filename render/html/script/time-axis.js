// SPDX-License-Identifier: MIT
// Bars and ticks of the overview: time to scale, counts to scale, ticks as many as have room.
import { dayOf, monthOf, shortMonthOf, yearOf } from "./days.js";

const barWidth = 4; // px
const tickRoom = 46; // px

/** How many meetings begin in each of the equal stretches of `span`, [begin, end) in days. */
export function countBins(meetings, [begin, end], width) {
    const bins = new Array(Math.max(1, Math.floor(width / barWidth))).fill(0);
    for (const { first } of meetings) {
        if (first === null) continue;
        const bin = Math.floor(((first - begin) / (end - begin)) * bins.length);
        bins[Math.min(bins.length - 1, Math.max(0, bin))] += 1;
    }
    return bins;
}

/** A path of bars that stand on `height`; what is there at all is at least 4 px high. */
export function barsPath(bins, most, width, height) {
    const step = width / bins.length;
    const bar = (count, i) => {
        if (count === 0) return "";
        const high = Math.max(4, (count / most) * (height - 2)).toFixed(1);
        const wide = (step - 1).toFixed(1);
        return `M${(i * step + 0.5).toFixed(1)} ${height}v-${high}h${wide}v${high}z`;
    };
    return bins.map(bar).join("");
}

function firstDays([begin, end], monthsApart) {
    const days = [];
    for (let month = 0, year = yearOf(begin); dayOf(year, month) < end; month += monthsApart)
        if (dayOf(year, month) >= begin) days.push(dayOf(year, month));
    return days;
}

/** Days with a label each: months where they have room, else years or every so many of them. */
export function ticksOf(span, width) {
    const room = Math.max(1, width / tickRoom);
    const years = (span[1] - span[0]) / 365.25;
    if (years * 12 <= room)
        return firstDays(span, 1).map((day) => ({
            day,
            label: monthOf(day) === 0 ? String(yearOf(day)) : shortMonthOf(day),
        }));
    const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((n) => years / n <= room) ?? 1000;
    return firstDays(span, 12)
        .filter((day) => yearOf(day) % step === 0)
        .map((day) => ({ day, label: String(yearOf(day)) }));
}
