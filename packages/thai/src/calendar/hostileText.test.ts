import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as calendar from "./index.js";

const PIECES = [
  ...["19", "2562", "62", "07", "2019", "๑๙", "0", "31", "02", "29"],
  ...["ก.ค.", "กุมภา", "กรกฎาคม", "พ.ศ.", "ค.ศ.", "วันที่", "เดือน", "ปี", "เวลา", "น.", "วันศุกร์", "ปลาย", "ต้นปี"],
  ...["ปีงบประมาณ", "ปีการศึกษา", "FY", "ไตรมาส", "วันสิ้น", "ร.ศ.", "บ่ายโมง", "สองทุ่ม", "ครึ่ง", "ใน", "วันนี้(", ")"],
  ...["ทุกวัน", "ตลอด", "24", "00", "นาฬิกา", "นาที", "AM", "pm", "Z", "+07:00", "'", '"', "”", "ลว."],
  ...["ถึง", "ตั้งแต่", "บัดนี้", "เป็นต้นไป", "ปัจจุบัน", "ภายใน", "และ", "July", "mid-", "T"],
  ...["-", "–", "/", ".", ":", ",", " ", "\u200B", "\uD800", "\uDC00", "\u0E48", "__proto__", "constructor"],
];

const dateLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(dateLike, fc.string({ unit: "binary", maxLength: 300 }), fc.string());
const era = fc.constantFrom("be", "ce", "infer", undefined);

describe("text of any kind", () => {
  it("never makes a parser throw, and what is read is a date that exists, with the text as given", () => {
    fc.assert(
      fc.property(anyText, era, (text, era) => {
        const date = calendar.parseThaiDate(text, { era });
        const period = calendar.parseThaiPeriod(text, { era });
        expect([date.asStated, period.asStated]).toEqual([text, text]);
        expect(calendar.parseThaiTime(text) ?? "00:00").toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
        if (date.kind === "date") {
          expect(calendar.isPartialIsoDate(date.iso)).toBe(true);
          expect(date.yearKind !== undefined).toBe(date.iso.length === 4);
          expect(calendar.yearKind(text)).toBe(date.yearKind);
        }
        if (date.kind === "ambiguous")
          expect(date.readings.every(({ iso }) => calendar.isPartialIsoDate(iso))).toBe(true);
        // A text that is one date is the same one as a period.
        if (date.kind === "date") expect(period).toMatchObject({ kind: "period", start: { iso: date.iso } });
      }),
      { numRuns: 5_000 },
    );
  });

  it("never makes a formatter or a calendar question throw", () => {
    const { formatThaiDate, formatThaiPeriod, formatThaiTime, isoDateBounds, compareIsoDates } = calendar;
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        if (!calendar.isPartialIsoDate(a)) expect(formatThaiDate(a)).toBe(a);
        expect(formatThaiTime(`x${a}`)).toBe(`x${a}`);
        expect(typeof formatThaiPeriod({ start: a, end: b })).toBe("string");
        for (const answer of [isoDateBounds, calendar.fiscalYear, calendar.toBuddhistYear]) answer(a);
        expect(Number.isInteger(compareIsoDates(a, b))).toBe(true);
      }),
    );
  });

  it("does not trust the declared types of what a form or a file hands over", () => {
    for (const value of [undefined, null, 2562, {}, [], Symbol("x"), 10n]) {
      const text = value as unknown as string;
      expect(calendar.parseThaiDate(text).kind).toBe("unreadable");
      expect(calendar.parseThaiPeriod(text).kind).toBe("unreadable");
      expect(calendar.yearKind(text)).toBeUndefined();
      expect(calendar.formatThaiDate(text)).toBe(text);
      expect(calendar.isIsoDate(text)).toBe(false);
      const kind = value as calendar.YearKind;
      expect(calendar.isoDateBounds("2019", "year", kind)).toEqual(calendar.isoDateBounds("2019"));
      expect(calendar.formatThaiDate("2019", { yearKind: kind })).toBe("พ.ศ. 2562");
    }
  });

  it.each(["1", "-", "ก", "น.", ".", "ถึง", "\u0E48", " ", "1-", "\uD800"])("answers 100 kB of %j at once", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const started = performance.now();
    expect(calendar.parseThaiDate(text)).toEqual({ kind: "unreadable", reason: "too-long", asStated: text });
    expect(calendar.parseThaiPeriod(text)).toMatchObject({ reason: "too-long" });
    expect(calendar.formatThaiDate(text)).toBe(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each([
    "1",
    "1-",
    "1.",
    "ก.",
    "ที่",
    "1 - ",
    "ถึง1",
    "และ",
    "ไตรมาส1-",
    "ปี1–",
    "หนึ่ง",
    "บ่าย1",
    "9น.",
    "9 am ",
    "'1",
    "()",
    "น้ำ",
    "ก้้",
  ])("answers the longest text made of %j quickly", (piece) => {
    const text = piece.repeat(200).slice(0, 200);
    const started = performance.now();
    calendar.parseThaiDate(text);
    calendar.parseThaiPeriod(text);
    calendar.yearKind(text);
    calendar.parseThaiTime(text.slice(0, 40));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
