// SPDX-License-Identifier: MIT
// Keys, clicks and the pointer on the lanes' items.

const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** `item(index)` gives an item or undefined, `goTo(index)` brings it into view with the focus. */
export function addLaneInput(list, { item, goTo, onOpen, onGroup, onHand }) {
    const itemOf = (event) => {
        const index = event.target.closest("li")?.dataset.index;
        return index === undefined ? null : item(Number(index));
    };
    list.addEventListener("keydown", (event) => {
        const at = event.target.closest("li");
        const by = steps[event.key];
        if (!at || !by || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        let index = Number(at.dataset.index) + by;
        while (item(index) && !["row", "group"].includes(item(index).type)) index += by;
        if (item(index)) goTo(index);
    });
    list.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        const clicked = itemOf(event);
        if (clicked?.type === "group" && event.target.closest("button")) onGroup(clicked.key);
        if (!clicked?.meeting || !event.target.closest("a")) return;
        event.preventDefault();
        onOpen(clicked.meeting);
    });
    list.addEventListener("pointerover", (event) => onHand(itemOf(event)?.meeting ?? null));
    list.addEventListener("focusin", (event) => onHand(itemOf(event)?.meeting ?? null));
    list.addEventListener("pointerleave", () => onHand(null));
}
