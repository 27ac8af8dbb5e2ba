// SPDX-License-Identifier: MIT
// Who met whom how often, as render/layout/who_met.cpp counts: what is held, planned or proposed;
// what was cancelled or postponed only where there is nothing else.
import { valuesOf } from "./match.js";

const isOff = ({ status }) => status === "cancelled" || status === "postponed";

/** `nodes`: actors that have an id. `attended` is by id; `ties` are {one, other, count, held}, ids,
 * the strongest last. */
export function countNetwork(all, nodes, data) {
    const counted = all.filter((meeting) => !isOff(meeting));
    const meetings = counted.length > 0 ? counted : all;
    const known = new Map(nodes.map(({ id }, place) => [id, place]));
    const attended = new Map();
    const ties = new Map();
    for (const meeting of meetings) {
        const there = valuesOf("party", meeting, data)
            .filter((id) => known.has(id))
            .sort((a, b) => known.get(a) - known.get(b));
        const held = meeting.status === "held" ? 1 : 0;
        there.forEach((one, i) => {
            attended.set(one, (attended.get(one) ?? 0) + 1);
            for (const other of there.slice(i + 1)) {
                const key = known.get(one) * nodes.length + known.get(other);
                const tie = ties.get(key) ?? { one, other, count: 0, held: 0 };
                tie.count += 1;
                tie.held += held;
                ties.set(key, tie);
            }
        });
    }
    const list = [...ties.values()].sort((a, b) => a.count - b.count);
    return {
        meetings,
        attended,
        ties: list,
        mostMet: list.at(-1)?.count ?? 1,
        leftOut: all.length - meetings.length,
    };
}

/** Those in which all of the actors take part. */
export const meetingsOf = (ids, meetings, data) =>
    meetings.filter((meeting) => {
        const there = valuesOf("party", meeting, data);
        return ids.every((id) => there.includes(id));
    });
