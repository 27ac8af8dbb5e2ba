// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";

import { nasty, usePages } from "./support/pages.js";

const pages = usePages("hostile");

test("a title of </script><img onerror> stays text, in every view", async () => {
    for (const hash of [
        "",
        "#m-data",
        "#?view=list",
        "#?zoom=months",
        "#?find=img&columns=place",
    ]) {
        const page = await pages.open("hostile", { hash });
        await page.waitForTimeout(150);
        assert.equal(await page.locator("img").count(), 0);
        assert.equal(await page.title(), nasty);
        await page.done();
    }
});

test("the panel shows it letter by letter", async () => {
    const page = await pages.open("hostile", { hash: "#m-data" });
    assert.equal(await page.locator(".panel h2").textContent(), nasty);
    assert.equal(await page.locator(".panel blockquote").first().textContent(), nasty);
    assert.equal(await page.locator(".panel figure a").count(), 0);
    await page.done();
});

test("a meeting may be called what an element of the page is called", async () => {
    const page = await pages.open("hostile", { hash: "#m-list" });
    assert.equal(await page.locator(".panel h2").textContent(), "محادثات في جنيف");
    const direction = await page
        .locator(".panel h2")
        .evaluate((node) => window.getComputedStyle(node).direction);
    assert.equal(direction, "rtl");
    await page.done();
});

test("a broken or hostile address does no harm", async () => {
    for (const hash of [
        "#?zoom=__proto__&columns=constructor&view=x&from=never&confidence=1e9",
        "#m-%",
        "#%3Cimg%3E",
        "#?party=%3Cimg%3E",
    ]) {
        const page = await pages.open("hostile", { hash });
        await page.waitForTimeout(100);
        assert.ok(await page.locator(".controls").isVisible());
        await page.done();
    }
});

test("the policy lets in one script and one style by their hashes, and nothing else", async () => {
    const html = readFileSync(pages.file("hostile"), "utf8");
    const policy = html.match(/Content-Security-Policy" content="([^"]+)"/)[1];
    assert.match(
        policy,
        /^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/,
    );
    assert.ok(!html.includes(dirname(pages.file("hostile"))), "a path of the maker's machine");
    const page = await pages.open("hostile");
    const isIn = await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "window.isIn = true";
        document.body.append(script);
        return window.isIn === true;
    });
    assert.equal(isIn, false);
    await page.context().close();
});
