// SPDX-License-Identifier: MIT
// Invented briefings of any size: the same for the same number, spread over years with busy weeks,
// two sentences of evidence each.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const parties = [
    "USA",
    "RUS",
    "CHN",
    "DEU",
    "FRA",
    "GBR",
    "UKR",
    "POL",
    "ITA",
    "TUR",
    "JPN",
    "IND",
    "BRA",
    "NATO",
    "EU",
    "UN",
    "OSCE",
    "IRN",
    "ISR",
    "EGY",
];
const cities = [
    ["Geneva", "CHE"],
    ["Vienna", "AUT"],
    ["Brussels", "BEL"],
    ["Paris", "FRA"],
    ["Berlin", "DEU"],
    ["New York", "USA"],
    ["Ankara", "TUR"],
    ["Doha", "QAT"],
];
const kinds = ["talks", "summit", "visit", "call", "session", "signing"];
const statuses = [
    "held",
    "held",
    "held",
    "held",
    "held",
    "planned",
    "proposed",
    "cancelled",
    "postponed",
];
const subjects = [
    "grain shipments",
    "prisoner exchange",
    "nuclear inspections",
    "border crossings",
    "gas transit",
    "arms control",
    "fishing rights",
    "debt relief",
];

/** Numbers that look random and are not (mulberry32). */
function numbers(seed) {
    let state = seed;
    return (below) => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) % below;
    };
}

const span = 30 * 365; // days
const dayAt = (day) => new Date(Date.UTC(1994, 0, 1 + day)).toISOString().slice(0, 10);
const outlets = Array.from({ length: 23 }, (_, n) => `The Harbour Gazette, edition ${n + 1}`);

function meetingOf(index, count, next, docs) {
    const day = Math.floor((index / count) * span) + (next(5) === 0 ? next(20) : 0);
    const when = dayAt(day);
    const [place, country] = cities[next(cities.length)];
    const first = next(parties.length);
    const who = [
        ...new Set([
            first,
            (first + 1 + next(6)) % parties.length,
            ...(next(3) ? [] : [next(parties.length)]),
        ]),
    ].map((n) => parties[n]);
    const subject = subjects[next(subjects.length)];
    const doc = (n) => `article-${(index * 2 + n) % docs}.txt`;
    return {
        id: `${when}-${place.toLowerCase().replace(" ", "-")}-${index}`,
        when: next(40) === 0 ? when.slice(0, 7) : when,
        when_from: "text",
        status: statuses[next(statuses.length)],
        kind: kinds[next(kinds.length)],
        title: `Round ${index + 1} of the talks on ${subject}`,
        parties: who,
        people: [],
        place,
        country,
        outcome: next(3) === 0 ? `Both sides agreed to go on with ${subject} within the month` : "",
        topics: [subject],
        confidence: 0.5 + next(50) / 100,
        evidence: [0, 1].map((n) => ({
            doc: doc(n),
            begin: 0,
            end: 10,
            quote: `Delegations met in ${place} on ${when} to discuss ${subject} for the ${index + 1}th time, and left without a word to the press.`,
            time_text: `on ${when}`,
            published: when,
        })),
    };
}

/** Writes a built briefing folder with that many meetings. */
export function writeCrowd(folder, count, seed = 1) {
    const next = numbers(seed);
    const docs = Math.max(10, Math.floor(count / 4));
    const meetings = Array.from({ length: count }, (_, index) =>
        meetingOf(index, count, next, docs),
    );
    const sources = Array.from({ length: docs }, (_, n) => ({
        doc: `article-${n}.txt`,
        title: `Report number ${n}`,
        publishers: [outlets[(n * n) % outlets.length]],
        url: `https://example.org/${n}`,
        published: dayAt(Math.floor((n / docs) * span)),
        published_from: "given",
        sha256: "",
    }));
    const lines = (items) => items.map((item) => JSON.stringify(item)).join("\n") + "\n";
    mkdirSync(join(folder, "articles"), { recursive: true });
    writeFileSync(
        join(folder, "timeline.yaml"),
        "detente: 1\ntitle: A crowd of meetings\ninputs: [articles/]\n",
    );
    writeFileSync(join(folder, "candidates.jsonl"), lines(meetings));
    writeFileSync(join(folder, "sources.jsonl"), lines(sources));
    return meetings;
}
