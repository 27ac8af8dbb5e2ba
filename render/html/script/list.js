// SPDX-License-Identifier: MIT
// The list of entries, built from the data as far as it is read.
import { el } from "./dom.js";
import { entryNode } from "./entry.js";
import { counted } from "./text.js";

const chunk = 40;
const mostPrinted = 3000; // entries that a print may have

export function createList({ data, section }) {
    const list = section.querySelector("ol");
    const end = el("p", { class: "note", tabindex: "-1" });
    section.querySelector(".needs-script")?.remove();
    section.append(end);
    let meetings = [];
    let needles = [];
    let built = 0;

    function build(until) {
        const next = meetings.slice(built, until);
        list.append(
            ...next.map((meeting) =>
                el("li", {}, entryNode(meeting, data, { needles, hasAnchor: true })),
            ),
        );
        built += next.length;
        const left = meetings.length - built;
        end.textContent = left > 0 ? `${counted(left, "more meeting")}: scroll on` : "";
        end.hidden = left <= 0;
    }

    new IntersectionObserver(
        (seen) => {
            if (seen.some((entry) => entry.isIntersecting) && !section.hidden) build(built + chunk);
        },
        { rootMargin: "800px" },
    ).observe(end);

    function start(nextMeetings, nextNeedles) {
        meetings = nextMeetings;
        needles = nextNeedles;
        built = 0;
        list.replaceChildren();
    }

    return {
        show(nextMeetings, nextNeedles) {
            start(nextMeetings, nextNeedles);
            build(chunk);
            if (meetings.length === 0) {
                end.hidden = false;
                end.textContent = "No meeting is like that.";
            }
        },
        /** Empty while nobody sees it. */
        hide: () => start([], []),
        reveal(meeting) {
            const place = meetings.indexOf(meeting);
            if (place < 0) return;
            if (place >= built) build(place + chunk);
            list.children[place].scrollIntoView({ block: "start" });
            list.children[place].querySelector("article").tabIndex = -1;
            list.children[place].querySelector("article").focus({ preventScroll: true });
        },
        buildForPrint() {
            start(data.meetings, []);
            build(mostPrinted);
            if (meetings.length > built)
                end.textContent = `${counted(meetings.length - built, "meeting")} not printed`;
        },
    };
}
