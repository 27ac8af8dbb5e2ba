// SPDX-License-Identifier: MIT
// What paper has in place of the list: the note that `render --to markdown` writes, as tables.
import { whereOf } from "./data.js";
import { el, webLink } from "./dom.js";
import {
    addressOf,
    fullCreditOf,
    isAhead,
    namesOf,
    sourceNumbers,
    sourcesOf,
    whenOf,
} from "./facts.js";
import { capitalised } from "./text.js";
import { inGroups, phrase, wordOf } from "./words.js";

const mostActors = 8;
const mostRows = 3000; // that a print may have

const isOpen = ({ status }) => status === "planned" || status === "proposed";
const parts = [
    ["@note.past", (m) => !isOpen(m)],
    ["@note.ahead", (m, today) => isOpen(m) && isAhead(m, today)],
    ["@note.unheard", (m, today) => isOpen(m) && !isAhead(m, today)],
];
const heads = ["@field.when", "@field.what", "@field.who", "@field.where", "@field.sources"];

const section = (name, ...children) => el("section", {}, el("h2", {}, name), ...children);

const tableOf = (names, rows) =>
    el(
        "table",
        {},
        el("thead", {}, el("tr", {}, ...names.map((name) => el("th", {}, name)))),
        el("tbody", {}, ...rows),
    );

const rowOf = (...cells) =>
    el("tr", {}, ...cells.map((cell) => el("td", { dir: "auto" }, ...[cell].flat())));

function whatOf({ title, status, outcome, review }) {
    const told = ["held", "planned"].includes(status) ? "" : ` (${wordOf(status)})`;
    const name = el(
        "strong",
        { class: `is-${status}` },
        title,
        told,
        review === "candidate" ? " †" : "",
    );
    return outcome ? [name, el("br"), outcome] : [name];
}

const whoOf = ({ parties, people }) =>
    namesOf(parties, ", ") +
    (people?.length ? ` (${people.map(([name]) => name).join(", ")})` : "");

function actorRows(meetings) {
    const counts = new Map();
    for (const { status, parties } of meetings)
        if (status === "held")
            for (const { name } of parties) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
        .sort((a, b) => b[1] - a[1])
        .slice(0, mostActors)
        .map(([name, count]) => rowOf(name, inGroups(count)));
}

/** `changes`: the view that tells what changed, filled, in a page that knows. */
export function printNote(data, changes) {
    const numbers = sourceNumbers();
    const meetings = data.meetings.slice(0, mostRows);
    const row = (meeting) =>
        rowOf(
            capitalised(whenOf(meeting)) || phrase("@note.no-date"),
            whatOf(meeting),
            whoOf(meeting),
            whereOf(meeting),
            sourcesOf(meeting, data)
                .map(numbers.of)
                .sort((a, b) => a - b)
                .join(", "),
        );
    const names = heads.map((key) => phrase(key));
    const tables = parts
        .map(([key, test]) => [key, meetings.filter((m) => test(m, data.today))])
        .filter(([, list]) => list.length > 0)
        .map(([key, list]) => section(phrase(key), tableOf(names, list.map(row))));
    const actors = actorRows(meetings);
    if (actors.length > 0)
        tables.push(
            section(
                phrase("@note.key-actors"),
                tableOf([phrase("@note.actor"), phrase("@note.meetings")], actors),
            ),
        );
    if (changes) {
        const copy = changes.cloneNode(true);
        copy.hidden = false;
        tables.push(section(phrase("@view.changes"), copy));
    }
    const sources = numbers.sources.map((source) =>
        el("li", {}, webLink(addressOf(source), fullCreditOf(source))),
    );
    if (sources.length > 0)
        tables.push(section(phrase("@field.sources"), el("ol", { class: "numbered" }, ...sources)));
    const isFound = meetings.some(({ review }) => review === "candidate");
    return el(
        "div",
        { class: "on-paper" },
        isFound ? el("p", { class: "note" }, `† ${phrase("@note.unreviewed")}`) : "",
        ...tables,
    );
}
