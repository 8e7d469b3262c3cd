import { type Issue, issueCodes } from "@saan/schema/read";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { en, fieldEn, fieldTh, issueText, issueTextIn, rowText, rowTextIn, th } from "./index.js";

const label = { th: "แบบเยี่ยมบ้าน", en: "Visit" };
const { model } = defineForm({
  id: "visit",
  version: 1,
  label,
  schema: z.object({ members: z.array(z.object({ age: z.number() })).min(1), day: z.iso.date() }),
});
const node = model.nodes.day;
const issue = (code: string): Issue => ({
  path: ["day"],
  code,
  params: { minimum: 2, date: "2020-08" },
  severity: "issue",
});

describe.each([
  ["th", th, fieldTh],
  ["en", en, fieldEn],
] as const)("one language by itself: %s", (locale, all, ofFields) => {
  it("says what both together say", () => {
    for (const code of issueCodes) {
      expect(issueTextIn({ locale, catalogue: all }, issue(code), { node })).toBe(
        issueText(issue(code), { node, locale }),
      );
    }
    const path = ["members", 2, "age"];
    expect(rowTextIn({ locale, catalogue: ofFields }, model, path)).toBe(rowText(model, path, locale));
  });

  it("has a sentence for everything that fields can be told without the words of records, and a general one for the rest", () => {
    const language = { locale, catalogue: ofFields };
    for (const code of [
      "required",
      "too-short",
      "not-a-date",
      "not-allowed",
      "precision-mismatch",
      "repeated-choice",
    ]) {
      expect(issueTextIn(language, issue(code), { node })).toBe(issueText(issue(code), { node, locale }));
    }
    expect(issueTextIn(language, issue("paid-before-approved"), { node })).toBe(
      issueText(issue("nobody-worded-this"), { node, locale }),
    );
  });

  it("lets an app word codes of its own", () => {
    const messages = { "paid-before-approved": "{label}!" };
    expect(issueTextIn({ locale, catalogue: ofFields }, issue("paid-before-approved"), { node, messages })).toBe(
      "Day!",
    );
  });
});
