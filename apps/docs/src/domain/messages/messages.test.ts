import { describe, expect, it } from "vitest";
import { en } from "./en";
import { th } from "./th";

const placeholders = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const keys = Object.keys(th) as (keyof typeof th)[];

describe("the words of the pages about the domain", () => {
  it("are the same keys in Thai and English", () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it.each(keys)("%s has the same placeholders in both languages", (key) => {
    expect(placeholders(en[key])).toEqual(placeholders(th[key]));
  });

  it.each(keys)("%s has no English in Thai, and no Thai in English", (key) => {
    expect(th[key].replace(/\{\w+\}/g, "")).not.toMatch(/[A-Za-z]/);
    expect(en[key]).not.toMatch(/[\u0E00-\u0E7F]/);
  });
});
