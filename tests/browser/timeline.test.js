// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { test } from "node:test";

import { readings } from "./support/effort.js";
import { settled, stateOf, titles, usePages } from "./support/pages.js";

const pages = usePages("example", "crowd");
/** Waits for a level, since the wheel and touches arrive when they do. */
const isLevel = (page, name) =>
    page.waitForFunction(
        (wanted) => document.querySelector(".level").textContent === wanted,
        name,
        { timeout: 5000 },
    );

test("buttons, keys and wheel zoom, and Fit shows everything", async () => {
    const page = await pages.open("example");
    await isLevel(page, "Rows");
    await page.getByRole("button", { name: "Zoom out" }).click();
    await isLevel(page, "Lines");
    await page.keyboard.press("-");
    await isLevel(page, "Months");
    await page.mouse.move(700, 700);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, 100);
    await isLevel(page, "Years");
    await page.mouse.wheel(0, -100);
    await isLevel(page, "Months");
    await page.keyboard.up("Control");
    await page.keyboard.press("0");
    const height = await page.locator(".rungs").evaluate((node) => node.offsetHeight);
    assert.ok(height <= 900);
    await page.done();
});

test("zooming keeps the meeting in hand where it is", async () => {
    const page = await pages.open("crowd", { hash: "#?zoom=lines" });
    await page.evaluate(() => window.scrollTo(0, 150000));
    await page.waitForTimeout(100);
    const year = () =>
        page.evaluate(() => {
            const row = document.elementFromPoint(700, 600).closest("li");
            return row.textContent.match(/(19|20)\d\d/)[0];
        });
    const before = await year();
    await page.mouse.move(700, 600);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, 100);
    await page.keyboard.up("Control");
    await isLevel(page, "Months");
    await page.waitForTimeout(100);
    assert.ok(Math.abs(Number(await year()) - Number(before)) <= 1);
    await page.done();
});

test("dragging pans", async () => {
    const page = await pages.open("example");
    const box = await page.locator(".ladder .marks").nth(6).boundingBox();
    await page.mouse.move(box.x - 60, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x - 60, box.y - 170, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    assert.ok((await page.evaluate(() => window.scrollY)) >= 190);
    await page.done();
});

test("two fingers zoom on a phone", async () => {
    const page = await pages.open("example", {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
    });
    const touch = (type, points) =>
        page.locator(".field").evaluate(
            (field, [kind, places]) => {
                const touches = places.map(
                    ([clientX, clientY], identifier) =>
                        new window.Touch({ identifier, target: field, clientX, clientY }),
                );
                field.dispatchEvent(
                    new window.TouchEvent(kind, { touches, cancelable: true, bubbles: true }),
                );
            },
            [type, points],
        );
    await touch("touchstart", [
        [100, 400],
        [300, 400],
    ]);
    await touch("touchmove", [
        [150, 400],
        [250, 400],
    ]);
    await isLevel(page, "Lines");
    await page.done();
});

test("on a phone the ladder fits the width", async () => {
    const page = await pages.open("example", { viewport: { width: 390, height: 844 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 390);
    assert.ok((await page.locator(".is-narrow .row .marks").count()) > 2);
    await page.done();
});

test("columns stand for parties, kinds or places, and can be moved and folded", async () => {
    const page = await pages.open("example");
    const heads = () => page.locator(".head").allTextContents();
    const usual = await heads();
    await page.locator(".head").first().click();
    await page.getByRole("button", { name: "Move right" }).click();
    assert.deepEqual((await heads()).slice(0, 2), [usual[1], usual[0]]);
    await page.locator(".head", { hasText: usual[0] }).focus();
    await page.keyboard.press("Delete");
    assert.ok(!(await heads()).includes(usual[0]));
    assert.equal((await heads()).at(-1), "others");
    await page.locator(".columns select").selectOption("kind");
    assert.ok((await heads()).includes("Talks"));
    assert.equal((await stateOf(page)).get("columns"), "kind");
    await page.done();
});

test("a column is dragged to another place", async () => {
    const page = await pages.open("example");
    const head = page.locator(".head").first();
    const name = await head.textContent();
    const box = await head.boundingBox();
    const y = box.y + 12;
    await page.mouse.move(box.x + 12, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 12 + 3 * 24, y, { steps: 5 });
    await page.mouse.up();
    await settled(page);
    assert.equal(await page.locator(".head").nth(3).textContent(), name);
    await page.done();
});

test("a long timeline opens by months, which unfold", async () => {
    const page = await pages.open("crowd");
    await isLevel(page, "Months");
    assert.equal((await titles(page)).length, 0);
    const month = page.locator(".group button").first();
    assert.equal(await month.getAttribute("aria-expanded"), "false");
    await month.click();
    assert.equal(await page.locator(".group button").first().getAttribute("aria-expanded"), "true");
    assert.ok((await titles(page)).length > 5);
    await page.done();
});

test("only what is near the view exists, wherever one goes", async () => {
    const page = await pages.open("crowd", { hash: "#?zoom=rows" });
    for (const part of [0.3, 0.9, 0.1]) {
        await page.evaluate(
            (share) => window.scrollTo(0, share * document.body.scrollHeight),
            part,
        );
        await page.waitForTimeout(150);
        assert.ok((await page.locator(".rungs > li").count()) < 120);
        const inView = await page.evaluate(
            () => document.elementFromPoint(600, 600).closest("li.row") !== null,
        );
        assert.ok(inView, `nothing in view at ${part}`);
    }
    await page.done();
});

test("ten thousand meetings open fast and stay small", async () => {
    const page = await pages.open("crowd");
    await page.locator(".rungs > li").first().waitFor();
    const effort = await readings(page);
    assert.ok(effort < 160, `opening costs ${Math.round(effort)} readings of its data`);
    assert.ok(statSync(pages.file("crowd")).size / 10000 < 1500);
    await page.done();
});

test("a click on the overview goes there", async () => {
    const page = await pages.open("crowd");
    const box = await page.locator(".strip").boundingBox();
    await page.mouse.click(box.x + box.width * 0.8, box.y + 10);
    await page.waitForTimeout(200);
    assert.ok((await page.evaluate(() => window.scrollY)) > 1000);
    await page.done();
});
