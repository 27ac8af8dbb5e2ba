// SPDX-License-Identifier: MIT
// The network's nodes in the room that there is.

const mostStretched = 1.8; // of one direction against the other
const gap = 7; // px between discs
const underneath = 12; // px below each disc, for its name
const rounds = 60;

function stretch(values) {
    const low = Math.min(...values);
    return { low, size: Math.max(1, Math.max(...values) - low) };
}

/** [x, y] in px of each node {x, y}; a drawing that is wide lies down in a narrow field. */
export function stretched(nodes, width, height, room) {
    if (nodes.length === 0) return [];
    let [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
    const isWide = stretch(xs).size > stretch(ys).size;
    if (isWide !== width > height) [xs, ys] = [ys, xs];
    const [across, down] = [stretch(xs), stretch(ys)];
    let scaleX = (width - 2 * room) / across.size;
    let scaleY = (height - 2 * room) / down.size;
    scaleX = Math.min(scaleX, scaleY * mostStretched);
    scaleY = Math.min(scaleY, scaleX * mostStretched);
    const place = (value, { low, size }, scale, field) =>
        field / 2 + (value - low - size / 2) * scale;
    return xs.map((x, i) => [place(x, across, scaleX, width), place(ys[i], down, scaleY, height)]);
}

/** Moves discs {x, y, radius} until none lies over another, inside the field. */
export function moveApart(discs, { width, height }) {
    for (let round = 0; round < rounds; round += 1) {
        let isDone = true;
        discs.forEach((a, i) => {
            for (let j = i + 1; j < discs.length; j += 1) {
                const b = discs[j];
                const [x, y] = [b.x - a.x || 0.1, b.y - a.y];
                const far = Math.hypot(x, y);
                const wanted = a.radius + b.radius + gap + (underneath * Math.abs(y)) / far;
                if (far >= wanted) continue;
                isDone = false;
                const by = (wanted - far) / 2 / far;
                a.x -= x * by;
                a.y -= y * by;
                b.x += x * by;
                b.y += y * by;
            }
        });
        for (const disc of discs) {
            const edge = disc.radius + 3;
            disc.x = Math.min(width - edge, Math.max(edge, disc.x));
            disc.y = Math.min(height - edge - underneath, Math.max(edge, disc.y));
        }
        if (isDone) break;
    }
}
