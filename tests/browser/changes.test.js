// SPDX-License-Identifier: MIT
// What changed since an older version of the timeline.
import assert from "node:assert/strict";
import { test } from "node:test";

import { usePages } from "./support/pages.js";

const pages = usePages("changed", "example");
const entries = (page, heading) => page.locator(`.changes section[aria-label="${heading}"] li`);

test("the page has changes only where it was made with an older version", async () => {
    const plain = await pages.open("example", { hash: "#?view=changes" });
    assert.equal(await plain.locator(".views button", { hasText: "Changes" }).count(), 0);
    assert.ok(await plain.locator(".ladder").isVisible());
    await plain.done();
});

test("changes are told under new, changed and gone, before and after", async () => {
    const page = await pages.open("changed");
    await page.locator(".views button", { hasText: "Changes" }).click();
    await page.locator(".changes", { hasText: "What changed since 11 January 2022" }).waitFor();
    const told = pages.rendered("changed", "--to", "csv").split("\r\n").length - 2;
    const counts = {};
    for (const heading of ["New", "Changed"])
        counts[heading] = await entries(page, heading).count();
    assert.ok(counts.New > 0 && counts.Changed > 0);
    assert.ok(counts.New + counts.Changed <= told);
    const field = entries(page, "Changed").first().locator("dl div").first();
    assert.ok((await field.locator("dt").textContent()).length > 0);
    assert.ok((await field.locator("del, ins").count()) > 0);
    assert.equal(
        await page.locator('.changes section[aria-label="New"] .number').textContent(),
        String(counts.New),
    );
    await page.done();
});

test("a change opens its meeting, and filters narrow what is told", async () => {
    const page = await pages.open("changed", { hash: "#?view=changes" });
    const all = await page.locator(".changes li a[data-id]").count();
    const link = entries(page, "New").first().locator("a");
    const title = await link.textContent();
    await link.click();
    await page.locator(".panel h2", { hasText: title }).waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), title);
    await page.goto(`file://${pages.file("changed")}#?view=changes&party=NATO`);
    await page.reload();
    const some = await page.locator(".changes li a[data-id]").count();
    assert.ok(some > 0 && some < all);
    await page.done();
});

test("on paper the changes stand in the note as they look on the screen", async () => {
    const page = await pages.open("changed");
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new window.Event("beforeprint")));
    const added = page.locator('.on-paper .changes section[aria-label="New"]');
    assert.ok(await added.isVisible());
    const [words, number] = await added.locator("h2").evaluate((heading) => {
        const range = document.createRange();
        range.selectNodeContents(heading.lastChild);
        return [
            range.getBoundingClientRect().left,
            heading.firstChild.getBoundingClientRect().left,
        ];
    });
    assert.ok(words < number, "New 3, not 3 New");
    await page.evaluate(() => window.dispatchEvent(new window.Event("afterprint")));
    assert.equal(await page.locator(".on-paper").count(), 0);
    await page.done();
});
