// SPDX-License-Identifier: MIT
// Taking the meetings that the filters leave away: copied as words, or as a file.
import { isoDay } from "./days.js";
import { el } from "./dom.js";
import { csvOf } from "./export-csv.js";
import { calendarOf } from "./export-ics.js";
import { pictureOf } from "./export-svg.js";
import { jsonOf, markdownOf, textOf } from "./export-text.js";
import { listed, stateInWords } from "./facts.js";
import { closing } from "./sheet.js";
import { counted, phrase } from "./words.js";

const files = [
    ["@take.csv", "csv", "text/csv;charset=utf-8", csvOf],
    ["@take.ics", "ics", "text/calendar;charset=utf-8", calendarOf],
    ["@take.json", "json", "application/json", jsonOf],
    ["@take.svg", "svg", "image/svg+xml", pictureOf],
];
const copies = [
    ["@take.text", textOf],
    ["@take.markdown", markdownOf],
];

function save(text, type, name) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = el("a", { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** Also where the page has no right to the clipboard's own interface. */
async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
    } catch {
        const area = el("textarea", { class: "unseen" });
        area.value = text;
        document.body.append(area);
        area.select();
        document.execCommand("copy");
        area.remove();
    }
}

/** The name of the page's file without its ending: "timeline". */
function baseName() {
    const last = location.pathname.split("/").at(-1) ?? "";
    try {
        return decodeURIComponent(last).replace(/\.x?html?$/i, "") || "timeline";
    } catch {
        return "timeline";
    }
}

export function createTakeaway({ data, store, getMeetings, say }) {
    const note = el("p", { class: "note" });
    const left = () => counted(getMeetings().length, "@meetings");
    const act = (name, action) => el("button", { type: "button", onclick: action }, phrase(name));
    const node = el(
        "details",
        { class: "choices takeaway" },
        el("summary", {}, phrase("@take")),
        el(
            "div",
            { class: "sheet" },
            note,
            copies.map(([name, write]) =>
                act(name, async () => {
                    await copy(write(getMeetings(), data));
                    finish(phrase("@take.copied", left()));
                }),
            ),
            files.map(([name, ending, type, write]) =>
                act(name, () => {
                    const state = store.get();
                    const ago = state.known === null ? "" : `-${isoDay(state.known)}`;
                    save(write(getMeetings(), data, state), type, `${baseName()}${ago}.${ending}`);
                    finish(phrase("@take.saved", left()));
                }),
            ),
        ),
    );
    function finish(words) {
        note.textContent = words;
        say(words);
    }
    node.addEventListener("toggle", () => {
        if (!node.open) return;
        note.textContent = listed([left(), stateInWords(data)], ", ");
    });
    closing(node);
    return { node };
}
