// SPDX-License-Identifier: MIT
// A list of any length that scrolls with the window: only what is near the view exists. Heights are
// estimated first and measured once an item is there; what is in view never jumps.
import { oncePerFrame } from "./dom.js";

const overscan = 500; // px above and below the view

/** `list` is positioned; `render(item, index)` gives a node, `estimate(item)` its height in px. */
export function createVirtual({ list, render, estimate, onChange }) {
    let items = [];
    let heights = new Float64Array(0);
    let offsets = new Float64Array(1);
    const shown = new Map();
    let inView = null; // first and last item there

    function addUp(from = 0) {
        for (let i = from; i < items.length; i += 1) offsets[i + 1] = offsets[i] + heights[i];
        list.style.height = `${offsets[items.length]}px`;
    }

    /** The item at a height in the list. */
    function indexAt(y) {
        let low = 0;
        let high = items.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (offsets[middle] <= y) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    function drop(index) {
        shown.get(index).remove();
        shown.delete(index);
    }

    /** In document order, so that the keyboard and screen readers go down the page. */
    function insert(index) {
        const node = render(items[index], index);
        node.dataset.index = index;
        let behind = null;
        let nearest = Infinity;
        for (const [other, otherNode] of shown)
            if (other > index && other < nearest) {
                nearest = other;
                behind = otherNode;
            }
        list.insertBefore(node, behind);
        shown.set(index, node);
        return node;
    }

    const place = (index, node) => (node.style.transform = `translateY(${offsets[index]}px)`);

    /** Measures new nodes; returns by how much what is above `viewTop` grew, or null for nothing. */
    function measure(fresh, viewTop) {
        let growth = 0;
        let lowest = Infinity;
        for (const [index, node] of fresh) {
            const height = node.offsetHeight;
            if (Math.abs(height - heights[index]) < 0.5) continue;
            if (offsets[index] + heights[index] <= viewTop) growth += height - heights[index];
            heights[index] = height;
            lowest = Math.min(lowest, index);
        }
        if (lowest === Infinity) return null;
        addUp(lowest);
        return growth;
    }

    function fillView(viewTop, viewHeight) {
        const first = indexAt(viewTop - overscan);
        const last = indexAt(viewTop + viewHeight + overscan);
        inView = [first, last];
        for (const [index, node] of shown)
            if ((index < first || index > last) && !node.contains(document.activeElement))
                drop(index);
        const fresh = [];
        for (let i = first; i <= last; i += 1) if (!shown.has(i)) fresh.push([i, insert(i)]);
        const growth = fresh.length > 0 ? measure(fresh, viewTop) : null;
        for (const [index, node] of growth === null ? fresh : shown) place(index, node);
        return { growth, isFresh: fresh.length > 0 };
    }

    function update() {
        if (list.offsetParent === null) return;
        if (items.length === 0) {
            inView = null;
            onChange();
            return;
        }
        let anyFresh = false;
        for (let round = 0; round < 4; round += 1) {
            const viewTop = -list.getBoundingClientRect().top;
            const { growth, isFresh } = fillView(viewTop, window.innerHeight);
            if (growth) window.scrollBy({ top: growth, behavior: "instant" });
            anyFresh ||= isFresh;
            if (growth === null) break;
        }
        if (anyFresh) onChange();
    }

    function clear() {
        for (const index of [...shown.keys()]) drop(index);
    }

    const scheduled = oncePerFrame(update);
    window.addEventListener("scroll", scheduled, { passive: true });
    window.addEventListener("resize", scheduled, { passive: true });

    return {
        update,
        setItems(next) {
            clear();
            items = next;
            heights = Float64Array.from(items, estimate);
            offsets = new Float64Array(items.length + 1);
            addUp();
        },
        item: (index) => items[index],
        items: () => items,
        node: (index) => shown.get(index),
        top: (index) => offsets[index],
        focus: (index, what = "a, button") =>
            shown.get(index)?.querySelector(what)?.focus({ preventScroll: true }),
        /** First and last item in or near the view, or null. */
        range: () => inView,
        /** The item at a height of the window, and how far below its top that is. */
        at(clientY) {
            const y = clientY - list.getBoundingClientRect().top;
            const index = indexAt(y);
            return { index, within: y - offsets[index] };
        },
        /** Scrolls so that the item's top is at a height of the window. */
        scrollTo(index, clientY) {
            for (let round = 0; round < 3; round += 1) {
                const top = list.getBoundingClientRect().top + offsets[index];
                if (Math.abs(top - clientY) < 1) break;
                window.scrollBy({ top: top - clientY, behavior: "instant" });
                update();
            }
        },
    };
}
