// SPDX-License-Identifier: MIT
// A sheet that a summary opens: it stays in the window and closes when one turns to something else.

export function closing(node) {
    const summary = node.querySelector("summary");
    const sheet = node.querySelector(".sheet");
    node.addEventListener("toggle", () => {
        if (!node.open) return;
        sheet.style.left = "";
        const { left, right } = sheet.getBoundingClientRect();
        const over = right - document.documentElement.clientWidth + 12;
        if (over > 0) sheet.style.left = `${-Math.min(over, left - 8)}px`;
    });
    node.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !node.open) return;
        event.stopPropagation();
        node.open = false;
        summary.focus();
    });
    node.addEventListener("focusout", (event) => {
        if (event.relatedTarget && !node.contains(event.relatedTarget)) node.open = false;
    });
    document.addEventListener("pointerdown", (event) => {
        if (node.open && !node.contains(event.target)) node.open = false;
    });
}
