// SPDX-License-Identifier: MIT
// Arcs from a meeting to those that follow it and to its parts, left of the marks: those of the
// meeting in hand, or all where there are few or the reader asks for them.
import { svg } from "./dom.js";
import { lineHeight } from "./marks.js";

const lanes = 4;
const laneWidth = 7; // px
const bend = 6;
export const linksWidth = lanes * laneWidth + 14;

/** All links between meetings that stand somewhere: [upper, lower] places, spread over lanes. */
export function planLinks(meetings, places) {
    const links = [];
    for (const meeting of meetings) {
        const to = places.get(meeting);
        for (const later of [...(meeting.followedBy ?? []), ...(meeting.parts ?? [])]) {
            const from = places.get(later);
            if (from === undefined || from === to) continue;
            const ends = [Math.min(from, to), Math.max(from, to)];
            links.push({
                ends,
                meetings: [meeting, later],
                isBackward: from < to,
                lane: 0,
            });
        }
    }
    links.sort((a, b) => a.ends[0] - b.ends[0]);
    const free = new Array(lanes).fill(-1);
    for (const link of links) {
        let lane = free.findIndex((end) => end <= link.ends[0]);
        if (lane < 0) lane = lanes - 1;
        free[lane] = Math.max(free[lane], link.ends[1]);
        link.lane = lane;
    }
    return links;
}

function arc(link, yOf, isStrong) {
    const right = linksWidth - 8;
    const x = right - bend - link.lane * laneWidth;
    const [top, bottom] = link.ends.map(yOf);
    const tip = link.isBackward ? top : bottom;
    const turn = Math.min(bend, (bottom - top) / 2);
    const path =
        `M${right} ${top}H${x + turn}Q${x} ${top} ${x} ${top + turn}` +
        `V${bottom - turn}Q${x} ${bottom} ${x + turn} ${bottom}H${right}`;
    return svg(
        "g",
        { class: isStrong ? "arc strong" : "arc" },
        svg("path", { d: path, class: "ss" }),
        svg("path", { d: `M${right + 4} ${tip}l-6 -3v6z`, class: "fs" }),
    );
}

/** Draws the links that touch the items in `range`; `topOf` gives an item's top in the list. Across,
 * the list runs from left to right and the arcs stand above it. */
export function drawLinks(canvas, links, range, topOf, { inHand, showAll, isAcross = false }) {
    canvas.replaceChildren();
    if (!range) return;
    const [first, last] = range;
    const origin = topOf(first);
    canvas.style.transform = `translate${isAcross ? "X" : "Y"}(${origin}px)`;
    canvas.setAttribute(isAcross ? "width" : "height", topOf(last) - origin + 200);
    const box = isAcross ? svg("g", { transform: "matrix(0 1 1 0 0 0)" }) : canvas;
    if (isAcross) canvas.append(box);
    const limit = (index) => Math.min(Math.max(index, first - 1), last + 1);
    const yOf = (index) => {
        if (index < first) return -20;
        if (index > last) return topOf(last) - origin + 220;
        return topOf(limit(index)) - origin + 8 + lineHeight / 2;
    };
    for (const link of links) {
        if (link.ends[0] > last) break; // they are in the order of their upper ends
        if (link.ends[1] < first) continue;
        const isStrong = link.meetings.includes(inHand);
        if (isStrong || showAll) box.append(arc(link, yOf, isStrong));
    }
}
