// SPDX-License-Identifier: MIT
// The page comes alive: what C++ wrote stays as it is for print and for those without script.
import { createAgenda } from "./agenda.js";
import { createBar } from "./bar.js";
import { createChanges } from "./changes.js";
import { createCoverage } from "./coverage.js";
import { anchorOf, readData } from "./data.js";
import { el, oncePerFrame } from "./dom.js";
import { createFinder } from "./finder.js";
import { levelNames, levels } from "./flow.js";
import { addGestures, addZoomKeys } from "./gestures.js";
import { createKnown } from "./known.js";
import { createKnownBar } from "./known-bar.js";
import { createLadder } from "./ladder.js";
import { createLanes } from "./lanes.js";
import { createList } from "./list.js";
import { createMap } from "./map.js";
import { compile, prepareSearch } from "./match.js";
import { createNetwork } from "./network.js";
import { createOverview } from "./overview.js";
import { createPanel } from "./panel.js";
import { createPicture } from "./picture.js";
import { printNote } from "./print-note.js";
import { fillSources } from "./sources.js";
import { createStore, filterKeys } from "./state.js";
import { createTable } from "./table.js";
import { createTakeaway } from "./takeaway.js";
import { phrase } from "./words.js";

function start(data) {
    const store = createStore();
    const known = createKnown(data);
    let filter = compile(store.get(), data);
    let matched = data.meetings;

    const status = el("p", { class: "unseen", role: "status" });
    const say = (text) => (status.textContent = text);
    const section = document.getElementById("list");
    const drawings = [...document.querySelectorAll("[data-drawing]")];
    const pictures = new Map(
        drawings
            .filter((drawing) => !["ladder", "lanes", "months"].includes(drawing.dataset.drawing))
            .map((drawing) => [drawing.dataset.drawing, createPicture(drawing)]),
    );
    const views = [
        ["ladder", phrase("@view.ladder")],
        ["lanes", phrase("@view.lanes")],
        ...[...pictures].map(([id, { node }]) => [id, node.getAttribute("aria-label")]),
        ["map", phrase("@view.map")],
        ...(data.network ? [["network", phrase("@view.network")]] : []),
        ["table", phrase("@view.table")],
        ["agenda", phrase("@view.agenda")],
        ...(data.since ? [["changes", phrase("@view.changes")]] : []),
        ["coverage", phrase("@view.coverage")],
        ["list", phrase("@view.list")],
    ];
    const viewOf = (state) => (views.some(([id]) => id === state.view) ? state.view : "ladder");

    const knownBar = createKnownBar({ data, store, days: known.days, say });
    const finder = createFinder({ data, store, getFilter: () => filter, knownBar });
    const list = createList({ data, section });
    const ladder = createLadder({ data, store, say, onOpen: open });
    const lanes = createLanes({ data, store, say, onOpen: open, usualLevel: ladder.usualLevel });
    const table = createTable({ data, store, onOpen: open });
    const agenda = createAgenda({ data, onOpen: open });
    const map = createMap({ data, store, onOpen: open, say });
    const network = data.network ? createNetwork({ data, store, onOpen: open, say }) : null;
    const planes = network ? { map, network } : { map };
    const changes = data.since ? { changes: createChanges({ data, onOpen: open }) } : {};
    const coverage = createCoverage({ data, onOpen: open });
    const pages = { table, agenda, ...changes, coverage, ...planes };
    /** What zooms by itself: planes, and pictures as the program made them. */
    const picture = () => planes[viewOf(store.get())] ?? pictures.get(viewOf(store.get()));
    /** The view that shows the meetings in time: zooming and columns are its. */
    const timeline = () => (viewOf(store.get()) === "lanes" ? lanes : ladder);
    const shown = () => ({ list, ...pages })[viewOf(store.get())] ?? timeline();
    const overview = createOverview({ data, store, onGoTo: goTo });
    const takeaway = createTakeaway({ data, store, getMeetings: () => matched, say });
    const bar = createBar({ views, store, data, takeaway, onZoom: zoom, onFit: fit });
    const panel = createPanel({ data, onClose: close, onStep: step });

    const controls = el(
        "div",
        { class: "controls" },
        finder.node,
        knownBar?.node ?? null,
        overview?.node ?? null,
        bar.node,
    );
    document.querySelector("main").prepend(controls, status, ladder.node, lanes.node);
    section.before(...Object.values(pages).map(({ node }) => node));
    document.body.append(panel.node);
    document.documentElement.classList.add("is-live");
    addGestures(ladder.node, {
        zoom,
        scrollBy: (x, y) => window.scrollBy({ left: x, top: y, behavior: "instant" }),
    });
    addGestures(lanes.field, { zoom, scrollBy: lanes.scrollBy });
    for (const { field, scrollBy } of Object.values(planes))
        addGestures(field, { zoom, scrollBy, isScrolled: false });
    addZoomKeys({ zoom, fit });

    const levelOf = (state) => (levels.includes(state.zoom) ? state.zoom : ladder.usualLevel());

    function zoom(by, clientY, clientX) {
        picture()?.zoom(by, clientY, clientX);
        const next = levels[levels.indexOf(timeline().level()) + by];
        if (picture() || !next) showBar(store.get());
        else {
            zoomAt = { x: clientX, y: clientY };
            store.update({ zoom: next });
            zoomAt = {};
            say(levelNames[next]);
        }
    }
    let zoomAt = {};

    function fit() {
        if (!picture()) {
            store.update({ zoom: timeline().fittingLevel() });
            return;
        }
        picture().fit();
        showBar(store.get());
    }

    function goTo(day) {
        const next =
            matched.find((meeting) => meeting.first !== null && meeting.last >= day) ??
            matched.at(-1);
        if (!next) return;
        shown().reveal(next);
    }

    function open(meeting) {
        store.update({ meeting: meeting.id }, { asStep: true });
    }

    function close() {
        const meeting = data.byId.get(store.get().meeting);
        store.update({ meeting: null });
        if (meeting) shown().reveal(meeting, { focus: true });
    }

    function step(by) {
        const rows = inOrder(store.get());
        const next = rows[rows.indexOf(data.byId.get(store.get().meeting)) + by];
        if (next) store.update({ meeting: next.id });
    }

    /** As the reader has them before their eyes. */
    const inOrder = (state) => pages[viewOf(state)]?.order?.() ?? matched;

    function showBar(state) {
        const view = viewOf(state);
        const level = picture()?.level() ?? levelNames[timeline().level()];
        bar.show(state, view, level);
    }

    function showMatched(state) {
        filter = compile(state, data);
        matched = filter.isActive ? data.known.filter(filter.matches) : data.known;
        finder.show(state, matched);
        knownBar?.show(state);
        overview?.show(matched, state);
    }

    function showViews(state) {
        const view = viewOf(state);
        ladder.node.hidden = view !== "ladder";
        lanes.node.hidden = view !== "lanes";
        section.hidden = view !== "list";
        for (const [id, { node }] of pictures) node.classList.toggle("is-shown", id === view);
        for (const [id, page] of Object.entries(pages)) {
            page.node.hidden = id !== view;
            if (id === view) page.show(matched, filter.needles, state);
            else page.hide();
        }
        if (view === "list") list.show(matched, filter.needles);
        else list.hide();
        if (view === "ladder") ladder.keeping(200, () => ladder.show(matched, filter.needles));
        if (view === "lanes") lanes.show(matched, filter.needles);
        showPlace();
    }

    let openId = null;
    function showMeeting(state) {
        const wanted = data.byId.get(state.meeting);
        const meeting = wanted?.isKnown ? wanted : undefined;
        const wasOpen = panel.isOpen();
        document.documentElement.classList.toggle("has-panel", meeting !== undefined);
        ladder.setOpen(meeting ?? null);
        lanes.setOpen(meeting ?? null);
        table.setOpen(meeting ?? null);
        if (!meeting) {
            panel.hide();
            openId = null;
            return;
        }
        const rows = inOrder(state);
        const place = rows.indexOf(meeting);
        panel.show(meeting, filter.needles, {
            hasBefore: place > 0,
            hasBehind: place >= 0 && place < rows.length - 1,
            takeFocus: openId !== meeting.id && !(wasOpen && panel.hasFocus()),
        });
        openId = meeting.id;
        if (viewOf(state) !== "list") shown().reveal(meeting);
    }

    store.listen((state, keys) => {
        const has = (...some) => some.some((key) => keys.has(key));
        if (has("known")) known.show(state.known);
        if (has("known", ...filterKeys)) showMatched(state);
        if (has("zoom")) {
            ladder.setLevel(levelOf(state), zoomAt.y);
            lanes.setLevel(levelOf(state), zoomAt.x);
        }
        if (has("columns", "order", "folded")) for (const view of [ladder, lanes]) view.replan();
        if (has("links")) timeline().redrawLinks();
        if (has("view", "sort", "at", "known", ...filterKeys)) showViews(state);
        if (has("meeting", "words", "known")) showMeeting(state);
        showBar(state);
    });

    /** "#?…" is a state; "#m-…" names a meeting, as links in the page do. */
    function followAddress() {
        const { hash } = location;
        if (!hash.startsWith("#m-")) {
            store.recall();
            return;
        }
        let anchor = hash.slice(1);
        try {
            anchor = decodeURIComponent(anchor);
        } catch {
            // A percent sign of the id's own.
        }
        const meeting = data.meetings.find((candidate) => anchorOf(candidate) === anchor);
        if (!meeting) return;
        if (!meeting.isKnown) store.update({ known: null });
        if (!matched.includes(meeting)) store.clearFilters();
        store.update({ meeting: meeting.id });
    }
    window.addEventListener("hashchange", followAddress);

    // On paper all stands as it is known now, as the drawing that was made for it.
    window.addEventListener("beforeprint", () => {
        known.show(null);
        section.hidden = viewOf(store.get()) !== "list";
        changes.changes?.show(data.meetings, []);
        if (section.hidden) section.before(printNote(data, changes.changes?.node));
        else list.buildForPrint();
        for (const more of document.querySelectorAll("details:not(.choices)")) more.open = true;
    });
    window.addEventListener("afterprint", () => {
        document.querySelector(".on-paper")?.remove();
        known.show(store.get().known);
        showViews(store.get());
    });

    const showPlace = oncePerFrame(() => {
        const view = timeline();
        overview?.showView(view.node.hidden ? [null, null] : view.daysInView());
    });
    window.addEventListener("scroll", showPlace, { passive: true });
    lanes.field.addEventListener("scroll", showPlace, { passive: true });
    new ResizeObserver(
        oncePerFrame(() => {
            document.documentElement.style.setProperty("--controls", `${controls.offsetHeight}px`);
            showPlace();
        }),
    ).observe(controls);

    prepareSearch(data);
    fillSources(data);
    store.recall();
    if (location.hash.startsWith("#m-")) followAddress();
    showPlace();
}

const text = document.getElementById("data").textContent;
const data = readData(text);
if (data.meetings.length > 0) start(data);
