// SPDX-License-Identifier: MIT
// Zooming and panning by wheel, touch pad, fingers, mouse and keys, for whatever can zoom:
// `zoom(by, clientY, clientX)` goes `by` steps closer (negative: away) around a point of the window.
import { isTyping } from "./dom.js";

const wheelStep = 90; // px of wheel, or of a touch pad's pinch ten times as much
const pinchStep = 1.35; // how far fingers part for a step

function onWheel(field, zoom) {
    let travelled = 0;
    field.addEventListener(
        "wheel",
        (event) => {
            if (!event.ctrlKey && !event.metaKey) return;
            event.preventDefault();
            travelled -= event.deltaY * (Math.abs(event.deltaY) < 20 ? 10 : 1);
            if (Math.abs(travelled) < wheelStep) return;
            zoom(Math.sign(travelled), event.clientY, event.clientX);
            travelled = 0;
        },
        { passive: false },
    );
}

function onPinch(field, zoom) {
    let start = null;
    const spread = ([a, b]) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    const middle = ([a, b]) => [(a.clientY + b.clientY) / 2, (a.clientX + b.clientX) / 2];
    field.addEventListener("touchstart", (event) => {
        start = event.touches.length === 2 ? spread(event.touches) : null;
    });
    field.addEventListener(
        "touchmove",
        (event) => {
            if (start === null || event.touches.length !== 2) return;
            event.preventDefault();
            const ratio = spread(event.touches) / start;
            if (ratio < pinchStep && ratio > 1 / pinchStep) return;
            zoom(ratio > 1 ? 1 : -1, ...middle(event.touches));
            start = spread(event.touches);
        },
        { passive: false },
    );
}

/** Follows the pointer that went down until it is let go. A browser that takes it for a scroll of
 * its own ends the drag too: then `wasTaken`. */
export function drag({ move, end }) {
    const over = (event) => {
        window.removeEventListener("pointermove", move);
        window.removeEventListener("pointerup", over);
        window.removeEventListener("pointercancel", over);
        end(event, event.type === "pointercancel");
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", over);
    window.addEventListener("pointercancel", over);
}

/** Dragging the field moves it, except where there is text to select. With a finger it does
 * where the field does not scroll by itself, and while there is but one. */
function onDrag(field, scroller, isScrolled) {
    field.addEventListener("pointerdown", (event) => {
        const isText = event.target.closest("a, button, .words, .count, input, text");
        if (isScrolled && event.pointerType !== "mouse") return;
        if (event.button !== 0 || !event.isPrimary || isText) return;
        if (event.pointerType === "mouse") event.preventDefault();
        let { clientX, clientY } = event;
        let isAlone = true;
        field.classList.add("is-panned");
        drag({
            move(moved) {
                isAlone &&= moved.isPrimary;
                if (!isAlone) return;
                scroller(clientX - moved.clientX, clientY - moved.clientY);
                ({ clientX, clientY } = moved);
            },
            end: () => field.classList.remove("is-panned"),
        });
    });
}

export function addGestures(field, { zoom, scrollBy, isScrolled = true }) {
    onWheel(field, zoom);
    onPinch(field, zoom);
    onDrag(field, scrollBy, isScrolled);
}

/** "+", "-" and "0" anywhere but in a text field. */
export function addZoomKeys({ zoom, fit }) {
    document.addEventListener("keydown", (event) => {
        if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === "+" || event.key === "=") zoom(1);
        else if (event.key === "-") zoom(-1);
        else if (event.key === "0") fit();
        else return;
        event.preventDefault();
    });
}
