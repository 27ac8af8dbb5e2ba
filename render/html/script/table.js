// SPDX-License-Identifier: MIT
// The meetings as a table that sorts by any of its columns, built as far as it is read.
import { countSources, hrefOf, labelOf, whereOf } from "./data.js";
import { el } from "./dom.js";
import { createGrowth } from "./growth.js";
import { highlighted } from "./highlight.js";
import { capitalised } from "./text.js";
import { locale, phrase, wordOf } from "./words.js";

const chunk = 100;
const byWords = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
const compare = (a, b) => (typeof a === "number" ? a - b : byWords.compare(a, b));

const who = (meeting) => meeting.parties.map(({ name }) => name).join(", ");
const columns = [
    { key: "when", name: "@field.when", value: (m) => m.first ?? Infinity },
    { key: "title", name: "@field.what", value: (m) => m.title },
    { key: "who", name: "@field.who", value: who },
    { key: "where", name: "@field.where", value: whereOf },
    { key: "kind", name: "@field.kind", value: (m) => wordOf(m.kind) },
    { key: "status", name: "@field.status", value: (m) => wordOf(m.status) },
    { key: "sources", name: "@field.sources", value: countSources },
];

/** "-title": by title, the last first. */
const orderOf = (sort) => {
    const key = sort?.replace(/^-/, "");
    const column = columns.find((other) => other.key === key) ?? columns[0];
    return { column, isDown: column.key === key && sort.startsWith("-") };
};

function sorted(meetings, sort) {
    const { column, isDown } = orderOf(sort);
    const rows = meetings.map((meeting, place) => [column.value(meeting), place, meeting]);
    const turn = isDown ? -1 : 1;
    rows.sort((a, b) => turn * compare(a[0], b[0]) || a[1] - b[1]);
    return rows.map(([, , meeting]) => meeting);
}

export function createTable({ data, store, onOpen }) {
    const body = el("tbody");
    const heads = columns.map(({ key, name }) => {
        const act = () => {
            const { column, isDown } = orderOf(store.get().sort);
            store.update({ sort: column.key === key && !isDown ? `-${key}` : key });
        };
        const button = el("button", { type: "button", onclick: act }, phrase(name));
        return el("th", { scope: "col", class: `is-${key}` }, button);
    });
    const end = el("p", { class: "note" });
    const table = el(
        "table",
        {},
        el("caption", { class: "unseen" }, phrase("@note.meetings")),
        el("thead", {}, el("tr", {}, heads)),
        body,
    );
    const box = el("div", { class: "tablebox" }, table);
    const node = el(
        "section",
        { class: "table", "aria-label": phrase("@view.table"), hidden: true },
        box,
        end,
    );
    let [rows, needles, open] = [[], [], null];

    function rowOf(meeting) {
        const isCandidate = data.reviewed && meeting.review === "candidate";
        const cell = (key, ...children) =>
            el("td", { class: `is-${key}`, dir: "auto" }, ...children);
        const title = el("a", { href: hrefOf(meeting) }, ...highlighted(meeting.title, needles));
        const node_ = el(
            "tr",
            { class: `is-${meeting.status}${meeting === open ? " is-open" : ""}` },
            cell("when", labelOf(meeting, true) || phrase("@undated")),
            cell(
                "title",
                title,
                isCandidate
                    ? el("i", {
                          class: "diamond",
                          role: "img",
                          "aria-label": phrase("@unreviewed"),
                      })
                    : null,
            ),
            cell("who", ...highlighted(who(meeting), needles)),
            cell("where", ...highlighted(whereOf(meeting), needles)),
            cell("kind", wordOf(meeting.kind)),
            cell("status", capitalised(wordOf(meeting.status))),
            cell("sources", String(countSources(meeting))),
        );
        node_.dataset.id = meeting.id;
        return node_;
    }

    const growth = createGrowth({
        into: body,
        end,
        chunk,
        margin: 600,
        nodeOf: rowOf,
        none: phrase("@nothing"),
    });
    body.addEventListener("click", (event) => {
        const row = event.target.closest("tr");
        if (!row || event.ctrlKey || event.metaKey || event.shiftKey) return;
        if (String(window.getSelection()).trim()) return;
        event.preventDefault();
        onOpen(data.byId.get(row.dataset.id));
    });
    const rowNode = (meeting) => body.children[rows.indexOf(meeting)];

    return {
        node,
        show(meetings, nextNeedles, state) {
            needles = nextNeedles;
            rows = sorted(meetings, state.sort);
            const { column, isDown } = orderOf(state.sort);
            heads.forEach((head, i) => {
                if (columns[i] !== column) head.removeAttribute("aria-sort");
                else head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
            });
            growth.show(rows);
        },
        hide() {
            rows = [];
            growth.clear();
        },
        /** In the order that is seen. */
        order: () => rows,
        setOpen(meeting) {
            rowNode(open)?.classList.remove("is-open");
            open = meeting;
            rowNode(open)?.classList.add("is-open");
        },
        reveal(meeting, { focus = false } = {}) {
            const row = growth.node(meeting);
            row?.scrollIntoView({ block: "nearest", behavior: "instant" });
            if (focus) row?.querySelector("a").focus({ preventScroll: true });
        },
    };
}
