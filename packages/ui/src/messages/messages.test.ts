import { placeholdersOf } from "@saan/thai/text";
import { describe, expect, it } from "vitest";
import { en, th } from "./catalogue.js";

const placeholders = (message: string) => [...placeholdersOf(message)].sort();
const keys = Object.keys(th) as (keyof typeof th)[];

describe("messages", () => {
  it("has the same keys in Thai and English", () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it.each(keys)("%s has the same placeholders in both languages", (key) => {
    expect(placeholders(en[key])).toEqual(placeholders(th[key]));
  });

  it.each(keys)("%s has no Latin letters in Thai and no Thai in English", (key) => {
    expect(th[key].replace(/\{\w+\}/g, "")).not.toMatch(/[A-Za-z]/);
    expect(en[key]).not.toMatch(/[\u0E01-\u0E5B]/);
  });
});
