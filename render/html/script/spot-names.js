// SPDX-License-Identifier: MIT
// Names beside discs: the largest first, and none where it would lie over something.

const height = 16; // px of a line
const gap = 3;
const longest = 26; // characters

let pen = null;

function widthOf(text) {
    if (!pen) {
        pen = document.createElement("canvas").getContext("2d");
        pen.font = `500 12px ${window.getComputedStyle(document.body).fontFamily}`;
    }
    return pen.measureText(text).width + 2;
}

const sides = {
    right: ({ x, y, radius }) => [x + radius + gap, y - height / 2],
    left: ({ x, y, radius }, width) => [x - radius - gap - width, y - height / 2],
    below: ({ x, y, radius }, width, field) => [inside(x, width, field), y + radius + 1],
    above: ({ x, y, radius }, width, field) => [inside(x, width, field), y - radius - height - 1],
};

/** Where a name begins whose middle is best at x: moved along where the field ends. */
function inside(x, width, field) {
    const isNear = x > 0 && x < field;
    return isNear ? Math.max(2, Math.min(field - width - 2, x - width / 2)) : x - width / 2;
}

const overlaps = (a, b) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const shortened = (text) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** For each disc {text, left, top} in px, or null. `prefers`: sides in the order to try them. */
export function placeNames(spots, fieldWidth, fieldHeight, prefers) {
    const taken = spots.map(({ x, y, radius }) => ({
        left: x - radius,
        right: x + radius,
        top: y - radius,
        bottom: y + radius,
    }));
    return spots.map((spot) => {
        const text = shortened(spot.name);
        const width = widthOf(text);
        for (const side of prefers) {
            const [left, top] = sides[side](spot, width, fieldWidth);
            const box = { left, right: left + width, top, bottom: top + height };
            const isInside =
                left >= 1 && top >= 1 && box.right < fieldWidth && box.bottom < fieldHeight;
            if (!isInside || taken.some((other) => overlaps(box, other))) continue;
            taken.push(box);
            return { text, left, top };
        }
        return null;
    });
}
