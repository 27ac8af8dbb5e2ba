// SPDX-License-Identifier: MIT
// How fast the HTML page opens and pans as the number of meetings grows, beside vis-timeline on the
// same meetings. Run by hand after `npm ci` in tests/browser and here:
//     node tests/bench/page_bench.js build/release/detente [COUNT…] [--without-vis]
// Opening counts from the navigation to the first frame that shows rows; a pan is the median time
// between frames while the wheel turns.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { launch } from "../browser/support/browser.js";
import { writeCrowd } from "../browser/support/crowd.js";

const [program, ...rest] = process.argv.slice(2);
const withVis = !rest.includes("--without-vis");
const counts = rest.filter((argument) => /^\d+$/.test(argument)).map(Number);
const frames = 120;

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Collects the times between frames while `move` is called once a frame by the test. */
async function panTimes(page, move) {
    await page.evaluate(() => {
        window.frameTimes = [];
        let last = performance.now();
        const tick = (now) => {
            window.frameTimes.push(now - last);
            last = now;
            window.frameTimer = requestAnimationFrame(tick);
        };
        window.frameTimer = requestAnimationFrame(tick);
    });
    for (let i = 0; i < frames; i += 1) await move(i);
    return page.evaluate(() => {
        window.cancelAnimationFrame(window.frameTimer);
        return window.frameTimes.slice(2);
    });
}

async function open(page, file, ready, limit = 120000) {
    const begin = performance.now();
    await page.goto("file://" + file, { waitUntil: "commit" });
    await page.waitForFunction(ready, null, { timeout: limit, polling: "raf" });
    return performance.now() - begin;
}

async function measureOurs(browser, folder, count) {
    const file = join(folder, "page.html");
    execFileSync(program, ["render", folder, "--to", "html", "-o", file]);
    const page = await browser.newPage({
        viewport: { width: 1600, height: 1000 },
    });
    const opened = await open(page, file, () => document.querySelector(".rungs > li") !== null);
    const pans = {};
    for (const zoom of ["months", "rows"]) {
        await page.evaluate((level) => (location.hash = `#?zoom=${level}`), zoom);
        await page.waitForTimeout(500);
        await page.mouse.move(800, 700);
        pans[zoom] = median(await panTimes(page, () => page.mouse.wheel(0, 180)));
    }
    const jump = median(
        await panTimes(page, (i) =>
            page.evaluate(
                (part) => {
                    window.scrollTo({
                        top: part * document.body.scrollHeight,
                        behavior: "instant",
                    });
                    return new Promise((resume) => requestAnimationFrame(() => resume()));
                },
                ((i * 37) % 100) / 100,
            ),
        ),
    );
    await page.close();
    return {
        count,
        page: "detente",
        bytes: statSync(file).size / count,
        opened,
        pan: pans.rows,
        panMonths: pans.months,
        jump,
    };
}

function visPage(folder, meetings) {
    const root = new URL("node_modules/", import.meta.url);
    const script = readFileSync(
        new URL("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js", root),
        "utf8",
    );
    const style = readFileSync(
        new URL("vis-timeline/styles/vis-timeline-graph2d.min.css", root),
        "utf8",
    );
    const items = meetings.map((m) => ({
        id: m.id,
        content: m.title,
        start: m.when,
    }));
    const file = join(folder, "vis.html");
    writeFileSync(
        file,
        `<!DOCTYPE html><meta charset="utf-8"><style>${style}</style><div id="t"></div><script>${script}</script>
<script>const items = ${JSON.stringify(items).replaceAll("<", "\\u003c")};
window.timeline = new vis.Timeline(document.getElementById("t"), new vis.DataSet(items), {height: "900px"});
timeline.once("changed", () => requestAnimationFrame(() => { window.isReady = true; }));</script>`,
    );
    return file;
}

async function measureVis(browser, folder, count, meetings) {
    const file = visPage(folder, meetings);
    const page = await browser.newPage({
        viewport: { width: 1600, height: 1000 },
    });
    const opened = await open(page, file, () => window.isReady === true, 300000);
    const pan = async () => {
        const times = await panTimes(page, () =>
            page.evaluate(() => {
                const { start, end } = window.timeline.getWindow();
                const step = (end - start) * 0.01;
                window.timeline.setWindow(+start + step, +end + step, {
                    animation: false,
                });
                return new Promise((resume) => requestAnimationFrame(() => resume()));
            }),
        );
        return median(times);
    };
    // A year in view: with everything in view a single step takes seconds.
    await page.evaluate(() =>
        window.timeline.setWindow("2010-01-01", "2011-01-01", { animation: false }),
    );
    const result = {
        count,
        page: "vis-timeline",
        bytes: statSync(file).size / count,
        opened,
        pan: await pan(),
    };
    await page.close();
    return result;
}

const browser = await launch();
try {
    for (const count of counts.length > 0 ? counts : [10000, 50000]) {
        const folder = mkdtempSync(join(tmpdir(), "detente-bench-"));
        try {
            const meetings = writeCrowd(folder, count);
            const results = [await measureOurs(browser, folder, count)];
            if (withVis) results.push(await measureVis(browser, folder, count, meetings));
            for (const result of results)
                console.log(
                    Object.entries(result)
                        .map(
                            ([key, value]) =>
                                `${key} ${typeof value === "number" ? Math.round(value * 10) / 10 : value}`,
                        )
                        .join(", "),
                );
        } finally {
            rmSync(folder, { recursive: true });
        }
    }
} finally {
    await browser.close();
}
