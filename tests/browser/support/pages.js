// SPDX-License-Identifier: MIT
// Pages to test: made by the program under test, opened from disk, watched for what must not happen.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";

import { launch } from "./browser.js";
import { writeCrowd } from "./crowd.js";

const project = new URL("../../../", import.meta.url).pathname;
const program = process.env.DETENTE ?? join(project, "build/release/detente");
const env = { ...process.env, SOURCE_DATE_EPOCH: "1645574400" }; // 2022-02-23

const detente = (...words) => execFileSync(program, words, { env, stdio: "pipe" });

export const nasty = `</script><img src=x onerror="document.title='owned'">`;

/** One meeting in Geneva whose every text tries to become markup, and one whose ids are element ids. */
const hostile = () => [
    {
        id: "data",
        when: "2022-01-10",
        status: "held",
        kind: "talks",
        title: nasty,
        parties: ["USA", nasty],
        people: [nasty],
        place: nasty,
        outcome: nasty,
        confidence: 0.4,
        conflicts: [
            {
                field: nasty,
                values: [
                    { value: nasty, docs: [nasty] },
                    { value: "held", docs: ["good.txt"] },
                ],
            },
        ],
        evidence: [{ doc: "bad.txt", begin: 0, end: 1, quote: nasty, time_text: nasty }],
    },
    {
        id: "list",
        when: "2022-01-11",
        status: "held",
        kind: "talks",
        title: "محادثات في جنيف",
        parties: ["RUS"],
        place: "Genève",
        confidence: 0.9,
        evidence: [],
    },
];

function writeHostile(folder) {
    const lines = (items) => items.map((item) => JSON.stringify(item)).join("\n") + "\n";
    const source = {
        doc: "bad.txt",
        title: nasty,
        url: "javascript:alert(1)",
        publishers: [nasty],
    };
    mkdirSync(join(folder, "articles"), { recursive: true });
    writeFileSync(
        join(folder, "timeline.yaml"),
        `detente: 1\ntitle: ${JSON.stringify(nasty)}\ninputs: [articles/]\n`,
    );
    writeFileSync(join(folder, "candidates.jsonl"), lines(hostile()));
    writeFileSync(
        join(folder, "sources.jsonl"),
        lines([{ published: "", published_from: "", sha256: "", ...source }]),
    );
}

const makers = {
    example(folder) {
        cpSync(join(project, "examples/geneva-2022"), folder, { recursive: true });
        detente("build", "--quiet", folder);
    },
    /** The example with a version of it before most of its articles to tell the changes since. */
    changed(folder) {
        makers.example(folder);
        detente("build", "--quiet", folder, "--as-of", "2022-01-11");
    },
    /** The same, where timeline.yaml asks for French. */
    french(folder) {
        makers.changed(folder);
        appendFileSync(join(folder, "timeline.yaml"), "language: fr\n");
    },
    hostile: writeHostile,
    crowd: (folder) => writeCrowd(folder, 10000),
};

const earlier = (folder) => ["--since", join(folder, "as-of/2022-01-11/candidates.jsonl")];
const since = { changed: earlier, french: earlier };

/** The browser and the pages of a test file; `open` gives a page that fails the test by what it does. */
export function usePages(...names) {
    const files = {};
    let folder;
    let browser;
    before(async () => {
        folder = mkdtempSync(join(tmpdir(), "detente-browser-"));
        for (const name of names) {
            makers[name](join(folder, name));
            files[name] = join(folder, `${name}.html`);
            const options = ["--to", "html", "--quiet", "-o", files[name]];
            const more = since[name]?.(join(folder, name)) ?? [];
            detente("render", join(folder, name), ...options, ...more);
        }
        browser = await launch();
    });
    after(async () => {
        await browser?.close();
        rmSync(folder, { recursive: true, force: true });
    });
    return {
        file: (name) => files[name],
        /** What the program itself writes of that briefing. */
        rendered: (name, ...options) =>
            detente("render", join(folder, name), "--quiet", ...options).toString(),
        async open(name, { hash = "", ...options } = {}) {
            const context = await browser.newContext({
                viewport: { width: 1280, height: 900 },
                ...options,
            });
            const page = await context.newPage();
            page.setDefaultTimeout(15000);
            const complaints = [];
            page.on("console", (message) => {
                if (["error", "warning"].includes(message.type())) complaints.push(message.text());
            });
            page.on("pageerror", (error) => complaints.push(String(error)));
            page.on("request", (request) => {
                if (!request.url().startsWith(`file://${files[name]}`))
                    complaints.push(`asked for ${request.url()}`);
            });
            await page.goto(`file://${files[name]}${hash}`);
            return Object.assign(page, {
                async done() {
                    await context.close();
                    assert.deepEqual(complaints, [], "the page complained or asked for something");
                },
            });
        },
    };
}

export const titles = (page) => page.locator(".ladder .title").allTextContents();
export const found = (page) => page.locator(".found").textContent();

/** The state that the address holds. */
export async function stateOf(page) {
    const { hash } = new URL(page.url());
    return new URLSearchParams(hash.replace(/^#\??/, ""));
}

/** Waits until what was done has been drawn. */
export const settled = (page) =>
    page.evaluate(
        () => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume))),
    );
