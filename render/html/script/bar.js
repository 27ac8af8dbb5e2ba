// SPDX-License-Identifier: MIT
// The row above the timeline: which view, how close, what the columns stand for.
import { groupings } from "./columns.js";
import { button, el, iconButton, toggleBox } from "./dom.js";
import { phrase } from "./words.js";

export function createBar({ views, store, data, takeaway, onZoom, onFit }) {
    const tabs = new Map(
        views.map(([id, name]) => [
            id,
            button(name, () => store.update({ view: id }), { "aria-pressed": "false" }),
        ]),
    );
    const level = el("output", { class: "level", "aria-live": "polite" });
    const zoom = el(
        "div",
        { class: "zoom", role: "group", "aria-label": phrase("@zoom") },
        iconButton(phrase("@zoom.out"), "−", () => onZoom(-1)),
        level,
        iconButton(phrase("@zoom.in"), "+", () => onZoom(1)),
        button(phrase("@zoom.fit"), onFit),
    );
    const select = el("select", {
        onchange: () => store.update({ columns: select.value, order: [], folded: [] }),
    });
    for (const [key, { name, keys }] of Object.entries(groupings)) {
        const isUseful =
            key === "party" || data.meetings.some((meeting) => keys(meeting).length > 0);
        if (isUseful && (key !== "bloc" || data.actors.some((actor) => actor.bloc)))
            select.append(el("option", { value: key }, phrase(name)));
    }
    const columns = el("label", { class: "columns" }, el("span", {}, phrase("@columns")), select);
    const isTimeline = (view) => view === "ladder" || view === "lanes";
    const links = toggleBox(phrase("@links.all"), (isOn) => store.update({ links: isOn }));
    const hasLinks = data.meetings.some((meeting) => meeting.followedBy || meeting.parts);
    const node = el(
        "div",
        { class: "bar" },
        el(
            "div",
            { class: "views", role: "group", "aria-label": phrase("@view") },
            ...tabs.values(),
        ),
        zoom,
        columns,
        links.node,
        takeaway.node,
    );
    return {
        node,
        show(state, view, levelName) {
            for (const [id, tab] of tabs) tab.setAttribute("aria-pressed", String(id === view));
            zoom.hidden = ["list", "table", "agenda", "changes", "coverage"].includes(view);
            columns.hidden = !isTimeline(view);
            columns.firstChild.textContent = phrase(view === "lanes" ? "@view.lanes" : "@columns");
            links.node.hidden = !isTimeline(view) || !hasLinks;
            links.box.checked = state.links;
            select.value = state.columns;
            level.textContent = levelName;
        },
    };
}
