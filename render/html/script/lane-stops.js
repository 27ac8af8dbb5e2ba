// SPDX-License-Identifier: MIT
// The lanes' items as nodes: a meeting as an upright with its marks, a month or year as one, and
// what stands between them.
import { hrefOf } from "./data.js";
import { el } from "./dom.js";
import { inOneLine } from "./lane-flow.js";
import { groupMarks, meetingMarks } from "./marks.js";
import { highlighted } from "./highlight.js";
import { counted, inGroups, phrase } from "./words.js";

const axis = (labels) =>
    el(
        "span",
        { class: "axis", "aria-hidden": "true" },
        labels.map((label, i) => el(i === 2 ? "b" : "span", {}, label)),
    );

/** Where the day is not sure, or the meeting took several, from its mark to its last day. */
function reachNodes(meeting, view, reach) {
    if (!(reach > 2)) return [];
    return view.plan.of(meeting).map((index) => {
        const node = el("i", { class: meeting.vague ? "reach vague" : "reach" });
        node.style.top = `${(index + 0.5) * view.pitch}px`;
        node.style.width = `${reach}px`;
        return node;
    });
}

function meetingStop({ meeting }, view, labels, reach) {
    const isCandidate = view.data.reviewed && meeting.review === "candidate";
    const classes = ["stop", "row", `is-${meeting.status}`];
    if (isCandidate) classes.push("is-candidate");
    if (meeting === view.open) classes.push("is-open");
    const name = inOneLine(meeting) + (isCandidate ? `, ${phrase("@unreviewed")}` : "");
    return el(
        "li",
        { class: classes.join(" ") },
        el(
            "a",
            { href: hrefOf(meeting), "aria-label": name, title: name },
            view.level === "rows"
                ? el(
                      "span",
                      { class: "slant", dir: "auto", "aria-hidden": "true" },
                      ...highlighted(meeting.title, view.needles),
                  )
                : null,
            el(
                "span",
                { class: "reaches", "aria-hidden": "true" },
                reachNodes(meeting, view, reach),
            ),
            meetingMarks(meeting, view.plan, view.pitch, true),
            isCandidate ? el("i", { class: "diamond", "aria-hidden": "true" }) : null,
        ),
        axis(labels),
    );
}

function groupStop(item, view, labels) {
    return el(
        "li",
        { class: item.isOpen ? "stop group is-open" : "stop group" },
        el(
            "button",
            {
                type: "button",
                "aria-expanded": String(item.isOpen),
                "aria-label": `${item.name}, ${counted(item.list.length, "@meetings")}`,
                title: item.name,
                "data-group": item.key,
            },
            el("span", { class: "number" }, inGroups(item.list.length)),
            groupMarks(item.list, view.plan, view.pitch, view.largestGroup, true),
        ),
        axis(item.from === undefined ? ["", phrase("@undated.day")] : labels),
    );
}

/** `reach`: px from the mark to the meeting's last day. */
export function stopNode(item, view, labels, reach) {
    if (item.type === "row") return meetingStop(item, view, labels, reach);
    if (item.type === "group") return groupStop(item, view, labels);
    return el("li", { class: `stop gap is-${item.type}` }, el("span", {}, item.name));
}
