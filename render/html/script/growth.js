// SPDX-License-Identifier: MIT
// A long list, built as far as it is read.
import { counted } from "./words.js";

/** Appends `nodeOf(item)` to `into`, `chunk` at a time, before `end` comes within `margin` px of
 * the window; `end` says how many are left, or `none` where there are no items at all. */
export function createGrowth({ into, end, chunk, margin, nodeOf, none }) {
    let items = [];
    let built = 0;

    function build(until) {
        const next = items.slice(built, until);
        into.append(...next.map(nodeOf));
        built += next.length;
        const left = items.length - built;
        end.textContent = left > 0 ? counted(left, "@scroll") : "";
        if (items.length === 0) end.textContent = none;
        end.hidden = left <= 0 && (items.length > 0 || !none);
    }
    function clear() {
        items = [];
        built = 0;
        into.replaceChildren();
    }
    new IntersectionObserver(
        (seen) => {
            if (seen.some((entry) => entry.isIntersecting) && built > 0) build(built + chunk);
        },
        { rootMargin: `${margin}px` },
    ).observe(end);

    return {
        show(next, until = chunk) {
            clear();
            items = next;
            build(until);
        },
        clear,
        /** The item's node, built now if need be; undefined where it is none of the items. */
        node(item) {
            const place = items.indexOf(item);
            if (place >= built) build(place + chunk);
            return into.children[place];
        },
    };
}
