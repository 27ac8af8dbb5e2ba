// SPDX-License-Identifier: MIT
// The open meeting beside the timeline; on a phone, over it.
import { el, iconButton } from "./dom.js";
import { entryNode } from "./entry.js";
import { phrase } from "./words.js";

export function createPanel({ data, onClose, onStep }) {
    const before = iconButton(phrase("@panel.before"), "↑", () => onStep(-1));
    const behind = iconButton(phrase("@panel.after"), "↓", () => onStep(1));
    const close = iconButton(phrase("@panel.close"), "×", () => onClose());
    const content = el("div", { class: "content", tabindex: "-1" });
    const node = el(
        "aside",
        { class: "panel", "aria-label": phrase("@panel"), hidden: true },
        el("div", { class: "tools" }, before, behind, close),
        content,
    );
    node.addEventListener("keydown", (event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
    });
    return {
        node,
        isOpen: () => !node.hidden,
        hasFocus: () => node.contains(document.activeElement),
        show(meeting, needles, { hasBefore, hasBehind, takeFocus }) {
            content.replaceChildren(entryNode(meeting, data, { needles, level: 2 }));
            before.disabled = !hasBefore;
            behind.disabled = !hasBehind;
            node.hidden = false;
            node.scrollTop = 0;
            if (takeFocus) content.focus({ preventScroll: true });
        },
        hide() {
            node.hidden = true;
            content.replaceChildren();
        },
    };
}
