// SPDX-License-Identifier: MIT
// The outlines of land as a path. Rings are parted by spaces; a ring is a list of x and y in tenths
// of a degree east and north, each the difference from the one before. A number n is 2n, or -2n - 1
// where it is negative, in digits of 5 bits, the lowest first; 32 is added to each but the last.
import { outlines } from "./outlines.js";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

export const perDegree = 10;

function numbersOf(ring) {
    const numbers = [];
    let [value, shift] = [0, 0];
    for (const letter of ring) {
        const digit = digits.indexOf(letter);
        value |= (digit & 31) << shift;
        shift += 5;
        if (digit > 31) continue;
        const size = (value + 1) >> 1;
        numbers.push(value & 1 ? -size : size);
        [value, shift] = [0, 0];
    }
    return numbers;
}

/** As an SVG path, y down, in parts of a degree: so many are one. */
export function landPath() {
    return outlines
        .split(" ")
        .map((ring) => {
            const [x, y, ...steps] = numbersOf(ring).map((n, i) => (i % 2 === 0 ? n : -n));
            return `M${x} ${y}l${steps.join(" ")}z`;
        })
        .join("");
}
