// SPDX-License-Identifier: MIT
// What the reader has chosen. It lives in the address behind "#?", so that a view can be sent.
import { groupings } from "./columns.js";
import { isoDay, parseIsoDay } from "./days.js";

/** Filters that hold several values each. */
export const facets = ["party", "kind", "status", "place", "source", "review"];

/** All that narrows the timeline. */
export const filterKeys = ["words", ...facets, "allParties", "any", "confidence", "from", "to"];

const fresh = () => ({
    words: "",
    ...Object.fromEntries(facets.map((facet) => [facet, []])),
    allParties: false, // all of the chosen parties take part, not one of them
    any: false, // one of the filters is enough
    confidence: 0, // at least, in percent
    from: null, // days
    to: null,
    known: null, // a day: only what was published by then counts
    view: null,
    zoom: null,
    columns: "party",
    order: [], // keys of columns moved to the front
    folded: [], // keys of columns that share the last one
    links: false, // all of them drawn, not just those of the meeting in hand
    sort: null, // the table's column, "-" before it for the last first
    at: [], // keys of the places or the actors whose meetings are listed
    meeting: null, // the open one's id
});

const lists = [...facets, "order", "folded", "at"];
const texts = { words: "find", view: "view", zoom: "zoom", sort: "sort", meeting: "meeting" };
const flags = { allParties: "all-parties", any: "any", links: "links" };

function toAddress(state) {
    const out = new URLSearchParams();
    for (const [key, name] of Object.entries(texts)) if (state[key]) out.set(name, state[key]);
    for (const key of lists) for (const value of state[key]) out.append(key, value);
    for (const [key, name] of Object.entries(flags)) if (state[key]) out.set(name, "yes");
    if (state.confidence > 0) out.set("confidence", state.confidence);
    if (state.from !== null) out.set("from", isoDay(state.from));
    if (state.to !== null) out.set("to", isoDay(state.to));
    if (state.known !== null) out.set("known", isoDay(state.known));
    if (state.columns !== "party") out.set("columns", state.columns);
    const text = out.toString();
    return text ? "#?" + text : "";
}

function fromAddress(hash) {
    const state = fresh();
    if (!hash.startsWith("#?")) return state;
    const given = new URLSearchParams(hash.slice(2));
    for (const [key, name] of Object.entries(texts)) state[key] = given.get(name) ?? state[key];
    for (const key of lists) state[key] = given.getAll(key);
    for (const [key, name] of Object.entries(flags)) state[key] = given.has(name);
    state.confidence = Math.min(100, Math.max(0, Number(given.get("confidence")) || 0));
    state.from = parseIsoDay(given.get("from"));
    state.to = parseIsoDay(given.get("to"));
    state.known = parseIsoDay(given.get("known"));
    if (Object.hasOwn(groupings, given.get("columns"))) state.columns = given.get("columns");
    return state;
}

/** Holds the state; whoever listens hears of each change and which keys it touched. */
export function createStore() {
    let state = fromAddress(location.hash);
    const listeners = [];

    function tell(keys) {
        for (const listener of listeners) listener(state, new Set(keys));
    }
    function update(patch, { asStep = false } = {}) {
        state = { ...state, ...patch };
        const address = toAddress(state) || location.pathname + location.search;
        if (asStep) history.pushState(null, "", address);
        else history.replaceState(null, "", address);
        tell(Object.keys(patch));
    }
    return {
        get: () => state,
        update,
        /** Takes what the address says now, as after the browser's Back. */
        recall() {
            state = fromAddress(location.hash);
            tell(Object.keys(state));
        },
        clearFilters() {
            const none = fresh();
            update(Object.fromEntries(filterKeys.map((key) => [key, none[key]])));
        },
        listen: (listener) => listeners.push(listener),
    };
}
