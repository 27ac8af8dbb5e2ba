// SPDX-License-Identifier: MIT
// Nodes. Text goes in as text, never as markup.

const svgSpace = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
        if (value === undefined || value === null || value === false) continue;
        if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
        else node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...children.flat().filter((child) => child !== null && child !== undefined));
    return node;
}

/** el("a", {href: "#x", onclick: f}, "text", node…): attributes without a value are left out. */
export function el(tag, attributes = {}, ...children) {
    return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes = {}, ...children) {
    return fill(document.createElementNS(svgSpace, tag), attributes, children);
}

export function button(name, action, attributes = {}) {
    return el("button", { type: "button", onclick: action, ...attributes }, name);
}

/** A button that shows a sign; its name is told and shown on hover. */
export function iconButton(name, sign, action) {
    return button(sign, action, { class: "icon", "aria-label": name, title: name });
}

/** A checkbox with its words; `change` hears whether it is on. */
export function toggleBox(name, change) {
    const box = el("input", { type: "checkbox", onchange: () => change(box.checked) });
    return { node: el("label", { class: "toggle" }, box, name), box };
}

export function isTyping(target) {
    return target instanceof Element && target.closest("input, select, textarea") !== null;
}

/** Only the web is linked to, whatever a file says. */
export function webLink(url, text) {
    if (!/^https?:\/\//i.test(url ?? "")) return text;
    return el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text);
}

/** Runs `work` at most once a frame. */
export function oncePerFrame(work) {
    let isWaiting = false;
    return () => {
        if (isWaiting) return;
        isWaiting = true;
        requestAnimationFrame(() => {
            isWaiting = false;
            work();
        });
    };
}
