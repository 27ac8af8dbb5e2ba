// SPDX-License-Identifier: MIT
// Meetings as a calendar of all-day events (iCalendar, RFC 5545): byte for byte what
// render/export/calendar.cpp writes. Undated meetings have no place in a calendar.
import { whereOf } from "./data.js";
import { isoDay, yearOf } from "./days.js";
import { addressOf, fullCreditOf, listed, namesOf, sourcesOf, whenOf } from "./facts.js";
import { capitalised } from "./text.js";
import { phrase, wordOf } from "./words.js";

const mostOctets = 75; // of a line: RFC 5545, section 3.1
const statuses = {
    held: "CONFIRMED",
    planned: "CONFIRMED",
    proposed: "TENTATIVE",
    cancelled: "CANCELLED",
    postponed: "CANCELLED", // it does not take place on its old day
};
const octetsOf = (character) => {
    const code = character.codePointAt(0);
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A content line, folded between characters. */
export function folded(text) {
    let out = "";
    let room = mostOctets;
    for (const character of text) {
        const octets = octetsOf(character);
        if (octets > room) {
            out += "\r\n ";
            room = mostOctets - 1;
        }
        room -= octets;
        out += character;
    }
    return out + "\r\n";
}

/** A value of type TEXT: RFC 5545, section 3.3.11. */
const escaped = (value) =>
    value
        .replace(/[\\;,]/g, "\\$&")
        .replaceAll("\n", "\\n")
        .replaceAll("\r", "")
        .replaceAll("\t", " ");

const textLine = (property, value) => (value ? folded(`${property}:${escaped(value)}`) : "");
const basicDay = (day) => isoDay(day).replaceAll("-", "");
const isInCalendar = (day) => yearOf(day) >= 1 && yearOf(day) <= 9998;

/** What is not simply held or planned says so, and a day that is not known does. */
function summaryOf(meeting) {
    const { status, title } = meeting;
    const isPlain = status === "held" || status === "planned";
    const words = isPlain ? title : phrase("@colon", capitalised(wordOf(status)), title);
    return meeting.vague ? `${words} (${whenOf(meeting)})` : words;
}

function descriptionOf(meeting, sources) {
    const facts = [
        [
            "@field.when",
            meeting.vague ? phrase("@calendar.vague", whenOf(meeting)) : whenOf(meeting),
        ],
        ["@field.status", wordOf(meeting.status)],
        ["@field.parties", namesOf(meeting.parties, ", ")],
        ["@field.people", (meeting.people ?? []).map(([name]) => name).join(", ")],
        ["@field.topics", listed(meeting.topics ?? [], ", ")],
        ["@field.outcome", meeting.outcome],
        ["@field.moved-from", meeting.movedFrom],
        ...sources.map((source) => [
            "@field.source",
            listed([fullCreditOf(source), addressOf(source)], " "),
        ]),
    ];
    return facts
        .filter(([, value]) => value)
        .map(([what, value]) => phrase("@colon", phrase(what), value))
        .join("\n");
}

const degrees = (value) => String(Math.round(value * 100) / 100);

function eventOf(meeting, data) {
    if (meeting.first === null || !isInCalendar(meeting.first) || !isInCalendar(meeting.last))
        return "";
    const sources = sourcesOf(meeting, data);
    const address = sources.map(addressOf).find(Boolean);
    return [
        folded("BEGIN:VEVENT"),
        textLine("UID", `${meeting.id}@detente`),
        folded(`DTSTAMP:${basicDay(data.today)}T000000Z`),
        folded(`DTSTART;VALUE=DATE:${basicDay(meeting.first)}`),
        folded(`DTEND;VALUE=DATE:${basicDay(meeting.last + 1)}`),
        textLine("SUMMARY", summaryOf(meeting)),
        folded(`STATUS:${statuses[meeting.status]}`),
        folded("TRANSP:TRANSPARENT"),
        textLine("CATEGORIES", wordOf(meeting.kind)),
        textLine("LOCATION", whereOf(meeting)),
        meeting.geo ? folded(`GEO:${meeting.geo.map(degrees).join(";")}`) : "",
        textLine("DESCRIPTION", descriptionOf(meeting, sources)),
        address ? folded(`URL:${address}`) : "",
        folded("END:VEVENT"),
    ].join("");
}

export function calendarOf(meetings, data) {
    return [
        folded("BEGIN:VCALENDAR"),
        folded("VERSION:2.0"),
        folded("PRODID:-//Detente//Timeline//EN"),
        folded("CALSCALE:GREGORIAN"),
        folded("METHOD:PUBLISH"),
        textLine("X-WR-CALNAME", data.title),
        ...meetings.map((meeting) => eventOf(meeting, data)),
        folded("END:VCALENDAR"),
    ].join("");
}
