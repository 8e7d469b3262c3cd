import { describe, expect, it } from "vitest";
import { en } from "./en.js";
import { parts as enParts } from "./parts-en.js";
import { parts as thParts } from "./parts-th.js";
import { th } from "./th.js";

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const keys = Object.keys(th) as (keyof typeof th)[];

describe("the words of reference pages", () => {
  it("are the same keys in both languages", () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
    expect(Object.keys(enParts).sort()).toEqual(Object.keys(thParts).sort());
  });

  it.each(keys)("%s has the same placeholders in both languages", (key) => {
    expect(placeholders(en[key])).toEqual(placeholders(th[key]));
  });

  it.each(keys)("%s has no Latin word in Thai", (key) => {
    expect(th[key].replace(/\{\w+\}/g, "")).not.toMatch(/[A-Za-z]/);
  });

  it("say of every part what it is, in natural Thai and in English", () => {
    for (const { label, about } of Object.values(thParts)) expect(label + about).not.toMatch(/[A-Za-z]/);
    for (const { label, about } of Object.values(enParts)) expect(label + about).not.toMatch(/[\u0E00-\u0E7F]/);
  });
});
