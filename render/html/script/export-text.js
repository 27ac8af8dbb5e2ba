// SPDX-License-Identifier: MIT
// Meetings as plain text or Markdown, for mails and notes, and as JSON for programs.
import { whereOf } from "./data.js";
import { isoDay } from "./days.js";
import {
    addressOf,
    edtfOf,
    fullCreditOf,
    idOf,
    listed,
    namesOf,
    sourceNumbers,
    sourcesOf,
    stateInWords,
    whenOf,
} from "./facts.js";
import { capitalised } from "./text.js";
import { phrase, wordOf } from "./words.js";

const day = (meeting) => capitalised(whenOf(meeting)) || phrase("@day-unknown.heading");
const statusOf = ({ status }) => (status === "held" ? "" : wordOf(status));

export function textOf(meetings, data) {
    const entry = (meeting) => {
        const sources = sourcesOf(meeting, data).map(fullCreditOf);
        return [
            phrase("@colon", day(meeting), meeting.title),
            listed([statusOf(meeting), whereOf(meeting), namesOf(meeting.parties, ", ")], " · "),
            meeting.outcome,
            sources.length ? phrase("@sources-are", sources.join("; ")) : "",
        ]
            .filter(Boolean)
            .join("\n");
    };
    const head = listed([data.title, stateInWords(data)], "\n");
    return `${head}\n\n${meetings.map(entry).join("\n\n")}\n`;
}

/** Nothing of the text may become markup of its own. */
const plain = (text) =>
    text
        .replace(/\s+/g, " ")
        .replace(/[\\\x60*_[\]<>|#~&]/g, "\\$&")
        .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, "$1\\$2");

const heads = [
    "@field.when",
    "@field.what",
    "@field.who",
    "@field.where",
    "@field.status",
    "@field.sources",
];

/** A table, the sources numbered below it. */
export function markdownOf(meetings, data) {
    const numbers = sourceNumbers();
    const rows = meetings.map((meeting) => {
        const told = sourcesOf(meeting, data).map(numbers.of);
        const cells = [
            plain(day(meeting)),
            listed([`**${plain(meeting.title)}**`, plain(meeting.outcome ?? "")], "<br>"),
            plain(namesOf(meeting.parties, ", ")),
            plain(whereOf(meeting)),
            wordOf(meeting.status),
            told.map((number) => `[${number}]`).join(" "),
        ];
        return `| ${cells.join(" | ")} |`;
    });
    const links = numbers.sources.map((source, i) => {
        const address = addressOf(source).replace(/[<>\s]/g, encodeURIComponent);
        return `${i + 1}. ${plain(fullCreditOf(source))}${address ? ` <${address}>` : ""}`;
    });
    return [
        `# ${plain(data.title)}`,
        "",
        ...(stateInWords(data) ? [`${stateInWords(data)}.`, ""] : []),
        `| ${heads.map((key) => phrase(key)).join(" | ")} |`,
        "|---|---|---|---|---|---|",
        ...rows,
        ...(links.length ? ["", `## ${phrase("@field.sources")}`, "", ...links] : []),
        "",
    ].join("\n");
}

export function jsonOf(meetings, data) {
    const ids = (actors) => (actors.length ? actors.map(({ id }) => id) : undefined);
    const objects = meetings.map((meeting) => ({
        id: meeting.id,
        when: edtfOf(meeting) || null,
        status: meeting.status,
        kind: meeting.kind,
        review: meeting.review,
        title: meeting.title,
        parties: meeting.parties.map(({ id }) => id),
        people: meeting.people?.map(([name]) => name),
        hosts: ids(meeting.hosts),
        mediators: ids(meeting.mediators),
        place: meeting.place,
        country: meeting.country,
        venue: meeting.venue,
        topics: meeting.topics,
        outcome: meeting.outcome,
        series: meeting.series,
        part_of: idOf(meeting.partOf, data) || undefined,
        follows: idOf(meeting.follows, data) || undefined,
        moved_from: meeting.movedEdtf,
        confidence: meeting.review === "candidate" ? meeting.confidence / 100 : undefined,
        evidence: meeting.evidence.map((evidence) => {
            const source = data.sources[evidence.source] ?? { doc: String(evidence.source) };
            return {
                doc: source.doc,
                source: source.title,
                url: addressOf(source) || undefined,
                quote: evidence.quote,
                time_text: evidence.time,
            };
        }),
    }));
    const known_on = stateInWords(data) ? isoDay(data.knownOn) : undefined;
    return JSON.stringify({ title: data.title, known_on, meetings: objects }, null, 2) + "\n";
}
