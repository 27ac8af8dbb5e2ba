// SPDX-License-Identifier: MIT
// The timeline as it was known on a day of publication.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { readings } from "./support/effort.js";
import { found, settled, stateOf, titles, usePages } from "./support/pages.js";

const pages = usePages("example", "crowd");
const rows = (text) => text.trim().split("\r\n").slice(1);
const number = async (page) => Number((await found(page)).replaceAll(",", "").match(/\d+/)[0]);
const slider = (page) => page.locator('.known input[type="range"]');

/** What the page's data says of each meeting, worked out anew: the days on which it was told of. */
const daysOf = (page) =>
    page.evaluate(() => {
        const data = JSON.parse(document.getElementById("data").textContent);
        const day = ({ source }) => data.sources[source]?.day ?? null;
        return data.meetings.map((m) => ({
            id: m.id,
            from: m.from ?? m.to ?? null,
            told: (m.evidence ?? []).map(day),
        }));
    });

test("on a day only meetings are there of which something was published by then", async () => {
    const page = await pages.open("example", { hash: "#?known=2022-01-11&view=table" });
    const day = Date.parse("2022-01-11") / 86400000;
    const wanted = (await daysOf(page))
        .filter(({ told, from }) =>
            told.length ? told.some((d) => d !== null && d <= day) : from === null || from <= day,
        )
        .map(({ id }) => id)
        .sort();
    const shown = await page
        .locator(".table tbody tr")
        .evaluateAll((trs) => trs.map((tr) => tr.dataset.id).sort());
    assert.deepEqual(shown, wanted);
    assert.ok(wanted.length > 0 && wanted.length < (await daysOf(page)).length);
    assert.equal(await number(page), wanted.length);
    await page.locator(".known", { hasText: "As known on 11 January 2022" }).waitFor();
    await page.done();
});

test("a meeting is as the sources of that day had it", async () => {
    const page = await pages.open("example", { hash: "#?view=table&known=2022-01-09" });
    const statuses = await page.locator(".table td.is-status").allTextContents();
    assert.ok(statuses.length > 0);
    assert.ok(statuses.includes("Planned"));
    await page.locator(".known button", { hasText: "Back to what is known now" }).click();
    const now = await page.locator(".table td.is-status").allTextContents();
    assert.ok(now.filter((s) => s === "Held").length > statuses.filter((s) => s === "Held").length);
    assert.equal((await stateOf(page)).get("known"), null);
    await page.done();
});

test("the keys move the slider from one day of publication to the next", async () => {
    const page = await pages.open("example");
    const all = await number(page);
    await page.locator(".filters button", { hasText: "As known on…" }).click();
    assert.ok(await slider(page).evaluate((node) => node === document.activeElement));
    assert.equal(await number(page), all);
    await page.keyboard.press("Home");
    await settled(page);
    const first = (await stateOf(page)).get("known");
    const few = await number(page);
    assert.ok(few < all);
    await page.keyboard.press("ArrowRight");
    await settled(page);
    assert.ok((await stateOf(page)).get("known") > first);
    assert.match(await slider(page).getAttribute("aria-valuetext"), /^\d+ \w+ \d{4}$/);
    await page.keyboard.press("Escape");
    assert.equal((await stateOf(page)).get("known"), null);
    assert.ok(await page.locator(".known").isHidden());
    await page.done();
});

test("filters, counts, links and the panel follow the day", async () => {
    const page = await pages.open("example", { hash: "#?known=2022-01-11&party=NATO" });
    const shown = await titles(page);
    assert.equal(await number(page), shown.length);
    await page.locator(".choices summary", { hasText: "Parties" }).click();
    const counts = await page.locator(".choices[open] .number").allTextContents();
    assert.equal(Math.max(...counts.map(Number)) <= 30, true);
    await page.keyboard.press("Escape");
    await page.locator(".ladder .title").first().click();
    await page.locator(".panel").waitFor();
    const credits = await page.locator(".panel figcaption").allTextContents();
    for (const credit of credits) {
        const day = Date.parse(`${credit.match(/\d+ \w+ \d{4}/)[0]} UTC`);
        assert.ok(day <= Date.parse("2022-01-11"), credit);
    }
    await page.done();
});

test("a meeting that was not known then does not open, and its link leads back to now", async () => {
    const page = await pages.open("example");
    const day = Date.parse("2022-01-09") / 86400000;
    const late = (await daysOf(page)).find(({ told }) => told.length && told.every((d) => d > day));
    await page.goto(`file://${pages.file("example")}#?known=2022-01-09&meeting=${late.id}`);
    await page.reload();
    assert.ok(await page.locator(".panel").isHidden());
    await page.evaluate((id) => (location.hash = `#m-${id}`), late.id);
    await page.locator(".panel").waitFor();
    assert.equal((await stateOf(page)).get("known"), null);
    await page.done();
});

test("what is taken away is what was known, and says so", async () => {
    const page = await pages.open("example", { hash: "#?known=2022-01-11" });
    const shown = await number(page);
    await page.locator(".takeaway summary").click();
    assert.match(
        await page.locator(".takeaway .note").textContent(),
        /As known on 11 January 2022/,
    );
    const take = async (name) => {
        const [download] = await Promise.all([
            page.waitForEvent("download"),
            page.locator(".takeaway button", { hasText: name }).click(),
        ]);
        return [download.suggestedFilename(), readFileSync(await download.path(), "utf8")];
    };
    const [name, csv] = await take("CSV");
    assert.equal(name, "example-2022-01-11.csv");
    assert.equal(rows(csv).length, shown);
    const [, json] = await take("JSON");
    assert.equal(JSON.parse(json).known_on, "2022-01-11");
    await page.done();
});

test("after a day in the past all is as before, to the byte", async () => {
    const page = await pages.open("example");
    const entries = () => page.evaluate(() => document.querySelector(".table").textContent);
    await page.locator(".views button", { hasText: "Table" }).click();
    const before = await entries();
    await page.locator(".filters button", { hasText: "As known on…" }).click();
    await page.keyboard.press("Home");
    await settled(page);
    assert.notEqual(await entries(), before);
    await page.keyboard.press("Escape");
    assert.equal(await entries(), before);
    await page.done();
});

test("the slider is quick among ten thousand meetings", async () => {
    const page = await pages.open("crowd", { hash: "#?view=table" });
    await page.locator(".filters button", { hasText: "As known on…" }).click();
    const effort = await readings(page, () =>
        page.evaluate(() => {
            const range = document.querySelector('.known input[type="range"]');
            for (let i = 1; i <= 5; i += 1) {
                range.value = String(Math.round((Number(range.max) * i) / 6));
                range.dispatchEvent(new window.Event("input"));
            }
        }),
    );
    assert.ok(effort / 5 < 12, `a step costs ${effort / 5} readings of the page's data`);
    await page.done();
});
