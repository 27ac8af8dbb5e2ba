// SPDX-License-Identifier: MIT
// The ladder's signs, as render/svg_marks.cpp draws them: solid for held, hollow for what is to
// come, crossed for cancelled, dashed for proposed, pointing on for postponed.
import { paintOf } from "./columns.js";
import { svg } from "./dom.js";

export const lineHeight = 24; // px of a row's first line; marks stand in its middle
const radius = 5;
const ringRadius = 4.2;

function shape(column, x, y, r, attributes) {
    if (!column.isSquare) return svg("circle", { cx: x, cy: y, r, ...attributes });
    const side = r * 1.8;
    return svg("rect", {
        x: x - side / 2,
        y: y - side / 2,
        width: side,
        height: side,
        ...attributes,
    });
}

function insideOf(status, column, x, y, isAcross) {
    if (status === "cancelled")
        return svg("path", {
            d: `M${x - 2.2} ${y - 2.2}l4.4 4.4m-4.4 0l4.4 -4.4`,
            class: "ss thin",
        });
    if (status === "postponed")
        return svg("path", {
            d: isAcross
                ? `M${x - 2.4} ${y - 1.5}l2.4 4.1l2.4 -4.1z`
                : `M${x - 1.5} ${y - 2.4}l4.1 2.4l-4.1 2.4z`,
            class: `f${paintOf(column)}`,
        });
    return null;
}

function mark(status, column, x, y, isAcross = false) {
    if (status === "held") return [shape(column, x, y, radius, { class: `f${paintOf(column)}` })];
    const line = status === "cancelled" ? "s" : paintOf(column);
    const ring = shape(column, x, y, ringRadius, {
        class: `fg s${line} ring ${status}`,
    });
    return [ring, insideOf(status, column, x, y, isAcross)];
}

/** A line through the marks that steps over the columns of those who are not there. */
function joining(at, pitch, y) {
    const hop = Math.min(4, pitch / 3);
    const x = (index) => (index + 0.5) * pitch;
    let path = `M${x(at[0])} ${y}`;
    for (let index = at[0] + 1; index < at.at(-1); index += 1)
        if (!at.includes(index)) path += `H${x(index) - hop}a${hop} ${hop} 0 0 1 ${2 * hop} 0`;
    return path + `H${x(at.at(-1))}`;
}

/** Across: the columns are lanes one below the other, so x and y change places. */
function frame(plan, pitch, children, isAcross) {
    const [length, height] = [plan.list.length * pitch, lineHeight];
    return svg(
        "svg",
        {
            class: "marks",
            width: isAcross ? height : length,
            height: isAcross ? length : height,
            "aria-hidden": "true",
            focusable: "false",
        },
        isAcross ? svg("g", { transform: "matrix(0 1 1 0 0 0)" }, children) : children,
    );
}

export function meetingMarks(meeting, plan, pitch, isAcross = false) {
    const at = plan.of(meeting);
    const y = lineHeight / 2;
    const children = [];
    if (at.length > 1)
        children.push(
            svg("path", {
                d: joining(at, pitch, y),
                class: `join s${meeting.status === "held" ? "j" : "s"} ${meeting.status}`,
            }),
        );
    for (const index of at)
        children.push(
            ...mark(meeting.status, plan.list[index], (index + 0.5) * pitch, y, isAcross),
        );
    return frame(plan, pitch, children, isAcross);
}

/** One dot a column, its area as many meetings as the column has there. */
export function groupMarks(meetings, plan, pitch, most, isAcross = false) {
    const counts = new Array(plan.list.length).fill(0);
    for (const meeting of meetings) for (const index of plan.of(meeting)) counts[index] += 1;
    const largest = Math.min(pitch, lineHeight) * 0.48;
    const children = counts.map((count, index) =>
        count === 0
            ? null
            : svg("circle", {
                  cx: (index + 0.5) * pitch,
                  cy: lineHeight / 2,
                  r: Math.max(1.5, largest * Math.sqrt(Math.min(1, count / most))).toFixed(1),
                  class: `f${paintOf(plan.list[index])}`,
              }),
    );
    return frame(plan, pitch, children, isAcross);
}

/** A grey mark alone, for the legend. */
export function signMark(status) {
    const column = { accent: null, isSquare: false };
    return svg(
        "svg",
        { width: 14, height: 14, "aria-hidden": "true", focusable: "false" },
        mark(status, column, 7, 7),
    );
}
