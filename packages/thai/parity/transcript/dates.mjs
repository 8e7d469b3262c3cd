import {
  compareIsoDates,
  daysInMonth,
  fiscalQuarter,
  fiscalYear,
  fiscalYearRange,
  formatThaiDate,
  formatThaiPeriod,
  formatThaiTime,
  isIsoDate,
  isoDateBounds,
  isPartialIsoDate,
  monthNames,
  toBuddhistYear,
  toCommonYear,
  weekdayNames,
} from "@saan/thai/calendar";
import { formatPlainThaiDate } from "@saan/thai/calendar/short";
import { combinations } from "./record.mjs";

const STYLES = /** @type {const} */ (["full", "long", "medium", "short", "numeric"]);
const FORMATS = combinations(
  /** @type {const} */ (["th", "en"]),
  /** @type {const} */ (["be", "ce"]),
  /** @type {const} */ (["latn", "thai"]),
).map(([locale, era, digits]) => ({ locale, era, digits }));
const PRECISIONS = /** @type {const} */ ([
  ...["minute", "day", "early-month", "mid-month", "late-month", "month"],
  ...["early-year", "mid-year", "late-year", "year"],
]);

/** Days around every change of rule, and texts that are no dates. */
const EDGES = [
  ...["2019-07-19", "2020-02-29", "2019-02-29", "2020-12-31", "2021-01-01", "1957-01-01", "1956-12-31", "2056-12-31"],
  ...["1939-12-31", "1940-01-01", "1940-03-31", "1940-04-01", "1940-12-31", "1941-01-01", "1889-03-31", "1889-04-01"],
  ...["1000-01-01", "2999-12-31", "0001-01-01", "9999-12-31", "1856-12-31", "1857-01-01", "2020-08", "2020", "1940-02"],
  ...["1940", "", "2020-13-01", "2020-2-1", "19/07/2562", "2020-02-30", " 2020-01-01", "2020-01-01T00:00:00Z"],
];
const TIMES = ["00:00", "9:05", "13:00", "23:59", "24:00", "13.30", "13:00:59", "1300", ""];
/** Each day of these: with and without a leap day, and the two years that the change of New Year cut. */
const WHOLE_YEARS = [1939, 1940, 1941, 2020, 2023];

/** Printing dates and times, and every question about a stored date. @param {import("./record.mjs").Say} say */
export function tellDates(say) {
  say("names", "months", monthNames);
  say("names", "weekdays", weekdayNames);
  for (const iso of WHOLE_YEARS.flatMap(daysOf)) {
    for (const format of FORMATS) {
      const texts = STYLES.map((style) => formatThaiDate(iso, { ...format, style }));
      say("day", [iso, ...Object.values(format)], texts);
    }
  }
  for (const [iso, precision, format] of combinations(EDGES, PRECISIONS, FORMATS)) {
    const texts = STYLES.map((style) => formatThaiDate(iso, { ...format, style, precision, time: "13:05" }));
    say("stated date", [iso, precision, ...Object.values(format)], texts);
    const plain = STYLES.map((style) => formatPlainThaiDate(iso, { ...format, style, precision }));
    say("plain date", [iso, precision, ...Object.values(format)], plain);
  }
  const kinds = /** @type {const} */ (["calendar", "fiscal", "academic", "unspecified"]);
  for (const [iso, precision, yearKind, format] of combinations(
    ["2024", "1940"],
    PRECISIONS.slice(6),
    kinds,
    FORMATS,
  )) {
    const texts = STYLES.map((style) => formatThaiDate(iso, { ...format, style, precision, yearKind }));
    say("kind of year", [iso, precision, yearKind, ...Object.values(format)], texts);
  }
  for (const [time, locale, digits] of combinations(TIMES, /** @type {const} */ (["th", "en"]), ["latn", "thai"])) {
    say("time", [time, locale, digits], formatThaiTime(time, { locale, digits: digits === "thai" ? "thai" : "latn" }));
  }
  tellPeriods(say);
  tellYears(say);
  for (const iso of EDGES) {
    say("iso", iso, [isIsoDate(iso), isPartialIsoDate(iso), toBuddhistYear(iso), fiscalYear(iso), fiscalQuarter(iso)]);
    say(
      "bounds",
      iso,
      [undefined, ...PRECISIONS].map((precision) => isoDateBounds(iso, precision)),
    );
  }
  for (const [place, iso] of [...EDGES].sort(compareIsoDates).entries()) say("order of dates", place, iso);
}

/** @param {import("./record.mjs").Say} say */
function tellPeriods(say) {
  const ends = [undefined, "2023-06-23", "2023-06-25", "2023-08-01", "2024-01-05", "2023-06", "2020-08", "2020", "x"];
  const stated = ends.map((iso) => (iso === "2020-08" ? { iso, precision: /** @type {const} */ ("late-month") } : iso));
  for (const [start, end, format, style] of combinations(stated, stated, FORMATS, STYLES)) {
    say(
      "period",
      [start, end, style, ...Object.values(format)],
      formatThaiPeriod({ start, end }, { ...format, style }),
    );
  }
  const start = { iso: "2024-02-06", time: "09:00" };
  for (const [end, format, style] of combinations(["2024-02-06", "2024-02-07"], FORMATS, STYLES)) {
    const timed = { start, end: { iso: end, time: "16:00" } };
    say("hours", [end, style, ...Object.values(format)], formatThaiPeriod(timed, { ...format, style }));
    say(
      "from now",
      [end, style, ...Object.values(format)],
      formatThaiPeriod({ end, startsNow: true }, { ...format, style }),
    );
  }
}

/** @param {import("./record.mjs").Say} say */
function tellYears(say) {
  for (let year = 1900; year <= 2100; year += 1) {
    const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`);
    say("buddhist year", year, [toBuddhistYear(String(year)), ...months.map(toBuddhistYear)]);
    say("common year", year + 543, [
      toCommonYear(year + 543),
      ...months.map((_, at) => toCommonYear(year + 543, at + 1)),
    ]);
    say(
      "fiscal year",
      year,
      months.map((month) => [fiscalYear(month), fiscalQuarter(month)]),
    );
    say("fiscal range", year + 543, fiscalYearRange(year + 543));
    say(
      "month lengths",
      year,
      months.map((_, at) => daysInMonth(year, at + 1)),
    );
  }
}

/** @param {number} year */
function daysOf(year) {
  const two = (/** @type {number} */ value) => String(value).padStart(2, "0");
  return Array.from({ length: 12 }, (_, month) =>
    Array.from({ length: daysInMonth(year, month + 1) }, (_, day) => `${year}-${two(month + 1)}-${two(day + 1)}`),
  ).flat();
}
