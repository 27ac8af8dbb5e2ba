// SPDX-License-Identifier: MIT
// Who meets whom: actors where render/html/network.cpp put them, as wide a line between two as they
// met often, below them the meetings of the actor or the pair that was chosen.
import { createChosen } from "./chosen.js";
import { button, el, svg } from "./dom.js";
import { countNetwork, meetingsOf } from "./network-counts.js";
import { moveApart, stretched } from "./network-places.js";
import { createPlane } from "./plane.js";
import { createSpots } from "./spots.js";
import { discRadius } from "./spot-size.js";
import { counted } from "./text.js";

const hint = "Choose an actor, or a line between two, to see their meetings.";
const room = 44; // px between nodes and the edge
const [thinnest, widest, each] = [0.8, 7, 0.9]; // px of a line, and that a meeting adds at most
const fewTies = 60; // more are drawn thinner and paler
const touch = 14; // px of a line for the pointer
const mostScale = 8;
const mostPartners = 40; // that are offered by name

export function createNetwork({ data, store, onOpen, say }) {
    const nodes = data.network.nodes.map(([number, x, y]) => ({ ...data.actors[number], x, y }));
    const canvas = svg("svg", { class: "ties", "aria-hidden": "true" });
    const spots = createSpots({
        label: "Actors",
        prefers: ["below", "right", "left", "above"],
        onChoose: (spot) => chosen.choose(spot.keys, spot.words),
        onReach: ({ x, y }) => plane.reach(x, y),
    });
    const plane = createPlane({ draw, extent, upright: 1.2, children: [canvas, spots.node] });
    const chosen = createChosen({ data, store, onOpen, say, hint });
    const note = el("p", { class: "note" });
    const node = el(
        "section",
        { class: "network", "aria-label": "Network", hidden: true },
        plane.field,
        note,
        chosen.node,
    );
    let [meetings, at] = [[], []];
    let counts = countNetwork([], nodes, data);

    const nameOf = (id) => data.actorById.get(id)?.name ?? id;
    const isChosenTie = ({ one, other }) =>
        at.length === 2 && at.includes(one) && at.includes(other);
    /** Not of those whose meetings are listed. */
    const isApart = (tie) =>
        at.length === 2
            ? !isChosenTie(tie)
            : at.length === 1 && ![tie.one, tie.other].includes(at[0]);

    function extent(width, height) {
        const edges = { left: 0, right: width, top: 0, bottom: height };
        return { ...edges, edges, room: 0, least: 1, most: mostScale, closest: 1 };
    }

    function discs(view) {
        const most = Math.max(1, ...nodes.map(({ id }) => counts.attended.get(id) ?? 0));
        const radiusOf = discRadius(most, view.width);
        const list = stretched(nodes, view.width, view.height, room).map(([x, y], i) => {
            const count = counts.attended.get(nodes[i].id) ?? 0;
            return {
                id: nodes[i].id,
                name: nodes[i].name,
                count,
                x: view.toX(x),
                y: view.toY(y),
                radius: count > 0 ? radiusOf(count) : 3,
            };
        });
        moveApart(list, view.scale === 1 ? view : null);
        return list;
    }

    function tieNodes(tie, from, to) {
        const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
        const part = tie.count / counts.mostMet;
        const classes = ["tie"];
        if (tie.held === 0) classes.push("is-ahead");
        if (isApart(tie)) classes.push("is-faint");
        if (isChosenTie(tie)) classes.push("is-chosen");
        const words = `${from.name} – ${to.name}: ${counted(tie.count, "meeting")}`;
        const line = svg("line", { ...ends, class: classes.join(" ") });
        const weight = Math.min(1, Math.sqrt(fewTies / counts.ties.length));
        const most = Math.min(widest - thinnest, each * counts.mostMet);
        line.style.strokeWidth = `${thinnest + most * part * weight}px`;
        line.style.strokeOpacity = String((0.3 + 0.6 * Math.sqrt(part)) * weight);
        const reach = svg("line", { ...ends, class: "reach", "stroke-width": touch });
        reach.append(svg("title", {}, words));
        reach.addEventListener("click", () => chosen.choose([tie.one, tie.other], words));
        return [line, reach];
    }

    /** How often they met stands on the lines of the chosen actor, where it was more than once. */
    function tieNumber(tie, from, to) {
        if (at.length !== 1 || isApart(tie) || tie.count === 1) return null;
        const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
        return svg("text", { x, y, dy: "0.35em" }, String(tie.count));
    }

    function draw(view) {
        const all = discs(view);
        const byId = new Map(all.map((disc) => [disc.id, disc]));
        const ends = (tie) => [tie, byId.get(tie.one), byId.get(tie.other)];
        const gone = all.filter(({ count }) => count === 0);
        canvas.replaceChildren(
            ...gone.map(({ x, y, radius, name }) =>
                svg("circle", { cx: x, cy: y, r: radius, class: "gone" }, svg("title", {}, name)),
            ),
            ...counts.ties.flatMap((tie) => tieNodes(...ends(tie))),
            ...counts.ties.map((tie) => tieNumber(...ends(tie))).filter(Boolean),
        );
        const partners = new Set(
            counts.ties.filter((t) => !isApart(t)).flatMap(({ one, other }) => [one, other]),
        );
        const list = all
            .filter(({ count }) => count > 0)
            .sort((a, b) => b.count - a.count)
            .map((disc) => ({
                ...disc,
                keys: [disc.id],
                words: `${disc.name}: ${counted(disc.count, "meeting")}`,
                isSoft:
                    at.length > 0 &&
                    !at.includes(disc.id) &&
                    !(at.length === 1 && partners.has(disc.id)),
            }));
        spots.show(list, view, ({ keys }) => at.includes(keys[0]));
    }

    function partnersOf(id) {
        const ties = counts.ties
            .filter(({ one, other }) => one === id || other === id)
            .sort((a, b) => b.count - a.count);
        return ties.slice(0, mostPartners).map((tie) => {
            const other = tie.one === id ? tie.other : tie.one;
            const name = nameOf(other);
            return button(`${name} `, () => chosen.choose([id, other], name), {
                "data-count": tie.count,
            });
        });
    }

    /** The partners of a chosen actor, or the two ends of a line. */
    function waysOn() {
        if (at.length === 1) return [el("span", { class: "note" }, "With"), ...partnersOf(at[0])];
        return at.map((id) => button(nameOf(id), () => chosen.choose([id], nameOf(id))));
    }

    function showChosen(needles) {
        if (at.length === 0) chosen.clear();
        else chosen.show(at.map(nameOf).join(" – "), order(), needles, waysOn());
    }

    const order = () => meetingsOf(at, counts.meetings, data);

    function showNote() {
        const { of } = data.network;
        const parts = [];
        if (of > nodes.length)
            parts.push(`Of ${counted(of, "actor")}, those ${nodes.length} that met most.`);
        if (counts.leftOut > 0)
            parts.push(`${counted(counts.leftOut, "meeting")} cancelled or postponed left out.`);
        if (counts.ties.some(({ held }) => held === 0))
            parts.push("Dashed: no meeting held yet, only planned or proposed ones.");
        note.textContent = parts.join(" ");
        note.hidden = parts.length === 0;
    }

    return {
        ...plane,
        node,
        show(next, needles, state) {
            at = state.at.filter((id) => data.actorById.has(id)).slice(0, 2);
            meetings = next;
            counts = countNetwork(meetings, nodes, data);
            plane.refresh();
            showChosen(needles);
            showNote();
        },
        hide: () => chosen.clear(),
        /** What the panel steps through, where something is chosen. */
        order: () => (at.length > 0 ? order() : meetings),
        reveal(meeting, { focus = false } = {}) {
            if (focus && !chosen.focus(meeting)) spots.focus(at[0]);
        },
    };
}
