// SPDX-License-Identifier: MIT
// A window on a plane: which part of it is seen and how large. What lies on it is drawn anew for
// each place and scale, so that signs and words keep their size.
import { el, oncePerFrame } from "./dom.js";
import { percent } from "./words.js";

const step = 1.4; // times as large
const printedWidth = 690; // px of A4 between its margins
const narrow = 640; // px
const flat = 0.62; // height by width, where it is not narrow
const [leastHeight, mostHeight] = [280, 640];

/** `draw(view)` gets {x, y, scale, width, height, toX, toY}: the middle in the plane's units, px a
 * unit, px. `extent(width, height)` says what fits it and how far it goes: {left, right, top,
 * bottom} in units, `room` in px around that, `edges` likewise for the middle, the `least` and
 * `most` scale, and the `closest` that fitting takes. `upright`: height by width where narrow. */
export function createPlane({ draw, extent, upright, children }) {
    const field = el("div", { class: "plane" }, ...children);
    const view = { x: 0, y: 0, scale: 1, width: 0, height: 0 };
    view.toX = (x) => (x - view.x) * view.scale + view.width / 2;
    view.toY = (y) => (y - view.y) * view.scale + view.height / 2;
    let bounds = null;
    let fitted = 1;
    let isMoved = false;

    const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

    function hold() {
        view.scale = clamp(view.scale, bounds.least, bounds.most);
        const { left, right, top, bottom } = bounds.edges;
        view.x = clamp(view.x, left, right);
        view.y = clamp(view.y, top, bottom);
    }

    const show = oncePerFrame(() => {
        if (view.width > 0) draw(view);
    });

    function goTo({ left, right, top, bottom, room, closest }) {
        const across = (view.width - 2 * room) / Math.max(right - left, 1e-9);
        const down = (view.height - 2 * room) / Math.max(bottom - top, 1e-9);
        view.scale = Math.min(across, down, closest);
        [view.x, view.y] = [(left + right) / 2, (top + bottom) / 2];
        hold();
    }

    function fit() {
        isMoved = false;
        bounds = extent(view.width, view.height);
        goTo(bounds);
        fitted = view.scale;
        field.classList.remove("is-moved");
        draw(view);
    }

    function lay(width) {
        view.width = width;
        view.height = clamp(
            Math.min(width * (width < narrow ? upright : flat), window.innerHeight - 330),
            Math.min(leastHeight, width),
            mostHeight,
        );
        field.style.height = `${view.height}px`;
        if (!isMoved) {
            fit();
            return;
        }
        bounds = extent(view.width, view.height);
        hold();
        draw(view);
    }

    function move() {
        isMoved = true;
        field.classList.add("is-moved");
        hold();
        show();
    }

    function measure() {
        if (field.clientWidth > 0) lay(field.clientWidth);
    }
    new ResizeObserver(
        oncePerFrame(() => {
            if (field.clientWidth !== view.width) measure();
        }),
    ).observe(field);
    window.addEventListener("beforeprint", () => {
        if (field.clientWidth === 0) return;
        field.style.width = `${printedWidth}px`;
        lay(printedWidth);
    });
    window.addEventListener("afterprint", () => {
        field.style.width = "";
        measure();
    });

    function scrollBy(x, y) {
        view.x += x / view.scale;
        view.y += y / view.scale;
        move();
    }

    return {
        field,
        /** After a change of what lies on it. */
        refresh() {
            if (field.clientWidth > 0) lay(field.clientWidth);
        },
        fit,
        /** Closer to a part of it, as `extent` gives one. */
        goTo(part) {
            goTo({ ...bounds, ...part });
            move();
        },
        zoom(by, clientY, clientX) {
            const box = field.getBoundingClientRect();
            const x = clientX === undefined ? 0 : clientX - box.left - view.width / 2;
            const y = clientY === undefined ? 0 : clientY - box.top - view.height / 2;
            const old = view.scale;
            view.scale = clamp(old * step ** by, bounds.least, bounds.most);
            view.x += x / old - x / view.scale;
            view.y += y / old - y / view.scale;
            move();
        },
        scrollBy,
        /** Moves a point of the window, in px, inside. */
        reach(x, y) {
            const edge = 30;
            const past = (at, size) => at - clamp(at, edge, size - edge);
            const [byX, byY] = [past(x, view.width), past(y, view.height)];
            if (byX !== 0 || byY !== 0) scrollBy(byX, byY);
        },
        level: () => percent(Math.round((100 * view.scale) / fitted)),
    };
}
