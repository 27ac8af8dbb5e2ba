// SPDX-License-Identifier: MIT
// Comma-separated values for spreadsheets (RFC 4180): byte for byte what render/export/csv.cpp
// writes, so that nobody has to ask which of the two a file came from.
import { isoDay } from "./days.js";
import { addressOf, edtfOf, idOf, listed, namesOf, sourcesOf, whenOf } from "./facts.js";
import { sourceTitle } from "./data.js";

const ids = (actors) =>
    listed(
        actors.map(({ id }) => id),
        "; ",
    );
const day = (number) => (number === undefined || number === null ? "" : isoDay(number));

function confidence(meeting) {
    if (meeting.review !== "candidate") return "";
    return (meeting.confidence / 100).toFixed(2);
}

const columns = [
    ["id", (m) => m.id],
    ["when", edtfOf],
    ["earliest", (m) => day(m.from)],
    ["latest", (m) => (m.open ? "" : day(m.to ?? m.from))],
    ["date", whenOf],
    ["status", (m) => m.status],
    ["kind", (m) => m.kind],
    ["title", (m) => m.title],
    ["parties", (m) => ids(m.parties)],
    ["party_names", (m) => namesOf(m.parties, "; ")],
    ["hosts", (m) => ids(m.hosts)],
    ["mediators", (m) => ids(m.mediators)],
    ["people", (m) => (m.people ?? []).map(([name]) => name).join("; ")],
    ["place", (m) => m.place],
    ["venue", (m) => m.venue],
    ["country", (m) => m.country],
    ["topics", (m) => listed(m.topics ?? [], "; ")],
    ["outcome", (m) => m.outcome],
    ["series", (m) => m.round ?? m.series],
    ["follows", (m, data) => idOf(m.follows, data)],
    ["part_of", (m, data) => idOf(m.partOf, data)],
    ["moved_from", (m) => m.movedEdtf],
    ["confidence", confidence],
    ["review", (m) => m.review],
    ["sources", (m, data, sources) => String(sources.length)],
    ["source_titles", (m, data, sources) => listed(sources.map(sourceTitle), "; ")],
    ["source_urls", (m, data, sources) => listed(sources.map(addressOf), "; ")],
];

/** A line of text that no spreadsheet runs as a formula; some part fields at semicolons too. */
export function csvField(text) {
    const safe = text
        .replace(/[ \t-\r]+/g, " ")
        .replace(/^ | $/g, "")
        .replace(/(^|; *)(?=[=+\-@＝＋－＠])/g, "$1'");
    return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (fields) => fields.map((field) => csvField(field ?? "")).join(",") + "\r\n";

export function csvOf(meetings, data) {
    const rows = meetings.map((meeting) => {
        const sources = sourcesOf(meeting, data);
        return line(columns.map(([, text]) => text(meeting, data, sources)));
    });
    return line(columns.map(([name]) => name)) + rows.join("");
}
