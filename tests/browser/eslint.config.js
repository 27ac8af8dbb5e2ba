// SPDX-License-Identifier: MIT
// The page's modules run in browsers, the tests and benchmarks in Node.
import js from "@eslint/js";

const browser = [
    "document",
    "window",
    "location",
    "history",
    "Element",
    "PointerEvent",
    "URLSearchParams",
    "requestAnimationFrame",
    "matchMedia",
    "ResizeObserver",
    "IntersectionObserver",
    "Intl",
    "setTimeout",
    "clearTimeout",
    "URL",
    "Blob",
    "navigator",
];
const node = ["process", "console", "URL", "setTimeout", "clearTimeout", "performance"];
const names = (list) => Object.fromEntries(list.map((name) => [name, "readonly"]));
const rules = {
    ...js.configs.recommended.rules,
    eqeqeq: ["error", "always", { null: "ignore" }],
    "no-implied-eval": "error",
    "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({
            property,
            message: "Text from outside would become markup: build nodes.",
        })),
    ],
    "no-shadow": "error",
    "no-var": "error",
    "prefer-const": "error",
};

export default [
    {
        files: ["**/render/html/script/*.js"],
        languageOptions: { globals: names(browser) },
        linterOptions: { reportUnusedDisableDirectives: "error" },
        rules,
    },
    {
        files: ["**/tests/**/*.js", "**/tests/**/*.mjs"],
        languageOptions: { globals: names([...node, ...browser]) },
        rules,
    },
];
