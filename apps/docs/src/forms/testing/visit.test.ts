import { readSubmission } from "@saan/forms/submission";
import { anyValues } from "@saan/forms/testing";
import { describe, expect, it } from "vitest";
import { visitForm } from "../changing/visitForm.js";
import { tryRules } from "../rules/tryRules.js";

const seeds = Array.from({ length: 100 }, (_, seed) => seed);

describe("the form as people fill it in", () => {
  it.each(seeds)("takes every answer that it offers (%i)", (seed) => {
    expect(readSubmission(visitForm, anyValues(visitForm.model, seed)).issues).toEqual([]);
  });

  it.each(seeds)("says what is wrong with what is half typed, and falls over nothing (%i)", (seed) => {
    const odd = anyValues(visitForm.model, seed, { odd: true });
    const { ok, issues } = readSubmission(visitForm, odd);
    expect(issues.length > 0).toBe(!ok);
  });
});

describe("the rules of a request", () => {
  it("ask for a reason above fifty thousand baht", () => {
    const costs = [{ item: "รถ", price: 60_000, quantity: 1 }];
    expect(tryRules({ costs }).requires("reason")).toBe(true);
    expect(tryRules({ costs: [] }).requires("reason")).toBe(false);
  });
});
