#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// make-world.mjs LAND.json [POINTS]: writes render/html/script/outlines.js, the outlines of land
// that the page's map shows, from a TopoJSON file of Natural Earth's land (npm: world-atlas,
// land-50m.json). Run it by hand; the build uses what it wrote.
//
// A ring's points are those whose triangles are largest (Visvalingam and Whyatt 1993, "Line
// generalisation by repeated elimination of points", The Cartographic Journal 30, 46-51), in tenths
// of a degree, as differences in the digits that world.js explains. Antarctica is left out.
import { readFileSync, writeFileSync } from "node:fs";

const usage = "usage: make-world.mjs LAND.json [POINTS], with land-50m.json of npm's world-atlas";
const [, , file, most = "6000"] = process.argv;
if (!file) fail(usage);
const farthestSouth = -60; // degrees
const arctic = 70;
const perDegree = 10;
const fewest = 4; // points that a ring needs to be seen
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function fail(message) {
    console.error(`make-world: ${message}`);
    process.exit(1);
}

function readLand(path) {
    let topology;
    try {
        topology = JSON.parse(readFileSync(path, "utf8"));
    } catch (error) {
        fail(`${error.message}; ${usage}`);
    }
    if (!topology.objects?.land) fail(`${path} has no object "land"; ${usage}`);
    return topology;
}

/** Rings of [longitude, latitude] in degrees, closed without a repeated last point. */
function ringsOf({ arcs, transform, objects }) {
    const { scale, translate } = transform;
    const lines = arcs.map((arc) => {
        let [x, y] = [0, 0];
        return arc.map(([dx, dy]) => {
            [x, y] = [x + dx, y + dy];
            return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
        });
    });
    const line = (number) => (number < 0 ? lines[~number].toReversed() : lines[number]);
    const polygons = objects.land.geometries.flatMap(({ type, arcs: parts }) =>
        type === "Polygon" ? [parts] : parts,
    );
    return polygons.flatMap((rings) =>
        rings.map((ring) => ring.flatMap((number) => line(number).slice(0, -1))),
    );
}

/** A ring that crosses 180 degrees goes on beyond: the page draws the world three times in a row. */
function unwrapped(ring) {
    let turns = 0;
    const points = ring.map(([x, y], i) => {
        const step = i === 0 ? 0 : x - ring[i - 1][0];
        if (Math.abs(step) > 180) turns -= Math.sign(step);
        return [x + 360 * turns, y];
    });
    const middle = points.reduce((sum, [x]) => sum + x, 0) / points.length;
    const home = -360 * Math.round(middle / 360);
    return points.map(([x, y]) => [x + home, y]);
}

/** Of the triangle with its neighbours, as large as it is on the globe; less where few meet. */
function areaAt({ before, point: [x, y], behind }) {
    const [[x0, y0], [x1, y1]] = [before.point, behind.point];
    const twice = (x0 - x) * (y1 - y) - (x1 - x) * (y0 - y);
    return Math.abs(twice) * Math.cos((y * Math.PI) / 180) * (y > arctic ? 0.3 : 1);
}

/** Gives each point the area at which it is to go; a point never goes before one gone earlier. */
function rank(ring) {
    const nodes = ring.map((point) => ({ point }));
    nodes.forEach((node, i) => {
        node.behind = nodes[(i + 1) % nodes.length];
        node.behind.before = node;
    });
    const left = new Set(nodes);
    for (const node of nodes) node.area = areaAt(node);
    for (let gone = 0; left.size > 0; ) {
        let least = null;
        for (const node of left) if (!least || node.area < least.area) least = node;
        left.delete(least);
        gone = Math.max(gone, left.size < fewest - 1 ? 0 : least.area);
        least.rank = left.size < fewest - 1 ? null : gone;
        least.before.behind = least.behind;
        least.behind.before = least.before;
        for (const near of [least.before, least.behind])
            if (left.has(near)) near.area = areaAt(near);
    }
    const own = nodes.reduce((most_, { rank: r }) => Math.max(most_, r ?? 0), 0);
    for (const node of nodes) node.rank ??= own;
    return nodes;
}

function encoded(value) {
    let rest = value < 0 ? -2 * value - 1 : 2 * value;
    let out = "";
    for (; rest > 31; rest >>= 5) out += digits[32 + (rest & 31)];
    return out + digits[rest];
}

function encodedRing(points) {
    let [x, y] = [0, 0];
    return points
        .map(([nextX, nextY]) => {
            const out = encoded(nextX - x) + encoded(nextY - y);
            [x, y] = [nextX, nextY];
            return out;
        })
        .join("");
}

const rings = ringsOf(readLand(file))
    .filter((ring) => ring.some(([, y]) => y > farthestSouth))
    .map((ring) => rank(unwrapped(ring)));
const ranks = rings.flatMap((ring) => ring.map((node) => node.rank)).sort((a, b) => b - a);
const least = ranks[Math.min(Number(most), ranks.length) - 1];
const kept = rings
    .map((ring) =>
        ring
            .filter((node) => node.rank >= least)
            .map(({ point }) => point.map((degrees) => Math.round(degrees * perDegree)))
            .filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]),
    )
    .filter((ring) => ring.length >= fewest);
const text = kept.map(encodedRing).join(" ");
const script = `// SPDX-License-Identifier: MIT
// Written by tools/make-world.mjs from Natural Earth (public domain); world.js reads it.
export const outlines =
    "${text}";
`;
writeFileSync(new URL("../render/html/script/outlines.js", import.meta.url), script);
const points = kept.reduce((sum, ring) => sum + ring.length, 0);
console.error(`${kept.length} rings of ${points} points, ${text.length} bytes`);
