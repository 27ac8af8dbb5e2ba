// SPDX-License-Identifier: MIT
// The page in another language: whatever it shows, nothing of the English interface is left.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { found, usePages } from "./support/pages.js";

const pages = usePages("french", "example");
const table = new URL("../../timelines/words/interface.tsv", import.meta.url).pathname;

/** What the table has in English and otherwise in French, of at least two letters: its fixed pieces. */
function englishPieces() {
    const rows = readFileSync(table, "utf8")
        .split("\n")
        .filter((line) => line.includes("\t"))
        .slice(1)
        .map((line) => line.split("\t"));
    const french = new Set(rows.flatMap(([, , fr]) => piecesOf(fr)));
    return new Set(rows.flatMap(([, en]) => piecesOf(en)).filter((piece) => !french.has(piece)));
}

const piecesOf = (cell) =>
    cell
        .split("|")
        .flatMap((form) => form.split(/\{\d\}/))
        .map((piece) => piece.replace(/[^\p{L}’' ]/gu, " ").trim())
        .filter((piece) => piece.length > 1);

/** Words of the page's own, one a line: text, names for those who cannot see, hints; no text from outside. */
const interfaceOf = (page) =>
    page.evaluate(() => {
        const outside =
            "[dir=auto], .docs, blockquote, figcaption, .slant, script, style, svg, dd, .facts, .person, .tools, .picks, .spots, .sources li";
        const lines = [];
        const walker = document.createTreeWalker(document.body, window.NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
            if (!node.parentElement.closest(outside)) lines.push(node.data);
        for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]"))
            for (const name of ["aria-label", "title", "placeholder"])
                if (!element.closest(".stop, .head, .menu, .spot, [role=img], svg"))
                    lines.push(element.getAttribute(name) ?? "");
        return lines.map((line) => line.trim()).filter(Boolean);
    });

/** Pieces that stand in a line as whole words. */
function leftIn(lines, pieces) {
    const text = lines.map((line) => ` ${line.replace(/[^\p{L}’' ]/gu, " ")} `);
    return [...pieces].flatMap((piece) =>
        text.filter((line) => line.includes(` ${piece} `)).map((line) => `${piece}: ${line}`),
    );
}

for (const [what, hash] of [
    ["the ladder", ""],
    ["an open meeting", "#?meeting=2022-01-10-geneva-rus-usa"],
    ["a search with filters", "#?find=talks&party=RUS&status=held&confidence=10"],
    ["the lanes by months", "#?view=lanes&zoom=months"],
    ["the table", "#?view=table"],
    ["what comes next", "#?view=agenda"],
    ["the list", "#?view=list"],
    ["what changed", "#?view=changes"],
    ["the coverage", "#?view=coverage"],
    ["an earlier state", "#?known=2022-01-20"],
    ["a place on the map", "#?view=map&at=Geneva"],
    ["two actors of the network", "#?view=network&at=RUS&at=USA"],
    ["a search that finds nothing", "#?find=xyzzy"],
])
    test(`${what} speaks no English on a French page`, async () => {
        const page = await pages.open("french", { hash });
        await page.waitForTimeout(200);
        assert.equal(await page.locator("html").getAttribute("lang"), "fr");
        await page.locator(".takeaway summary").click();
        const lines = await interfaceOf(page);
        assert.ok(lines.length > 20);
        assert.deepEqual(leftIn(lines, englishPieces()), []);
        await page.done();
    });

test("the same search finds English on an English page", async () => {
    const page = await pages.open("example");
    assert.ok(leftIn(await interfaceOf(page), englishPieces()).length > 10);
    await page.done();
});

test("counts, dates and actors are French", async () => {
    const page = await pages.open("french", { hash: "#?meeting=2022-01-10-geneva-rus-usa" });
    assert.match(await found(page), /^\d+ rencontres$/);
    assert.equal(await page.locator(".panel .when").textContent(), "10 janvier 2022");
    assert.match(await page.locator(".panel dl").textContent(), /Russie.*États-Unis/s);
    assert.match(await page.locator(".ladder .date").nth(1).textContent(), /(janv|juin)\.?/);
    await page.done();
});

test("a French calendar and table are byte for byte those of the program", async () => {
    const page = await pages.open("french");
    for (const [name, format] of [
        ["CSV", "csv"],
        ["ICS", "ics"],
    ]) {
        if (!(await page.locator(".takeaway[open]").count()))
            await page.locator(".takeaway summary").click();
        const [file] = await Promise.all([
            page.waitForEvent("download"),
            page.locator(".takeaway button", { hasText: name }).click(),
        ]);
        const text = readFileSync(await file.path(), "utf8");
        assert.equal(text, pages.rendered("french", "--lang", "fr", "--to", format));
    }
    await page.done();
});
