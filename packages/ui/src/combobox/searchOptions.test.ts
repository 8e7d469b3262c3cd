import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComboboxOption } from "./option.js";
import { searchOptions } from "./searchOptions.js";

const option = (label: string, more: Partial<ComboboxOption<string>> = {}): ComboboxOption<string> => ({
  key: label,
  label,
  value: label,
  ...more,
});
const found = (options: readonly ComboboxOption<string>[], query: string) =>
  searchOptions(options, query).map(({ label }) => label);

describe("what a list of options answers to a text", () => {
  const places = [
    option("เวียงป่าเป้า"),
    option("ดอกคำใต้", { detail: "จ.พะเยา" }),
    option("บ้านเวียง"),
    option("เวียง", { keywords: "Wiang" }),
    option("หมู่ที่ 12"),
  ];

  it("puts the very name first, then names that begin so, then the rest", () => {
    expect(found(places, "เวียง")).toEqual(["เวียง", "เวียงป่าเป้า", "บ้านเวียง"]);
  });

  it("finds ำ however it was typed, Thai digits as Arabic ones, and words that are not shown", () => {
    expect(found(places, "ดอกค\u0E4D\u0E32")).toEqual(["ดอกคำใต้"]);
    expect(found(places, "หมู่ที่ ๑๒")).toEqual(["หมู่ที่ 12"]);
    expect(found(places, "WIANG")).toEqual(["เวียง"]);
  });

  it("wants every word, wherever it stands", () => {
    expect(found(places, "พะเยา ใต้")).toEqual(["ดอกคำใต้"]);
    expect(found(places, "พะเยา เวียง")).toEqual([]);
  });

  it("lets go of tone marks only when nothing is found with them", () => {
    expect(found([option("ข่าว"), option("ขาว")], "ขาว")).toEqual(["ขาว"]);
    expect(found([option("ข่าว")], "ขาว")).toEqual(["ข่าว"]);
  });

  it("keeps groups together, in the order given", () => {
    const grouped = [option("ก ข", { group: "หนึ่ง" }), option("ข", { group: "สอง" }), option("ขค", { group: "สอง" })];
    expect(found(grouped, "ข")).toEqual(["ก ข", "ข", "ขค"]);
  });

  it("answers no more than there is, whatever is typed", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 })), fc.string(), (labels, query) => {
        const options = labels.map((label, at) => option(label, { key: String(at) }));
        const answer = searchOptions(options, query);
        expect(new Set(answer).size).toBe(answer.length);
        expect(answer.every((one) => options.includes(one))).toBe(true);
      }),
    );
  });
});
