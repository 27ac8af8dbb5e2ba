// SPDX-License-Identifier: MIT
// The row above the timeline: which view, how close, what the columns stand for.
import { groupings } from "./columns.js";
import { el } from "./dom.js";

export function createBar({ views, store, data, onZoom, onFit }) {
    const tabs = new Map(
        views.map(([id, name]) => [
            id,
            el(
                "button",
                {
                    type: "button",
                    "aria-pressed": "false",
                    onclick: () => store.update({ view: id }),
                },
                name,
            ),
        ]),
    );
    const level = el("output", { class: "level", "aria-live": "polite" });
    const zoomButton = (name, sign, action) =>
        el(
            "button",
            {
                type: "button",
                class: "icon",
                "aria-label": name,
                title: name,
                onclick: action,
            },
            sign,
        );
    const zoom = el(
        "div",
        { class: "zoom", role: "group", "aria-label": "Zoom" },
        zoomButton("Zoom out", "−", () => onZoom(-1)),
        level,
        zoomButton("Zoom in", "+", () => onZoom(1)),
        el("button", { type: "button", onclick: onFit }, "Fit"),
    );
    const select = el("select", {
        onchange: () => store.update({ columns: select.value, order: [], folded: [] }),
    });
    for (const [key, { name, keys }] of Object.entries(groupings)) {
        const isUseful =
            key === "party" || data.meetings.some((meeting) => keys(meeting).length > 0);
        if (isUseful && (key !== "bloc" || data.actors.some((actor) => actor.bloc)))
            select.append(el("option", { value: key }, name));
    }
    const columns = el("label", { class: "columns" }, el("span", {}, "Columns"), select);
    const links = el("input", {
        type: "checkbox",
        onchange: () => store.update({ links: links.checked }),
    });
    const linksLabel = el("label", { class: "toggle" }, links, "All links");
    const node = el(
        "div",
        { class: "bar" },
        el("div", { class: "views", role: "group", "aria-label": "View" }, ...tabs.values()),
        zoom,
        columns,
        linksLabel,
    );
    return {
        node,
        show(state, view, levelName, hasLinks) {
            for (const [id, tab] of tabs) tab.setAttribute("aria-pressed", String(id === view));
            zoom.hidden = view === "list";
            columns.hidden = view !== "ladder";
            linksLabel.hidden = view !== "ladder" || !hasLinks;
            links.checked = state.links;
            select.value = state.columns;
            level.textContent = levelName;
        },
    };
}
