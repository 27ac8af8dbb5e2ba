// SPDX-License-Identifier: MIT
// Keys, clicks and the pointer on the ladder's items.

/** The next item that can be walked to, or undefined. */
function nextStop(virtual, from, by) {
    let index = from + by;
    while (virtual.item(index) && !["row", "group"].includes(virtual.item(index).type)) index += by;
    return virtual.item(index) ? index : undefined;
}

function walk(virtual, from, by, headsBottom) {
    const index = nextStop(virtual, from, by);
    if (index === undefined) return;
    const rect = virtual.node(index)?.getBoundingClientRect();
    const below = rect ? rect.bottom - window.innerHeight : 0;
    if (!rect || rect.top < headsBottom) virtual.scrollTo(index, headsBottom + 4);
    else if (below > -8) window.scrollBy({ top: below + 40, behavior: "instant" });
    virtual.update();
    virtual.focus(index);
}

/** `onHand` hears of the meeting under the pointer or with the focus, or null. */
export function addLadderInput(list, virtual, { headsBottom, onOpen, onGroup, onHand }) {
    const meetingOf = (event) => {
        const index = event.target.closest("li.row")?.dataset.index;
        return index === undefined ? null : virtual.item(Number(index)).meeting;
    };
    list.addEventListener("keydown", (event) => {
        const at = event.target.closest("li");
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (!at || !by || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        walk(virtual, Number(at.dataset.index), by, headsBottom());
    });
    list.addEventListener("click", (event) => {
        const group = event.target.closest("[data-group]")?.dataset.group;
        const meeting = meetingOf(event);
        if (group !== undefined) onGroup(group);
        if (!meeting || event.ctrlKey || event.metaKey || event.shiftKey) return;
        if (String(window.getSelection()).trim()) return; // somebody copies text
        event.preventDefault();
        onOpen(meeting);
    });
    list.addEventListener("pointerover", (event) => onHand(meetingOf(event)));
    list.addEventListener("focusin", (event) => onHand(meetingOf(event)));
    list.addEventListener("pointerleave", () => onHand(null));
}
