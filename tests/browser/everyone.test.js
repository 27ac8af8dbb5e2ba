// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { found, usePages } from "./support/pages.js";

const pages = usePages("changed", "example", "crowd");
const axe = createRequire(import.meta.url).resolve("axe-core");

/** The page's own policy would keep a test's script out: bypassCSP lets it in. */
async function violations(page, part = "html") {
    await page.addScriptTag({ path: axe });
    const { violations: list } = await page.evaluate(
        (within) =>
            window.axe.run(within, {
                runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            }),
        part,
    );
    return list.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
    );
}

for (const colorScheme of ["light", "dark"])
    for (const [name, hash] of [
        ["the ladder", ""],
        [
            "an open meeting and a search",
            "#?find=talks&party=RUS&meeting=2022-01-10-geneva-rus-usa",
        ],
        ["the lanes", "#?view=lanes"],
        ["the lanes by months", "#?view=lanes&zoom=months&columns=place"],
        ["the table", "#?view=table&sort=-who"],
        ["what comes next", "#?view=agenda"],
        ["the map with a place chosen", "#?view=map&at=Geneva"],
        ["the network with an actor chosen", "#?view=network&at=RUS"],
        ["what changed", "#?view=changes"],
        ["the coverage", "#?view=coverage"],
        ["what was known on a day", "#?known=2022-01-11"],
        ["the list", "#?view=list"],
        ["months", "#?zoom=months"],
    ])
        test(`axe finds nothing wrong with ${name} in ${colorScheme}`, async () => {
            const page = await pages.open("changed", { hash, colorScheme, bypassCSP: true });
            await page.waitForTimeout(300);
            assert.deepEqual(await violations(page), []);
            for (const sheet of [".filters .choices", ".takeaway"]) {
                await page.locator(`${sheet} summary`).first().click();
                // What it covers until it is closed is not meant to be pressed.
                assert.deepEqual(await violations(page, `${sheet}[open]`), []);
                await page.keyboard.press("Escape");
            }
            await page.done();
        });

test("axe finds nothing wrong on a phone or with ten thousand meetings", async () => {
    for (const [name, viewport] of [
        ["example", { width: 390, height: 844 }],
        ["crowd", { width: 1280, height: 900 }],
    ]) {
        const page = await pages.open(name, { viewport, bypassCSP: true });
        assert.deepEqual(await violations(page), []);
        await page.done();
    }
});

test("the keyboard alone finds, filters, opens, follows and closes", async () => {
    const page = await pages.open("example");
    const press = async (...keys) => {
        for (const key of keys) await page.keyboard.press(key);
    };
    await press("/");
    await page.keyboard.type("blinken");
    await page.waitForFunction(() => / of \d+/.test(document.querySelector(".found").textContent));
    await press("Tab", "Enter"); // the first filter
    assert.ok(
        await page
            .locator(".choices")
            .first()
            .evaluate((node) => node.open),
    );
    await press("Tab", "Tab", "Space", "Escape");
    const focused = () =>
        page.evaluate(
            () =>
                document.activeElement.closest("li")?.className ?? document.activeElement.className,
        );
    for (let i = 0; i < 40 && !/\brow\b/.test(await focused()); i += 1) await press("Tab");
    assert.match(await focused(), /\brow\b/);
    const first = await page.evaluate(() => document.activeElement.textContent);
    await press("ArrowDown");
    const second = await page.evaluate(() => document.activeElement.textContent);
    assert.notEqual(second, first);
    await press("Enter");
    assert.equal(await page.locator(".panel h2").textContent(), second);
    assert.ok(
        await page.locator(".panel").evaluate((panel) => panel.contains(document.activeElement)),
    );
    await press("Escape");
    assert.ok(await page.locator(".panel").isHidden());
    assert.equal(await page.evaluate(() => document.activeElement.textContent), second);
    await page.done();
});

test("a screen reader hears names, roles and how much is left", async () => {
    const page = await pages.open("example");
    assert.equal(await page.getByRole("search").count(), 1);
    assert.equal(await page.getByRole("searchbox", { name: "Find", exact: true }).count(), 1);
    assert.ok(
        (await page
            .getByRole("list", { name: "Meetings in order of time" })
            .getByRole("listitem")
            .count()) > 5,
    );
    assert.equal(await page.getByRole("slider").count(), 2);
    assert.equal(await page.locator(".found").getAttribute("aria-live"), "polite");
    await page.fill("#find-words", "osce");
    await page.waitForFunction(() =>
        /^\d+ of \d+ meetings$/.test(document.querySelector(".found").textContent),
    );
    assert.match(await found(page), /^\d+ of \d+ meetings$/);
    await page.done();
});

test("without script there are the drawing, a link to each entry, and the sources", async () => {
    const page = await pages.open("example", { javaScriptEnabled: false });
    assert.ok(await page.locator(".drawing svg").first().isVisible());
    const rows = await page.locator("[data-drawing=ladder] .row").count();
    assert.ok(rows > 40);
    assert.equal(await page.locator(".list article").count(), rows);
    assert.ok(await page.locator(".sources li").first().isVisible());
    await page.locator(".drawing .row a text").first().click();
    assert.match(page.url(), /#m-/);
    const crowd = await pages.open("crowd", { javaScriptEnabled: false });
    assert.ok(await crowd.locator(".drawing svg").first().isVisible());
    await page.done();
    await crowd.done();
});

test("printed on A4, the whole timeline comes first, then the note with its sources", async () => {
    const page = await pages.open("example", {
        hash: "#?party=OSCE&meeting=2022-01-10-geneva-rus-usa",
    });
    const folder = mkdtempSync(join(tmpdir(), "detente-print-"));
    try {
        const file = join(folder, "page.pdf");
        writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
        const info = execFileSync("pdfinfo", [file], { encoding: "utf8" });
        assert.match(info, /\(A4\)/);
        const words = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
        const order = [
            "not yet reviewed",
            "What took place",
            "Planned, and no source says that it took place",
            "Key actors",
            "Sources\n", // the heading comes behind those of the columns
        ].map((word) => words.lastIndexOf(word));
        assert.deepEqual(
            order,
            [...order].sort((a, b) => a - b),
        );
        assert.ok(order[0] >= 0);
        assert.match(words, /Russia +\d+\n/);
        assert.match(words, / 1\. .+\d{4}\n/);
        assert.equal(words.split("Biden–Putin phone call").length > 2, true);
        assert.ok(!words.includes("Columns"));
        assert.equal(await page.locator(".on-paper").count(), 0);
    } finally {
        rmSync(folder, { recursive: true });
    }
    await page.done();
});

test("nothing moves for those who ask for stillness", async () => {
    const page = await pages.open("example", {
        reducedMotion: "reduce",
        hash: "#m-2022-01-10-geneva-rus-usa",
    });
    const moving = await page.evaluate(() => document.getAnimations().length);
    assert.equal(moving, 0);
    assert.equal(
        await page
            .locator(".panel")
            .evaluate((node) => window.getComputedStyle(node).animationName),
        "none",
    );
    await page.done();
});
