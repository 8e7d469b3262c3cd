import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatThaiDate } from "./formatThaiDate.js";
import { formatThaiPeriod } from "./formatThaiPeriod.js";
import { daysInMonth, writeIsoDate } from "./isoDate.js";
import { parseThaiDate } from "./parseThaiDate.js";
import { parseThaiPeriod } from "./parseThaiPeriod.js";
import type { DatePrecision, YearKind } from "./reading.js";

const STYLES = ["full", "official", "long", "medium", "short", "numeric"] as const;
const DIGITS = ["latn", "thai"] as const;
const ERAS = ["be", "ce"] as const;

const everyDay: string[] = [];
for (let year = 1850; year <= 2200; year += 1) {
  for (let month = 1; month <= 12; month += 1) {
    for (let day = 1; day <= daysInMonth(year, month); day += 1) everyDay.push(writeIsoDate({ year, month, day }));
  }
}

interface Stated {
  iso: string;
  precision: DatePrecision;
  yearKind?: YearKind;
}

function precisionsOf(iso: string): DatePrecision[] {
  if (iso.length === 10) return ["day"];
  return iso.length === 7
    ? ["month", "early-month", "mid-month", "late-month"]
    : ["year", "early-year", "mid-year", "late-year"];
}

const day = fc
  .record({
    year: fc.integer({ min: 1858, max: 2200 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => writeIsoDate({ year, month, day: Math.min(day, daysInMonth(year, month)) }));
const yearKind = fc.constantFrom<YearKind>("calendar", "fiscal", "academic", "unspecified");
const stated: fc.Arbitrary<Stated> = fc
  .tuple(day, fc.constantFrom(4, 7, 10), yearKind)
  .map(([iso, length, kind]) => ({ iso: iso.slice(0, length), ...(length === 4 && { yearKind: kind }) }))
  .chain(({ iso, ...kind }) => fc.constantFrom(...precisionsOf(iso)).map((precision) => ({ iso, precision, ...kind })));
const years = fc
  .tuple(day, yearKind)
  .chain(([iso, yearKind]) =>
    fc.constantFrom(...precisionsOf("2019")).map((precision) => ({ iso: iso.slice(0, 4), precision, yearKind })),
  );
const style = fc.constantFrom(...STYLES);
const format = fc.record({ style, digits: fc.constantFrom(...DIGITS), unbroken: fc.boolean() });

describe("what formatThaiDate prints, parseThaiDate reads back", () => {
  for (const style of STYLES) {
    for (const era of ERAS) {
      it(`every day from 1850 to 2200, ${style}, ${era}, in both kinds of figures`, () => {
        for (const iso of everyDay) {
          for (const digits of DIGITS) {
            const text = formatThaiDate(iso, { style, digits, era });
            const result = parseThaiDate(text, { era });
            // Figures alone below BE 2400 look like the common era: the guard asks, the right date is among the answers.
            const asked = era === "be" && style === "numeric" && iso < "1858" && result.kind === "ambiguous";
            const answered = (asked ? result.readings : [result]).some(
              (reading) => "iso" in reading && reading.iso === iso && reading.era === era,
            );
            if (!answered || (result.kind !== "date" && !asked)) expect.fail(`${iso} prints ${text}`);
          }
        }
      });
    }
  }

  it("dates of every precision and kind of year, in every style and figures, told the era or not", () => {
    fc.assert(
      fc.property(stated, format, fc.constantFrom("be", undefined), (stated, format, era) => {
        const result = parseThaiDate(formatThaiDate(stated.iso, { ...format, ...stated }), { era });
        expect(result).toMatchObject({ kind: "date", era: "be", ...stated });
      }),
      { numRuns: 5000 },
    );
  });

  it("common-era and English forms, when asked in that era", () => {
    fc.assert(
      fc.property(stated, style, fc.constantFrom("th", "en"), (stated, style, locale) => {
        const text = formatThaiDate(stated.iso, { style, locale, ...stated, era: "ce" });
        expect(parseThaiDate(text, { era: "ce" }), text).toMatchObject({ kind: "date", era: "ce", ...stated });
      }),
      { numRuns: 5000 },
    );
  });

  it("the Buddhist era in English", () => {
    fc.assert(
      fc.property(stated, format, (stated, format) => {
        const text = formatThaiDate(stated.iso, { ...format, ...stated, era: "be", locale: "en" });
        expect(parseThaiDate(text), text).toMatchObject({ kind: "date", era: "be", ...stated });
      }),
      { numRuns: 2000 },
    );
  });

  it("years and months before BE 2400, wherever a word is printed with them", () => {
    const early = fc.integer({ min: 1000, max: 1857 }).map((year) => String(year));
    const worded = fc.constantFrom<Stated["precision"]>("early-year", "mid-year", "late-year");
    fc.assert(
      fc.property(
        early,
        worded,
        yearKind,
        format,
        fc.constantFrom("th", "en"),
        (iso, precision, yearKind, format, locale) => {
          const text = formatThaiDate(iso, { ...format, precision, yearKind, locale, era: "be" });
          expect(parseThaiDate(text), text).toMatchObject({ kind: "date", era: "be", iso, precision, yearKind });
          const month = formatThaiDate(`${iso}-08`, { ...format, precision: "late-month", era: "be" });
          expect(parseThaiDate(month), month).toMatchObject({
            kind: "date",
            iso: `${iso}-08`,
            precision: "late-month",
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("figures alone that look like the other era, as a question with the right answer among the readings", () => {
    const formats = [
      { iso: fc.integer({ min: 1000, max: 1856 }), era: "be", style: "numeric", locale: "th" },
      { iso: fc.integer({ min: 2400, max: 2999 }), era: "ce", style: "numeric", locale: "th" },
      { iso: fc.integer({ min: 2400, max: 2999 }), era: "ce", style: "long", locale: "en" },
    ] as const;
    for (const { iso, era, ...format } of formats) {
      fc.assert(
        fc.property(iso, (year) => {
          const day = `${year}-08-15`;
          const read = parseThaiDate(formatThaiDate(day, { ...format, era }), { era });
          expect(read.kind === "ambiguous" && read.readings.some((reading) => reading.iso === day)).toBe(true);
        }),
      );
    }
  });

  it("times, after any day", () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
    fc.assert(
      fc.property(day, time, format, (iso, time, format) => {
        expect(parseThaiDate(formatThaiDate(iso, { ...format, time }))).toMatchObject({
          iso,
          time,
          precision: "minute",
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what formatThaiPeriod prints, parseThaiPeriod reads back", () => {
  const locale = fc.constantFrom("th", "en");

  it("any two ends, also the wrong way round", () => {
    fc.assert(
      fc.property(stated, stated, format, (start, end, format) => {
        const text = formatThaiPeriod({ start, end }, format);
        expect(parseThaiPeriod(text), text).toMatchObject({ kind: "period", start, end });
      }),
      { numRuns: 5000 },
    );
  });

  it("any two years of any two kinds, in Thai and English and either era", () => {
    fc.assert(
      fc.property(years, years, format, locale, fc.constantFrom(...ERAS), (start, end, format, locale, era) => {
        const text = formatThaiPeriod({ start, end }, { ...format, locale, era });
        expect(parseThaiPeriod(text, { era }), text).toMatchObject({ kind: "period", start, end });
      }),
      { numRuns: 5000 },
    );
  });

  it("ends that share a month or a year", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        format,
        (start, d, m, format) => {
          const year = Number(start.slice(0, 4));
          for (const month of [m, Number(start.slice(5, 7))]) {
            const end = writeIsoDate({ year, month, day: d });
            const text = formatThaiPeriod({ start, end }, format);
            expect(parseThaiPeriod(text), text).toMatchObject({ start: { iso: start }, end: { iso: end } });
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("an open start, an open end, and now", () => {
    fc.assert(
      fc.property(stated, format, (side, format) => {
        expect(parseThaiPeriod(formatThaiPeriod({ start: side }, format))).toMatchObject({
          start: side,
          openEnd: true,
        });
        expect(parseThaiPeriod(formatThaiPeriod({ end: side }, format))).toMatchObject({ end: side, openStart: true });
        const now = { end: side, startsNow: true };
        expect(parseThaiPeriod(formatThaiPeriod(now, format))).toMatchObject(now);
      }),
      { numRuns: 1000 },
    );
  });
});
