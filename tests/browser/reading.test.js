// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { test } from "node:test";

import { stateOf, usePages } from "./support/pages.js";

const pages = usePages("example", "hostile");
const talks = "#m-2022-01-10-geneva-rus-usa";

test("a meeting opens with when, where, who and the offices of that day", async () => {
    const page = await pages.open("example");
    await page.locator(".ladder .title", { hasText: "Biden–Putin summit" }).click();
    const panel = page.locator(".panel");
    assert.equal(await panel.locator(".when").textContent(), "16 June 2021");
    assert.match(await panel.locator(".facts").textContent(), /Geneva, Villa La Grange/);
    assert.match(
        await panel.locator(".person", { hasText: "Biden" }).textContent(),
        /President, United States/,
    );
    assert.equal((await stateOf(page)).get("meeting"), "2021-06-16-geneva-rus-usa");
    await page.goBack();
    assert.ok(await panel.isHidden());
    await page.done();
});

test("each piece of evidence is quoted with its words set off, its source and its day", async () => {
    const page = await pages.open("example", { hash: talks });
    const first = page.locator(".panel figure").first();
    assert.equal(await first.locator(".tells").first().textContent(), "Monday");
    assert.match(
        await first.locator("figcaption").textContent(),
        /week ahead.*Harbour Institute.*7 January 2022/,
    );
    assert.match(await first.locator("a").getAttribute("href"), /^https?:/);
    assert.equal(await first.locator("a").getAttribute("rel"), "noopener noreferrer");
    await page.done();
});

test("links between meetings lead from one to the other", async () => {
    const page = await pages.open("example", { hash: talks });
    await page.locator(".panel dd a", { hasText: "Blinken–Lavrov" }).click();
    await page.waitForFunction(() =>
        /Blinken–Lavrov/.test(document.querySelector(".panel h2").textContent),
    );
    assert.equal(
        await page.locator(".panel dd a", { hasText: "Strategic stability talks" }).count(),
        1,
    );
    assert.ok((await page.locator(".arc.strong").count()) > 0);
    await page.done();
});

test("where sources differ, their values stand side by side", async () => {
    const page = await pages.open("hostile", { hash: "#m-data" });
    const conflict = page.locator(".panel .conflict").first();
    const values = conflict.locator("li");
    assert.ok((await values.count()) >= 2);
    const [a, b] = [await values.nth(0).boundingBox(), await values.nth(1).boundingBox()];
    assert.equal(Math.round(a.y), Math.round(b.y));
    assert.ok(b.x > a.x);
    await page.done();
});

test("what nobody reviewed looks and reads unlike what people wrote", async () => {
    const page = await pages.open("example", { hash: "#?review=candidate" });
    await page.locator(".ladder .title").first().click();
    assert.match(
        await page.locator(".panel .unreviewed").textContent(),
        /not yet reviewed, found by machine, \d+ % sure/,
    );
    assert.ok((await page.locator(".ladder .row .diamond").count()) > 0);
    await page.locator(".panel [aria-label='Close']").click();
    await page.evaluate(() => (location.hash = "#?review=corrected"));
    await page.waitForFunction(
        () => document.querySelectorAll(".ladder .is-candidate").length === 0,
    );
    assert.equal(await page.locator(".ladder .row .diamond").count(), 0);
    await page.done();
});

test("a vague date says so in words and has a faded ground", async () => {
    const page = await pages.open("example", { hash: "#m-2021-12-stockholm-rus-usa" });
    const when = await page.locator(".panel .when").textContent();
    assert.match(when, /December 2021/);
    assert.ok((await page.locator(".ladder .date.vague").count()) > 0);
    await page.done();
});

test("the panel steps through what the filters leave", async () => {
    const page = await pages.open("example", { hash: "#?party=FRA" });
    await page.locator(".ladder .title").first().click();
    const first = await page.locator(".panel h2").textContent();
    assert.ok(await page.getByRole("button", { name: "Meeting before" }).isDisabled());
    await page.getByRole("button", { name: "Meeting after" }).click();
    assert.notEqual(await page.locator(".panel h2").textContent(), first);
    await page.done();
});

test("the example's page stays small", () => {
    assert.ok(statSync(pages.file("example")).size < 500_000);
});
