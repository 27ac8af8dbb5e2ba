// SPDX-License-Identifier: MIT
// What was known on a day: only sources published by then count, and a meeting is as the last of
// them had it. Meetings keep their places in `data.meetings`; `data.known` is what is left of them.
import { placeInTime, sourceOf } from "./data.js";

const dateKeys = ["from", "to", "label", "labelYear", "words", "vague", "open", "edtf"];
const ownKeys = [
    ...dateKeys,
    ...["status", "evidence", "outcome", "conflicts", "movedFrom", "movedEdtf"],
];

const pick = (from, keys) => Object.fromEntries(keys.map((key) => [key, from[key]]));
const isDay = (day) => typeof day === "number";

/** Whether the first date leaves open what the second tells. */
function isVaguer(a, b) {
    const span = ({ from, to }) => [from ?? -Infinity, to ?? from ?? Infinity];
    const [[a1, a2], [b1, b2]] = [span(a), span(b)];
    return a1 <= b1 && b2 <= a2 && a2 - a1 > b2 - b1;
}

/** The date that the pieces of evidence, in order of their days, come to. */
function dateOf(evidence, now) {
    let date = null;
    for (const { when, undated } of evidence) {
        const said = undated ? null : (when ?? now);
        if (said && !(date && isVaguer(said, date))) date = said;
    }
    return date ? pick(date, dateKeys) : {};
}

/** The last of the pieces on the last day; of several, one that says what is known now. */
function statusOf(evidence, dayOf, now) {
    const last = dayOf(evidence.at(-1));
    const latest = evidence.filter((one) => dayOf(one) === last);
    const said = latest.map(({ saidStatus }) => saidStatus ?? now.status);
    return said.includes(now.status) ? now.status : said.at(-1);
}

export function createKnown(data) {
    const dayOf = (evidence) => sourceOf(evidence, data).day;
    const docDays = new Map(data.sources.map(({ doc, day }) => [doc, day]));
    let isReady = false;
    /** Keeps how all is now, before it is first made otherwise. */
    function prepare() {
        isReady = true;
        for (const meeting of data.meetings) {
            meeting.now = pick(meeting, ownKeys);
            for (const evidence of meeting.evidence)
                if (evidence.status !== undefined)
                    evidence.saidStatus = data.statuses[evidence.status];
        }
    }

    /** Of publication, those on which something came to be known; in order. */
    function days() {
        const found = new Set();
        for (const { evidence } of data.meetings)
            for (const one of evidence) if (isDay(dayOf(one))) found.add(dayOf(one));
        return [...found].sort((a, b) => a - b);
    }

    const isKnownDoc = (doc, until) => {
        const day = docDays.get(doc);
        return !docDays.has(doc) || (isDay(day) && day <= until);
    };

    /** Nothing where nobody had told of it. What was written by hand is known from its day on. */
    function factsOn(until, { now }) {
        const liesAhead = (now.from ?? now.to ?? -Infinity) > until;
        if (now.evidence.length === 0) return liesAhead ? null : now;
        const evidence = now.evidence.filter((one) => isDay(dayOf(one)) && dayOf(one) <= until);
        if (evidence.length === 0) return null;
        const isAll = evidence.length === now.evidence.length;
        if (isAll && !liesAhead) return now;
        const inOrder = [...evidence].sort((a, b) => dayOf(a) - dayOf(b));
        const date = isAll ? pick(now, dateKeys) : dateOf(inOrder, now);
        const status = statusOf(inOrder, dayOf, now);
        const isSame = date.from === now.from && date.to === now.to;
        const conflicts = (now.conflicts ?? [])
            .map(([field, ...values]) => [
                field,
                ...values
                    .map(([value, ...docs]) => [value, ...docs.filter((d) => isKnownDoc(d, until))])
                    .filter((value) => value.length > 1),
            ])
            .filter((conflict) => conflict.length > 2);
        return {
            ...date,
            status,
            evidence,
            outcome: !liesAhead && status === now.status ? now.outcome : undefined,
            conflicts: conflicts.length > 0 ? conflicts : undefined,
            movedFrom: isSame ? now.movedFrom : undefined,
            movedEdtf: isSame ? now.movedEdtf : undefined,
        };
    }

    function set(meeting, facts) {
        const isSame = meeting.asKnown === facts && facts === meeting.now;
        meeting.asKnown = facts;
        meeting.isKnown = facts !== null;
        if (isSame || !facts) return;
        for (const key of ownKeys) meeting[key] = facts[key];
        placeInTime(meeting);
        meeting.folded = meeting.sourceNames = undefined;
    }

    const now = data.today;
    const byDay = (a, b) => (a.first ?? Infinity) - (b.first ?? Infinity) || a.index - b.index;
    return {
        days: days(),
        /** Makes all meetings what they were on that day, or what they are: null. */
        show(day) {
            if (day === null && !isReady) return;
            if (!isReady) prepare();
            data.knownOn = day;
            data.today = day ?? now;
            for (const meeting of data.meetings)
                set(meeting, day === null ? meeting.now : factsOn(day, meeting));
            data.known = data.meetings;
            if (day !== null)
                data.known = data.meetings.filter(({ isKnown }) => isKnown).sort(byDay);
        },
    };
}
