import {
  formatThaiPeriod,
  type PeriodReading,
  parseThaiDate,
  parseThaiPeriod,
  type StatedDate,
} from "@saan/thai/calendar";
import { type Answer, type Fact, type PrintSettings, type Reader, type Reading, silent } from "../answer/answer";
import { fill } from "../messages";
import { dateReasons } from "./dateReasons";
import { dateStyles } from "./dateStyles";

/** Reads a period. A text that is one date is left to the reader of dates. */
export const periodReader: Reader = { kind: "period", read: readPeriod };

function readPeriod(text: string, settings: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const { words, kit } = settings;
  const alone = parseThaiDate(text, { today: settings.today });
  if (alone.kind !== "unreadable") return { status: "unreadable", reason: words["period.oneDate"], near: false };
  const found = parseThaiPeriod(text, { today: settings.today });
  if (found.kind === "unreadable") {
    const generic = found.reason === "not-a-date" || found.reason === "too-long";
    // What is wrong with a single date is said where dates are read.
    const near = !generic && alone.reason === "not-a-date";
    return { status: "unreadable", reason: generic ? words["period.none"] : kit[dateReasons[found.reason]], near };
  }
  if (found.kind === "period") return { status: "read", reading: describePeriod(found, settings) };
  return {
    status: "ask",
    question: words[questionOf(found.readings, text)],
    choices: found.readings.map((reading) => ({
      key: storedPeriod(reading),
      label: formatThaiPeriod(reading, { style: "long", digits: settings.digits, locale: settings.locale }),
      hint: fill(words["desk.storedAs"], { value: storedPeriod(reading) }),
      reading: describePeriod(reading, settings),
    })),
  };
}

/** What sets the readings apart: the era of the year, how quarters are counted, or which year an end lies in. */
function questionOf(readings: readonly PeriodReading[], text: string) {
  const eras = new Set(readings.map(({ start, end: last }) => start?.era ?? last?.era));
  if (eras.size > 1) return "period.ask";
  return /ไตรมาส|quarter|Q\d/i.test(text) ? "period.askQuarter" : "period.askYear";
}

function describePeriod(period: PeriodReading, settings: PrintSettings): Reading {
  const { words, digits, era, locale } = settings;
  const print = (style: (typeof dateStyles)[number]) => formatThaiPeriod(period, { style, digits, era, locale });
  const begins = period.startsNow ? words["period.startsNow"] : words["period.open"];
  const facts: Fact[] = [
    end(words["period.start"], period.start, begins, settings),
    end(words["period.end"], period.end, words["period.open"], settings),
  ];
  if (period.dailyTime) {
    const { start, end: last } = period.dailyTime;
    facts.push({
      term: words["period.dailyTime"],
      detail: last === undefined ? start : `${start} – ${last}`,
      code: true,
    });
  }
  return {
    headline: print("long"),
    facts,
    prints: [
      ...dateStyles.map((style) => ({ term: words[`style.${style}`], detail: print(style) })),
      {
        term: words["style.other"],
        detail: formatThaiPeriod(period, { digits, locale: locale === "th" ? "en" : "th" }),
      },
    ],
    advice: period.inverted ? [words["period.inverted"]] : [],
  };
}

function end(term: string, date: StatedDate | undefined, open: string, { words }: PrintSettings): Fact {
  if (!date) return { term, detail: open };
  const precise = date.precision === "day" ? "" : ` · ${words[`precision.${date.precision}`]}`;
  return { term, detail: `${date.iso}${date.time ? `T${date.time}` : ""}${precise}`, code: precise === "" };
}

/** `2023-06-23/2023-06-25`, `../` for an open end, as ISO 8601-2 writes intervals. */
function storedPeriod({ start, end: last }: PeriodReading): string {
  return `${start?.iso ?? ".."}/${last?.iso ?? ".."}`;
}
