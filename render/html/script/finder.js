// SPDX-License-Identifier: MIT
// The row of controls that narrows the timeline: words, filters, what is chosen, how much is left.
import { createChoices } from "./choices.js";
import { button, el, isTyping, toggleBox } from "./dom.js";
import { countValues, valuesOf } from "./match.js";
import { capitalised } from "./text.js";
import { counted, inGroups, percent, phrase, wordOf } from "./words.js";

const names = {
    party: "@by.party",
    kind: "@by.kind",
    status: "@field.status",
    place: "@by.place",
    source: "@field.sources",
    review: "@review",
};

/** Whether there is anything to choose. */
function isUseful(facet, data) {
    const seen = new Set();
    for (const meeting of data.meetings) {
        for (const value of valuesOf(facet, meeting, data)) seen.add(value);
        if (seen.size > 1) return true;
    }
    return false;
}

export function createFinder({ data, store, getFilter, knownBar }) {
    const words = el("input", {
        type: "search",
        id: "find-words",
        autocomplete: "off",
        spellcheck: "false",
        placeholder: phrase("@find.placeholder"),
    });
    const count = el("output", { class: "found", "aria-live": "polite" });
    const chips = el("ul", { class: "chips", "aria-label": phrase("@find.used") });
    const every = toggleBox(phrase("@find.all"), (allParties) => store.update({ allParties }));
    const any = toggleBox(phrase("@find.any"), (isOn) => store.update({ any: isOn }));
    const confidence = createConfidence(store);

    const nameOf = (facet, value) => {
        if (facet === "party") return data.actorById.get(value)?.name ?? value;
        return ["kind", "status", "review"].includes(facet) ? capitalised(wordOf(value)) : value;
    };
    const fixedOrder = {
        kind: data.kinds,
        status: data.statuses,
        review: data.reviews,
    };

    /** All values with how many meetings they leave: most first, where they have no order of their own. */
    function countOf(facet) {
        const counts = countValues(facet, getFilter(), data);
        if (fixedOrder[facet])
            return fixedOrder[facet].filter((v) => counts.has(v)).map((v) => [v, counts.get(v)]);
        const byName = (a, b) => nameOf(facet, a).localeCompare(nameOf(facet, b));
        return [...counts].sort((a, b) => b[1] - a[1] || byName(a[0], b[0]));
    }

    const choices = Object.keys(names)
        .filter((facet) => isUseful(facet, data))
        .map((facet) =>
            createChoices({
                name: phrase(names[facet]),
                nameOf: (value) => nameOf(facet, value),
                chosen: () => store.get()[facet],
                count: () => countOf(facet),
                write: (values) => store.update({ [facet]: values }),
                extra: facet === "party" ? every.node : facet === "review" ? confidence.node : null,
            }),
        );
    const clear = button(phrase("@find.clear"), () => store.clearFilters(), {
        class: "quiet",
        hidden: true,
    });
    const node = el(
        "form",
        {
            class: "finder",
            role: "search",
            onsubmit: (event) => event.preventDefault(),
        },
        el("label", { class: "unseen", for: "find-words" }, phrase("@find")),
        el("div", { class: "wordbox" }, words, el("kbd", { "aria-hidden": "true" }, "/")),
        el(
            "div",
            { class: "filters" },
            choices.map((choice) => choice.node),
            knownBar?.open ?? null,
            count,
        ),
        el("div", { class: "chosen-row" }, chips, any.node, clear),
    );

    let waiting = 0;
    words.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => store.update({ words: words.value }), 120);
    });
    document.addEventListener("keydown", (event) => {
        if (event.key !== "/" || isTyping(event.target) || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        words.focus();
        words.select();
    });

    function chip(facet, value) {
        const name = nameOf(facet, value);
        const remove = () => {
            store.update({
                [facet]: store.get()[facet].filter((other) => other !== value),
            });
            (chips.querySelector("button") ?? words).focus();
        };
        return el(
            "li",
            {},
            el(
                "button",
                {
                    type: "button",
                    "aria-label": phrase("@find.remove", name),
                    onclick: remove,
                },
                el("span", { dir: "auto" }, name),
                el("span", { "aria-hidden": "true" }, "×"),
            ),
        );
    }

    return {
        node,
        show(state, matched) {
            if (document.activeElement !== words) words.value = state.words;
            const isActive = getFilter().isActive;
            const all = counted(data.known.length, "@meetings");
            count.textContent = isActive
                ? phrase("@heading.chosen", inGroups(matched.length), all)
                : all;
            const chosen = Object.keys(names).flatMap((facet) =>
                state[facet].map((value) => [facet, value]),
            );
            chips.replaceChildren(...chosen.map(([facet, value]) => chip(facet, value)));
            const used =
                Object.keys(names).filter((facet) => state[facet].length > 0).length +
                (state.confidence > 0 ? 1 : 0);
            any.node.hidden = used < 2;
            any.box.checked = state.any;
            every.box.checked = state.allParties;
            clear.hidden = !isActive;
            node.querySelector(".chosen-row").hidden = !isActive;
            confidence.show(state);
            for (const choice of choices) choice.refresh();
        },
    };
}

/** Only what the machine is this sure of; what people wrote always counts as sure. */
function createConfidence(store) {
    const value = el("output", {});
    const range = el("input", {
        type: "range",
        min: "0",
        max: "100",
        step: "5",
        oninput: () => store.update({ confidence: Number(range.value) }),
    });
    const node = el(
        "label",
        { class: "confidence" },
        el("span", {}, phrase("@find.confidence"), " "),
        value,
        range,
    );
    return {
        node,
        show(state) {
            range.value = state.confidence;
            value.textContent = percent(state.confidence);
        },
    };
}
