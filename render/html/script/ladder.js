// SPDX-License-Identifier: MIT
// The living ladder: rows from the data in a list that holds only what is in view.
import { paintOf, planColumns } from "./columns.js";
import { whereOf } from "./data.js";
import { el, oncePerFrame, svg } from "./dom.js";
import { isGrouped, levels, makeItems, placesOf } from "./flow.js";
import { createHeads } from "./heads.js";
import { addLadderInput } from "./ladder-input.js";
import { legendOf } from "./legend.js";
import { drawLinks, linksWidth, planLinks } from "./links.js";
import { breakNode, groupNode, rowNode } from "./rows.js";
import { createVirtual } from "./virtual.js";
import { phrase } from "./words.js";

const wide = 640; // px of the ladder from which dates and counts have columns of their own
const fewLinks = 60;
const manyRows = 1500; // from here on months come first
const glyph = 7.6; // px, a letter's usual width in Inter at 15 px

export function createLadder({ data, store, onOpen, say }) {
    const list = el("ol", {
        class: "rungs",
        "aria-label": phrase("@in-order"),
    });
    const rails = el("div", { class: "rails", "aria-hidden": "true" });
    const canvas = svg("svg", {
        class: "links",
        width: linksWidth,
        "aria-hidden": "true",
    });
    const heads = createHeads({ store, onAction: say });
    const headbox = el("div", { class: "headbox" }, heads.node, legendOf(data));
    const nothing = el("p", { class: "note nothing", hidden: true }, phrase("@nothing"));
    const field = el("div", { class: "field" }, rails, canvas, list, nothing);
    const node = el(
        "section",
        { class: "ladder", "aria-label": phrase("@view.ladder") },
        headbox,
        field,
    );

    const unfolded = new Set();
    const view = {
        data,
        needles: [],
        level: "rows",
        plan: null,
        pitch: 22,
        open: null,
    };
    let meetings = data.meetings;
    let places = new Map();
    let links = [];
    let inHand = null;

    const virtual = createVirtual({
        list,
        render,
        estimate,
        onChange: showLinks,
    });

    function render(item) {
        if (item.type === "row") return rowNode(item, view);
        return item.type === "group" ? groupNode(item, view) : breakNode(item);
    }

    function estimate(item) {
        if (item.type === "group") return 38;
        if (item.type !== "row") return 46;
        if (view.level === "lines" && isWide()) return 32;
        const { meeting } = item;
        const room = Math.max(120, textWidth());
        const title = (meeting.title.length + whereOf(meeting).length + 2) * glyph;
        const outcome = ((meeting.outcome?.length ?? 0) * glyph * 14) / 15;
        const lines =
            Math.ceil(title / room) + (view.level === "rows" ? Math.ceil(outcome / room) : 0);
        return 16 + lines * 23 + (isWide() ? 0 : 20);
    }

    let width = 0; // px, as last measured
    const isWide = () => width >= wide;
    const textWidth = () =>
        width - view.pitch * view.plan.list.length - (isWide() ? 118 + linksWidth + 120 : 14);

    function plan() {
        width = node.clientWidth || 900;
        const narrow = width < wide;
        const share = width < 900 ? 0.32 : 0.42; // of the width, for marks
        const most = narrow ? 9 : Math.min(16, Math.floor((width * share) / 24));
        view.pitch = narrow ? 13 : 24;
        view.plan = planColumns(data, store.get(), most);
        node.classList.toggle("is-narrow", narrow);
        node.style.setProperty("--marks", `${view.plan.list.length * view.pitch}px`);
        node.style.setProperty("--links", `${linksWidth}px`);
        heads.show(view.plan, view.pitch, narrow);
        rails.replaceChildren(
            ...view.plan.list.map((column, index) => {
                const rail = el("i", { class: `b${paintOf(column)}` });
                rail.style.left = `${(index + 0.5) * view.pitch}px`;
                return rail;
            }),
        );
    }

    function lay() {
        if (!view.plan) plan();
        const items = makeItems(meetings, view.level, data, unfolded);
        view.largestGroup = items.reduce((most, i) => Math.max(most, i.list?.length ?? 0), 1);
        keepingFocus(() => {
            node.dataset.level = view.level;
            nothing.hidden = items.length > 0;
            virtual.setItems(items);
            places = placesOf(items);
            links = isGrouped(view.level) && unfolded.size === 0 ? [] : planLinks(meetings, places);
            virtual.update();
        });
    }

    /** Nodes are made anew: the focus goes to the one that stands for the same. */
    function keepingFocus(change) {
        const holder = document.activeElement?.closest?.(".rungs > li");
        const item = holder ? virtual.item(Number(holder.dataset.index)) : null;
        change();
        if (!item) return;
        const index = item.meeting
            ? places.get(item.meeting)
            : virtual
                  .items()
                  .findIndex((other) => other.key !== undefined && other.key === item.key);
        virtual.focus(index);
    }

    function showLinks() {
        const showAll = store.get().links || links.length <= fewLinks;
        drawLinks(canvas, links, virtual.range(), virtual.top, {
            inHand: inHand ?? view.open,
            showAll,
        });
    }

    /** Lays all out anew while what stands at a height of the window stays there. */
    function keeping(clientY, change) {
        if (node.offsetParent === null || virtual.items().length === 0) {
            change();
            return;
        }
        const { index, within } = virtual.at(clientY);
        const item = virtual.item(index);
        const meeting = meetingAt(index);
        change();
        const next = meeting ? places.get(meeting) : undefined;
        if (next === undefined) return;
        const isSame = item.type === virtual.item(next).type;
        virtual.scrollTo(next, clientY - (isSame ? within : 12));
    }

    /** The meeting of an item, or the nearest one before it. */
    function meetingAt(index) {
        if (virtual.items().length === 0) return null;
        for (let i = index; i >= 0; i -= 1) {
            const item = virtual.item(i);
            if (item.meeting) return item.meeting;
            if (item.list) return item.list[0];
        }
        return virtual.items().find((item) => item.meeting)?.meeting ?? null;
    }

    function setLevel(level, clientY = window.innerHeight / 2) {
        if (level === view.level) return;
        keeping(clientY, () => {
            view.level = level;
            unfolded.clear();
            lay();
        });
    }

    function toggleGroup(key) {
        const isOpening = !unfolded.has(key);
        const index = virtual.items().findIndex((item) => item.key === key);
        const clientY = virtual.node(index)?.getBoundingClientRect().top ?? 200;
        if (isOpening && view.level === "years") {
            const meeting = virtual.item(index).list[0];
            store.update({ zoom: "months" });
            virtual.scrollTo(places.get(meeting), clientY);
            virtual.focus(places.get(meeting), "button");
            return;
        }
        if (isOpening) unfolded.add(key);
        else unfolded.delete(key);
        lay();
        const next = virtual.items().findIndex((item) => item.key === key);
        virtual.scrollTo(next, clientY);
        virtual.focus(next, "button");
    }

    /** The closest look at which all fits the window, or the farthest. */
    function fittingLevel() {
        const room = window.innerHeight - 160;
        const old = view.level;
        const fits = [...levels].reverse().find((level) => {
            view.level = level;
            const items = makeItems(meetings, level, data, new Set());
            return (
                items.length * 30 < room && items.reduce((sum, i) => sum + estimate(i), 0) <= room
            );
        });
        view.level = old;
        return fits ?? levels[0];
    }

    const usualLevel = () => (meetings.length >= manyRows ? "months" : "rows");

    function reveal(meeting, { focus = false } = {}) {
        if (!places.has(meeting)) return;
        const item = virtual.item(places.get(meeting));
        if (item.type === "group") {
            unfolded.add(item.key);
            lay();
        }
        const index = places.get(meeting);
        const rect = virtual.node(index)?.getBoundingClientRect();
        if (!rect || rect.top < headsBottom() || rect.bottom > window.innerHeight - 20)
            virtual.scrollTo(index, Math.max(180, window.innerHeight / 3));
        if (focus) virtual.focus(index, "a");
    }

    /** After a change of width or columns. */
    function replan() {
        keeping(200, () => {
            plan();
            lay();
        });
    }
    new ResizeObserver(
        oncePerFrame(() => {
            if (node.clientWidth > 0 && node.clientWidth !== width) replan();
        }),
    ).observe(node);

    const headsBottom = () => headbox.getBoundingClientRect().bottom;
    addLadderInput(list, virtual, {
        headsBottom,
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
        setLevel,
        fittingLevel,
        usualLevel,
        reveal,
        keeping,
        level: () => view.level,
        show(nextMeetings, needles) {
            meetings = nextMeetings;
            view.needles = needles;
            lay();
        },
        setOpen(meeting) {
            for (const one of [view.open, meeting]) {
                const index = one ? places.get(one) : undefined;
                if (index !== undefined && virtual.item(index).type === "row")
                    virtual.node(index)?.classList.toggle("is-open", one === meeting);
            }
            view.open = meeting;
            showLinks();
        },
        replan,
        redrawLinks: showLinks,
        /** First and last day in view. */
        daysInView() {
            const top = meetingAt(virtual.at(headsBottom()).index);
            const bottom = meetingAt(virtual.at(window.innerHeight).index);
            return [top?.first ?? null, bottom?.last ?? null];
        },
    };
}
