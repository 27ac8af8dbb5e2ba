// SPDX-License-Identifier: MIT
// Where the meetings take place: land, a disc for each place, below them the meetings of the chosen
// one and the places that no map knows. An equirectangular map, true to shape in the middle of its
// places, without a left or right end.
import { createChosen } from "./chosen.js";
import { button, el, svg } from "./dom.js";
import { cluster, gather, nowhere, readPlaces, stretchOf } from "./map-places.js";
import { createPlane } from "./plane.js";
import { createSpots } from "./spots.js";
import { discRadius } from "./spot-size.js";
import { landPath, perDegree } from "./world.js";
import { counted, inGroups, phrase } from "./words.js";

const truest = 50; // degrees from the equator to which shapes can be true
const [north, south] = [-82, 58]; // of the middle of the view, y down
const mostScale = 240; // px a degree
const closestFit = 26;
const gap = 4; // px between discs
const named = 3; // places in a heading

const inWords = (places) => {
    const names = places.slice(0, named).map(({ name }) => name);
    const left = places.length - names.length;
    const first = names.join(", ");
    return left > 0 ? counted(left, "@map.more", first) : first;
};

/** How much narrower a degree of longitude is than one of latitude, in the middle of the places. */
function squeezeOf(places) {
    const latitudes = places.map(({ at }) => Math.abs(at.y)).sort((a, b) => a - b);
    const middle = latitudes[Math.floor(latitudes.length / 2)] ?? 0;
    return Math.cos((Math.min(truest, middle) * Math.PI) / 180);
}

export function createMap({ data, store, onOpen, say }) {
    const placeOf = readPlaces(data);
    const squeeze = squeezeOf([...new Set(placeOf.values())].filter(({ at }) => at !== null));
    const world = 360 * squeeze; // units around the globe
    const ground = svg(
        "g",
        {},
        svg("path", { id: "land", d: landPath() }),
        [-1, 1].map((turn) => svg("use", { href: "#land", x: turn * 360 * perDegree })),
    );
    const land = svg("svg", { class: "land", "aria-hidden": "true" }, ground);
    const spots = createSpots({
        label: phrase("@map.label"),
        prefers: ["right", "left", "below", "above"],
        onChoose: (spot) => chosen.choose(spot.keys, spot.words),
        onReach: ({ x, y }) => plane.reach(x, y),
    });
    const plane = createPlane({ draw, extent, upright: 0.8, children: [land, spots.node] });
    const chosen = createChosen({ data, store, onOpen, say, hint: phrase("@map.hint") });
    const unplaced = el("div", { class: "unplaced" });
    const node = el(
        "section",
        { class: "map", "aria-label": phrase("@view.map"), hidden: true },
        plane.field,
        chosen.node,
        unplaced,
    );
    let [places, onMap, meetings, at] = [[], [], [], []];

    const unitsOf = ({ at: { x, y } }) => ({ x: x * squeeze, y });

    function around(list) {
        const [west, east] = stretchOf(list.map((place) => place.at.x));
        const ys = list.map((place) => place.at.y);
        return {
            left: west * squeeze,
            right: east * squeeze,
            top: Math.min(...ys),
            bottom: Math.max(...ys),
            closest: closestFit,
        };
    }

    function extent(width) {
        const all = { left: -world / 2, right: world / 2, top: north, bottom: south };
        return {
            ...(onMap.length > 0 ? around(onMap) : { ...all, closest: closestFit }),
            room: Math.min(60, width / 8),
            edges: { left: -Infinity, right: Infinity, top: north, bottom: south },
            least: width / world,
            most: mostScale,
        };
    }

    function spotOf({ x, y, radius, count, places: list }) {
        const [first, ...others] = list;
        return {
            keys: list.map(({ key }) => key),
            name: others.length > 0 ? `${first.name} + ${others.length}` : first.name,
            words: phrase("@colon", inWords(list), counted(count, "@meetings")),
            ...{ x, y, radius, count },
        };
    }

    function draw(view) {
        const turn = Math.round(view.x / world) * world;
        const scale = view.scale / perDegree;
        ground.setAttribute(
            "transform",
            `translate(${view.toX(turn)} ${view.toY(0)}) scale(${scale * squeeze} ${scale})`,
        );
        const discs = onMap.map((place) => {
            const { x, y } = unitsOf(place);
            const near = x + Math.round((view.x - x) / world) * world;
            return {
                x: view.toX(near),
                y: view.toY(y),
                count: place.meetings.length,
                places: [place],
            };
        });
        const all = discs.reduce((sum, { count }) => sum + count, 0);
        const most = Math.max(1, all / 2, ...discs.map(({ count }) => count));
        const list = cluster(discs, discRadius(most, view.width), gap).map(spotOf);
        spots.show(list, view, ({ keys }) => keys.some((key) => at.includes(key)));
    }

    const placeButton = (place) => {
        const { key, name, meetings: list } = place;
        return button(`${name} `, () => chosen.choose([key], name), {
            "aria-pressed": String(at.includes(key)),
            "data-count": inGroups(list.length),
        });
    };

    function showChosen(needles) {
        const list = places.filter(({ key }) => at.includes(key));
        if (list.length === 0) {
            chosen.clear();
            return;
        }
        const located = list.filter((place) => place.at !== null);
        const isSplit = located.length > 1;
        chosen.show(inWords(list), order(), needles, [
            ...(list.length > 1 ? list.map(placeButton) : []),
            ...(isSplit ? [button(phrase("@map.zoom"), () => plane.goTo(closeTo(located)))] : []),
        ]);
    }
    const closeTo = (list) => ({ ...around(list), closest: mostScale });

    function showUnplaced() {
        const list = places.filter((place) => place.at === null);
        const count = list.reduce((sum, place) => sum + place.meetings.length, 0);
        const known = list.filter(({ key }) => key !== nowhere).length;
        const parts = [known > 0 ? counted(known, "@places") : "", counted(count, "@meetings")];
        unplaced.hidden = list.length === 0;
        unplaced.replaceChildren(
            el("h2", {}, phrase("@map.off", parts.filter(Boolean).join(", "))),
            el(
                "ul",
                { class: "picks" },
                list.map((place) => el("li", {}, placeButton(place))),
            ),
        );
    }

    const order = () => meetings.filter((meeting) => at.includes(placeOf.get(meeting).key));
    const keys = new Set([...placeOf.values()].map(({ key }) => key));

    return {
        ...plane,
        node,
        show(next, needles, state) {
            [meetings, at] = [next, state.at.filter((key) => keys.has(key))];
            places = gather(meetings, placeOf);
            onMap = places.filter((place) => place.at !== null);
            plane.refresh();
            showChosen(needles);
            showUnplaced();
        },
        hide: () => chosen.clear(),
        /** What the panel steps through, where something is chosen. */
        order: () => (at.length > 0 ? order() : meetings),
        reveal(meeting, { focus = false } = {}) {
            if (focus && !chosen.focus(meeting)) spots.focus(placeOf.get(meeting).key);
        },
    };
}
