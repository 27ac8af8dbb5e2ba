// SPDX-License-Identifier: MIT
// Where the meetings take place, and who meets whom.
import assert from "node:assert/strict";
import { test } from "node:test";

import { readings } from "./support/effort.js";
import { found, nasty, settled, stateOf, usePages } from "./support/pages.js";

const pages = usePages("example", "hostile", "crowd");
const spots = (page, view) => page.locator(`.${view} .spot`);
const numberOf = (text) => Number(text.replaceAll(",", ""));
const sum = (texts) => texts.reduce((all, text) => all + numberOf(text), 0);
const countOf = async (page) => Number((await found(page)).replaceAll(",", "").match(/\d+/)[0]);
const zoomIn = (page) => page.locator('.zoom button[aria-label="Zoom in"]').click();

/** Boxes of discs and names that lie over each other by more than a hair. */
const overlapping = (page, view) =>
    page.locator(`.${view} .spots`).evaluate((field) => {
        const shown = [...field.querySelectorAll(".spot > span, .spotname:not([hidden])")];
        const boxes = shown.map((node) => [node.textContent, node.getBoundingClientRect()]);
        const over = [];
        boxes.forEach(([one, a], i) => {
            for (const [other, b] of boxes.slice(i + 1)) {
                const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                // Discs are round: their boxes may meet in a corner.
                const r = (a.width + b.width) / 2;
                const areDiscs = a.width === a.height && b.width === b.height;
                const apart = Math.hypot(
                    a.x + a.width / 2 - b.x - b.width / 2,
                    a.y + a.height / 2 - b.y - b.height / 2,
                );
                if (areDiscs ? apart < r - 1 : across > 1 && down > 1) over.push([one, other]);
            }
        });
        return over;
    });

test("every meeting is on the map or listed as not on it", async () => {
    for (const [name, hash] of [
        ["example", "#?view=map"],
        ["example", "#?view=map&party=NATO"],
        ["hostile", "#?view=map"],
        ["crowd", "#?view=map"],
    ]) {
        const page = await pages.open(name, { hash });
        const onMap = await spots(page, "map").allTextContents();
        const counts = await page
            .locator(".unplaced button")
            .evaluateAll((all) => all.map((one) => one.dataset.count));
        assert.equal(sum(onMap) + sum(counts), await countOf(page), `${name}${hash}`);
        await page.done();
    }
});

test("neither discs nor names lie over each other, near or far, on a phone or a wide screen", async () => {
    for (const width of [390, 820, 1600])
        for (const view of ["map", "network"]) {
            const viewport = { width, height: 900 };
            const page = await pages.open("example", { hash: `#?view=${view}`, viewport });
            for (let i = 0; i < 4; i += 1) {
                await settled(page);
                assert.deepEqual(await overlapping(page, view), [], `${view} at ${width}, ${i}`);
                await zoomIn(page);
            }
            await page.done();
        }
});

test("places that are one disc from afar come apart nearby, and Fit shows all again", async () => {
    const page = await pages.open("crowd", { hash: "#?view=map" });
    const names = () => spots(page, "map").evaluateAll((all) => all.map((one) => one.title));
    const before = await names();
    assert.ok(
        before.some((name) => name.includes(",")),
        "some places are one disc",
    );
    const joined = spots(page, "map").nth(before.findIndex((name) => name.includes(",")));
    await joined.click();
    await page.locator(".map .picked button", { hasText: "Zoom to these places" }).click();
    await settled(page);
    const split = await names();
    assert.ok(split.length > before.length);
    assert.ok(split.every((name) => !/^[^:]*,/.test(name)));
    await page.locator(".zoom button", { hasText: "Fit" }).click();
    await settled(page);
    assert.deepEqual(await names(), before);
    await page.done();
});

test("a chosen place lists its meetings, one opens, and the panel goes through that list", async () => {
    const page = await pages.open("example", { hash: "#?view=map" });
    const disc = page.locator('.map .spot[title^="Geneva"]').first();
    const count = Number(await disc.textContent());
    await disc.click();
    assert.equal(await page.locator(".map .lines li").count(), Math.min(50, count));
    assert.ok((await stateOf(page)).getAll("at").includes("Geneva"));
    const link = page.locator(".map .lines a");
    await link.first().click();
    const heading = page.locator(".panel h2");
    assert.equal(await heading.textContent(), await link.first().textContent());
    await page.locator('.panel button[aria-label="Meeting after"]').click();
    assert.equal(await heading.textContent(), await link.nth(1).textContent());
    await page.keyboard.press("Escape");
    assert.equal(
        await page.evaluate(() => document.activeElement.textContent),
        await link.nth(1).textContent(),
    );
    await page.reload();
    assert.equal(await page.locator(".map .lines li").count(), Math.min(50, count));
    await page.locator(".map .picked button", { hasText: "Close the list" }).click();
    assert.deepEqual((await stateOf(page)).getAll("at"), []);
    await page.done();
});

test("arrow keys go from disc to disc, and Enter chooses", async () => {
    for (const view of ["map", "network"]) {
        const page = await pages.open("example", { hash: `#?view=${view}` });
        const focused = () =>
            page.evaluate(() => {
                const { x, y } = document.activeElement.getBoundingClientRect();
                return { key: document.activeElement.dataset.key, x, y };
            });
        assert.equal(await page.locator(`.${view} .spot[tabindex="0"]`).count(), 1);
        await page.locator(`.${view} .spot[tabindex="0"]`).focus();
        const start = await focused();
        let key = null;
        for (const arrow of ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"]) {
            await page.keyboard.press(arrow);
            const next = await focused();
            if (next.key !== start.key) key = next.key;
        }
        assert.ok(key, "some key leads to another disc");
        await page.keyboard.press("Enter");
        const at = (await stateOf(page)).getAll("at");
        assert.equal(at[0], (await focused()).key);
        assert.ok((await page.locator(`.${view} .lines li`).count()) > 0);
        await page.done();
    }
});

test("the network counts what the filters leave", async () => {
    const page = await pages.open("example", { hash: "#?view=network" });
    const count = async (id) => Number(await page.locator(`.spot[data-key="${id}"]`).textContent());
    const [russia, lines] = [await count("RUS"), await page.locator(".ties .tie").count()];
    await page.goto(
        `file://${pages.file("example")}#?view=network&party=RUS&status=held&kind=talks`,
    );
    const held = await countOf(page);
    assert.equal(await count("RUS"), held);
    assert.ok(held < russia);
    assert.ok((await page.locator(".ties .tie").count()) < lines);
    assert.equal(await page.locator(".ties .is-ahead").count(), 0);
    await page.done();
});

test("a line of the network lists the meetings of its two ends, by mouse and by keyboard", async () => {
    const page = await pages.open("example", { hash: "#?view=network&at=RUS" });
    const partner = page.locator(".network .picked .tools button").first();
    const count = Number(await partner.getAttribute("data-count"));
    await partner.focus();
    await page.keyboard.press("Enter");
    assert.equal((await stateOf(page)).getAll("at").length, 2);
    assert.equal(await page.locator(".network .lines li").count(), count);
    await page.locator(".network .picked button", { hasText: "Close the list" }).click();
    const reach = page.locator(".ties .reach").last();
    const wanted = await reach.locator("title").textContent();
    await reach.dispatchEvent("click");
    const heading = await page.locator(".network .picked h2").textContent();
    assert.equal(heading, wanted);
    await page.done();
});

test("the map is dragged, goes on past 180 degrees, and keeps its places", async () => {
    const page = await pages.open("crowd", { hash: "#?view=map" });
    const box = await page.locator(".map .plane").boundingBox();
    const lefts = () =>
        spots(page, "map").evaluateAll((all) => all.map((one) => parseFloat(one.style.left)));
    const before = await lefts();
    for (let i = 0; i < 8; i += 1) {
        await page.mouse.move(box.x + 10, box.y + 10);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width - 10, box.y + 10, { steps: 3 });
        await page.mouse.up();
    }
    await settled(page);
    const after = await lefts();
    assert.notDeepEqual(after, before);
    for (const left of after) assert.ok(left > -box.width / 2 && left < 1.5 * box.width);
    await page.done();
});

test("ten thousand meetings are on the map and in the network soon", async () => {
    for (const view of ["map", "network"]) {
        const page = await pages.open("crowd");
        const effort = await readings(page, () =>
            page.evaluate((name) => {
                for (const tab of document.querySelectorAll(".views button"))
                    if (tab.textContent.toLowerCase() === name) tab.click();
            }, view),
        );
        assert.ok(effort < 25, `${view} costs ${effort} readings of the page's data`);
        assert.ok((await spots(page, view).count()) > 3);
        await page.done();
    }
});

test("text from outside stays text on the map and in the network", async () => {
    const page = await pages.open("hostile", { hash: "#?view=map" });
    await page.locator(".unplaced button", { hasText: nasty }).click();
    assert.equal(await page.locator(".map .lines a").textContent(), nasty);
    await page.locator(".views button", { hasText: "Network" }).click();
    const names = await spots(page, "network").evaluateAll((all) => all.map((one) => one.title));
    assert.ok(names.some((name) => name.startsWith(nasty)));
    assert.equal(await page.locator(".map img, .network img").count(), 0);
    assert.notEqual(await page.title(), "owned");
    await page.done();
});

test("the wheel with Ctrl zooms around the pointer, and the bar says how far", async () => {
    for (const view of ["map", "network"]) {
        const page = await pages.open("example", { hash: `#?view=${view}` });
        const level = page.locator(".bar .level");
        assert.equal(await level.textContent(), "100 %");
        const key = await spots(page, view).first().getAttribute("data-key");
        const spot = page.locator(`.${view} .spot[data-key="${key}"]`);
        const before = await spot.boundingBox();
        await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
        await page.keyboard.down("Control");
        await page.mouse.wheel(0, -120);
        await page.keyboard.up("Control");
        await level.filter({ hasText: "140 %" }).waitFor();
        await settled(page);
        const after = await spot.boundingBox();
        const moved = [after.x + after.width / 2 - before.x - before.width / 2, after.y - before.y];
        assert.ok(Math.hypot(...moved) < 25, `${view}: it stays below the pointer: ${moved}`);
        await page.keyboard.press("0");
        assert.equal(await level.textContent(), "100 %");
        await page.done();
    }
});

test("a finger moves the map once it is zoomed in, and scrolls the page before", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await pages.open("example", { hash: "#?view=map", ...phone });
    const touches = () =>
        page.locator(".map .plane").evaluate((field) => window.getComputedStyle(field).touchAction);
    assert.equal(await touches(), "pan-y");
    await zoomIn(page);
    await settled(page);
    assert.equal(await touches(), "none");
    const left = () =>
        spots(page, "map")
            .first()
            .evaluate((one) => parseFloat(one.style.left));
    const before = await left();
    const box = await page.locator(".map .plane").boundingBox();
    const client = await page.context().newCDPSession(page);
    const touch = (type, x, y) =>
        client.send("Input.dispatchTouchEvent", { type, touchPoints: x ? [{ x, y }] : [] });
    await touch("touchStart", box.x + 20, box.y + 20);
    await touch("touchMove", box.x + 60, box.y + 20);
    await touch("touchMove", box.x + 90, box.y + 20);
    await touch("touchEnd");
    await settled(page);
    assert.ok((await left()) > before + 30);
    await page.done();
});
