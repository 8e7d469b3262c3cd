import { describe, expect, it } from "vitest";
import { en } from "./en.js";
import { type MessageKey, th } from "./th.js";

const keys = Object.keys(th) as MessageKey[];
const placeholders = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
// A year is told in the era of the language; a language is named in itself.
const otherInEnglish: Partial<Record<MessageKey, string[]>> = { "list.year.one": ["ce"] };
const ownLanguage: readonly MessageKey[] = ["tool.language"];

describe("the tool's messages", () => {
  it("have the same keys in Thai and English", () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it.each(keys)("%s has the same placeholders in both languages", (key) => {
    expect(placeholders(en[key])).toEqual(otherInEnglish[key] ?? placeholders(th[key]));
  });

  it.each(keys.filter((key) => !ownLanguage.includes(key)))("%s stays in its language", (key) => {
    // A file format is called by its name.
    expect(th[key].replace(/\{\w+\}|JSON/g, "")).not.toMatch(/[A-Za-z]/);
    expect(en[key]).not.toMatch(/[\u0E01-\u0E5B]/);
  });
});
