// SPDX-License-Identifier: MIT
// What every export says of a meeting, as render/export/facts.cpp says it.
import { dayInWords, isoDay } from "./days.js";
import { publishedOf, sourceOf, sourceTitle } from "./data.js";
import { phrase } from "./words.js";

/** Items by a separator, what is empty left out. */
export const listed = (items, separator) => items.filter(Boolean).join(separator);

/** "10 January 2022", or nothing. */
export function whenOf(meeting) {
    if (meeting.label !== undefined) return meeting.words ?? meeting.labelYear ?? meeting.label;
    return meeting.first === null ? "" : dayInWords(meeting.first);
}

/** As EDTF. */
export const edtfOf = (meeting) =>
    meeting.edtf ?? (meeting.first === null ? "" : isoDay(meeting.first));

/** The documents that tell of it, each once. */
export function sourcesOf(meeting, data) {
    const found = new Map();
    for (const evidence of meeting.evidence) {
        const source = found.get(evidence.source);
        if (!source) found.set(evidence.source, { ...sourceOf(evidence, data) });
        else source.day ??= evidence.day;
    }
    return [...found.values()];
}

/** Where it is one of the web. */
export const addressOf = ({ url }) => (/^https?:\/\//i.test(url ?? "") ? url : "");

/** "Geneva talks end, The Courier, 11 January 2022" */
export const fullCreditOf = (source) =>
    listed([sourceTitle(source), source.by, publishedOf(source)], ", ");

export const idOf = (link, data) =>
    link === undefined ? "" : (data.meetings[link]?.id ?? String(link));

/** "As known on 3 March 2026", where the page shows an earlier state; else nothing. */
export const stateInWords = ({ knownOn }) =>
    typeof knownOn === "number" ? phrase("@known.on", dayInWords(knownOn)) : "";

export const namesOf = (actors, separator) =>
    listed(
        actors.map(({ name }) => name),
        separator,
    );

/** Sources counted from 1 as they are come to: `of(source)` is its number. */
export function sourceNumbers() {
    const numbers = new Map();
    const sources = [];
    return {
        sources,
        of(source) {
            if (!numbers.has(source.doc)) numbers.set(source.doc, sources.push(source));
            return numbers.get(source.doc);
        },
    };
}

/** Whether it may still take place: on `today` or later, or on no known day. */
export const isAhead = (meeting, today) => meeting.last === null || meeting.last >= today;
