// SPDX-License-Identifier: MIT
// The same meetings as a table that sorts, and what lies ahead.
import assert from "node:assert/strict";
import { test } from "node:test";

import { found, stateOf, usePages } from "./support/pages.js";

const pages = usePages("example", "hostile", "crowd");
const column = (page, key) => page.locator(`.table td.is-${key}`).allTextContents();
const head = (page, name) => page.locator(".table th button", { hasText: name });
const view = (page, name) => page.locator(".views button", { hasText: name }).click();

test("the table sorts by a column, then the other way, and the address says so", async () => {
    const page = await pages.open("example");
    await view(page, "Table");
    await head(page, "What").click();
    const rising = await column(page, "title");
    const words = new Intl.Collator("en", { sensitivity: "base", numeric: true });
    assert.deepEqual(rising, [...rising].sort(words.compare));
    assert.equal(rising.length, Number((await found(page)).match(/\d+/)[0]));
    await head(page, "Sources").click();
    await head(page, "Sources").click();
    const counts = (await column(page, "sources")).map(Number);
    assert.deepEqual(
        counts,
        [...counts].sort((a, b) => b - a),
    );
    assert.equal((await stateOf(page)).get("sort"), "-sources");
    assert.equal(
        await page.locator(".table th.is-sources").getAttribute("aria-sort"),
        "descending",
    );
    assert.equal(await page.locator(".table th[aria-sort]").count(), 1);
    await page.done();
});

test("the table obeys the filters, and ↓ goes through it in its own order", async () => {
    const page = await pages.open("example", { hash: "#?view=table&sort=-when&party=NATO" });
    for (const who of await column(page, "who")) assert.match(who, /NATO/);
    const titles = await column(page, "title");
    await page.locator(".table td.is-title a").first().click();
    const heading = page.locator(".panel h2").first();
    await heading.filter({ hasText: titles[0] }).waitFor();
    await page.locator('.panel button[aria-label="Meeting after"]').click();
    await heading.filter({ hasText: titles[1] }).waitFor();
    assert.equal(await page.locator(".table tr.is-open").count(), 1);
    await page.keyboard.press("Escape");
    assert.equal(
        await page.evaluate(() => document.activeElement.closest("tr")?.dataset.id),
        await page.locator(".table tbody tr").nth(1).getAttribute("data-id"),
    );
    await page.done();
});

test("ten thousand rows are built as they are read", async () => {
    const page = await pages.open("crowd", { hash: "#?view=table" });
    const built = () => page.locator(".table tbody tr").count();
    const first = await built();
    assert.ok(first > 0 && first <= 300);
    await page.locator(".table .note").scrollIntoViewIfNeeded();
    await page.waitForFunction(
        (before) => document.querySelectorAll(".table tbody tr").length > before,
        first,
    );
    await page.done();
});

test("what comes next is what is planned or proposed and still ahead", async () => {
    const page = await pages.open("example", { hash: "#?view=agenda" });
    const parts = await page.locator(".agenda h2").allTextContents();
    assert.ok(parts.includes("Its day has passed, and no source says that it took place"));
    const shown = await page.locator(".agenda li a").count();
    await page.goto(`file://${pages.file("example")}#?view=list&status=planned&status=proposed`);
    await page.reload();
    const wanted = Number((await found(page)).match(/\d+/)[0]);
    assert.ok(shown >= wanted && wanted > 0);
    await page.done();
});

test("a meeting opens from what comes next, and nothing left is said", async () => {
    const page = await pages.open("example", { hash: "#?view=agenda" });
    await page.locator(".agenda li a").first().click();
    assert.ok(await page.locator(".panel").isVisible());
    await page.keyboard.press("Escape");
    await page.goto(`file://${pages.file("example")}#?view=agenda&status=held`);
    await page.locator(".agenda", { hasText: "Nothing is planned or proposed here." }).waitFor();
    await page.done();
});

test("text from outside stays text in table and agenda", async () => {
    const page = await pages.open("hostile", { hash: "#?view=table" });
    assert.match((await column(page, "title"))[0], /<img src=x/);
    assert.equal(await page.locator(".table img").count(), 0);
    await page.done();
});
