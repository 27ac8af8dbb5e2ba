// SPDX-License-Identifier: MIT
// Days as numbers since 1970-01-01 (UTC), their months and years, and words for them.

const dayMs = 86400000;
const format = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const longDay = format({ day: "numeric", month: "long", year: "numeric" });
const shortMonths = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" ");
const monthYear = format({ month: "long", year: "numeric" });

const dateOf = (day) => new Date(day * dayMs);

export const dayInWords = (day) => longDay.format(dateOf(day));
export const monthInWords = (day) => monthYear.format(dateOf(day));
export const shortMonthOf = (day) => shortMonths[dateOf(day).getUTCMonth()];
/** "10 Jan", as render/layout/words.cpp has it. */
export const shortDay = (day) => `${dateOf(day).getUTCDate()} ${shortMonthOf(day)}`;
export const yearOf = (day) => dateOf(day).getUTCFullYear();
export const dayOfMonth = (day) => dateOf(day).getUTCDate();
export const monthOf = (day) => dateOf(day).getUTCMonth();

/** The first day of a month; months beyond 0 to 11 run over into other years. */
export function dayOf(year, month = 0) {
    const date = new Date(Date.UTC(2000, month, 1));
    date.setUTCFullYear(date.getUTCFullYear() + year - 2000);
    return Math.round(date.getTime() / dayMs);
}

/** "2022-01-10" for the address; years before 0 and beyond 9999 as ISO 8601 has them. */
export const isoDay = (day) => dateOf(day).toISOString().split("T")[0];

export function parseIsoDay(text) {
    const time = /^([+-]\d{2})?\d{4}-\d{2}-\d{2}$/.test(text ?? "") ? Date.parse(text) : NaN;
    return Number.isNaN(time) ? null : Math.round(time / dayMs);
}

const numbers = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
const inWords = (number) => numbers[number] ?? String(number);

function halves(amount, unit) {
    const whole = Math.floor(amount);
    const half = amount - whole >= 0.5;
    if (whole === 1 && half) return `a quiet ${unit} and a half`;
    if (whole === 1) return `a quiet ${unit}`;
    if (half) return `${inWords(whole)} and a half quiet ${unit}s`;
    return `${inWords(whole)} quiet ${unit}s`;
}

/** "six and a half quiet months", rounded down to halves; weeks under two months. */
export function quietInWords(days) {
    if (days < 61) return halves(Math.floor(days / 7), "week");
    const months = days / 30.437;
    return months < 18 ? halves(months, "month") : halves(months / 12, "year");
}
