// SPDX-License-Identifier: MIT
// Where meetings take place: the data's places with and without coordinates, and which of them a
// map of some scale has to show as one.
import { phrase } from "./words.js";

/** The place of meetings that tell none. */
export const nowhere = "-";

function nameOf(list) {
    const counts = new Map();
    for (const { place } of list) counts.set(place, (counts.get(place) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1])[0][0];
}

/** Every place of the data: {key, name, at}, `at` {x, y} in degrees east and south or null. Names
 * of one spot are one place, those of several spots are told apart by their country. */
export function readPlaces(data) {
    const lists = new Map();
    for (const meeting of data.meetings) {
        const spot = meeting.geo?.join() ?? meeting.place ?? "";
        if (!lists.has(spot)) lists.set(spot, []);
        lists.get(spot).push(meeting);
    }
    const keys = new Set();
    const placeOf = new Map();
    for (const list of lists.values()) {
        const [{ geo, place, country }] = list;
        const name = place === undefined ? phrase("@map.untold") : nameOf(list);
        let key = place === undefined ? nowhere : name;
        if (keys.has(key)) key = `${name}, ${country ?? geo}`;
        keys.add(key);
        const one = { key, name, at: geo ? { x: geo[1], y: -geo[0] } : null };
        for (const meeting of list) placeOf.set(meeting, one);
    }
    return placeOf;
}

/** Those places where some of the meetings are, each with its meetings; most of them first. */
export function gather(meetings, placeOf) {
    const found = new Map();
    for (const meeting of meetings) {
        const place = placeOf.get(meeting);
        if (!found.has(place)) found.set(place, { ...place, meetings: [] });
        found.get(place).meetings.push(meeting);
    }
    return [...found.values()].sort((a, b) => b.meetings.length - a.meetings.length);
}

/** The shortest stretch of longitudes that holds them all: [west, east], east past 180 if need be. */
export function stretchOf(longitudes) {
    const sorted = [...longitudes].sort((a, b) => a - b);
    let [west, least] = [sorted[0], sorted.at(-1) - sorted[0]];
    for (let i = 1; i < sorted.length; i += 1) {
        const width = sorted[i - 1] + 360 - sorted[i];
        if (width < least) [west, least] = [sorted[i], width];
    }
    return [west, west + least];
}

/** Joins discs until none lies over another: a smaller one goes into the larger it touches.
 * `discs`: {x, y, count, places}; `radiusOf(count)`. */
export function cluster(discs, radiusOf, gap) {
    let list = discs.map((disc) => ({ ...disc, radius: radiusOf(disc.count) }));
    for (let isDone = false; !isDone;) {
        const kept = [];
        for (const disc of list) {
            const near = kept.find(
                (other) =>
                    Math.hypot(other.x - disc.x, other.y - disc.y) <
                    other.radius + disc.radius + gap,
            );
            if (!near) {
                kept.push(disc);
                continue;
            }
            near.count += disc.count;
            near.places = [...near.places, ...disc.places];
            near.radius = radiusOf(near.count);
        }
        isDone = kept.length === list.length;
        list = kept.sort((a, b) => b.count - a.count);
    }
    return list;
}
