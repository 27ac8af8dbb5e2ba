// SPDX-License-Identifier: MIT
// How large the discs of map and network are.
import { inGroups } from "./words.js";

const usual = 8; // px of the radius for one meeting
const [smallest, digit] = [10, 3.6];

/** A function from a count to the radius in px: areas are as the counts, but a disc has room for
 * its number and for a finger. `most`: the largest count. */
export function discRadius(most, width) {
    const largest = Math.min(30, Math.max(20, width / 30));
    const one = Math.min(usual, largest / Math.sqrt(most));
    return (count) =>
        Math.max(smallest, 4 + digit * inGroups(count).length, one * Math.sqrt(count));
}
