// SPDX-License-Identifier: MIT
// Chromium as the system has it, headless.
import { existsSync } from "node:fs";

import { chromium } from "playwright-core";

const places = [
    process.env.CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
];

export function launch() {
    const executablePath = places.find((path) => path && existsSync(path));
    if (!executablePath)
        throw new Error("no Chromium found: install Debian's chromium or name one in CHROMIUM");
    // The sandbox needs rights that containers withhold; the pages are our own.
    return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
