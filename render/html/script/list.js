// SPDX-License-Identifier: MIT
// The list of entries, built from the data as far as it is read.
import { el } from "./dom.js";
import { entryNode } from "./entry.js";
import { createGrowth } from "./growth.js";
import { counted, phrase } from "./words.js";

const chunk = 40;
const mostPrinted = 3000; // entries that a print may have

export function createList({ data, section }) {
    const list = section.querySelector("ol");
    const end = el("p", { class: "note", tabindex: "-1" });
    section.querySelector(".needs-script")?.remove();
    section.append(end);
    let needles = [];
    const growth = createGrowth({
        into: list,
        end,
        chunk,
        margin: 800,
        nodeOf: (meeting) => el("li", {}, entryNode(meeting, data, { needles, hasAnchor: true })),
        none: phrase("@nothing"),
    });

    return {
        show(meetings, nextNeedles) {
            needles = nextNeedles;
            growth.show(meetings);
        },
        /** Empty while nobody sees it. */
        hide: growth.clear,
        reveal(meeting) {
            const item = growth.node(meeting);
            if (!item) return;
            item.scrollIntoView({ block: "start" });
            item.querySelector("article").tabIndex = -1;
            item.querySelector("article").focus({ preventScroll: true });
        },
        buildForPrint() {
            needles = [];
            growth.show(data.meetings, mostPrinted);
            const left = data.meetings.length - mostPrinted;
            if (left > 0) end.textContent = counted(left, "@unprinted");
        },
    };
}
