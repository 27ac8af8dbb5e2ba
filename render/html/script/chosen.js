// SPDX-License-Identifier: MIT
// The meetings of what was chosen on a map or in a network, below it.
import { button, el } from "./dom.js";
import { createGrowth } from "./growth.js";
import { lineLink, lineNode, openLines } from "./lines.js";
import { counted, phrase } from "./words.js";

/** The keys, or none where they are just the chosen ones: a second choice takes back the first. */
const toggled = (chosen, keys) =>
    keys.length === chosen.length && keys.every((key) => chosen.includes(key)) ? [] : keys;

/** The choice itself is the state's `at`. */
export function createChosen({ data, store, onOpen, say, hint }) {
    const heading = el("h2");
    const tools = el("p", { class: "tools" });
    const list = el("ol", { class: "lines" });
    const end = el("p", { class: "note" });
    const close = button(phrase("@choose.close"), () => store.update({ at: [] }));
    const head = el("div", { class: "heading" }, heading, close);
    const note = el("p", { class: "note" }, hint);
    const box = el("div", { class: "picked", hidden: true }, head, tools, list, end);
    const node = el("div", { class: "choosing" }, note, box);
    let needles = [];
    const growth = createGrowth({
        into: list,
        end,
        chunk: 50,
        margin: 600,
        nodeOf: (meeting) => lineNode(meeting, needles),
        none: phrase("@choose.none"),
    });
    openLines(node, data, onOpen);

    return {
        node,
        /** `more`: nodes between the heading and the meetings. */
        show(name, meetings, nextNeedles, more = []) {
            needles = nextNeedles;
            heading.replaceChildren(
                el("span", { dir: "auto" }, name),
                phrase("@colon", "", counted(meetings.length, "@meetings")),
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
        choose(keys, words) {
            const at = toggled(store.get().at, keys);
            store.update({ at });
            if (at.length === 0) return;
            say(phrase("@choose.listed", words));
            head.scrollIntoView({ block: "nearest", behavior: "instant" });
        },
        /** Whether the meeting is in the list; its link has the focus then. */
        focus(meeting) {
            growth.node(meeting);
            const link = lineLink(list, meeting);
            link?.focus();
            return link !== null;
        },
    };
}
