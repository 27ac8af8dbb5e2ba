// SPDX-License-Identifier: MIT
// Who meets whom: actors where render/html/network.cpp put them, as wide a line between two as they
// met often, below them the meetings of the actor or the pair that was chosen.
import { createChosen } from "./chosen.js";
import { button, el, svg } from "./dom.js";
import { countNetwork, meetingsOf } from "./network-counts.js";
import { drawTies, isApart, shownTies } from "./network-ties.js";
import { moveApart, stretched } from "./network-places.js";
import { createPlane } from "./plane.js";
import { createSpots } from "./spots.js";
import { discRadius } from "./spot-size.js";
import { counted, inGroups, phrase } from "./words.js";

const room = 44; // px between nodes and the edge
const gone = 3; // px of the radius of who has no meeting left
const mostScale = 8;
const mostPartners = 24; // that are offered by name

export function createNetwork({ data, store, onOpen, say }) {
    const nodes = data.network.nodes.map(([number, x, y]) => ({ ...data.actors[number], x, y }));
    const [empty, ties] = [svg("g", { class: "gone" }), svg("g", {})];
    const ground = svg("g", {}, empty, ties);
    const canvas = svg("svg", { class: "ties", "aria-hidden": "true" }, ground);
    const spots = createSpots({
        label: phrase("@network.label"),
        prefers: ["below", "right", "left", "above"],
        onChoose: (spot) => chosen.choose(spot.keys, spot.words),
        onReach: ({ x, y }) => plane.reach(x, y),
    });
    const plane = createPlane({ draw, extent, upright: 1.2, children: [canvas, spots.node] });
    const chosen = createChosen({ data, store, onOpen, say, hint: phrase("@network.hint") });
    const note = el("p", { class: "note" });
    const node = el(
        "section",
        { class: "network", "aria-label": phrase("@view.network"), hidden: true },
        plane.field,
        note,
        chosen.node,
    );
    let [meetings, at] = [[], []];
    let counts = countNetwork([], nodes, data);
    let laid = null;

    const nameOf = (id) => data.actorById.get(id)?.name ?? id;

    function extent(width, height) {
        const edges = { left: 0, right: width, top: 0, bottom: height };
        return { ...edges, edges, room: 0, least: 1, most: mostScale, closest: 1 };
    }

    /** Discs and lines for one scale: they move together. */
    function lay({ scale, width, height }) {
        const most = Math.max(1, ...counts.attended.values());
        const radiusOf = discRadius(most, width);
        const discs = stretched(nodes, width, height, room).map(([x, y], i) => {
            const { id, name } = nodes[i];
            const count = counts.attended.get(id) ?? 0;
            const radius = count > 0 ? radiusOf(count) : gone;
            return { id, name, count, x: x * scale, y: y * scale, radius };
        });
        moveApart(discs, { width: width * scale, height: height * scale });
        drawTies(ties, discs, counts, at, chosen.choose);
        empty.replaceChildren(
            ...discs
                .filter(({ count }) => count === 0)
                .map(({ x, y, radius, name }) =>
                    svg("circle", { cx: x, cy: y, r: radius }, svg("title", {}, name)),
                ),
        );
        return discs.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
    }

    function draw(view) {
        const key = [view.scale, view.width, view.height].join();
        if (laid?.key !== key) laid = { key, discs: lay(view) };
        const [left, top] = [view.toX(0), view.toY(0)];
        ground.setAttribute("transform", `translate(${left} ${top})`);
        const near = new Set(
            counts.ties
                .filter((tie) => !isApart(tie, at))
                .flatMap(({ one, other }) => [one, other]),
        );
        const list = laid.discs.map(({ id, name, count, x, y, radius }) => ({
            keys: [id],
            words: phrase("@colon", name, counted(count, "@meetings")),
            isSoft: at.length > 0 && !at.includes(id) && (at.length === 2 || !near.has(id)),
            ...{ name, count, radius, x: x + left, y: y + top },
        }));
        spots.show(list, view, ({ keys }) => at.includes(keys[0]));
    }

    function partnersOf(id) {
        const own = counts.ties
            .filter(({ one, other }) => one === id || other === id)
            .sort((a, b) => b.count - a.count);
        return own.slice(0, mostPartners).map((tie) => {
            const other = tie.one === id ? tie.other : tie.one;
            const name = nameOf(other);
            return button(`${name} `, () => chosen.choose([id, other], name), {
                "data-count": inGroups(tie.count),
            });
        });
    }

    /** The partners of a chosen actor, or the two ends of a line. */
    function waysOn() {
        if (at.length === 1)
            return [el("span", { class: "note" }, phrase("@network.with")), ...partnersOf(at[0])];
        return at.map((id) => button(nameOf(id), () => chosen.choose([id], nameOf(id))));
    }

    function showChosen(needles) {
        if (at.length === 0) chosen.clear();
        else chosen.show(at.map(nameOf).join(" – "), order(), needles, waysOn());
    }

    const order = () => meetingsOf(at, counts.meetings, data);

    function showNote() {
        const { of } = data.network;
        const parts = counts.attended.size > 0 ? [] : [phrase("@network.no-party")];
        if (of > nodes.length)
            parts.push(phrase("@met.most", counted(of, "@actors"), nodes.length));
        const lines = shownTies(counts.ties, []).length;
        if (lines < counts.ties.length)
            parts.push(counted(counts.ties.length, "@network.lines", inGroups(lines)));
        if (counts.leftOut > 0) parts.push(counted(counts.leftOut, "@network.left-out"));
        if (counts.ties.some(({ held }) => held === 0)) parts.push(phrase("@network.dashed"));
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
            laid = null;
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
