// SPDX-License-Identifier: MIT
// How well the sources cover the time: what was published when and by whom, the longest stretches
// without a meeting, and the dated sentences of which no meeting came.
import { brief, briefView, factsLine, part } from "./briefs.js";
import { createChart } from "./coverage-chart.js";
import { creditOf, sourceTitle } from "./data.js";
import { quietInWords, shortDayWithYear } from "./days.js";
import { button, el, webLink } from "./dom.js";
import { quoted } from "./highlight.js";
import { meetingLink } from "./lines.js";
import { capitalised, fold } from "./text.js";
import { counted, inGroups, phrase, phraseNodes } from "./words.js";

const mostStretches = 5;
const chunk = 25; // lines that a list has before it is asked for more

/** A list that grows by a button; `rows` make their nodes when they are needed. */
function growing(rows, nodeOf, moreKey) {
    const list = el("ol", { class: "lines" });
    const more = button("", () => grow(), { class: "more" });
    function grow() {
        const built = list.children.length;
        list.append(...rows.slice(built, built + chunk).map(nodeOf));
        const left = rows.length - list.children.length;
        more.hidden = left === 0;
        more.textContent = counted(left, moreKey);
    }
    grow();
    return [list, more];
}

const whenOf = ({ day }) =>
    typeof day === "number" ? shortDayWithYear(day) : (day ?? phrase("@day-unknown.heading"));

function sourceNode([source, meetings]) {
    return brief(
        {
            when: whenOf(source),
            aside: meetings ? counted(meetings, "@meetings") : phrase("@no-meeting"),
            what: el("span", { dir: "auto" }, webLink(source.url, sourceTitle(source))),
        },
        factsLine(source.by),
    );
}

/** The longest times between meetings: [first day, last day, meeting before, meeting after]. */
function quietStretches(meetings, least) {
    const found = [];
    let last = null;
    for (const meeting of meetings) {
        if (meeting.first === null) continue;
        if (last && meeting.first - last.last > least)
            found.push([last.last + 1, meeting.first - 1, last, meeting]);
        if (!last || meeting.last > last.last) last = meeting;
    }
    const length = ([from, to]) => to - from;
    return found.sort((a, b) => length(b) - length(a)).slice(0, mostStretches);
}

function stretchNode([from, to, before, after], sources) {
    const within = sources.filter(([{ day }]) => day >= from && day <= to);
    const names = within.slice(0, 3).map(([source]) => sourceTitle(source));
    const rest = within.length > 3 ? `, ${counted(within.length - 3, "@more")}` : "";
    const published = within.length
        ? counted(within.length, "@coverage.published", names.join("; ") + rest)
        : phrase("@coverage.unpublished");
    return brief(
        {
            when:
                from === to
                    ? shortDayWithYear(from)
                    : `${shortDayWithYear(from)} – ${shortDayWithYear(to)}`,
            what: el("b", {}, capitalised(quietInWords(to - from + 1))),
        },
        el(
            "p",
            { class: "facts" },
            ...phraseNodes("@coverage.between", meetingLink(before), meetingLink(after)),
        ),
        factsLine(published),
    );
}

function sentenceNode(sentence, data, needles) {
    const source = data.sources[sentence.source];
    const why = data.unplaced.whys[sentence.why];
    const credit = [sourceTitle(source), creditOf(source)].filter(Boolean).join(", ");
    return brief(
        {
            when: shortDayWithYear(sentence.when),
            what: el(
                "q",
                { dir: "auto" },
                ...quoted(sentence.quote, [sentence.time, sentence.trigger], needles),
            ),
        },
        factsLine(credit),
        why ? factsLine(phrase("@coverage.why", sentence.trigger, why)) : null,
    );
}

/** Those that the words and days chosen leave, from sources that were known by then. */
function sentencesOf(data, needles, { from, to, known }) {
    return data.unplaced.list.filter(({ when, quote, source }) => {
        const text = needles.length > 0 ? fold(quote) : "";
        return (
            (from === null || when >= from) &&
            (to === null || when <= to) &&
            (known === null || data.sources[source].day <= known) &&
            needles.every((needle) => text.includes(needle))
        );
    });
}

function sentencePart(data, needles, state) {
    if (!data.unplaced) return [el("p", {}, phrase("@coverage.none-kept"))];
    const { total, list } = data.unplaced;
    const shown = sentencesOf(data, needles, state);
    const words = [
        counted(total, "@coverage.sentences"),
        total > list.length ? phrase("@coverage.likeliest", inGroups(list.length)) : "",
        shown.length < list.length ? phrase("@coverage.fit", inGroups(shown.length)) : "",
    ];
    return [
        el("p", { class: "note" }, words.filter(Boolean).join(" ")),
        ...growing(shown, (sentence) => sentenceNode(sentence, data, needles), "@more-sentences"),
    ];
}

/** Each source known by now with how many of the meetings it tells of, by its day. */
function sourcesWith(meetings, data) {
    const counts = new Map();
    for (const { evidence } of meetings)
        for (const number of new Set(evidence.map(({ source }) => source)))
            counts.set(number, (counts.get(number) ?? 0) + 1);
    const dayOf = ({ day }) => (typeof day === "number" ? day : Infinity);
    const isKnown = (source) => data.knownOn === null || dayOf(source) <= data.knownOn;
    return data.sources
        .map((source, number) => [source, counts.get(number) ?? 0])
        .filter(([source]) => isKnown(source))
        .sort((a, b) => dayOf(a[0]) - dayOf(b[0]));
}

export function createCoverage({ data, onOpen }) {
    const chart = createChart();
    const fill = (meetings, needles, state) => {
        const sources = sourcesWith(meetings, data);
        const stretches = quietStretches(meetings, data.quiet);
        const silent = sources.filter(([, count]) => count === 0).length;
        const undated = sources.filter(([{ day }]) => typeof day !== "number").length;
        const about = [
            counted(sources.length, "@sources"),
            silent ? phrase("@coverage.no-meeting", inGroups(silent)) : "",
            undated ? phrase("@coverage.no-day", inGroups(undated)) : "",
        ];
        const sentences = el("section", { "aria-label": phrase("@coverage.unplaced") });
        sentences.append(
            el("h2", {}, phrase("@coverage.unplaced")),
            ...sentencePart(data, needles, state),
        );
        chart.show(sources);
        return [
            el(
                "section",
                { "aria-label": phrase("@coverage.sources") },
                el("h2", {}, phrase("@coverage.sources")),
                el("p", { class: "note" }, `${about.filter(Boolean).join(", ")}.`),
                chart.node,
                el(
                    "details",
                    {},
                    el("summary", {}, phrase("@coverage.each")),
                    growing(sources, sourceNode, "@more-sources"),
                ),
            ),
            stretches.length > 0
                ? part(
                      phrase("@coverage.quiet"),
                      "",
                      stretches.map((stretch) => stretchNode(stretch, sources)),
                  )
                : "",
            sentences,
        ];
    };
    const view = briefView({ name: phrase("@view.coverage"), data, onOpen }, fill);
    view.node.classList.add("coverage");
    return view;
}
