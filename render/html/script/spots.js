// SPDX-License-Identifier: MIT
// Discs on a plane, each a button: its number inside, its name beside it where there is room.
import { el } from "./dom.js";
import { placeNames } from "./spot-names.js";
import { inGroups } from "./words.js";

const directions = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
};
const leastTarget = 24; // px, for fingers

/** The nearest in a direction; what lies aside of it counts as farther. */
function nextOf(spots, from, [dx, dy]) {
    let best = null;
    let least = Infinity;
    for (const spot of spots) {
        const [x, y] = [spot.x - from.x, spot.y - from.y];
        const ahead = x * dx + y * dy;
        const far = ahead + 2 * Math.abs(x * dy - y * dx);
        if (ahead <= 0.5 || far >= least) continue;
        [best, least] = [spot, far];
    }
    return best;
}

/** A spot: {keys, x, y, radius, count, name, words, isSoft}; `words` are its accessible name, its
 * first key is its own. `onChoose(spot)`, `onReach(spot)`: it has the focus. */
export function createSpots({ label, prefers, onChoose, onReach }) {
    const node = el("div", { class: "spots", role: "group", "aria-label": label });
    let spots = [];
    let built = "";

    const spotOf = (element) => spots[Number(element?.closest?.(".spot")?.dataset.index)];
    const buttonOf = (spot) => node.querySelector(`.spot[data-index="${spots.indexOf(spot)}"]`);

    function build() {
        const held = node.contains(document.activeElement)
            ? document.activeElement.dataset.key
            : null;
        node.replaceChildren(
            ...spots.map((spot, index) =>
                el(
                    "button",
                    {
                        type: "button",
                        class: "spot",
                        title: spot.words,
                        "aria-label": spot.words,
                        "data-index": index,
                        "data-key": spot.keys[0],
                    },
                    el("span", {}),
                ),
            ),
            ...spots.map(() => el("span", { class: "spotname", "aria-hidden": "true" })),
        );
        const next = held === null ? null : spots.find(({ keys }) => keys.includes(held));
        if (next) buttonOf(next).focus({ preventScroll: true });
    }

    function put(spot, index, name, isChosen, isFirst) {
        const button = node.children[index];
        const side = Math.max(leastTarget, 2 * spot.radius);
        button.style.left = `${spot.x - side / 2}px`;
        button.style.top = `${spot.y - side / 2}px`;
        button.style.width = `${side}px`;
        button.style.height = `${side}px`;
        button.classList.toggle("is-soft", spot.isSoft === true);
        button.setAttribute("aria-pressed", String(isChosen));
        button.tabIndex = isFirst ? 0 : -1;
        const disc = button.firstChild;
        disc.style.width = `${2 * spot.radius}px`;
        disc.style.height = `${2 * spot.radius}px`;
        disc.textContent = inGroups(spot.count);
        const words = node.children[spots.length + index];
        words.hidden = name === null;
        if (name === null) return;
        words.textContent = name.text;
        words.style.left = `${name.left}px`;
        words.style.top = `${name.top}px`;
    }

    node.addEventListener("click", (event) => {
        const spot = spotOf(event.target);
        if (spot) onChoose(spot);
    });
    node.addEventListener("keydown", (event) => {
        const direction = directions[event.key];
        const from = spotOf(event.target);
        if (!direction || !from || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const next = nextOf(spots, from, direction);
        if (!next) return;
        buttonOf(from).tabIndex = -1;
        buttonOf(next).tabIndex = 0;
        buttonOf(next).focus({ preventScroll: true });
    });
    node.addEventListener("focusin", (event) => {
        const spot = spotOf(event.target);
        if (spot) onReach(spot);
    });

    return {
        node,
        /** Largest first; `isChosen` tests one. */
        show(next, { width, height }, isChosen) {
            spots = next;
            const shape = JSON.stringify(spots.map(({ keys, words }) => [keys, words]));
            if (shape !== built) build();
            built = shape;
            const names = placeNames(spots, width, height, prefers);
            const focused = spotOf(document.activeElement);
            const first = focused ?? spots.find(isChosen) ?? spots[0];
            spots.forEach((spot, index) =>
                put(spot, index, names[index], isChosen(spot), spot === first),
            );
        },
        focus(key) {
            const spot = spots.find(({ keys }) => keys.includes(key));
            if (spot) buttonOf(spot).focus({ preventScroll: true });
        },
    };
}
