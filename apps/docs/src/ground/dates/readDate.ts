import {
  type DateReading,
  fiscalQuarter,
  fiscalYear,
  formatThaiDate,
  formatThaiPeriod,
  formatThaiTime,
  isoDateBounds,
  parseThaiDate,
  toBuddhistYear,
} from "@saan/thai/calendar";
import { type Answer, type Fact, type PrintSettings, type Reader, type Reading, silent } from "../answer/answer";
import { inFigures } from "../answer/figures";
import { fill } from "../messages";
import { dateReasons } from "./dateReasons";
import { dateStyles } from "./dateStyles";

/** The first stored day of a year that began on 1 January; before it, "BE = CE + 543" is wrong for January to March. */
const FIRST_JANUARY_YEAR = "1941";

/** Reads one date and shows what is stored, what it can mean, and every way it prints back. */
export const dateReader: Reader = { kind: "date", read: readDate };

function readDate(text: string, settings: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const found = parseThaiDate(text, { today: settings.today });
  if (found.kind === "unreadable") {
    const reason = settings.kit[dateReasons[found.reason]];
    return { status: "unreadable", reason, near: found.reason !== "not-a-date" && found.reason !== "too-long" };
  }
  if (found.kind === "date") {
    const advice = found.weekdayDiffers ? [settings.kit["dateField.weekdayDiffers"]] : [];
    const reading = describeDate(found, found.time, settings);
    const stated: Fact = {
      term: settings.words["date.era"],
      detail: settings.words[found.eraStated ? "date.eraStated" : "date.eraInferred"],
    };
    return {
      status: "read",
      reading: { ...reading, facts: [...reading.facts, stated], advice: [...advice, ...(reading.advice ?? [])] },
    };
  }
  return {
    status: "ask",
    question: settings.words["date.ask"],
    choices: found.readings.map((reading) => ({
      key: `${reading.iso} ${reading.era}`,
      label: bothYears(reading, settings),
      hint: fill(settings.words["desk.storedAs"], { value: reading.iso }),
      reading: describeDate(reading, found.time, settings),
    })),
  };
}

function describeDate(date: DateReading, time: string | undefined, settings: PrintSettings): Reading {
  const { iso, precision, yearKind } = date;
  const { words, locale, digits, era } = settings;
  const stated = { digits, precision, yearKind, ...(time === undefined ? {} : { time }) };
  const print = (style: (typeof dateStyles)[number]) => formatThaiDate(iso, { ...stated, style, era, locale });
  const facts: Fact[] = [
    { term: words["fact.stored"], detail: iso, code: true },
    { term: words["date.precision"], detail: words[`precision.${precision}`] },
    { term: words["date.year"], detail: bothYears(date, settings) },
  ];
  if (time !== undefined) facts.push({ term: words["date.time"], detail: formatThaiTime(time, { digits, locale }) });
  if (yearKind) facts.push({ term: words["date.yearKind"], detail: words[`yearKind.${yearKind}`] });
  const bounds = isoDateBounds(iso, precision, yearKind);
  if (bounds && bounds.earliest !== bounds.latest) {
    const detail = formatThaiPeriod({ start: bounds.earliest, end: bounds.latest }, { digits, locale });
    facts.push({ term: words["date.bounds"], detail });
  }
  const year = fiscalYear(iso, yearKind);
  const quarter = fiscalQuarter(iso);
  if (year !== undefined) {
    const said = words[quarter === undefined ? "date.fiscalYearOnly" : "date.fiscalYear"];
    const detail = inFigures(fill(said, { year, quarter: quarter ?? "" }), settings);
    facts.push({ term: words["date.fiscal"], detail });
  }
  const oldYear = iso < FIRST_JANUARY_YEAR ? [inFigures(words["date.aprilYears"], settings)] : [];
  return {
    headline: print("full"),
    facts,
    prints: [
      ...dateStyles.map((style) => ({ term: words[`style.${style}`], detail: print(style) })),
      {
        term: words["style.other"],
        detail: formatThaiDate(iso, { ...stated, style: "full", locale: locale === "th" ? "en" : "th" }),
      },
    ],
    advice: oldYear,
  };
}

function bothYears({ iso }: Pick<DateReading, "iso">, settings: PrintSettings): string {
  const be = toBuddhistYear(iso) ?? "";
  return inFigures(fill(settings.kit["dateField.yearBe"], { be, ce: Number(iso.slice(0, 4)) }), settings);
}
