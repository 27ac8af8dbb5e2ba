// SPDX-License-Identifier: MIT
// The living lanes: the ladder's items from left to right, a lane for each of its columns. Only
// what is in view exists.
import { paintOf, planColumns } from "./columns.js";
import { el, oncePerFrame, svg } from "./dom.js";
import { isGrouped, levels, makeItems, placesOf } from "./flow.js";
import { createHeads } from "./heads.js";
import { axisLabels, indexAt, placeItems, xOfDay } from "./lane-flow.js";
import { addLaneInput } from "./lane-input.js";
import { stopNode } from "./lane-stops.js";
import { legendOf } from "./legend.js";
import { drawLinks, linksWidth, planLinks } from "./links.js";
import { lineHeight } from "./marks.js";
import { phrase } from "./words.js";

const overscan = 400; // px left and right of the view
const mostReach = 1500; // px that a span of days is drawn to
const fewLinks = 60;

export function createLanes({ data, store, onOpen, say, usualLevel }) {
    const heads = createHeads({ store, onAction: say, isUpright: true });
    const list = el("ol", { class: "stops", "aria-label": phrase("@in-order") });
    const canvas = svg("svg", { class: "links", height: linksWidth, "aria-hidden": "true" });
    const rails = el("div", { class: "lanerails", "aria-hidden": "true" });
    const track = el("div", { class: "track" }, rails, canvas, list);
    const field = el("div", { class: "lanefield" }, track);
    const nothing = el("p", { class: "note nothing", hidden: true }, phrase("@nothing"));
    const box = el("div", { class: "lanebox" }, heads.node, field);
    const node = el(
        "section",
        { class: "lanes", "aria-label": phrase("@view.lanes"), hidden: true },
        legendOf(data),
        box,
        nothing,
    );

    const unfolded = new Set();
    const view = { data, needles: [], level: null, plan: null, pitch: 28, open: null };
    const shown = new Map();
    let meetings = data.meetings;
    let items = [];
    let labels = [];
    let xs = new Float64Array(0);
    let places = new Map();
    let links = [];
    let inHand = null;
    let width = 0;
    let isStale = true;

    function plan() {
        width = node.clientWidth || 900;
        const isNarrow = width < 640;
        view.pitch = isNarrow ? 26 : 28;
        view.plan = planColumns(data, store.get(), isNarrow ? 12 : 18);
        node.classList.toggle("is-narrow", isNarrow);
        node.style.setProperty("--lanes", `${view.plan.list.length * view.pitch}px`);
        heads.show(view.plan, view.pitch, false);
        rails.replaceChildren(
            ...view.plan.list.map((column, index) => {
                const rail = el("i", { class: `b${paintOf(column)}` });
                rail.style.top = `${(index + 0.5) * view.pitch}px`;
                return rail;
            }),
        );
    }

    function lay() {
        if (node.hidden) {
            isStale = true;
            return;
        }
        isStale = false;
        const focused = itemOf(document.activeElement);
        if (!view.plan) plan();
        items = makeItems(meetings, view.level, data, unfolded);
        labels = axisLabels(items, view.level);
        const placed = placeItems(items, view.level, data.quiet);
        ({ xs } = placed);
        places = placesOf(items);
        view.largestGroup = items.reduce((most, i) => Math.max(most, i.list?.length ?? 0), 1);
        links = isGrouped(view.level) && unfolded.size === 0 ? [] : planLinks(meetings, places);
        node.dataset.level = view.level;
        node.style.setProperty("--arcs", `${links.length ? linksWidth : 8}px`);
        track.style.width = `${Math.max(placed.width, field.clientWidth)}px`;
        nothing.hidden = items.length > 0;
        box.hidden = items.length === 0;
        for (const index of [...shown.keys()]) drop(index);
        update();
        if (focused) focusItem(placeOf(focused));
    }

    const itemOf = (element) => {
        const stop = element?.closest?.(".stops > li");
        return stop ? items[Number(stop.dataset.index)] : null;
    };
    const placeOf = (item) =>
        item.meeting ? places.get(item.meeting) : items.findIndex(({ key }) => key === item.key);

    function drop(index) {
        shown.get(index).remove();
        shown.delete(index);
    }

    function reachOf(index) {
        const { meeting } = items[index];
        if (!meeting || meeting.first === null || meeting.last === meeting.first) return 0;
        return Math.min(mostReach, xOfDay(meeting.last, items, xs, index) - xs[index]);
    }

    function update() {
        if (node.hidden || items.length === 0) return;
        const left = field.scrollLeft;
        const first = indexAt(xs, left - overscan);
        const last = indexAt(xs, left + field.clientWidth + overscan);
        for (const [index, stop] of shown)
            if ((index < first || index > last) && !stop.contains(document.activeElement))
                drop(index);
        let behind = null;
        for (let i = last; i >= first; i -= 1) {
            let stop = shown.get(i);
            if (!stop) {
                stop = stopNode(items[i], view, labels[i], reachOf(i));
                stop.dataset.index = i;
                stop.style.left = `${xs[i]}px`;
                list.insertBefore(stop, behind);
                shown.set(i, stop);
            }
            behind = stop;
        }
        showLinks();
    }

    function showLinks() {
        const range = items.length
            ? [
                  indexAt(xs, field.scrollLeft - overscan),
                  indexAt(xs, field.scrollLeft + field.clientWidth + overscan),
              ]
            : null;
        drawLinks(canvas, links, range, (index) => xs[index] - 8 - lineHeight / 2, {
            inHand: inHand ?? view.open,
            showAll: store.get().links || links.length <= fewLinks,
            isAcross: true,
        });
    }

    function scrollTo(index, x) {
        field.scrollLeft = xs[index] - x;
        update();
    }
    const focusItem = (index) =>
        shown.get(index)?.querySelector("a, button")?.focus({ preventScroll: true });

    const meetingAt = (index) => {
        for (let i = index; i >= 0; i -= 1) {
            const meeting = items[i]?.meeting ?? items[i]?.list?.[0];
            if (meeting) return meeting;
        }
        return meetings[0];
    };

    /** What stands at a place of the window stays there. */
    function keeping(clientX, change) {
        const x = (clientX ?? 0) - field.getBoundingClientRect().left;
        const meeting = clientX === undefined ? null : meetingAt(indexAt(xs, field.scrollLeft + x));
        const offset = meeting ? xs[places.get(meeting)] - field.scrollLeft : 0;
        change();
        if (meeting && places.has(meeting))
            scrollTo(places.get(meeting), Math.min(field.clientWidth - 40, Math.max(40, offset)));
    }

    function setLevel(level, clientX) {
        if (level === view.level) return;
        const middle = field.getBoundingClientRect().left + field.clientWidth / 2;
        keeping(items.length ? (clientX ?? middle) : undefined, () => {
            view.level = level;
            unfolded.clear();
            lay();
        });
    }

    function fittingLevel() {
        const fits = [...levels].reverse().find((level) => {
            const all = makeItems(meetings, level, data, new Set());
            return placeItems(all, level, data.quiet).width <= field.clientWidth;
        });
        return fits ?? levels[0];
    }

    function toggleGroup(key) {
        const meeting = items.find((item) => item.key === key).list[0];
        const before = xs[places.get(meeting)] - field.scrollLeft;
        if (view.level === "years") store.update({ zoom: "months" });
        else {
            if (!unfolded.delete(key)) unfolded.add(key);
            lay();
        }
        const index = items.findIndex((item) => item.list?.includes(meeting));
        scrollTo(index, before);
        focusItem(index);
    }

    function reveal(meeting, { focus = false } = {}) {
        if (!places.has(meeting)) return;
        const item = items[places.get(meeting)];
        if (item.type === "group" && focus === false) {
            unfolded.add(item.key);
            lay();
        }
        const index = places.get(meeting);
        const x = xs[index] - field.scrollLeft;
        if (x < 20 || x > field.clientWidth - 20) scrollTo(index, field.clientWidth / 3);
        if (focus) focusItem(index);
    }

    function replan() {
        if (node.hidden) {
            view.plan = null;
            isStale = true;
            return;
        }
        plan();
        lay();
    }
    new ResizeObserver(
        oncePerFrame(() => {
            if (node.clientWidth > 0 && node.clientWidth !== width) replan();
        }),
    ).observe(node);
    field.addEventListener("scroll", oncePerFrame(update), { passive: true });
    addLaneInput(list, {
        item: (index) => items[index],
        goTo(index) {
            const x = xs[index] - field.scrollLeft;
            if (x < 30 || x > field.clientWidth - 60) scrollTo(index, field.clientWidth / 2);
            focusItem(index);
        },
        onOpen,
        onGroup: toggleGroup,
        onHand(meeting) {
            if (meeting === inHand) return;
            inHand = meeting;
            showLinks();
        },
    });

    return {
        node,
        field,
        setLevel,
        fittingLevel,
        usualLevel,
        reveal,
        replan,
        redrawLinks: showLinks,
        level: () => view.level ?? usualLevel(),
        scrollBy: (x, y) => {
            field.scrollLeft += x;
            window.scrollBy({ top: y, behavior: "instant" });
        },
        show(nextMeetings, needles) {
            const isSame = nextMeetings === meetings && needles.join() === view.needles.join();
            meetings = nextMeetings;
            view.needles = needles;
            if (!isSame || isStale || items.length === 0) lay();
        },
        setOpen(meeting) {
            for (const one of [view.open, meeting])
                shown.get(places.get(one))?.classList.toggle("is-open", one === meeting);
            view.open = meeting;
            if (!node.hidden) showLinks();
        },
        /** First and last day in view. */
        daysInView() {
            if (items.length === 0) return [null, null];
            const left = field.scrollLeft;
            const first = meetingAt(indexAt(xs, left));
            const last = meetingAt(indexAt(xs, left + field.clientWidth));
            return [first?.first ?? null, last?.last ?? null];
        },
    };
}
