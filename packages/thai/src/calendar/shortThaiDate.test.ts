import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatThaiDate } from "./formatThaiDate.js";
import { parseThaiDate } from "./parseThaiDate.js";
import { formatPlainThaiDate, parseShortThaiDate } from "./short/index.js";

const pieces = ["19", "7", "2562", "62", "2019", "๑๙", "ก.ค.", "กรกฎาคม", "July", "พ.ศ.", "ค.ศ.", "วันสิ้น", "เดือน", "ปี"];
const more = [
  "ปลาย",
  "ปีงบประมาณ",
  "เวลา",
  "13.00",
  "9",
  "น.",
  "บ่ายโมง",
  "AM",
  "/",
  "-",
  " ",
  "T18:00:00Z",
  "2024-01-01",
];

describe("the short reader", () => {
  it.each([
    "16 มี.ค.63",
    "๑๙ ก.ค. ๒๕๖๒",
    "19/07/2019",
    "ปลายเดือนสิงหาคม 2563",
    "ปีงบประมาณ 2567",
    "19 ก.ค. 2562 เวลา 13.00 น.",
  ])("reads %s as the long one does", (text) => {
    expect(parseShortThaiDate(text, { era: "be" })).toEqual(parseThaiDate(text, { era: "be" }));
    expect(parseShortThaiDate(text).kind).not.toBe("unreadable");
  });

  it.each(["9 ก.ค. 2562 บ่ายโมงครึ่ง", "2024-01-01T18:00:00Z", "วันสิ้นเดือนมีนาคม 2567"])(
    "leaves %s to the long one",
    (text) => {
      expect(parseShortThaiDate(text)).toEqual({ kind: "unreadable", reason: "not-a-date", asStated: text });
      expect(parseThaiDate(text).kind).toBe("date");
    },
  );

  it("never answers another date than the long one", () => {
    const texts = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 9 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), fc.constantFrom("be", "ce", "infer", undefined), (text, era) => {
        const short = parseShortThaiDate(text, { era });
        if (short.kind !== "unreadable") expect(short).toEqual(parseThaiDate(text, { era }));
      }),
      { numRuns: 500 },
    );
  });

  it("prints as the long printer does", () => {
    const styles = ["full", "official", "long", "medium", "short", "numeric"] as const;
    for (const style of styles)
      for (const iso of ["2019-07-19", "2020-08", "1940-02-01", "2024"])
        expect(formatPlainThaiDate(iso, { style })).toBe(formatThaiDate(iso, { style }));
  });
});
