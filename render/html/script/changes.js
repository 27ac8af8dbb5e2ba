// SPDX-License-Identifier: MIT
// What changed since an older version of the timeline: what is new, what differs and how, what is
// gone. Only in a page that was made with one to compare with.
import { brief, briefView, factsLine, part } from "./briefs.js";
import { whereOf } from "./data.js";
import { el } from "./dom.js";
import { meetingLink, whenLabel } from "./lines.js";
import { capitalised } from "./text.js";
import { phrase, wordOf } from "./words.js";

const parts = [
    ["@change.new", "added"],
    ["@change.changed", "changed"],
    ["@change.gone", "gone"],
];

function fieldNode([name, before, after]) {
    const isOneOf = name === phrase("@differ.sources") && !(before && after);
    const term = isOneOf
        ? phrase(after ? "@change.new-sources" : "@change.sources-gone")
        : capitalised(name);
    return el(
        "div",
        {},
        el("dt", {}, term),
        el(
            "dd",
            { dir: "auto" },
            before ? el("del", {}, before) : null,
            before && after ? el("span", { class: "to" }, " → ") : null,
            after ? el("ins", {}, after) : null,
        ),
    );
}

function factsOf(meeting) {
    const parties = meeting.parties.map(({ name }) => name).join(", ");
    const kind = capitalised(phrase("@change.kind", wordOf(meeting.status), wordOf(meeting.kind)));
    return [kind, parties, whereOf(meeting)].filter(Boolean).join(" · ");
}

function entry(change, meeting, needles) {
    const outcome = change.change === "added" ? meeting?.outcome : change.outcome;
    return brief(
        {
            when: meeting ? whenLabel(meeting) : change.when,
            what: meeting
                ? meetingLink(meeting, needles)
                : el("span", { class: "was", dir: "auto" }, change.title),
        },
        factsLine(meeting ? factsOf(meeting) : change.facts),
        factsLine(outcome),
        change.fields ? el("dl", {}, change.fields.map(fieldNode)) : null,
    );
}

export function createChanges({ data, onOpen }) {
    const { name, changes } = data.since;
    const fill = (meetings, needles) => {
        const shown = new Set(meetings);
        const entriesOf = (kind) =>
            changes
                .filter(({ change }) => change === kind)
                .map((change) => [change, data.meetings[change.meeting]])
                .filter(([, meeting]) => !meeting || shown.has(meeting))
                .map(([change, meeting]) => entry(change, meeting, needles));
        const found = parts
            .map(([words, kind]) => [words, entriesOf(kind)])
            .filter(([, list]) => list.length > 0);
        return [
            el("p", { class: "note" }, phrase("@change.since.note", name)),
            ...found.map(([words, list]) =>
                part(phrase(words), el("span", { class: "number" }, String(list.length)), list),
            ),
            found.length === 0 ? el("p", {}, phrase("@change.nothing")) : "",
        ];
    };
    const view = briefView({ name: phrase("@view.changes"), data, onOpen }, fill);
    view.node.classList.add("changes");
    return view;
}
