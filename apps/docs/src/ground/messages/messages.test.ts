import { describe, expect, it } from "vitest";
import { en } from "./en";
import { th } from "./th";

const placeholders = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const keys = Object.keys(th) as (keyof typeof th)[];
// Names of standards, and letters that are spoken of as letters.
const allowed = /ISO 8601|NFC|TIS 1099|E\.164|A-Z|\b0-9\b/g;

describe("the words of the ground pages", () => {
  it("are the same keys in Thai and English", () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it.each(keys)("%s has the same placeholders in both languages", (key) => {
    expect(placeholders(en[key])).toEqual(placeholders(th[key]));
  });

  it.each(keys)("%s has no English in Thai", (key) => {
    expect(th[key].replace(/\{\w+\}/g, "").replace(allowed, "")).not.toMatch(/[A-Za-z]/);
  });

  it.each(keys.filter((key) => !key.startsWith("example.")))("%s has no Thai prose in English", (key) => {
    // A Thai form may be quoted as an example; a sentence may not be left in Thai.
    expect(en[key].replace(/[“(][^”)]*[”)]/g, "")).not.toMatch(/[\u0E01-\u0E5B]{6}/);
  });
});
