// SPDX-License-Identifier: MIT
// The list of sources where the file is too long to have it as markup: built piece by piece.
import { button, el, webLink } from "./dom.js";
import { creditOf, sourceTitle } from "./data.js";
import { counted } from "./words.js";

const chunk = 200;

function sourceNode(source) {
    const rest = creditOf(source);
    return el(
        "li",
        {},
        webLink(source.url, sourceTitle(source)),
        rest ? `, ${rest}` : "",
        source.title ? [" ", el("span", { class: "docs" }, source.doc)] : [],
    );
}

export function fillSources(data) {
    const list = document.querySelector(".sources ol");
    if (!list || list.children.length > 0) return;
    const more = button("", () => grow(), { class: "more" });
    list.after(more);
    function grow() {
        const built = list.children.length;
        list.append(...data.sources.slice(built, built + chunk).map(sourceNode));
        const left = data.sources.length - list.children.length;
        more.hidden = left === 0;
        more.textContent = counted(left, "@more-sources");
    }
    grow();
}
