// SPDX-License-Identifier: MIT
// Text with what was searched for marked, and quotes with the words that tell when and where.
import { el } from "./dom.js";
import { findAll } from "./text.js";

/** Nodes for `text`: the needles' hits in <mark>. */
export function highlighted(text, needles) {
    if (needles.length === 0) return [text];
    return cut(text, findAll(text, needles), (piece) => el("mark", {}, piece));
}

function cut(text, stretches, wrap, between = (piece) => [piece]) {
    const nodes = [];
    let at = 0;
    for (const [begin, end] of stretches) {
        if (begin > at) nodes.push(...between(text.slice(at, begin)));
        nodes.push(wrap(text.slice(begin, end)));
        at = end;
    }
    if (at < text.length) nodes.push(...between(text.slice(at)));
    return nodes;
}

/** The quote with its words of time and place set off, and hits of the search marked in it. */
export function quoted(quote, words, needles) {
    const stretches = [];
    for (const word of words.filter(Boolean)) {
        const begin = quote.indexOf(word);
        const end = begin + word.length;
        if (begin >= 0 && stretches.every(([b, e]) => end <= b || begin >= e))
            stretches.push([begin, end]);
    }
    stretches.sort((a, b) => a[0] - b[0]);
    const found = (piece) => highlighted(piece, needles);
    return cut(quote, stretches, (piece) => el("b", { class: "tells" }, ...found(piece)), found);
}

/** The stretch of `text` around the first hit, with "…" where it is cut; null without a hit. */
export function snippet(text, needles, around = 60) {
    const [first] = findAll(text, needles);
    if (!first) return null;
    const begin = Math.max(0, text.lastIndexOf(" ", Math.max(0, first[0] - around)) + 1);
    const space = text.indexOf(" ", first[1] + around);
    const end = space < 0 ? text.length : space;
    return [
        begin > 0 ? "…" : "",
        ...highlighted(text.slice(begin, end), needles),
        end < text.length ? "…" : "",
    ];
}
