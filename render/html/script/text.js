// SPDX-License-Identifier: MIT
// Words: folded for search (accents and case away), and found again in the original.

const single = {
    ß: "ss",
    ø: "o",
    ł: "l",
    đ: "d",
    æ: "ae",
    œ: "oe",
    ı: "i",
    þ: "th",
    ð: "d",
};
const isPlain = (text) => /^[\x20-\x7e]*$/.test(text);

/** Lower case without accents, so that "Élysée" is found by "elysee". */
export function fold(text) {
    const lower = text.toLowerCase();
    if (isPlain(lower)) return lower;
    return lower
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[ßøłđæœıþð]/g, (letter) => single[letter]);
}

/** The words that all have to be found; what stands in quotes is one of them. */
export function needlesOf(query) {
    const found = [];
    for (const [, quoted, word] of query.matchAll(/"([^"]+)"|(\S+)/g)) {
        const needle = fold(quoted ?? word.replaceAll('"', "")).trim();
        if (needle) found.push(needle);
    }
    return found;
}

/** The text folded, and for each of its characters where in `text` it came from. */
function foldWithPlaces(text) {
    if (isPlain(text)) return { folded: text.toLowerCase(), places: null };
    let folded = "";
    const places = [];
    let at = 0;
    for (const character of text) {
        const plain = fold(character);
        for (let i = 0; i < plain.length; i += 1) places.push(at);
        folded += plain;
        at += character.length;
    }
    places.push(text.length);
    return { folded, places };
}

/** Stretches [begin, end) of `text` where a needle stands, in order, joined where they touch. */
export function findAll(text, needles) {
    const { folded, places } = foldWithPlaces(text);
    const place = (at) => (places ? places[at] : at);
    const found = [];
    for (const needle of needles)
        for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1))
            found.push([place(at), place(at + needle.length)]);
    found.sort((a, b) => a[0] - b[0]);
    const joined = [];
    for (const [begin, end] of found) {
        const last = joined.at(-1);
        if (last && begin <= last[1]) last[1] = Math.max(last[1], end);
        else joined.push([begin, end]);
    }
    return joined;
}

export function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
