// SPDX-License-Identifier: MIT
// What the ladder's signs mean: only those that this timeline has.
import { el } from "./dom.js";
import { signMark } from "./marks.js";
import { phrase, wordOf } from "./words.js";

function item(sign, name) {
    return el("span", { class: "sign" }, sign, name);
}

export function legendOf(data) {
    const has = (test) => data.meetings.some(test);
    const items = data.statuses
        .filter((status) => has((meeting) => meeting.status === status))
        .map((status) => item(signMark(status), wordOf(status)));
    if (has((meeting) => meeting.vague))
        items.push(
            item(el("i", { class: "window", "aria-hidden": "true" }), phrase("@day-unknown")),
        );
    if (data.reviewed && has((meeting) => meeting.review === "candidate"))
        items.push(
            item(el("i", { class: "diamond", "aria-hidden": "true" }), phrase("@unreviewed")),
        );
    return el("p", { class: "legend" }, ...items);
}
