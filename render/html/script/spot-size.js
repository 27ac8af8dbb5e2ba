// SPDX-License-Identifier: MIT
// What map and network share: how large a disc is, and that a second choice takes back the first.

const usual = 9; // px of the radius for one meeting
const [smallest, digit] = [10, 3.6];

/** A function from a count to the radius in px: areas are as the counts, but a disc has room for
 * its number and for a finger. `most`: the largest count. */
export function discRadius(most, width) {
    const largest = Math.min(34, Math.max(22, width / 28));
    const one = Math.min(usual, largest / Math.sqrt(most));
    return (count) =>
        Math.max(smallest, 4 + digit * String(count).length, one * Math.sqrt(count));
}

/** The keys, or none where they are just the chosen ones. */
export const toggled = (chosen, keys) =>
    keys.length === chosen.length && keys.every((key) => chosen.includes(key)) ? [] : keys;
