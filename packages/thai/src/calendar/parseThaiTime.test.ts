import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseThaiDate } from "./parseThaiDate.js";
import { parseThaiTime } from "./parseThaiTime.js";

describe("parseThaiTime", () => {
  it.each([
    ["13:00", "13:00"],
    ["13.00", "13:00"],
    ["13.00 น.", "13:00"],
    ["๑๓.๐๐ น.", "13:00"],
    ["เวลา 9.30 น.", "09:30"],
    ["0930", "09:30"],
    ["930", "09:30"],
    ["9 น.", "09:00"],
    ["9 นาฬิกา 30 นาที", "09:30"],
    ["2:30 PM", "14:30"],
    ["12.05 a.m.", "00:05"],
    ["บ่ายโมง", "13:00"],
    ["บ่ายโมงครึ่ง", "13:30"],
    ["บ่ายสอง", "14:00"],
    ["บ่าย 3 โมงครึ่ง", "15:30"],
    ["9 โมงเช้า", "09:00"],
    ["สิบโมง", "10:00"],
    ["10 โมง 15 นาที", "10:15"],
    ["ห้าโมงเย็น", "17:00"],
    ["ตีสาม", "03:00"],
    ["2 ทุ่ม", "20:00"],
    ["เที่ยง", "12:00"],
    ["เที่ยงครึ่ง", "12:30"],
  ])("reads %j as %s", (text, time) => {
    expect(parseThaiTime(text)).toBe(time);
  });

  it.each([
    "",
    "13",
    "25:00",
    "9.75",
    "หกโมง",
    "สามโมงเช้า",
    "เที่ยงคืน",
    "บ่าย",
    "โมง",
    "ตี",
    "9 โมง 30",
    "13:00 PM",
    "ตี 9",
    "24.00",
    "24 น.",
    "9 โมงครึ่ง 15 นาที",
    "9.",
    "13.00 น. 15 นาที",
  ])("does not read %j: it is no time, or could be two", (text) => {
    expect(parseThaiTime(text)).toBeUndefined();
  });

  it("agrees with the reader of dates wherever it reads a time", () => {
    const hour = fc.integer({ min: 0, max: 25 });
    const minute = fc.integer({ min: 0, max: 61 }).map((one) => String(one).padStart(2, "0"));
    const word = fc.constantFrom("โมง", "โมงเช้า", "โมงเย็น", "ทุ่ม", "น.", "นาฬิกา", " am", " p.m.");
    const text = fc.oneof(
      fc.tuple(hour, minute).map(([h, m]) => `${h}.${m} น.`),
      fc.tuple(hour, minute).map(([h, m]) => `${h}:${m}`),
      fc.tuple(hour, word).map(([h, w]) => `${h} ${w}`),
      fc.tuple(fc.constantFrom("ตี", "บ่าย"), hour, fc.constantFrom("", " โมง", "ครึ่ง")).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (said) => {
        const read = parseThaiTime(said);
        if (read === undefined) return;
        expect(parseThaiDate(`6 ก.พ. 2567 ${said}`)).toMatchObject({ time: read });
      }),
      { numRuns: 2000 },
    );
  });

  it("prints no time that does not exist, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseThaiTime(text) ?? "00:00").toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
      }),
    );
  });
});
