// SPDX-License-Identifier: MIT
// Short entries like lines.js has them, with other things than a meeting in them: what the changes
// and the coverage are made of.
import { el } from "./dom.js";
import { lineLink, openLines } from "./lines.js";

/** `when`: words; `aside`: more of them, softer; `what`: nodes of its first line. */
export function brief({ when, aside = "", what }, ...rest) {
    return el(
        "li",
        {},
        el("p", { class: "when" }, when, el("span", { class: "distance" }, aside)),
        el("div", {}, what, rest),
    );
}

export const factsLine = (text) => (text ? el("p", { class: "facts", dir: "auto" }, text) : null);

/** A section under a heading; `lead` stands before the name. */
export const part = (name, lead, list) =>
    el(
        "section",
        { "aria-label": name },
        el("h2", {}, lead, name),
        el("ol", { class: "lines" }, list),
    );

/** What such a view is to the page: its node, whose links open their meeting. */
export function briefView({ name, data, onOpen }, fill) {
    const node = el("section", { class: "agenda", "aria-label": name, hidden: true });
    openLines(node, data, onOpen);
    return {
        node,
        show: (meetings, needles, state) => node.replaceChildren(...fill(meetings, needles, state)),
        hide: () => node.replaceChildren(),
        reveal(meeting, { focus = false } = {}) {
            if (focus) lineLink(node, meeting)?.focus();
        },
    };
}
