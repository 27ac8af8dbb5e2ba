// SPDX-License-Identifier: MIT
// A drawing as the program made it, to be zoomed and panned: any inline SVG will do.
import { addGestures } from "./gestures.js";
import { el } from "./dom.js";
import { percent } from "./words.js";

const widest = 16; // times the room that there is

export function createPicture(section) {
    const pane = el("div", { class: "pane" });
    pane.append(...section.childNodes);
    section.append(pane);
    section.classList.add("picture");
    let scale = 1;

    /** Around a point of the window, given as its distance from the section's left and top. */
    function setScale(next, x, y) {
        const old = scale;
        scale = Math.min(widest, Math.max(1, next));
        pane.style.width = `${scale * 100}%`;
        section.scrollLeft = (section.scrollLeft + x) * (scale / old) - x;
        section.scrollTop = (section.scrollTop + y) * (scale / old) - y;
    }

    function zoom(by, clientY) {
        const { top } = section.getBoundingClientRect();
        setScale(
            scale * 1.4 ** by,
            section.clientWidth / 2,
            (clientY ?? window.innerHeight / 2) - top,
        );
    }
    addGestures(section, { zoom, scrollBy: (x, y) => section.scrollBy(x, y) });
    return {
        node: section,
        zoom,
        fit: () => setScale(1, 0, 0),
        level: () => percent(Math.round(scale * 100)),
    };
}
