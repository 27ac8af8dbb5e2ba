
// Finding in the page: words, party and status narrow the list and fade the drawing's other rows.
// The state lives in the address after "#?", so that a view can be sent. Nothing here is needed to read.
"use strict";
(() => {
    const byId = (id) => document.getElementById(id);
    const form = byId("find");
    const words = byId("by-words");
    const party = byId("by-party");
    const status = byId("by-status");
    const count = byId("count");
    const ladder = document.querySelector(".ladder");

    const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

    const entries = Array.from(document.querySelectorAll(".meeting"), (article) => ({
        item: article.parentElement,
        row: byId("row-" + article.id),
        status: article.dataset.status,
        parties: article.dataset.parties.split(", "),
        article,
        text: null,
    }));
    const textOf = (entry) => (entry.text ??= fold(entry.article.textContent));

    const isShown = (entry, needles) =>
        (!status.value || entry.status === status.value) &&
        (!party.value || entry.parties.includes(party.value)) &&
        needles.every((needle) => textOf(entry).includes(needle));

    function show() {
        const needles = fold(words.value).split(/\s+/).filter(Boolean);
        const isFiltered = needles.length > 0 || party.value !== "" || status.value !== "";
        let shown = 0;
        for (const entry of entries) {
            const on = isShown(entry, needles);
            entry.item.hidden = !on;
            entry.row?.classList.toggle("off", !on);
            if (on) shown += 1;
        }
        ladder.classList.toggle("filtered", isFiltered);
        count.textContent = isFiltered ? `${shown} of ${entries.length} meetings` : "";
        return isFiltered;
    }

    function remember() {
        const state = new URLSearchParams();
        if (words.value) state.set("find", words.value);
        if (party.value) state.set("party", party.value);
        if (status.value) state.set("status", status.value);
        const hash = state.toString();
        history.replaceState(null, "", hash ? "#?" + hash : location.pathname + location.search);
    }

    function recall() {
        const state = new URLSearchParams(location.hash.startsWith("#?") ? location.hash.slice(2) : "");
        words.value = state.get("find") ?? "";
        party.value = state.get("party") ?? "";
        status.value = state.get("status") ?? "";
        // A value that no option has leaves the list empty-handed: take it as no choice.
        for (const choice of [party, status]) if (choice.selectedIndex < 0) choice.value = "";
        show();
    }

    function change() {
        show();
        remember();
    }

    let waiting = 0;
    words.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(change, 120);
    });
    party.addEventListener("change", change);
    status.addEventListener("change", change);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(change));

    // A link to a meeting that the filter hides shows everything again.
    window.addEventListener("hashchange", () => {
        if (location.hash.startsWith("#?")) {
            recall();
            return;
        }
        const target = byId(decodeURIComponent(location.hash.slice(1)));
        if (target?.closest("li[hidden]")) {
            words.value = party.value = status.value = "";
            show();
            target.scrollIntoView();
        }
    });
    window.addEventListener("beforeprint", () => {
        for (const more of document.querySelectorAll("details")) more.open = true;
    });

    form.hidden = entries.length === 0;
    recall();
})();
