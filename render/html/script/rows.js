// SPDX-License-Identifier: MIT
// The ladder's items as nodes: a meeting, a month or year as one, and what stands between them.
import { countSources, hrefOf, labelOf, whereOf } from "./data.js";
import { el } from "./dom.js";
import { highlighted, snippet } from "./highlight.js";
import { groupMarks, meetingMarks } from "./marks.js";
import { fold } from "./text.js";
import { counted, inGroups, phrase, unitOf, wordOf } from "./words.js";

const hidden = (text) => el("span", { class: "unseen" }, text);

function sourcesLabel(meeting) {
    const count = countSources(meeting);
    return count === 0 ? phrase("@by-hand") : counted(count, "@sources");
}

const partiesLabel = (meeting) => meeting.parties.map((actor) => actor.name).join(", ");

function titleNodes(meeting, { needles, level }) {
    const where = whereOf(meeting);
    const status = meeting.status === "held" ? null : meeting.status;
    return [
        el(
            "a",
            {
                class: "title",
                href: hrefOf(meeting),
                dir: "auto",
            },
            ...highlighted(meeting.title, needles),
        ),
        where
            ? [
                  "\u2002",
                  el("span", { class: "place", dir: "auto" }, ...highlighted(where, needles)),
              ]
            : [],
        status ? ["\u2002", el("span", { class: "status" }, wordOf(status))] : [],
        hidden(`. ${partiesLabel(meeting)}`),
        meeting.outcome && level === "rows"
            ? el("div", { class: "outcome", dir: "auto" }, ...highlighted(meeting.outcome, needles))
            : [],
        level === "rows" ? foundElsewhere(meeting, { needles }) : [],
    ];
}

/** What was found where the row does not show it: in the evidence, people or topics. */
function foundElsewhere(meeting, { needles }) {
    const shown = fold([meeting.title, whereOf(meeting), meeting.outcome].join("\n"));
    const missing = needles.filter((needle) => !shown.includes(needle));
    if (missing.length === 0) return [];
    const texts = [
        ...(meeting.people ?? []).map((person) => person.join(", ")),
        ...(meeting.topics ?? []),
        ...meeting.evidence.map((evidence) => evidence.quote),
    ];
    for (const text of texts) {
        const nodes = snippet(text, missing);
        if (nodes) return [el("div", { class: "snippet", dir: "auto" }, ...nodes)];
    }
    return [];
}

/** A meeting. */
export function rowNode({ meeting, withYear }, view) {
    const isCandidate = view.data.reviewed && meeting.review === "candidate";
    const classes = ["row", `is-${meeting.status}`];
    if (isCandidate) classes.push("is-candidate");
    if (meeting === view.open) classes.push("is-open");
    const label = labelOf(meeting, withYear || view.level !== "rows") || phrase("@undated");
    return el(
        "li",
        { class: classes.join(" ") },
        el("span", { class: meeting.vague ? "date vague" : "date" }, el("span", {}, label)),
        meetingMarks(meeting, view.plan, view.pitch),
        el("div", { class: "words" }, ...titleNodes(meeting, view).flat()),
        el(
            "span",
            { class: "count" },
            sourcesLabel(meeting),
            isCandidate
                ? [
                      el("i", { class: "diamond", "aria-hidden": "true" }),
                      hidden(`, ${phrase("@unreviewed")}`),
                  ]
                : [],
        ),
    );
}

/** "mostly Geneva, Vienna": the two places with the most meetings. */
function placesLabel(meetings) {
    const counts = new Map();
    for (const { place } of meetings) if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
    const first = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2);
    if (first.length === 0) return "";
    const names = first.map(([place]) => place).join(", ");
    return counts.size > 2 ? phrase("@mostly", names) : names;
}

/** A month or a year. */
export function groupNode(item, view) {
    const share = item.list.length / view.largestGroup;
    const bar = el("i", { class: "share", "aria-hidden": "true" });
    bar.style.width = `${Math.max(2, share * 100)}%`;
    return el(
        "li",
        { class: item.isOpen ? "group is-open" : "group" },
        el(
            "button",
            {
                class: "date",
                type: "button",
                "aria-expanded": String(item.isOpen),
                "data-group": item.key,
            },
            item.name,
        ),
        groupMarks(item.list, view.plan, view.pitch, view.largestGroup),
        el(
            "div",
            { class: "words" },
            el("span", { class: "barbox" }, bar),
            el("span", { class: "number" }, inGroups(item.list.length)),
            hidden(unitOf(item.list.length, "@meetings")),
            el("span", { class: "place", dir: "auto" }, placesLabel(item.list)),
        ),
    );
}

/** A line across with words on it. */
export function breakNode(item) {
    return el("li", { class: `break is-${item.type}` }, el("span", {}, item.name));
}
