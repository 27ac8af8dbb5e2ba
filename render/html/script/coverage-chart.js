// SPDX-License-Identifier: MIT
// Sources as a chart: a column a day, week or month, a row an outlet, a dot as large as the number of
// sources; paler where none of them tells of a meeting.
import { dayInWords, dayOf, monthInWords, monthOf, yearOf } from "./days.js";
import { el, oncePerFrame, svg } from "./dom.js";
import { ticksOf } from "./time-axis.js";
import { counted, phrase } from "./words.js";

const mostRows = 12;
const row = 22; // px
const column = 16; // px that a column needs
const mostRadius = 8.5;
const glyph = 7.2; // px, a letter's usual width in Inter at 13 px
const monday = (day) => day - ((((day + 3) % 7) + 7) % 7); // 1 January 1970 was a Thursday

const units = [
    { name: "@unit.day", days: 1, start: (day) => day, words: dayInWords },
    {
        name: "@unit.week",
        days: 7,
        start: monday,
        words: (day) => phrase("@unit.week-of", dayInWords(day)),
    },
    {
        name: "@unit.month",
        days: 31,
        start: (day) => dayOf(yearOf(day), monthOf(day)),
        words: monthInWords,
    },
    {
        name: "@unit.year",
        days: 366,
        start: (day) => dayOf(yearOf(day)),
        words: (day) => yearOf(day),
    },
];

/** Outlets with the most sources first; the rest share the last row. */
function rowsOf(sources) {
    const byName = new Map();
    for (const [source, meetings] of sources) {
        const name = source.by ?? phrase("@chart.no-outlet");
        if (!byName.has(name)) byName.set(name, []);
        byName.get(name).push([source.day, meetings]);
    }
    const rows = [...byName].sort((a, b) => b[1].length - a[1].length);
    if (rows.length <= mostRows) return rows;
    const rest = rows.splice(mostRows - 1);
    return [...rows, [counted(rest.length, "@others"), rest.flatMap(([, list]) => list)]];
}

/** By the first day of its unit: [sources, meetings]. */
function cellsOf(list, unit) {
    const cells = new Map();
    for (const [day, meetings] of list) {
        const key = unit.start(day);
        const [sources, told] = cells.get(key) ?? [0, 0];
        cells.set(key, [sources + 1, told + meetings]);
    }
    return cells;
}

/** Where all stands at that width: unit, `xOf` a day, px that a column takes. */
function scaleOf([first, last], width) {
    const left = Math.min(230, width * 0.34);
    const room = width - left - 12;
    const fits = ({ days }) => ((last - first) / days + 1) * column <= room;
    const unit = units.find(fits) ?? units.at(-1);
    const span = [unit.start(first), unit.start(last) + unit.days];
    const step = Math.min(room, (room * unit.days) / (span[1] - span[0]));
    const xOf = (day) => left + ((day - span[0]) / (span[1] - span[0])) * room;
    return { width, left, room, unit, span, step, xOf, first, last };
}

function dotNodes([name, , cells], y, most, { unit, step, xOf }) {
    const radius = Math.min(mostRadius, Math.max(3, step / 2));
    return [...cells].map(([day, [count, meetings]]) => {
        const told = `${counted(count, "@sources")}, ${counted(meetings, "@meetings")}`;
        return svg(
            "circle",
            {
                cx: (xOf(day) + step / 2).toFixed(1),
                cy: y,
                r: Math.max(2.2, radius * Math.sqrt(count / most)).toFixed(1),
                class: meetings > 0 ? "told" : "silent",
            },
            svg("title", {}, phrase("@colon", `${name}, ${unit.words(day)}`, told)),
        );
    });
}

function rowNodes(line, i, most, scale) {
    const y = i * row + row / 2;
    const short = Math.floor((scale.left - 14) / glyph);
    const [name] = line;
    const clipped = name.length > short ? `${name.slice(0, short - 1)}…` : name;
    return [
        svg("path", { class: "sr", d: `M${scale.left} ${y}H${scale.width}` }),
        svg("text", { x: 0, y: y + 4, class: "ft" }, clipped),
        ...dotNodes(line, y, most, scale),
    ];
}

/** First and last day of a short time; else months or years. */
function tickNodes(y, { width, room, unit, span, step, xOf, first, last }) {
    const isShort = last - first < 62;
    const ends = [...new Set([first, last])].map((day, i) => ({
        x: xOf(unit.start(day)) + step / 2,
        label: dayInWords(day),
        isEnd: i > 0,
    }));
    const rest = () => ticksOf(span, room).map(({ day, label }) => ({ x: xOf(day), label }));
    const ticks = isShort ? ends : rest().filter(({ x }) => x < width - 30);
    return ticks.flatMap(({ x, label, isEnd }) => [
        svg("path", { class: "sw", d: `M${x.toFixed(1)} ${y}v5` }),
        svg(
            "text",
            {
                x: (x + (isEnd ? 6 : -3)).toFixed(1),
                y: y + 18,
                class: "fs",
                "text-anchor": isEnd ? "end" : "start",
            },
            label,
        ),
    ]);
}

function draw(sources, width) {
    const scale = scaleOf([sources[0][0].day, sources.at(-1)[0].day], width);
    const { unit } = scale;
    const rows = rowsOf(sources).map(([name, list]) => [name, list.length, cellsOf(list, unit)]);
    const most = Math.max(...rows.flatMap(([, , cells]) => [...cells.values()].map(([n]) => n)));
    const bottom = rows.length * row + 4;
    const told = rows.map(([name, count]) => `${name} ${count}`).join(", ");
    const node = svg(
        "svg",
        {
            width,
            height: bottom + 24,
            role: "img",
            "aria-label": phrase("@chart.label", phrase(unit.name), told),
        },
        ...rows.map((line, i) => rowNodes(line, i, most, scale)),
        tickNodes(bottom, scale),
    );
    return { unit, node };
}

export function createChart() {
    const picture = el("div", { class: "chart" });
    const note = el("p", { class: "note" });
    const node = el("div", {}, picture, note);
    let dated = [];
    function paint() {
        const width = Math.floor(picture.clientWidth);
        if (width === 0) return;
        node.hidden = dated.length === 0;
        if (dated.length === 0) return;
        const drawn = draw(dated, width);
        picture.replaceChildren(drawn.node);
        note.textContent = phrase("@chart.note", phrase(drawn.unit.name));
    }
    new ResizeObserver(oncePerFrame(paint)).observe(picture);
    return {
        node,
        /** [source, meetings] in the order of their days; those without one come last. */
        show(sources) {
            dated = sources.filter(([{ day }]) => typeof day === "number");
            paint();
        },
    };
}
