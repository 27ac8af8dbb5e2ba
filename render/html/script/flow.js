// SPDX-License-Identifier: MIT
// What stands below what: a row a meeting, or a month or year as one; quiet stretches folded.
import { dayInWords, dayOf, monthInWords, monthOf, quietInWords, yearInWords } from "./days.js";
import { phrase } from "./words.js";

/** From far to near. */
export const levels = ["years", "months", "lines", "rows"];
export const levelNames = {
    years: phrase("@level.years"),
    months: phrase("@level.months"),
    lines: phrase("@level.lines"),
    rows: phrase("@level.rows"),
};
export const isGrouped = (level) => level === "years" || level === "months";

/** Rows, with what C++ puts between them too: quiet stretches, today, the heading of the undated. */
function rowItems(meetings, data) {
    const items = [];
    let last = null;
    let year = null;
    let todayIsDue = true;
    for (const meeting of meetings) {
        const { first } = meeting;
        if (first === null) {
            if (year !== "undated")
                items.push({ type: "break", name: phrase("@day-unknown.heading") });
            year = "undated";
            items.push({ type: "row", meeting, withYear: false });
            continue;
        }
        if (todayIsDue && first > data.today) {
            todayIsDue = false;
            if (last !== null)
                items.push({
                    type: "today",
                    name: phrase("@heading.known", dayInWords(data.today)),
                });
        }
        if (last !== null && first - last > data.quiet) {
            items.push({ type: "quiet", name: quietInWords(first - last) });
            year = null;
        }
        items.push({ type: "row", meeting, withYear: meeting.year !== year });
        year = meeting.year;
        last = Math.max(last ?? first, meeting.last);
    }
    return items;
}

function keyOf(meeting, level) {
    if (meeting.first === null) return "undated";
    const year = String(meeting.year);
    return level === "years" ? year : `${year}/${monthOf(meeting.first)}`;
}

function groupOf(meeting, level, key) {
    const { first, year } = meeting;
    if (first === null)
        return { type: "group", key, name: phrase("@day-unknown.heading"), list: [] };
    const isYear = level === "years";
    return {
        type: "group",
        key,
        name: isYear ? yearInWords(year) : monthInWords(first),
        from: isYear ? dayOf(year) : dayOf(year, monthOf(first)),
        to: (isYear ? dayOf(year + 1) : dayOf(year, monthOf(first) + 1)) - 1,
        list: [],
    };
}

/** Months or years as one item each; those in `unfolded` are followed by their rows. */
function groupItems(meetings, level, data, unfolded) {
    const groups = [];
    for (const meeting of meetings) {
        const key = keyOf(meeting, level);
        if (groups.at(-1)?.key !== key) groups.push(groupOf(meeting, level, key));
        groups.at(-1).list.push(meeting);
    }
    const items = [];
    let end = null;
    for (const group of groups) {
        if (end !== null && group.from - end > Math.max(data.quiet, 62))
            items.push({ type: "quiet", name: quietInWords(group.from - end) });
        end = group.to ?? end;
        items.push(group);
        group.isOpen = unfolded.has(group.key);
        if (group.isOpen)
            for (const meeting of group.list) items.push({ type: "row", meeting, withYear: false });
    }
    return items;
}

export function makeItems(meetings, level, data, unfolded) {
    return isGrouped(level)
        ? groupItems(meetings, level, data, unfolded)
        : rowItems(meetings, data);
}

/** Where each meeting stands; one that is inside a folded group, where that group does. */
export function placesOf(items) {
    const places = new Map();
    items.forEach((item, index) => {
        if (item.type === "row") places.set(item.meeting, index);
        else if (item.type === "group" && !item.isOpen)
            for (const meeting of item.list) places.set(meeting, index);
    });
    return places;
}
