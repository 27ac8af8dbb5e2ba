// SPDX-License-Identifier: MIT
// The meetings of what was chosen on a map or in a network, below it.
import { button, el } from "./dom.js";
import { createGrowth } from "./growth.js";
import { lineLink, lineNode, openLines } from "./lines.js";
import { counted } from "./text.js";

export function createChosen({ data, onOpen, onClear, hint }) {
    const heading = el("h2");
    const tools = el("p", { class: "tools" });
    const list = el("ol", { class: "lines" });
    const end = el("p", { class: "note" });
    const head = el("div", { class: "head" }, heading, button("Close the list", onClear));
    const note = el("p", { class: "note" }, hint);
    const box = el("div", { class: "chosen", hidden: true }, head, tools, list, end);
    const node = el("div", { class: "choosing" }, note, box);
    let needles = [];
    const growth = createGrowth({
        into: list,
        end,
        chunk: 50,
        margin: 600,
        nodeOf: (meeting) => lineNode(meeting, needles),
        none: "None of these meetings is left by the filters.",
    });
    openLines(node, data, onOpen);

    return {
        node,
        /** `more`: nodes between the heading and the meetings. */
        show(name, meetings, nextNeedles, more = []) {
            needles = nextNeedles;
            heading.replaceChildren(
                el("span", { dir: "auto" }, name),
                `: ${counted(meetings.length, "meeting")}`,
            );
            tools.replaceChildren(...more);
            tools.hidden = more.length === 0;
            note.hidden = true;
            box.hidden = false;
            growth.show(meetings);
        },
        clear() {
            growth.clear();
            note.hidden = false;
            box.hidden = true;
        },
        /** So that the reader sees that there is a list now. */
        bringIntoView: () => head.scrollIntoView({ block: "nearest", behavior: "instant" }),
        /** The meeting's link in the list, or undefined. */
        link(meeting) {
            growth.node(meeting);
            return lineLink(list, meeting);
        },
    };
}
