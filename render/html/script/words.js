// SPDX-License-Identifier: MIT
// What the page says, in its own language. "@key" is a row of timelines/words/interface.tsv: the
// page carries the words at the number that tools/join_page puts in its place.
const given = JSON.parse(document.getElementById("words").textContent);
const { words } = given;

export const locale = words["@locale"];
/** Their names, January first, in full and as short as labels have them. */
export const months = given.months;
export const shortMonths = given.shortMonths;

const groups = new Intl.NumberFormat(locale);
const plurals = new Intl.PluralRules(locale);
const categories = words["@plurals"].split("|");
const numbers = words["@numbers"].split("|");

const filled = (pattern, values) => pattern.replace(/\{(\d)\}/g, (at, i) => values[i] ?? at);

/** The words of a key, each {0}, {1} … replaced by a value. */
export const phrase = (key, ...values) => filled(words[key], values);

/** The words of a key as a list, each {0}, {1} … replaced by a node. */
export const phraseNodes = (key, ...nodes) =>
    words[key].split(/\{(\d)\}/).map((piece, i) => (i % 2 === 0 ? piece : nodes[piece]));

function formFor(count, key) {
    const forms = words[key].split("|");
    return forms[categories.indexOf(plurals.select(count))] ?? forms.at(-1);
}

/** "1 source", "2 sources": {0} is the count. */
export const counted = (count, key, ...values) =>
    filled(formFor(count, key), [inGroups(count), ...values]);

/** As `counted`, the count in words: "two weeks". */
export const countedInWords = (count, key) =>
    filled(formFor(count, key), [numbers[count] ?? String(count)]);

/** What is counted, without its number: " meetings". */
export const unitOf = (count, key) => filled(formFor(count, key), [""]);

export const inGroups = (count) => groups.format(count);

export const percent = (count) => phrase("@percent", count);

const codes = {
    held: "@status.held",
    planned: "@status.planned",
    proposed: "@status.proposed",
    cancelled: "@status.cancelled",
    postponed: "@status.postponed",
    talks: "@kind.talks",
    summit: "@kind.summit",
    visit: "@kind.visit",
    call: "@kind.call",
    session: "@kind.session",
    signing: "@kind.signing",
    candidate: "@unreviewed",
    confirmed: "@review.confirmed",
    corrected: "@review.corrected",
    added: "@review.by-hand",
};

/** A status, kind or review as people read it. */
export const wordOf = (code) => (Object.hasOwn(codes, code) ? phrase(codes[code]) : code);
