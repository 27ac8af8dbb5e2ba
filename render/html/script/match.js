// SPDX-License-Identifier: MIT
// Which meetings the filters leave, and how many each further choice would.
import { searchText, sourceOf, sourceTitle } from "./data.js";
import { facets } from "./state.js";
import { needlesOf } from "./text.js";

/** For each filter, the values that a meeting has. */
export function valuesOf(facet, meeting, data) {
    switch (facet) {
        case "party":
            return (meeting.takingPart ??= [
                ...new Set(
                    [meeting.parties, meeting.hosts, meeting.mediators].flat().map((a) => a.id),
                ),
            ]);
        case "kind":
            return [meeting.kind];
        case "status":
            return [meeting.status];
        case "place":
            return meeting.place ? [meeting.place] : [];
        case "source":
            return (meeting.sourceNames ??= [
                ...new Set(meeting.evidence.map((e) => sourceTitle(sourceOf(e, data)))),
            ]);
        default:
            return [meeting.review];
    }
}

function testOf(facet, state, data) {
    const wanted = state[facet];
    if (wanted.length === 0) return null;
    const every = facet === "party" && state.allParties;
    return (meeting) => {
        const values = valuesOf(facet, meeting, data);
        return every
            ? wanted.every((value) => values.includes(value))
            : wanted.some((value) => values.includes(value));
    };
}

/** Words and days always narrow; the other filters all have to hold, or any of them. */
export function compile(state, data) {
    const needles = needlesOf(state.words);
    const tests = new Map();
    for (const facet of facets) {
        const test = testOf(facet, state, data);
        if (test) tests.set(facet, test);
    }
    if (state.confidence > 0)
        tests.set("confidence", (meeting) => meeting.confidence >= state.confidence);
    const inDays = (meeting) => {
        if (state.from === null && state.to === null) return true;
        if (meeting.first === null) return false;
        return (
            (state.to === null || meeting.first <= state.to) &&
            (state.from === null || meeting.last >= state.from)
        );
    };
    const inWords = (meeting) => {
        if (needles.length === 0) return true;
        const text = searchText(meeting, data);
        return needles.every((needle) => text.includes(needle));
    };
    const inFilters = (meeting, without) => {
        if (tests.size === 0) return true;
        if (state.any) {
            for (const test of tests.values()) if (test(meeting)) return true;
            return false;
        }
        for (const [facet, test] of tests) if (facet !== without && !test(meeting)) return false;
        return true;
    };
    const isActive =
        needles.length > 0 || tests.size > 0 || state.from !== null || state.to !== null;
    return {
        needles,
        isActive,
        matches: (meeting) => inDays(meeting) && inFilters(meeting) && inWords(meeting),
        /** As if nothing of this filter were chosen. */
        matchesBut: (meeting, facet) =>
            inDays(meeting) && (state.any || inFilters(meeting, facet)) && inWords(meeting),
    };
}

/** Each value of the filter with how many meetings have it, given the other filters. */
export function countValues(facet, filter, data) {
    const counts = new Map();
    for (const meeting of data.known) {
        const isIn = filter.matchesBut(meeting, facet);
        for (const value of valuesOf(facet, meeting, data))
            counts.set(value, (counts.get(value) ?? 0) + (isIn ? 1 : 0));
    }
    return counts;
}
/** Folds the words of all meetings while nothing else happens, so that the first search is fast. */
export function prepareSearch(data) {
    const chunk = 500;
    let next = 0;
    function work() {
        for (const end = next + chunk; next < end && next < data.meetings.length; next += 1)
            searchText(data.meetings[next], data);
        if (next < data.meetings.length) setTimeout(work);
    }
    setTimeout(work, 300);
}
