// SPDX-License-Identifier: MIT
// "As known on": a slider over the days on which something was published, and the line that says
// that the page shows an earlier state.
import { dayInWords } from "./days.js";
import { button, el, iconButton } from "./dom.js";
import { counted, inGroups, phrase } from "./words.js";

const words = phrase("@known.label");

export function createKnownBar({ data, store, days, say }) {
    if (days.length < 2) return null;
    const write = (known) => store.update({ known });
    const placeOf = (day) => days.findLastIndex((other) => other <= day);
    const range = el("input", {
        type: "range",
        min: "0",
        max: String(days.length - 1),
        step: "1",
        "aria-label": words,
        oninput: () => write(days[Number(range.value)]),
    });
    const step = (by) => {
        const next = days[placeOf(store.get().known) + by];
        if (next !== undefined) write(next);
    };
    const earlier = iconButton(phrase("@known.before"), "‹", () => step(-1));
    const later = iconButton(phrase("@known.after"), "›", () => step(1));
    const day = el("b", {});
    const left = el("span", { class: "left" });
    const back = button(phrase("@known.back"), () => {
        write(null);
        open.focus();
        say(phrase("@known.now"));
    });
    const open = button(phrase("@known.open"), () => {
        write(days.at(-1));
        range.focus();
    });
    const node = el(
        "div",
        { class: "known", role: "group", "aria-label": words, hidden: true },
        el("span", { class: "day" }, `${words} `, day),
        el("span", { class: "slide" }, earlier, range, later),
        left,
        back,
    );
    node.addEventListener("keydown", (event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        back.click();
    });
    return {
        node,
        open,
        show({ known }) {
            node.hidden = known === null;
            open.hidden = known !== null;
            if (known === null) return;
            const place = placeOf(known);
            range.value = Math.max(0, place);
            range.setAttribute("aria-valuetext", dayInWords(known));
            earlier.disabled = place <= 0;
            later.disabled = place === days.length - 1;
            day.textContent = dayInWords(known);
            const published = data.sources.filter((source) => source.day <= known).length;
            const among = (some, all) => phrase("@heading.chosen", inGroups(some), all);
            left.textContent = phrase(
                "@heading.from",
                among(data.known.length, counted(data.meetings.length, "@meetings")),
                among(published, counted(data.sources.length, "@sources")),
            );
        },
    };
}
