// SPDX-License-Identifier: MIT
// The page's data: what render/html/data.cpp wrote, tied together.
import { capitalised, fold } from "./text.js";
import { dayInWords, shortDay, shortDayWithYear, yearOf } from "./days.js";
import { phrase, wordOf } from "./words.js";

/** Everything is there once; meetings are in the order of time, those without a day last. */
export function readData(text) {
    const data = JSON.parse(text);
    data.actorById = new Map(data.actors.map((actor) => [actor.id, actor]));
    data.meetings.forEach((meeting, index) => complete(meeting, index, data));
    for (const meeting of data.meetings) {
        const earlier = data.meetings[meeting.follows];
        if (earlier) (earlier.followedBy ??= []).push(meeting);
        const whole = data.meetings[meeting.partOf];
        if (whole) (whole.parts ??= []).push(meeting);
    }
    data.known = data.meetings; // known.js narrows them to what was known on a day
    data.knownOn = null;
    data.byId = new Map(data.meetings.map((meeting) => [meeting.id, meeting]));
    return data;
}

function complete(meeting, index, data) {
    meeting.index = index;
    meeting.isKnown = true;
    meeting.parties = actorsOf(meeting.parties, data);
    meeting.hosts = actorsOf(meeting.hosts, data);
    meeting.mediators = actorsOf(meeting.mediators, data);
    meeting.status = data.statuses[meeting.status ?? 0];
    meeting.kind = data.kinds[meeting.kind];
    meeting.review = data.reviews[meeting.review];
    meeting.evidence ??= [];
    meeting.confidence ??= 100;
    placeInTime(meeting);
}

/** Its first and last day, as far as `from` and `to` tell. */
export function placeInTime(meeting) {
    const hasDay = meeting.from !== undefined || meeting.to !== undefined;
    meeting.first = hasDay ? (meeting.from ?? meeting.to) : null;
    meeting.last = hasDay ? (meeting.to ?? meeting.from) : null;
    meeting.year = hasDay ? yearOf(meeting.first) : null;
}

const actorsOf = (numbers, data) => (numbers ?? []).map((number) => data.actors[number]);

export const anchorOf = (meeting) =>
    // eslint-disable-next-line no-control-regex
    "m-" + meeting.id.replace(/[\x00-\x20\x7f]/g, "_");

/** To the meeting's entry. */
export const hrefOf = (meeting) => "#" + encodeURIComponent(anchorOf(meeting));

export const whereOf = (meeting) => meeting.where ?? meeting.place ?? "";

/** The date as short as the place allows: with its year where the reader does not know it yet. */
export function labelOf(meeting, withYear) {
    if (meeting.label !== undefined) return (withYear ? meeting.labelYear : null) ?? meeting.label;
    if (meeting.first === null) return "";
    return (withYear ? shortDayWithYear : shortDay)(meeting.first);
}

export function whenInWords(meeting) {
    if (meeting.label !== undefined)
        return capitalised(meeting.words ?? meeting.labelYear ?? meeting.label);
    return meeting.first === null ? phrase("@day-unknown.heading") : dayInWords(meeting.first);
}

export const sourceOf = (evidence, data) =>
    data.sources[evidence.source] ?? {
        doc: String(evidence.source),
        day: evidence.day,
    };

/** Where a piece of evidence comes from, as people call it. */
export const sourceTitle = (source) => source.title ?? source.doc;

/** The day of a source in words; what is no day is given as it is. */
export const publishedOf = ({ day }) => (typeof day === "number" ? dayInWords(day) : (day ?? ""));

/** Who published a source, and when. */
export const creditOf = (source) => [source.by, publishedOf(source)].filter(Boolean).join(", ");

export function countSources(meeting) {
    return new Set(meeting.evidence.map((evidence) => evidence.source)).size;
}

/** All words of a meeting that a search looks at, folded; made when first asked for. */
export function searchText(meeting, data) {
    return (meeting.folded ??= fold(
        [
            meeting.title,
            labelOf(meeting, true),
            whenInWords(meeting),
            wordOf(meeting.status),
            wordOf(meeting.kind),
            whereOf(meeting),
            ...[...meeting.parties, ...meeting.hosts, ...meeting.mediators].map((a) => a.name),
            ...(meeting.people ?? []).flat(),
            ...(meeting.topics ?? []),
            meeting.outcome,
            meeting.round ?? meeting.series,
            ...meeting.evidence.flatMap((evidence) => {
                const source = sourceOf(evidence, data);
                return [evidence.quote, sourceTitle(source), source.by];
            }),
        ]
            .filter(Boolean)
            .join("\n"),
    ));
}
