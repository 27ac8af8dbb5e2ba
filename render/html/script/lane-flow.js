// SPDX-License-Identifier: MIT
// What stands behind what in the lanes: days to scale where meetings leave room for it, quiet
// stretches folded, months and years as one step each.
import { dayOfMonth, shortMonthOf } from "./days.js";
import { labelOf } from "./data.js";
import { phrase, wordOf } from "./words.js";

const scales = {
    // px a day, px between neighbours at least
    lines: [4, 24],
    rows: [9, 30],
};
const gaps = { quiet: 44, today: 36, break: 44 };
const groupWidths = { years: 56, months: 40 };
const widest = 220; // px that the longest stretch takes that is not folded
const edge = 28; // px before the first and behind the last

/** From the item before: both are meetings, their days as far apart as the scale says. */
function rowGap(item, before, [scale, least], quiet) {
    const isDated = before?.type === "row" && item.meeting.first !== null;
    if (!isDated || before.meeting.first === null) return least + 6;
    const days = item.meeting.first - before.meeting.first;
    return Math.max(least, days * Math.min(scale, widest / quiet));
}

/** The middle of each item in px from the track's left, and the track's width. */
export function placeItems(items, level, quiet) {
    const xs = new Float64Array(items.length);
    let x = edge;
    items.forEach((item, index) => {
        const before = items[index - 1];
        let gap = 0;
        if (item.type === "group" || before?.type === "group") gap = groupWidths[level] ?? 40;
        else if (gaps[item.type]) gap = gaps[item.type];
        else gap = gaps[before?.type] ?? rowGap(item, before, scales[level] ?? scales.lines, quiet);
        x += index === 0 ? 0 : gap;
        xs[index] = x;
    });
    return { xs, width: x + edge };
}

/** The words below each item: its day, and month and year where they change. */
export function axisLabels(items, level) {
    let [month, year] = ["", ""];
    return items.map((item) => {
        const first = item.meeting ? item.meeting.first : item.from;
        if (first === null || first === undefined) return [];
        const words = { year: String(item.meeting?.year ?? item.key.split("/")[0]) };
        const isYear = item.type === "group" && level === "years";
        words.month = isYear ? "" : shortMonthOf(first);
        const isNew = words.year !== year;
        const label = [
            item.meeting ? (item.meeting.vague ? "?" : String(dayOfMonth(first))) : "",
            isNew || words.month !== month ? words.month : "",
            isNew ? words.year : "",
        ];
        ({ month, year } = words);
        return label;
    });
}

/** Where a day lies between the meetings around it. */
export function xOfDay(day, items, xs, from) {
    let last = from;
    for (let i = from; i < items.length; i += 1) {
        const { meeting } = items[i];
        if (!meeting || meeting.first === null) break;
        if (meeting.first > day) {
            const begin = items[last].meeting.first;
            const share = (day - begin) / Math.max(1, meeting.first - begin);
            return xs[last] + share * (xs[i] - xs[last]);
        }
        last = i;
    }
    return xs[last] + Math.min(12, 4 * Math.max(0, day - items[last].meeting.first));
}

/** Of the one item that begins at or before x. */
export function indexAt(xs, x) {
    let low = 0;
    let high = xs.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (xs[middle] <= x) low = middle;
        else high = middle - 1;
    }
    return low;
}

/** A meeting in one line, for those who cannot see its marks. */
export function inOneLine(meeting) {
    return [
        labelOf(meeting, true) || phrase("@day-unknown.heading"),
        meeting.title,
        meeting.place,
        meeting.status === "held" ? null : wordOf(meeting.status),
        meeting.parties.map((actor) => actor.name).join(", "),
    ]
        .filter(Boolean)
        .join(", ");
}
