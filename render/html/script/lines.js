// SPDX-License-Identifier: MIT
// Meetings in short, one below the other: when, what, who and where. A click opens one.
import { hrefOf, labelOf, whereOf } from "./data.js";
import { el } from "./dom.js";
import { highlighted } from "./highlight.js";
import { phrase } from "./words.js";

export const whenLabel = (meeting) => labelOf(meeting, true) || phrase("@day-unknown.heading");

export const meetingLink = (meeting, needles = []) =>
    el(
        "a",
        { href: hrefOf(meeting), dir: "auto", "data-id": meeting.id },
        ...highlighted(meeting.title, needles),
    );

/** `beside`: nodes below the date, `below`: below the rest. */
export function lineNode(meeting, needles, { beside = [], below = [] } = {}) {
    const parties = meeting.parties.map(({ name }) => name).join(", ");
    return el(
        "li",
        {},
        el("p", { class: "when" }, whenLabel(meeting), ...beside),
        el(
            "div",
            { class: `is-${meeting.status}` },
            meetingLink(meeting, needles),
            el(
                "p",
                { class: "facts", dir: "auto" },
                [parties, whereOf(meeting)].filter(Boolean).join(" · "),
            ),
            ...below,
        ),
    );
}

/** Clicks on lines inside the node open their meetings. */
export function openLines(node, data, onOpen) {
    node.addEventListener("click", (event) => {
        const link = event.target.closest("a[data-id]");
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(data.byId.get(link.dataset.id));
    });
}

export const lineLink = (node, meeting) =>
    node.querySelector(`a[data-id="${window.CSS.escape(meeting.id)}"]`);
