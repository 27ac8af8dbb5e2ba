// SPDX-License-Identifier: MIT
// How well the sources cover the time, and what the machine may have missed in them.
import assert from "node:assert/strict";
import { test } from "node:test";

import { usePages } from "./support/pages.js";

const pages = usePages("example", "hostile", "crowd");
const hash = "#?view=coverage";
const region = (page, name) => page.locator(`.coverage section[aria-label="${name}"]`);
const sentences = (page) => region(page, "Dated sentences without a meeting").locator("li");

test("every source stands in the chart, and in the list with its meetings", async () => {
    const page = await pages.open("example", { hash });
    const sources = await page.evaluate(
        () => JSON.parse(document.getElementById("data").textContent).sources.length,
    );
    const words = await page
        .locator(".coverage .chart circle title")
        .evaluateAll((nodes) => nodes.map((node) => node.textContent));
    const inChart = words.reduce((sum, text) => sum + Number(text.match(/(\d+) source/)[1]), 0);
    assert.equal(inChart, sources);
    await page.locator(".coverage summary", { hasText: "Each source" }).click();
    const more = region(page, "What was published").locator(".more");
    while (await more.isVisible()) await more.click();
    assert.equal(await region(page, "What was published").locator("li").count(), sources);
    await page.done();
});

test("a source counts the meetings that the filters leave of it", async () => {
    const page = await pages.open("example", { hash });
    const told = () =>
        page
            .locator(".coverage .distance")
            .evaluateAll((nodes) =>
                nodes.reduce((sum, node) => sum + (parseInt(node.textContent, 10) || 0), 0),
            );
    const all = await told();
    await page.goto(`file://${pages.file("example")}${hash}&party=NATO`);
    await page.reload();
    assert.ok((await told()) < all);
    await page.done();
});

test("quiet stretches are the longest gaps, longest first, between meetings that open", async () => {
    const page = await pages.open("example", { hash });
    const quiet = region(page, "Quiet stretches").locator("li");
    assert.ok((await quiet.count()) > 0);
    const spans = await quiet.locator(".when").evaluateAll((nodes) =>
        nodes.map((node) => {
            const [from, to] = node.firstChild.textContent.split(" – ").map(Date.parse);
            return to - from;
        }),
    );
    assert.deepEqual(
        spans,
        [...spans].sort((a, b) => b - a),
    );
    const link = quiet.first().locator("a").first();
    const title = await link.textContent();
    await link.click();
    await page.locator(".panel h2", { hasText: title }).waitFor();
    await page.done();
});

test("dated sentences without a meeting are listed with their day and source, and searched", async () => {
    const page = await pages.open("example", { hash });
    const { total, list } = await page.evaluate(
        () => JSON.parse(document.getElementById("data").textContent).unplaced,
    );
    assert.ok(list.length > 0 && list.length <= 200 && total >= list.length);
    const more = region(page, "Dated sentences without a meeting").locator(".more");
    while (await more.isVisible()) await more.click();
    assert.equal(await sentences(page).count(), list.length);
    assert.match(
        await region(page, "Dated sentences without a meeting").textContent(),
        new RegExp(`${total} sentence`),
    );
    const word = list[0].quote.match(/\p{L}{7,}/u)[0];
    await page.locator("#find-words").fill(word);
    await page.waitForFunction(
        (count) => document.querySelectorAll(".coverage q").length < count,
        Math.min(25, list.length),
    );
    for (const text of await page.locator(".coverage q").allTextContents())
        assert.ok(text.toLowerCase().includes(word.toLowerCase()));
    assert.ok((await page.locator(".coverage q mark").count()) > 0);
    await page.done();
});

test("sentences of sources that were not out yet are not there on a day before", async () => {
    const page = await pages.open("example", { hash: `${hash}&known=2022-01-09` });
    const credits = await sentences(page).locator(".facts").allTextContents();
    for (const credit of credits) {
        const day = credit.match(/\d+ \w+ \d{4}/);
        if (day) assert.ok(Date.parse(`${day[0]} UTC`) <= Date.parse("2022-01-09"), credit);
    }
    await page.done();
});

test("the chart keeps its words within its width on a phone and with years of sources", async () => {
    for (const [name, viewport] of [
        ["example", { width: 390, height: 844 }],
        ["crowd", { width: 390, height: 844 }],
        ["crowd", { width: 1600, height: 900 }],
    ]) {
        const page = await pages.open(name, { hash, viewport });
        const out = await page.locator(".coverage .chart svg").evaluate((node) => {
            const box = node.getBoundingClientRect();
            return [...node.querySelectorAll("text, circle")].filter((part) => {
                const { left, right } = part.getBoundingClientRect();
                return left < box.left - 1 || right > box.right + 1;
            }).length;
        });
        assert.equal(out, 0, `${name} at ${viewport.width}`);
        await page.done();
    }
});

test("text from outside stays text in the coverage", async () => {
    const page = await pages.open("hostile", { hash });
    assert.equal(await page.locator(".coverage img").count(), 0);
    await page.done();
});
