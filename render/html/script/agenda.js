// SPDX-License-Identifier: MIT
// What's next: what is planned and proposed, what was put off, and what should have been by now.
import { dayInWords } from "./days.js";
import { el } from "./dom.js";
import { isAhead } from "./facts.js";
import { lineLink, lineNode, openLines } from "./lines.js";
import { signMark } from "./marks.js";
import { counted, phrase } from "./words.js";

const parts = [
    ["@agenda.planned", "planned", (m, today) => m.status === "planned" && isAhead(m, today)],
    ["@agenda.proposed", "proposed", (m, today) => m.status === "proposed" && isAhead(m, today)],
    ["@agenda.postponed", "postponed", (m) => m.status === "postponed"],
    [
        "@agenda.unheard",
        "planned",
        (m, today) => ["planned", "proposed"].includes(m.status) && !isAhead(m, today),
    ],
];

/** "tomorrow", "in 12 days", where the day is known. */
function distance(meeting, today) {
    if (meeting.first === null || meeting.vague) return "";
    const days = meeting.first - today;
    if (days < 0) return meeting.last >= today ? phrase("@agenda.now") : "";
    if (days < 2) return phrase(["@agenda.today", "@agenda.tomorrow"][days]);
    return counted(days, "@agenda.in-days");
}

export function createAgenda({ data, onOpen }) {
    const node = el("section", {
        class: "agenda",
        "aria-label": phrase("@view.agenda"),
        hidden: true,
    });

    function entry(meeting, needles) {
        const away = el("span", { class: "distance" }, distance(meeting, data.today));
        const { outcome } = meeting;
        return lineNode(meeting, needles, {
            beside: [away],
            below: outcome ? [el("p", { class: "facts", dir: "auto" }, outcome)] : [],
        });
    }
    openLines(node, data, onOpen);

    return {
        node,
        show(meetings, needles) {
            const found = parts
                .map(([key, sign, test]) => [
                    phrase(key),
                    sign,
                    meetings.filter((m) => test(m, data.today)),
                ])
                .filter(([, , list]) => list.length > 0);
            node.replaceChildren(
                el("p", { class: "note" }, phrase("@agenda.known", dayInWords(data.today))),
                ...found.map(([name, sign, list]) =>
                    el(
                        "section",
                        { "aria-label": name },
                        el("h2", {}, signMark(sign), name),
                        el(
                            "ol",
                            { class: "lines" },
                            list.map((meeting) => entry(meeting, needles)),
                        ),
                    ),
                ),
            );
            if (found.length === 0) node.append(el("p", {}, phrase("@agenda.nothing")));
        },
        hide: () => node.replaceChildren(),
        reveal(meeting, { focus = false } = {}) {
            if (focus) lineLink(node, meeting)?.focus();
        },
    };
}
