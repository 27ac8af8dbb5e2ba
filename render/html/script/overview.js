// SPDX-License-Identifier: MIT
// The whole time at a glance: a bar a stretch of days, to scale. Dragging over it chooses the days
// shown; a click goes there.
import { dayInWords } from "./days.js";
import { button, el, oncePerFrame, svg } from "./dom.js";
import { drag } from "./gestures.js";
import { barsPath, countBins, ticksOf } from "./time-axis.js";
import { phrase } from "./words.js";

const height = 34; // px of the bars

export function createOverview({ data, store, onGoTo }) {
    const dated = data.meetings.filter((meeting) => meeting.first !== null);
    if (dated.length < 2) return null;
    let [begin, end] = [dated[0].first, dated[0].last];
    for (const meeting of dated) {
        begin = Math.min(begin, meeting.first);
        end = Math.max(end, meeting.last);
    }
    const margin = Math.max(1, Math.round((end - begin) * 0.01));
    begin -= margin;
    end += margin + 1;

    const all = svg("path", { class: "fw" });
    const matched = svg("path", { class: "fs" });
    const view = svg("rect", {
        class: "inview",
        y: height + 1,
        height: 3,
        rx: 1.5,
    });
    const chosen = svg("rect", { class: "chosen", y: 0, height });
    const ticks = svg("g", { class: "ticks" });
    const picture = svg(
        "svg",
        { height: height + 22, "aria-hidden": "true", focusable: "false" },
        chosen,
        all,
        matched,
        view,
        ticks,
    );
    const handles = {
        from: handle("from", phrase("@days.first")),
        to: handle("to", phrase("@days.last")),
    };
    const clear = button(phrase("@days.all"), () => setDays(null, null), {
        class: "quiet clear-days",
        hidden: true,
    });
    const strip = el("div", { class: "strip" }, picture, handles.from, handles.to);
    const node = el(
        "div",
        { class: "overview", role: "group", "aria-label": phrase("@days") },
        strip,
        clear,
    );

    let width = 600;
    const xOf = (day) => ((day - begin) / (end - begin)) * width;
    const dayAt = (x) =>
        Math.round(begin + (Math.min(width, Math.max(0, x)) / width) * (end - begin));

    function setDays(from, to) {
        const isAll = from === null || (from <= begin + margin && to >= end - margin - 1);
        store.update(isAll ? { from: null, to: null } : { from, to });
    }

    function handle(key, name) {
        const step = {
            ArrowLeft: -1,
            ArrowDown: -1,
            ArrowRight: 1,
            ArrowUp: 1,
            PageUp: 30,
            PageDown: -30,
        };
        return el("span", {
            class: `handle is-${key}`,
            role: "slider",
            tabindex: "0",
            "aria-label": name,
            onkeydown: (event) => {
                const [from, to] = daysOf(store.get());
                const old = key === "from" ? from : to;
                let next = old + (step[event.key] ?? 0) * (event.shiftKey ? 7 : 1);
                if (event.key === "Home") next = begin;
                if (event.key === "End") next = end;
                if (next === old) return;
                event.preventDefault();
                if (key === "from") setDays(Math.max(begin, Math.min(next, to)), to);
                else setDays(from, Math.min(end, Math.max(next, from)));
            },
        });
    }

    const daysOf = (state) => [state.from ?? begin, state.to ?? end];
    const isChosen = (state) => state.from !== null || state.to !== null;

    function showHandles(state) {
        const [from, to] = daysOf(state);
        for (const [key, day] of [
            ["from", from],
            ["to", to],
        ]) {
            handles[key].style.left = `${xOf(day)}px`;
            handles[key].setAttribute("aria-valuemin", key === "from" ? begin : from);
            handles[key].setAttribute("aria-valuemax", key === "from" ? to : end);
            handles[key].setAttribute("aria-valuenow", day);
            handles[key].setAttribute("aria-valuetext", dayInWords(day));
        }
        chosen.setAttribute("x", xOf(from));
        chosen.setAttribute("width", Math.max(1, xOf(to) - xOf(from)));
        chosen.classList.toggle("is-on", isChosen(state));
        clear.hidden = !isChosen(state);
    }

    function showTicks() {
        ticks.replaceChildren(
            ...ticksOf([begin, end], width).flatMap(({ day, label }) => {
                const x = xOf(day).toFixed(1);
                return [
                    svg("path", { d: `M${x} ${height}v4`, class: "sw" }),
                    svg("text", { x, y: height + 17, class: "fs" }, label),
                ];
            }),
        );
    }

    function showBars() {
        const everything = countBins(data.known, [begin, end], width);
        const most = Math.max(1, ...everything);
        const fillPath = (path, bins) =>
            path.setAttribute("d", barsPath(bins, most, width, height));
        fillPath(all, everything);
        fillPath(matched, countBins(shownMeetings, [begin, end], width));
    }

    let shownMeetings = dated;
    function draw() {
        width = Math.max(120, strip.clientWidth);
        picture.setAttribute("width", width);
        showBars();
        showTicks();
        showHandles(store.get());
    }

    function press(event) {
        if (event.button !== 0) return;
        const left = strip.getBoundingClientRect().left;
        const [from, to] = daysOf(store.get());
        const start = event.clientX - left;
        const edge = event.target === handles.from ? to : event.target === handles.to ? from : null;
        const isInside =
            edge === null && isChosen(store.get()) && dayAt(start) > from && dayAt(start) < to;
        let isMoved = false;
        event.preventDefault();
        if (event.target.matches(".handle")) event.target.focus();
        const later = oncePerFrame(() => apply());
        let now = start;
        function apply() {
            if (isInside) {
                const shift = Math.min(end - to, Math.max(begin - from, dayAt(now) - dayAt(start)));
                setDays(from + shift, to + shift);
            } else {
                const [a, b] = [edge ?? dayAt(start), dayAt(now)];
                setDays(Math.min(a, b), Math.max(a, b));
            }
        }
        drag({
            move(moved) {
                now = moved.clientX - left;
                isMoved ||= Math.abs(now - start) > 3;
                if (isMoved) later();
            },
            end(_, wasTaken) {
                if (!isMoved && edge === null && !wasTaken) onGoTo(dayAt(start));
            },
        });
    }
    strip.addEventListener("pointerdown", press);
    new ResizeObserver(oncePerFrame(draw)).observe(strip);

    return {
        node,
        show(meetings, state) {
            shownMeetings = meetings;
            showBars();
            showHandles(state);
        },
        /** Marks the stretch that the ladder shows now. */
        showView([first, last]) {
            if (first === null || last === null) {
                view.setAttribute("width", 0);
                return;
            }
            view.setAttribute("x", xOf(first));
            view.setAttribute("width", Math.max(3, xOf(last) - xOf(first)));
        },
    };
}
