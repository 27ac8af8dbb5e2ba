// SPDX-License-Identifier: MIT
// A meeting in full: when, where, who, outcome, links, where sources differ, and each piece of
// evidence. The same entry stands in the list and in the panel.
import { paintOf } from "./columns.js";
import {
    anchorOf,
    creditOf,
    hrefOf,
    labelOf,
    sourceOf,
    sourceTitle,
    whenInWords,
    whereOf,
} from "./data.js";
import { el, webLink } from "./dom.js";
import { highlighted, quoted } from "./highlight.js";
import { capitalised } from "./text.js";
import { counted, percent, phrase, wordOf } from "./words.js";

const evidenceShown = 4; // the rest unfolds

const linkTo = (meeting) => {
    const day = labelOf(meeting, true);
    return el(
        "a",
        { href: hrefOf(meeting), dir: "auto" },
        day ? `${meeting.title} (${day})` : meeting.title,
    );
};

const inTurn = (nodes) => nodes.flatMap((node, i) => (i === 0 ? [node] : [el("br"), node]));

function linked(number, data) {
    if (number === undefined) return null;
    const meeting = data.meetings[number];
    if (!meeting) return String(number);
    return meeting.isKnown ? linkTo(meeting) : null;
}

const linksTo = (meetings) =>
    meetings ? inTurn(meetings.filter(({ isKnown }) => isKnown).map(linkTo)) : null;

function actorChip(actor, needles) {
    const dot = el("i", {
        class: `dot b${paintOf(actor)}`,
        "aria-hidden": "true",
    });
    return el(
        "span",
        { class: "party" },
        dot,
        el("span", { dir: "auto" }, ...highlighted(actor.name, needles)),
    );
}

function personNode([name, office], needles) {
    return el(
        "span",
        { class: "person" },
        el("span", { dir: "auto" }, ...highlighted(name, needles)),
        office ? el("span", { class: "office", dir: "auto" }, office) : null,
    );
}

function facts(meeting, data, needles) {
    const words = (list) => (list?.length ? highlighted(list.join(", "), needles) : null);
    const chips = (actors) => (actors.length ? actors.map((a) => actorChip(a, needles)) : null);
    const rows = [
        ["@field.parties", chips(meeting.parties)],
        [
            "@field.people",
            meeting.people?.length ? meeting.people.map((p) => personNode(p, needles)) : null,
        ],
        ["@field.host", chips(meeting.hosts)],
        ["@field.mediator", chips(meeting.mediators)],
        ["@field.topics", words(meeting.topics)],
        ["@field.moved-from", meeting.movedFrom ? [meeting.movedFrom] : null],
        ["@field.follows", [linked(meeting.follows, data)].filter(Boolean)],
        ["@field.followed-by", linksTo(meeting.followedBy)],
        ["@field.part-of", [linked(meeting.partOf, data)].filter(Boolean)],
        ["@field.parts", linksTo(meeting.parts)],
    ];
    return el(
        "dl",
        {},
        rows
            .filter(([, nodes]) => nodes?.length)
            .map(([term, nodes]) =>
                el("div", {}, el("dt", {}, phrase(term)), el("dd", {}, ...nodes)),
            ),
    );
}

/** A column a value, side by side, with the documents that say so. */
function conflictNode([field, ...values]) {
    return el(
        "div",
        { class: "conflict" },
        el("p", { class: "differs" }, capitalised(field)),
        el(
            "ul",
            {},
            values.map(([value, ...docs]) =>
                el(
                    "li",
                    {},
                    el("b", { dir: "auto" }, value),
                    docs.map((doc) => el("span", { class: "docs" }, doc)),
                ),
            ),
        ),
    );
}

function evidenceNode(evidence, meeting, data, needles) {
    const source = sourceOf(evidence, data);
    const title = webLink(source.url, sourceTitle(source));
    const rest = creditOf(source);
    return el(
        "figure",
        {},
        el(
            "blockquote",
            { dir: "auto" },
            ...quoted(evidence.quote, [evidence.time, evidence.place ?? meeting.place], needles),
        ),
        el(
            "figcaption",
            {},
            title,
            evidence.headline ? phrase("@headline", "") : "",
            rest ? ` · ${rest}` : "",
        ),
    );
}

function evidenceNodes(meeting, data, needles) {
    const all = meeting.evidence.map((evidence) => evidenceNode(evidence, meeting, data, needles));
    if (all.length <= evidenceShown + 1) return all;
    const more = el(
        "details",
        {},
        el("summary", {}, counted(all.length - evidenceShown, "@more-sentences")),
        all.slice(evidenceShown),
    );
    return [...all.slice(0, evidenceShown), more];
}

function reviewNode(meeting, data) {
    if (meeting.review !== "candidate")
        return el("span", { class: "reviewed" }, wordOf(meeting.review));
    const sure = phrase("@entry.sure", percent(meeting.confidence));
    return el(
        "span",
        { class: "unreviewed" },
        data.reviewed ? `${phrase("@unreviewed")}, ${sure}` : sure,
    );
}

/** `level`: of the headings. In the list the entry has the meeting's anchor. */
export function entryNode(meeting, data, { needles = [], level = 3, hasAnchor = false } = {}) {
    const classes = ["meeting", `is-${meeting.status}`];
    if (meeting.review === "candidate") classes.push("is-candidate");
    const parts = [wordOf(meeting.kind), whereOf(meeting), meeting.round ?? meeting.series];
    const under = `h${level + 1}`;
    return el(
        "article",
        { class: classes.join(" "), id: hasAnchor ? anchorOf(meeting) : null },
        el("p", { class: "when" }, whenInWords(meeting)),
        el(
            "div",
            { class: "body" },
            el(`h${level}`, { dir: "auto" }, ...highlighted(meeting.title, needles)),
            el(
                "p",
                { class: "facts" },
                el("span", { class: "status" }, wordOf(meeting.status)),
                parts.filter(Boolean).flatMap((part) => [" · ", ...highlighted(part, needles)]),
                " ",
                reviewNode(meeting, data),
            ),
            meeting.outcome
                ? el(
                      "p",
                      { class: "outcome", dir: "auto" },
                      ...highlighted(meeting.outcome, needles),
                  )
                : null,
            facts(meeting, data, needles),
            meeting.conflicts
                ? el(
                      "div",
                      { class: "conflicts" },
                      el(under, {}, phrase("@differ")),
                      meeting.conflicts.map(conflictNode),
                  )
                : null,
            meeting.evidence.length
                ? el(
                      "div",
                      { class: "evidence" },
                      el(under, {}, phrase("@entry.evidence")),
                      evidenceNodes(meeting, data, needles),
                  )
                : null,
        ),
    );
}
