// SPDX-License-Identifier: MIT
// What the ladder's columns stand for: parties as C++ ordered them, or blocs, kinds, places, series.
import { capitalised } from "./text.js";
import { phrase, wordOf } from "./words.js";

const accentCount = 12; // render/layout/palette.hpp

/** The palette's name for who has this accent; "s", as text, for who has none. */
export const paintOf = ({ accent }) => (accent == null ? "s" : String(accent % accentCount));

/** Ways of grouping, each with what it is called and the keys that a meeting has. */
export const groupings = {
    party: {
        name: "@by.party",
        keys: (meeting) => meeting.parties.map((actor) => actor.id),
    },
    bloc: {
        name: "@by.bloc",
        keys: (meeting) => meeting.parties.map((a) => a.bloc ?? a.id),
    },
    kind: { name: "@by.kind", keys: (meeting) => [meeting.kind] },
    place: {
        name: "@by.place",
        keys: (meeting) => (meeting.place ? [meeting.place] : []),
    },
    series: {
        name: "@by.series",
        keys: (meeting) => (meeting.series ? [meeting.series] : []),
    },
};

const groupingOf = (state) => groupings[state.columns];

function byFrequency(data, keysOf) {
    const counts = new Map();
    for (const meeting of data.meetings)
        for (const key of new Set(keysOf(meeting))) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.entries()].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

/** All keys in their usual order: the picture's columns first, then the most frequent. */
function usualOrder(data, state) {
    const cache = (data.columnOrder ??= {});
    const { keys } = groupingOf(state);
    return (cache[state.columns] ??=
        state.columns === "party"
            ? [
                  ...new Set([
                      ...data.columns.map((n) => data.actors[n].id),
                      ...byFrequency(data, keys),
                  ]),
              ]
            : byFrequency(data, keys));
}

function accentOf(key, position, state, data) {
    const actor = state.columns === "party" ? data.actorById.get(key) : null;
    return (actor?.accent ?? position) % accentCount;
}

function nameOf(key, state, data) {
    if (state.columns === "party" || state.columns === "bloc")
        return data.actorById.get(key)?.name ?? key;
    return state.columns === "kind" ? capitalised(wordOf(key)) : key;
}

/** At most `most` columns; what does not fit, or was folded away, shares a grey last one. */
export function planColumns(data, state, most) {
    const usual = usualOrder(data, state);
    const known = new Set(usual);
    const moved = state.order.filter((key) => known.has(key));
    const ordered = [...new Set([...moved, ...usual])];
    const open = ordered.filter((key) => !state.folded.includes(key));
    const needsOthers = open.length > most || open.length < ordered.length;
    const shown = open.slice(0, needsOthers ? Math.max(1, most - 1) : most);
    const list = shown.map((key) => ({
        key,
        name: nameOf(key, state, data),
        accent: accentOf(key, usual.indexOf(key), state, data),
        isSquare: usual.indexOf(key) >= accentCount,
    }));
    if (needsOthers)
        list.push({ key: null, name: phrase("@others.column"), accent: null, isSquare: false });
    const place = new Map(list.map((column, index) => [column.key, index]));
    const keysOf = groupingOf(state).keys;
    return {
        list,
        /** Columns where the meeting has a mark, left to right. */
        of(meeting) {
            const found = new Set(keysOf(meeting).map((key) => place.get(key) ?? place.get(null)));
            found.delete(undefined);
            return [...found].sort((a, b) => a - b);
        },
    };
}
