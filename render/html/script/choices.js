// SPDX-License-Identifier: MIT
// One filter: a button that opens a list of values to tick, each with how many meetings it leaves.
import { el } from "./dom.js";
import { closing } from "./sheet.js";
import { fold } from "./text.js";
import { counted, inGroups, phrase } from "./words.js";

const mostListed = 200;
const enoughToSearch = 12;

/** `chosen()` gives the ticked values, `count()` all of them as [value, count] in order. */
export function createChoices({ name, nameOf, chosen, count, write, extra }) {
    const summary = el("summary", {}, name);
    const options = el("ul", { class: "options" });
    const narrow = el("input", {
        type: "search",
        placeholder: phrase("@find"),
        "aria-label": phrase("@find.in", name),
        oninput: () => fillOptions(),
    });
    const more = el("p", { class: "note", hidden: true });
    const sheet = el("div", { class: "sheet" }, extra ?? [], narrow, options, more);
    const node = el("details", { class: "choices" }, summary, sheet);

    function toggle(value, isOn) {
        write(isOn ? [...chosen(), value] : chosen().filter((other) => other !== value));
    }

    function option([value, left], ticked) {
        const box = el("input", {
            type: "checkbox",
            checked: ticked.includes(value),
            onchange: (event) => toggle(value, event.target.checked),
        });
        box.value = value;
        const isNothing = left === 0 && !box.checked;
        return el(
            "li",
            {},
            el(
                "label",
                { class: isNothing ? "is-nothing" : null },
                box,
                el("span", { class: "name", dir: "auto" }, nameOf(value)),
                el("span", { class: "number" }, inGroups(left)),
            ),
        );
    }

    function fillOptions() {
        const values = count();
        const ticked = chosen();
        const wanted = fold(narrow.value.trim());
        narrow.hidden = values.length < enoughToSearch;
        const found = values.filter(([value]) => !wanted || fold(nameOf(value)).includes(wanted));
        const focused = options.contains(document.activeElement)
            ? document.activeElement.value
            : null;
        options.replaceChildren(
            ...found.slice(0, mostListed).map((entry) => option(entry, ticked)),
        );
        more.hidden = found.length <= mostListed;
        more.textContent = more.hidden ? "" : counted(found.length - mostListed, "@find.more");
        if (focused !== null)
            [...options.querySelectorAll("input")].find((box) => box.value === focused)?.focus();
    }

    function showCount() {
        const ticked = chosen().length;
        summary.replaceChildren(name, ticked ? el("b", {}, ` ${ticked}`) : "");
        node.classList.toggle("is-on", ticked > 0);
    }

    node.addEventListener("toggle", () => {
        if (!node.open) return;
        fillOptions();
    });
    closing(node);

    return {
        node,
        refresh() {
            showCount();
            if (node.open) fillOptions();
        },
    };
}
