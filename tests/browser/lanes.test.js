// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";

import { found, settled, stateOf, usePages } from "./support/pages.js";

const pages = usePages("example", "crowd");
const heads = (page) => page.locator(".lanes .head").allTextContents();
const stops = (page) => page.locator(".stop.row").count();
const left = (page) => page.locator(".lanefield").evaluate((node) => node.scrollLeft);
const level = (page) => page.locator(".level").textContent();

test("the lanes show what the filters leave, and what is found is marked", async () => {
    const page = await pages.open("example", { hash: "#?view=lanes" });
    assert.ok(await page.locator(".ladder").isHidden());
    const all = await stops(page);
    await page.fill("#find-words", "dialogue");
    await page.waitForFunction(() => / of \d+/.test(document.querySelector(".found").textContent));
    assert.ok((await stops(page)) < all);
    assert.equal(await stops(page), Number((await found(page)).match(/^\d+/)[0]));
    assert.equal(
        (await page.locator(".slant mark").first().textContent()).toLowerCase(),
        "dialogue",
    );
    await page.fill("#find-words", "xyzzy");
    await page.locator(".lanes .nothing").waitFor();
    await page.done();
});

test("lanes are moved, dragged, folded and grouped, and the ladder follows", async () => {
    const page = await pages.open("example", { hash: "#?view=lanes" });
    const usual = await heads(page);
    await page.locator(".lanes .head").first().click();
    await page.getByRole("button", { name: "Move down" }).click();
    assert.deepEqual((await heads(page)).slice(0, 2), [usual[1], usual[0]]);
    await page.locator(".lanes .head").nth(1).focus();
    await page.keyboard.press("Shift+ArrowUp");
    assert.deepEqual(await heads(page), usual);
    const box = await page.locator(".lanes .head").first().boundingBox();
    await page.mouse.move(box.x + 20, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 20, box.y + 12 + 3 * 28, { steps: 5 });
    await page.mouse.up();
    await settled(page);
    assert.equal((await heads(page))[3], usual[0]);
    await page.locator(".lanes .head").nth(3).focus();
    await page.keyboard.press("Delete");
    assert.ok(!(await heads(page)).includes(usual[0]));
    assert.equal((await heads(page)).at(-1), "others");
    await page.getByRole("button", { name: "Ladder" }).click();
    assert.ok(!(await page.locator(".ladder .head").allTextContents()).includes(usual[0]));
    await page.getByRole("button", { name: "Lanes" }).click();
    await page.locator(".columns select").selectOption("place");
    assert.ok((await heads(page)).includes("Geneva"));
    assert.equal((await stateOf(page)).get("columns"), "place");
    await page.done();
});

test("the lanes zoom by keys, wheel and Fit, and pan by dragging", async () => {
    const page = await pages.open("example", { hash: "#?view=lanes" });
    const box = await page.locator(".lanefield").boundingBox();
    await page.mouse.move(box.x + 300, box.y + 330);
    await page.mouse.down();
    await page.mouse.move(box.x + 50, box.y + 330, { steps: 4 });
    await page.mouse.up();
    assert.ok(Math.abs((await left(page)) - 250) < 5);
    await page.keyboard.press("-");
    assert.equal(await level(page), "Lines");
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, 100);
    await page.keyboard.up("Control");
    await page.waitForFunction(() => document.querySelector(".level").textContent === "Months");
    await page.locator(".stop.group button").nth(1).click();
    assert.equal(await stops(page), 1);
    await page.getByRole("button", { name: "Fit" }).click();
    const isAll = await page
        .locator(".lanefield")
        .evaluate((node) => node.scrollWidth <= node.clientWidth);
    assert.ok(isAll);
    await page.done();
});

test("the keyboard walks through the lanes, opens a meeting and comes back", async () => {
    const page = await pages.open("example", { hash: "#?view=lanes" });
    await page.locator(".stop.row a").first().focus();
    const name = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
    assert.match(await name(), /^9 Dec 2019, Normandy summit, Paris, .*Ukraine/);
    for (let i = 0; i < 30; i += 1) await page.keyboard.press("ArrowRight");
    assert.ok((await left(page)) > 0);
    const there = await name();
    await page.keyboard.press("Enter");
    assert.ok(there.includes(await page.locator(".panel h2").textContent()));
    await page.keyboard.press("Escape");
    assert.equal(await name(), there);
    await page.done();
});

test("ten thousand meetings have lanes too, and only those in view exist", async () => {
    const page = await pages.open("crowd", { hash: "#?view=lanes&zoom=lines" });
    await page.locator(".lanefield").evaluate((node) => (node.scrollLeft = 120000));
    await settled(page);
    assert.ok((await stops(page)) > 20);
    assert.ok((await stops(page)) < 200);
    const box = await page.locator(".strip").boundingBox();
    await page.mouse.click(box.x + box.width * 0.9, box.y + 10);
    await settled(page);
    assert.ok((await left(page)) > 150000);
    await page.done();
});

test("on a phone the lanes fit the width and scroll by themselves", async () => {
    const page = await pages.open("example", {
        hash: "#?view=lanes",
        viewport: { width: 390, height: 844 },
    });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390);
    assert.ok((await page.locator(".lanes .head").first().boundingBox()).height >= 24);
    await page.done();
});
