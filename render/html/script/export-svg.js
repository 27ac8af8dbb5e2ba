// SPDX-License-Identifier: MIT
// The meetings that the filters leave as a ladder to paste into a report: a picture that stands
// alone, its colours those of the page on paper.
import { paintOf, planColumns } from "./columns.js";
import { labelOf, whereOf } from "./data.js";
import { dayInWords } from "./days.js";
import { svg } from "./dom.js";
import { makeItems } from "./flow.js";
import { lineHeight, meetingMarks } from "./marks.js";
import { phrase, wordOf } from "./words.js";

const pitch = 22;
const [dates, top, row, breakRow] = [130, 150, 44, 40]; // px
const textWidth = 480;
const most = 14;

/** The page's palette as it is now, written out: a file has no page around it. */
function styleOf() {
    const values = window.getComputedStyle(document.documentElement);
    const names = [
        "it",
        "is",
        "ij",
        "ir",
        "iw",
        "ig",
        ...Array.from({ length: 12 }, (_, i) => `a${i}`),
    ];
    const rules = names.map((name) => {
        const colour = values.getPropertyValue(`--${name}`).trim();
        const short = name.slice(1);
        return `.f${short}{fill:${colour}}.s${short}{stroke:${colour}}`;
    });
    return (
        rules.join("") +
        "text{font:15px Inter,'Noto Sans',Helvetica,Arial,sans-serif}" +
        ".t{font-weight:600}.d{font-weight:600;text-anchor:end}.q{font-size:13px;font-style:italic}" +
        ".o{font-size:13px}.join,.thin{fill:none;stroke-width:1.5}.ring{stroke-width:1.8}" +
        ".join.proposed{stroke-dasharray:4 2.6}.ring.proposed{stroke-dasharray:2.3 1.6}" +
        ".join.postponed{stroke-dasharray:7 2.4 1 2.4}.join.cancelled{stroke-dasharray:.1 3}"
    );
}

const shortened = (text, length) =>
    text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

function headNodes(plan) {
    return plan.list.map((column, index) => {
        const x = dates + 16 + (index + 0.5) * pitch;
        const at = `translate(${x} ${top - 12}) rotate(-45)`;
        return svg(
            "text",
            { class: `t f${paintOf(column)}`, transform: at },
            shortened(column.name, 20),
        );
    });
}

function rowNodes(item, y, plan, textLeft) {
    if (item.type !== "row") {
        const words = svg("text", { class: "q fs", x: textLeft, y: y + 20 }, item.name);
        return [svg("path", { class: "sw", d: `M16 ${y + 16}H${textLeft - 12}` }), words];
    }
    const { meeting } = item;
    const marks = meetingMarks(meeting, plan, pitch);
    marks.setAttribute("x", dates + 16);
    marks.setAttribute("y", y);
    const status = meeting.status === "held" ? "" : ` (${wordOf(meeting.status)})`;
    const title = shortened(meeting.title + status, 62);
    const under = shortened([whereOf(meeting), meeting.outcome].filter(Boolean).join(" · "), 76);
    return [
        svg("text", { class: "d ft", x: dates, y: y + 17 }, labelOf(meeting, item.withYear)),
        marks,
        svg("text", { class: "t ft", x: textLeft, y: y + 17 }, title),
        svg("text", { class: "o fs", x: textLeft, y: y + 34 }, under),
    ];
}

export function pictureOf(meetings, data, state) {
    const plan = planColumns(data, state, most);
    const items = makeItems(meetings, "rows", data, new Set());
    const textLeft = dates + 16 + plan.list.length * pitch + 24;
    const width = textLeft + textWidth;
    let y = top;
    const rows = [];
    for (const item of items) {
        rows.push(...rowNodes(item, y, plan, textLeft));
        y += item.type === "row" ? row : breakRow;
    }
    const rails = plan.list.map((column, index) =>
        svg("path", {
            class: `s${paintOf(column)}`,
            opacity: 0.35,
            d: `M${dates + 16 + (index + 0.5) * pitch} ${top - 6}V${y}`,
        }),
    );
    const node = svg(
        "svg",
        {
            xmlns: "http://www.w3.org/2000/svg",
            viewBox: `0 0 ${width} ${y + lineHeight + 16}`,
            width,
            height: y + lineHeight + 16,
            role: "img",
        },
        svg("title", {}, data.title),
        svg("style", {}, styleOf()),
        svg("rect", { width: "100%", height: "100%", class: "fg" }),
        svg("text", { class: "t ft", x: 16, y: 30 }, data.title),
        headNodes(plan),
        rails,
        rows,
        svg(
            "text",
            { class: "o fs", x: 16, y: y + 24 },
            phrase("@heading.known", dayInWords(data.today)),
        ),
    );
    node.removeAttribute("xmlns"); // it has its namespace; the serialiser writes it
    return new window.XMLSerializer().serializeToString(node) + "\n";
}
