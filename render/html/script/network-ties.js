// SPDX-License-Identifier: MIT
// The network's lines: the more often two met, the wider and darker.
import { svg } from "./dom.js";
import { counted, inGroups, phrase } from "./words.js";

const [thinnest, widest, each] = [0.8, 7, 0.9]; // px of a line, and that a meeting adds at most
const fewTies = 60; // more are drawn thinner and paler
const palest = 0.4;
const touch = 14; // px of a line for the pointer
const most = 300; // lines at once
const room = 40; // px of a line that has room for a number

const isChosen = ({ one, other }, at) => at.length === 2 && at.includes(one) && at.includes(other);

/** Something else is chosen. `at`: the ids of the one actor or the two that are. */
export const isApart = (tie, at) =>
    at.length === 2 ? !isChosen(tie, at) : at.length === 1 && ![tie.one, tie.other].includes(at[0]);

function lineOf(tie, ends, counts, at) {
    const part = tie.count / counts.mostMet;
    const few = Math.max(
        palest,
        Math.min(1, Math.sqrt(fewTies / Math.min(most, counts.ties.length))),
    );
    const weight = at.length > 0 ? 1 : few;
    const growth = Math.min(widest - thinnest, each * counts.mostMet);
    const classes = ["tie"];
    if (tie.held === 0) classes.push("is-ahead");
    if (isApart(tie, at)) classes.push("is-faint");
    if (isChosen(tie, at)) classes.push("is-chosen");
    const line = svg("line", { ...ends, class: classes.join(" ") });
    line.style.strokeWidth = `${thinnest + growth * part * weight}px`;
    line.style.strokeOpacity = String((0.3 + 0.6 * Math.sqrt(part)) * weight);
    return line;
}

/** How often they met stands on the lines of a chosen actor, where it was more than once. */
function numberOf(tie, from, to, at) {
    const length = Math.hypot(from.x - to.x, from.y - to.y) - from.radius - to.radius;
    if (at.length !== 1 || isApart(tie, at) || tie.count === 1 || length < room) return [];
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    return [svg("text", { x, y, dy: "0.35em" }, inGroups(tie.count))];
}

/** Those that are drawn: the strongest, and all of what is chosen. */
export function shownTies(ties, at) {
    const first = ties.length - most;
    return ties.filter((tie, i) => i >= first || (at.length > 0 && !isApart(tie, at)));
}

/** Fills `into` with lines between discs {id, name, x, y, radius}, the numbers on top. */
export function drawTies(into, discs, counts, at, onChoose) {
    const byId = new Map(discs.map((disc) => [disc.id, disc]));
    const numbers = [];
    const lines = shownTies(counts.ties, at).flatMap((tie) => {
        const [from, to] = [byId.get(tie.one), byId.get(tie.other)];
        const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
        const words = phrase(
            "@colon",
            `${from.name} – ${to.name}`,
            counted(tie.count, "@meetings"),
        );
        const onclick = () => onChoose([tie.one, tie.other], words);
        const reach = svg(
            "line",
            { ...ends, class: "reach", "stroke-width": touch, onclick },
            svg("title", {}, words),
        );
        numbers.push(...numberOf(tie, from, to, at));
        return [lineOf(tie, ends, counts, at), reach];
    });
    into.replaceChildren(...lines, ...numbers);
}
