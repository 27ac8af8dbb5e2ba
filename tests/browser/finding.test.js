// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";

import { found, settled, stateOf, titles, usePages } from "./support/pages.js";

const pages = usePages("example");

/** Opens a filter's list and ticks values by their names. */
async function tick(page, filter, ...names) {
    await page.locator(".choices summary", { hasText: filter }).click();
    for (const name of names)
        await page.locator(".choices[open] label", { hasText: name }).first().click();
    await page.keyboard.press("Escape");
}

async function countOf(page) {
    return Number((await found(page)).match(/^\d+/)[0]);
}

test("words are found without accents and case, and marked", async () => {
    const page = await pages.open("example");
    await page.fill("#find-words", "ELYSEE");
    await page.waitForFunction(() => /of \d+/.test(document.querySelector(".found").textContent));
    assert.ok((await titles(page)).includes("Normandy summit"));
    assert.equal(await page.locator(".ladder .place mark").first().textContent(), "Élysée");
    assert.equal((await stateOf(page)).get("find"), "ELYSEE");
    await page.done();
});

test("words in the evidence are found and marked in the panel", async () => {
    const page = await pages.open("example", { hash: "#?find=narrowing" });
    assert.equal(await countOf(page), 1);
    await page.locator(".ladder .title").click();
    assert.equal(await page.locator(".panel blockquote mark").first().textContent(), "narrowing");
    await page.done();
});

test("filters narrow together, one of their values is enough", async () => {
    const page = await pages.open("example");
    await tick(page, "Parties", "NATO");
    const nato = await countOf(page);
    await tick(page, "Parties", "OSCE");
    const either = await countOf(page);
    assert.ok(either > nato);
    await tick(page, "Places", "Vienna");
    const inVienna = await countOf(page);
    assert.ok(inVienna > 0 && inVienna < either);
    assert.deepEqual((await stateOf(page)).getAll("party"), ["NATO", "OSCE"]);
    await page.done();
});

test("all parties can be asked for, and any filter can be enough", async () => {
    const page = await pages.open("example", { hash: "#?party=USA&party=RUS" });
    const either = await countOf(page);
    await page.locator(".choices summary", { hasText: "Parties" }).click();
    await page.getByText("all of them take part").click();
    const both = await countOf(page);
    assert.ok(both > 0 && both < either);
    await page.keyboard.press("Escape");
    await tick(page, "Places", "Brussels");
    const narrow = await countOf(page);
    await page.getByText("any of these is enough").click();
    assert.ok((await countOf(page)) > Math.max(both, narrow));
    await page.done();
});

test("a filter's counts say what each further choice would leave", async () => {
    const page = await pages.open("example", { hash: "#?place=Vienna" });
    await page.locator(".choices summary", { hasText: "Parties" }).click();
    const row = page.locator(".choices[open] li", { hasText: "OSCE" });
    const promised = Number(await row.locator(".number").textContent());
    await row.locator("input").click();
    assert.equal(await countOf(page), promised);
    await page.done();
});

test("review state and confidence are filters", async () => {
    const page = await pages.open("example");
    const all = await countOf(page);
    await tick(page, "Review", "Not yet reviewed");
    const candidates = await countOf(page);
    assert.ok(candidates > 0 && candidates < all);
    await page.locator(".choices summary", { hasText: "Review" }).click();
    await page.locator(".confidence input").fill("95");
    assert.ok((await countOf(page)) < candidates);
    await page.done();
});

test("a drag over the overview that becomes a scroll of the page chooses nothing later", async () => {
    const page = await pages.open("example");
    const all = await countOf(page);
    await page.locator(".strip").evaluate((strip) => {
        const { left, width, top } = strip.getBoundingClientRect();
        const send = (type, share, target = window) =>
            target.dispatchEvent(
                new PointerEvent(type, {
                    bubbles: true,
                    cancelable: true,
                    clientX: left + share * width,
                    clientY: top + 10,
                }),
            );
        send("pointerdown", 0.5, strip);
        send("pointercancel", 0.5);
        send("pointermove", 0.9);
        send("pointerup", 0.9);
    });
    await settled(page);
    assert.equal(await countOf(page), all);
    assert.equal((await stateOf(page)).get("from"), null);
    await page.done();
});

test("days are chosen by dragging over the overview and by keys", async () => {
    const page = await pages.open("example");
    const all = await countOf(page);
    const box = await page.locator(".strip").boundingBox();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 15);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + 15, { steps: 5 });
    await page.mouse.up();
    await settled(page);
    const dragged = await countOf(page);
    assert.ok(dragged > 0 && dragged < 20);
    const before = (await stateOf(page)).get("from");
    await page.locator(".handle.is-from").focus();
    await page.keyboard.press("Shift+ArrowRight");
    assert.ok((await stateOf(page)).get("from") > before);
    assert.match(
        await page.locator(".handle.is-from").getAttribute("aria-valuetext"),
        /^\d+ \w+ 20\d\d$/,
    );
    await page.getByText("All days").click();
    assert.equal(await countOf(page), all);
    await page.done();
});

test("a view that was sent opens as it was", async () => {
    const hash =
        "#?party=NATO&status=held&find=brussels&zoom=lines&columns=place&meeting=2022-01-12-brussels-nato-rus";
    const page = await pages.open("example", { hash });
    assert.ok((await countOf(page)) > 0);
    assert.equal(await page.inputValue("#find-words"), "brussels");
    assert.equal(await page.locator(".level").textContent(), "Lines");
    assert.equal(await page.locator(".columns select").inputValue(), "place");
    assert.ok(await page.locator(".panel").isVisible());
    await page.done();
});

test("clearing shows everything again", async () => {
    const page = await pages.open("example", { hash: "#?party=NATO&find=xyzzy&from=2022-01-01" });
    assert.equal(await countOf(page), 0);
    assert.ok(await page.getByText("No meeting is like that.").first().isVisible());
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    assert.ok((await countOf(page)) > 40);
    assert.doesNotMatch(await found(page), / of /);
    assert.equal(new URL(page.url()).hash, "");
    await page.done();
});

test("a hit in the evidence shows the sentence around it in the row", async () => {
    const page = await pages.open("example", { hash: "#?find=narrowing" });
    const snippet = page.locator(".ladder .snippet").first();
    assert.equal(await snippet.locator("mark").textContent(), "narrowing");
    assert.match(
        await snippet.textContent(),
        /hours of talks on Monday without narrowing their differences/,
    );
    await page.done();
});
