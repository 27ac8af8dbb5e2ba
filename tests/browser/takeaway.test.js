// SPDX-License-Identifier: MIT
// Taking meetings away: what the page saves is what the program writes, and others can read it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { parse } from "csv-parse/sync";
import ICAL from "ical.js";

import { found, usePages } from "./support/pages.js";

const pages = usePages("example", "hostile");

async function saved(page, name) {
    if (!(await page.locator(".takeaway[open]").count()))
        await page.locator(".takeaway summary").click();
    const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(".takeaway button", { hasText: name }).click(),
    ]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

const rows = (text) => parse(text, { columns: true, record_delimiter: "\r\n" });
const events = (text) =>
    new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents("vevent")
        .map((event) => new ICAL.Event(event));

test("table and calendar are byte for byte those of the program", async () => {
    const page = await pages.open("example");
    for (const [name, format] of [
        ["CSV", "csv"],
        ["ICS", "ics"],
    ]) {
        const file = await saved(page, name);
        assert.equal(file.name, `example.${format}`);
        assert.equal(file.text, pages.rendered("example", "--to", format));
    }
    await page.done();
});

test("only what the filters leave is taken", async () => {
    const page = await pages.open("example", { hash: "#?party=DEU&status=held" });
    const count = Number((await found(page)).match(/\d+/)[0]);
    const table = rows((await saved(page, "CSV")).text);
    assert.ok(count > 0 && count < 51);
    assert.equal(table.length, count);
    for (const row of table) assert.match(row.parties, /DEU/);
    assert.equal(JSON.parse((await saved(page, "JSON")).text).meetings.length, count);
    await page.done();
});

test("a calendar program reads the events with their days", async () => {
    const page = await pages.open("example");
    const read = new Map(
        events((await saved(page, "ICS")).text).map((event) => [event.uid, event]),
    );
    const table = rows((await saved(page, "CSV")).text);
    assert.equal(read.size, table.filter((row) => row.when).length);
    for (const row of table.filter(({ when }) => when)) {
        const event = read.get(`${row.id}@detente`);
        assert.equal(event.startDate.toString(), row.earliest);
        const last = event.endDate.clone();
        last.adjust(-1, 0, 0, 0);
        assert.equal(last.toString(), row.latest || row.earliest);
        assert.ok(event.startDate.isDate);
        assert.ok(event.summary.includes(row.title));
    }
    await page.done();
});

test("no text from outside becomes a formula or breaks a row", async () => {
    const page = await pages.open("hostile");
    const table = rows((await saved(page, "CSV")).text);
    assert.equal(table.length, 2);
    for (const row of table)
        for (const field of Object.values(row)) assert.doesNotMatch(field, /^[=+\-@]/);
    assert.equal(events((await saved(page, "ICS")).text).length, 2);
    await page.done();
});

test("words are copied as text or Markdown, and the page says so", async () => {
    const page = await pages.open("example", { hash: "#?find=normandy" });
    const status = page.locator(".takeaway .note");
    for (const [name, start] of [
        ["Copy as text", "Security talks over Ukraine"],
        ["Copy as Markdown", "# Security talks over Ukraine"],
    ]) {
        if (!(await page.locator(".takeaway[open]").count()))
            await page.locator(".takeaway summary").click();
        await page.locator(".takeaway button", { hasText: name }).click();
        await page.waitForFunction(() =>
            /^Copied: /.test(document.querySelector(".takeaway .note").textContent),
        );
        assert.match(await status.textContent(), /^Copied: \d+ meetings?$/);
        await page.locator("input[type=search]").first().fill("");
        await page.locator("input[type=search]").first().focus();
        await page.keyboard.press("Control+V");
        const pasted = await page.locator("input[type=search]").first().inputValue();
        assert.ok(pasted.startsWith(start), pasted.slice(0, 80));
        await page.locator("input[type=search]").first().fill("normandy");
    }
    await page.done();
});

test("the picture stands alone", async () => {
    const page = await pages.open("example", { hash: "#?party=NATO" });
    const { name, text } = await saved(page, "SVG");
    assert.equal(name, "example.svg");
    assert.match(text, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.doesNotMatch(text, /var\(|<script|href/);
    assert.match(text, /NATO–Russia Council/);
    await page.done();
});
