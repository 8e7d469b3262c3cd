import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toThaiDigits } from "../numbers/digits.js";
import { checkDigit } from "./checkDigit.js";
import { readCitizenId } from "./citizenId.js";
import { readJuristicId } from "./juristicId.js";

const withCheckDigit = (twelve: string) => twelve + checkDigit(twelve);
const citizenIds = fc.stringMatching(/^[1-8]\d{11}$/).map(withCheckDigit);
const juristicIds = fc.stringMatching(/^0\d{11}$/).map(withCheckDigit);
const digitAt = fc.record({ at: fc.nat(12), digit: fc.nat(9).map(String) });

/** Σ digit · weight mod 11: what the check digit is made of. */
function remainder(id: string): number {
  return [...id.slice(0, 12)].reduce((sum, digit, at) => sum + Number(digit) * (13 - at), 0) % 11;
}

describe("readCitizenId", () => {
  it("reads the number of a person without a registered status where it is asked to, and not by itself", () => {
    expect(readCitizenId("0-1234-56789-01-6", { unregistered: true })).toMatchObject({ kind: "citizen-id" });
    expect(readCitizenId("0-1234-56789-01-6")).toMatchObject({ reason: "wrong-first-digit" });
    expect(readCitizenId(withCheckDigit("912345678901"), { unregistered: true })).toMatchObject({ kind: "unreadable" });
  });

  it.each([
    ["1234567890121"],
    ["1-2345-67890-12-1"],
    ["1 2345 67890 12 1"],
    ["1-2345-67890-121"],
    ["1 - 2345 - 67890 - 12 - 1"],
    ["1–2345–67890–12–1"],
    ["1\u20112345\u201167890\u201112\u20111"],
    ["๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑"],
    [" \u200B1234567890121\uFEFF\n"],
    ["1\u00A02345\u00A067890\u00A012\u00A01"],
  ])("reads %j, and keeps it as given", (text) => {
    expect(readCitizenId(text)).toEqual({
      kind: "citizen-id",
      value: "1234567890121",
      formatted: "1-2345-67890-12-1",
      masked: "x-xxxx-xxxxx-12-1",
      asStated: text,
    });
  });

  it.each([
    ["", { reason: "empty" }],
    [" \u200B ", { reason: "empty" }],
    ["-", { reason: "not-digits" }],
    ["ไม่มี", { reason: "not-digits" }],
    ["1-2345-67890-12-X", { reason: "not-digits" }],
    ["1.23457E+12", { reason: "not-digits" }],
    ["١٢٣٤٥٦٧٨٩٠١٢١", { reason: "not-digits" }],
    ["1-2345-67890-12", { reason: "too-few-digits", digitCount: 12 }],
    ["1-2345-67890-12-11", { reason: "too-many-digits", digitCount: 14 }],
    ["0-1234-56789-01-6", { reason: "wrong-first-digit" }],
    [withCheckDigit("912345678901"), { reason: "wrong-first-digit" }],
    ["1-2345-67890-12-2", { reason: "wrong-check-digit" }],
    ["1".repeat(65), { reason: "too-long" }],
  ])("does not read %.40j: %o", (text, answer) => {
    expect(readCitizenId(text)).toEqual({ kind: "unreadable", ...answer, asStated: text });
  });

  it("reads every number with a first digit of 1 to 8 and the digit that follows, however it is grouped", () => {
    fc.assert(
      fc.property(citizenIds, fc.array(fc.constantFrom("", "-", " ", "–"), { minLength: 13 }), (id, between) => {
        const text = [...id].map((digit, at) => digit + between[at]).join("");
        expect(readCitizenId(toThaiDigits(text))).toMatchObject({ kind: "citizen-id", value: id });
      }),
    );
  });

  it("shows no more than the last three digits when masked", () => {
    fc.assert(
      fc.property(citizenIds, (id) => {
        const read = readCitizenId(id);
        expect(read.kind === "citizen-id" && read.masked.replace(/\D/g, "")).toBe(id.slice(-3));
      }),
    );
  });
});

describe("readJuristicId", () => {
  it.each([["0123456789016"], ["0-1234-56789-01-6"], ["0-12-3-456-78901-6"], ["๐ ๑๒๓๔ ๕๖๗๘๙ ๐๑ ๖"]])(
    "reads %j",
    (text) => {
      expect(readJuristicId(text)).toEqual({
        kind: "juristic-id",
        value: "0123456789016",
        formatted: "0-1234-56789-01-6",
        asStated: text,
      });
    },
  );

  it.each([
    ["1234567890121", "wrong-first-digit"],
    ["0123456789017", "wrong-check-digit"],
    ["123456789016", "too-few-digits"],
    ["00123456789016", "too-many-digits"],
    ["เลขทะเบียน 0123456789016", "not-digits"],
  ])("does not read %j: %s", (text, reason) => {
    expect(readJuristicId(text)).toMatchObject({ kind: "unreadable", reason, asStated: text });
  });

  it("reads no number that is a citizen's, and readCitizenId none of these", () => {
    fc.assert(
      fc.property(citizenIds, juristicIds, (citizen, juristic) => {
        expect(readJuristicId(juristic)).toMatchObject({ kind: "juristic-id", value: juristic });
        expect(readCitizenId(juristic)).toMatchObject({ reason: "wrong-first-digit" });
        expect(readJuristicId(citizen)).toMatchObject({ reason: "wrong-first-digit" });
      }),
    );
  });
});

describe("the check digit", () => {
  it("notices every changed digit but the third, and a remainder of 0 that became 10 or back", () => {
    fc.assert(
      fc.property(citizenIds, digitAt, (id, { at, digit }) => {
        const changed = id.slice(0, at) + digit + id.slice(at + 1);
        fc.pre(changed !== id && /^[1-8]/.test(changed));
        const [before, after] = [remainder(id), remainder(changed)];
        const unseen = at === 2 || (at < 12 && before !== after && [before, after].every((r) => r === 0 || r === 10));
        expect(readCitizenId(changed).kind).toBe(unseen ? "citizen-id" : "unreadable");
      }),
      { numRuns: 5000 },
    );
  });

  it("notices about 91 % of single wrong digits and 98 % of swapped neighbours, so it proves nothing", () => {
    const wrong = { all: 0, noticed: 0 };
    const swapped = { all: 0, noticed: 0 };
    const count = (tally: typeof wrong, id: string, changed: string) => {
      if (changed === id) return;
      tally.all += 1;
      if (checkDigit(changed) !== changed.charAt(12)) tally.noticed += 1;
    };
    for (const id of fc.sample(citizenIds, { numRuns: 2000, seed: 2562 })) {
      for (let at = 0; at < 13; at += 1) {
        for (const digit of "0123456789") count(wrong, id, id.slice(0, at) + digit + id.slice(at + 1));
        if (at > 0) count(swapped, id, id.slice(0, at - 1) + id.charAt(at) + id.charAt(at - 1) + id.slice(at + 1));
      }
    }
    expect(wrong.noticed / wrong.all).toBeCloseTo(0.912, 2);
    expect(swapped.noticed / swapped.all).toBeCloseTo(0.98, 2);
  });
});
