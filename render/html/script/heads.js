// SPDX-License-Identifier: MIT
// The heads of columns or lanes: buttons that move, fold or filter by what they name; draggable.
import { paintOf } from "./columns.js";
import { el } from "./dom.js";
import { drag } from "./gestures.js";
import { facets } from "./state.js";
import { phrase } from "./words.js";

const sideways = {
    name: "@columns",
    side: "left",
    client: "clientX",
    back: ["ArrowLeft", "@move.left"],
    on: ["ArrowRight", "@move.right"],
    shift: (px) => `${px}px 0`,
};
const upright = {
    name: "@view.lanes",
    side: "top",
    client: "clientY",
    back: ["ArrowUp", "@move.up"],
    on: ["ArrowDown", "@move.down"],
    shift: (px) => `0 ${px}px`,
};

/** `isUpright`: one below the other, for lanes. */
export function createHeads({ store, onAction, isUpright = false }) {
    const axis = isUpright ? upright : sideways;
    const node = el("div", { class: "heads", role: "group", "aria-label": phrase(axis.name) });
    let plan = { list: [] };
    let pitch = 22;
    let isPlain = false; // too narrow for buttons
    let menu = null;

    function closeMenu() {
        if (!menu) return;
        menu.node.remove();
        menu.button.setAttribute("aria-expanded", "false");
        menu = null;
    }

    const keys = () => plan.list.map((column) => column.key).filter((key) => key !== null);

    function move(key, by) {
        const order = keys();
        const from = order.indexOf(key);
        const to = Math.min(order.length - 1, Math.max(0, from + by));
        order.splice(to, 0, ...order.splice(from, 1));
        onAction(phrase("@move.done", to + 1, order.length));
        store.update({ order });
        node.children[to]?.focus();
    }

    function fold(key) {
        onAction(phrase("@fold.done"));
        store.update({ folded: [...store.get().folded, key] });
    }

    function actionsFor(column) {
        const state = store.get();
        if (column.key === null)
            return state.folded.length
                ? [[phrase("@fold.none"), () => store.update({ folded: [] })]]
                : [[phrase("@fold.room"), null]];
        const facet = facets.includes(state.columns) ? state.columns : null;
        const isOnly = facet && state[facet].includes(column.key);
        const only = () => store.update({ [facet]: isOnly ? [] : [column.key] });
        return [
            ...(facet ? [[isOnly ? phrase("@only.not") : phrase("@only", column.name), only]] : []),
            [phrase(axis.back[1]), () => move(column.key, -1)],
            [phrase(axis.on[1]), () => move(column.key, 1)],
            [phrase("@fold"), () => fold(column.key)],
        ];
    }

    function openMenu(button, column) {
        const wasOpen = menu?.button === button;
        closeMenu();
        if (wasOpen) return;
        const list = el("div", {
            class: "menu",
            role: "group",
            "aria-label": column.name,
        });
        for (const [name, action] of actionsFor(column))
            list.append(
                el(
                    "button",
                    {
                        type: "button",
                        disabled: action === null,
                        onclick: () => {
                            closeMenu();
                            action();
                        },
                    },
                    name,
                ),
            );
        list.style.left = isUpright
            ? "0px"
            : `${Math.min(button.offsetLeft, node.clientWidth - 170)}px`;
        if (isUpright) list.style.top = `${button.offsetTop + button.offsetHeight}px`;
        button.setAttribute("aria-expanded", "true");
        button.after(list);
        menu = { node: list, button };
        list.querySelector("button:not([disabled])")?.focus();
    }

    function onKey(event, column) {
        if (column.key === null) return;
        if (event.shiftKey && event.key === axis.back[0]) move(column.key, -1);
        else if (event.shiftKey && event.key === axis.on[0]) move(column.key, 1);
        else if (event.key === "Delete") fold(column.key);
        else return;
        event.preventDefault();
    }

    /** Dragging carries the column or lane along. */
    function onPress(event, column, head) {
        if (column.key === null || event.button !== 0) return;
        const start = event[axis.client];
        const steps = (client) => Math.round((client - start) / pitch);
        drag({
            move(moved) {
                const way = moved[axis.client] - start;
                if (Math.abs(way) > 6) head.classList.add("is-dragged");
                head.style.translate = head.classList.contains("is-dragged") ? axis.shift(way) : "";
            },
            end(last, wasTaken) {
                head.style.translate = "";
                if (!head.classList.contains("is-dragged")) return;
                head.classList.remove("is-dragged");
                if (wasTaken) return;
                head.addEventListener("click", (click) => click.stopImmediatePropagation(), {
                    once: true,
                    capture: true,
                });
                const by = steps(last[axis.client]);
                if (by !== 0) move(column.key, by);
            },
        });
    }

    function headOf(column, index) {
        const paint = paintOf(column);
        if (isPlain) {
            const label = el(
                "span",
                { class: `head c${paint}` },
                el("span", { dir: "auto" }, column.name),
            );
            label.style[axis.side] = `${(index + 0.5) * pitch}px`;
            return label;
        }
        const button = el(
            "button",
            {
                type: "button",
                class: `head c${paint}`,
                "aria-expanded": "false",
                title: column.key === null ? phrase("@fold.others") : column.name,
                onkeydown: (event) => onKey(event, column),
                onpointerdown: (event) => onPress(event, column, button),
            },
            el("span", { dir: "auto" }, column.name),
        );
        button.addEventListener("click", () => openMenu(button, column));
        button.style[axis.side] = `${(index + 0.5) * pitch}px`;
        return button;
    }

    document.addEventListener("pointerdown", (event) => {
        if (menu && !node.contains(event.target)) closeMenu();
    });
    node.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !menu) return;
        const { button } = menu;
        closeMenu();
        button.focus();
        event.stopPropagation();
    });

    return {
        node,
        show(nextPlan, nextPitch, asLabels) {
            isPlain = asLabels;
            plan = nextPlan;
            pitch = nextPitch;
            menu = null;
            node.replaceChildren(...plan.list.map(headOf));
        },
    };
}
