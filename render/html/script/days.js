// SPDX-License-Identifier: MIT
// Days as numbers since 1970-01-01 (UTC), their months and years, and words for them.
import { countedInWords, months, phrase, shortMonths } from "./words.js";

const dayMs = 86400000;
const dateOf = (day) => new Date(day * dayMs);

export const yearInWords = (year) => (year > 0 ? String(year) : phrase("@date.bc", 1 - year));
const withYear = (words, day) => phrase("@date.with-year", words, yearInWords(yearOf(day)));
const dayAndMonth = (day, names) => {
    const number = dayOfMonth(day);
    const inWords = number === 1 ? phrase("@date.first-day") : number;
    return phrase("@date.day-month", inWords, names[monthOf(day)]);
};

/** "10 January 2022", as timelines/edtf_words.cpp has it. */
export const dayInWords = (day) => withYear(dayAndMonth(day, months), day);
export const monthInWords = (day) => withYear(months[monthOf(day)], day);
export const shortMonthOf = (day) => shortMonths[monthOf(day)];
/** "10 Jan", as render/layout/words.cpp has it; its year where the reader does not know it yet. */
export const shortDay = (day) => dayAndMonth(day, shortMonths);
export const shortDayWithYear = (day) => withYear(shortDay(day), day);
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

/** "six and a half quiet months", as render/layout/words.cpp has it: months of 30.4 days. */
export function quietInWords(days) {
    if (days < 61) return countedInWords(Math.floor(days / 7), "@quiet.weeks");
    const whole = Math.floor(days / 30.437);
    const isHalf = days / 30.437 - whole >= 0.5;
    if (whole < 12) return countedInWords(whole, isHalf ? "@quiet.months-half" : "@quiet.months");
    if (whole < 24) return phrase(whole < 18 ? "@quiet.year" : "@quiet.year-half");
    const years = Math.floor(whole / 12);
    return countedInWords(years, whole % 12 >= 6 ? "@quiet.years-half" : "@quiet.years");
}
