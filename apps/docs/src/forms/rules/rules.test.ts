import { issueText } from "@saan/forms/messages";
import { defineForm, nodeAt } from "@saan/forms/model";
import { readForm } from "@saan/forms/rules";
import { readSubmission } from "@saan/forms/submission";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";
import { caseNumber, citizenId } from "./ownCheck.js";
import { toXlsform } from "./toXlsform.js";
import { tryRules } from "./tryRules.js";
import { writtenRules } from "./written.js";

const chairs = { item: "เช่าเก้าอี้", price: 20, quantity: 150, amount: null };
const bus = { item: "รถโดยสาร", price: 30_000, quantity: 2, amount: null };

describe("the rules of the guide", () => {
  it("ask for another kind only where it is another", () => {
    expect(tryRules({ kind: "forum" }).shows("otherKind")).toBe(false);
    const other = tryRules({ kind: "other" });
    expect([other.shows("otherKind"), other.requires("otherKind")]).toEqual([true, true]);
  });

  it("work out days, people, amounts and the budget", () => {
    const { values } = tryRules({ from: "2026-12-01", to: "2026-12-03", women: 30, costs: [chairs, bus] });
    expect(values).toMatchObject({
      days: 3,
      people: 30,
      budget: 63_000,
      costs: [{ amount: 3000 }, { amount: 60_000 }],
    });
    expect(tryRules({ from: "2026-12-01" }).values).toMatchObject({ days: 1, people: null, budget: null });
  });

  it("ask for a reason of what costs much", () => {
    expect(tryRules({ costs: [chairs] }).shows("reason")).toBe(false);
    expect(tryRules({ costs: [bus] }).requires("reason")).toBe(true);
  });

  it("refuse an end before the beginning, warn of many people, and say nothing of what is empty", () => {
    expect(tryRules({ from: "2026-12-03", to: "2026-12-01" }).found).toContain("issue to ends-before-it-starts");
    expect(tryRules({ from: "2026-12-03" }).found).toEqual([]);
    expect(tryRules({ women: 150, men: 60 }).found).toContain("advice people rule");
  });

  it("offer dinner to those who stay, and lock the costs of what was approved", () => {
    expect(tryRules({ from: "2026-12-01" }).offered("meals")).toEqual(["none", "lunch"]);
    expect(tryRules({ from: "2026-12-01", to: "2026-12-02" }).offered("meals")).toContain("dinner");
    expect(tryRules({}).locks("costs")).toBe(false);
    expect(tryRules({ approved: true }).locks("costs")).toBe(true);
  });

  it("look for districts within the province that was chosen", () => {
    const province = { code: "56", nameAsStated: "พะเยา" };
    expect(tryRules({ province }).within("district")).toEqual(province);
  });

  it("leave out of the record what is not asked for", () => {
    const { values } = tryRules({
      title: "อบรมแกนนำ",
      kind: "forum",
      otherKind: "เดินรณรงค์",
      from: "2026-12-01",
      meals: "none",
    });
    const reading = readForm(activityForm, values);
    expect(reading.issues).toEqual([]);
    expect(reading.value).not.toHaveProperty("otherKind");
    expect(values.otherKind).toBe("เดินรณรงค์");
  });

  it("are the same data when they are written in TypeScript", () => {
    const form = defineForm({
      id: "t",
      version: 1,
      label: activityForm.model.label,
      schema: activity,
      rules: writtenRules,
    });
    const byText = new Map(activityForm.model.rules.map((rule) => [rule.id, rule.expression]));
    for (const { id, expression } of form.model.rules) expect(expression).toEqual(byText.get(id));
  });

  it("are refused when they name no field, or go round in a ring", () => {
    const formOf = (field: "days" | "people", from: string) => () =>
      defineForm({
        id: "t",
        version: 1,
        label: activityForm.model.label,
        schema: activity,
        rules: [{ kind: "calculate", field, from }],
      });
    expect(formOf("days", "ofr + 1")).toThrow(/no field "ofr"/);
    expect(formOf("people", "people + 1")).toThrow(/people/);
    expect(formOf("days", "sum(title)")).toThrow();
    expect(formOf("days", "women +")).toThrow(/character/);
  });
});

describe("the rules as XLSForm", () => {
  it("say what XLSForm has words for, and tell the rest", () => {
    const lines = new Map(toXlsform().map((line) => [`${line.kind} ${line.field}`, line]));
    expect(lines.get("relevant otherKind")).toEqual({
      kind: "relevant",
      field: "otherKind",
      expression: "$".concat("{kind} = 'other'"),
      missing: [],
      differs: [],
    });
    for (const line of lines.values()) expect(line.expression === undefined).toBe(line.missing.length > 0);
  });
});

describe("a check of one's own", () => {
  const form = defineForm({
    id: "case",
    version: 1,
    label: { th: "กรณี", en: "Case" },
    schema: z.object({ caseNumber, citizenId }),
    fields: { citizenId: { label: { th: "เลขประจำตัวประชาชน", en: "Citizen number" } } },
  });
  const said = (input: unknown, locale: "th" | "en") =>
    readSubmission(form, input).issues.map((issue) =>
      issueText(issue, { node: nodeAt(form.model, issue.path), locale }),
    );

  it("is said in its own words, in both languages where it has them", () => {
    const wrong = { caseNumber: "สิบสอง", citizenId: "1234567890122" };
    expect(said(wrong, "th")).toEqual([
      "กรอกเลขที่กรณีอย่างบนแฟ้ม เช่น 12/2569",
      "ตรวจเลขประจำตัวประชาชนทีละหลักกับบัตร ต้องมี 13 หลัก",
    ]);
    expect(said(wrong, "en")[1]).toBe("Compare the 13 digits of citizen number with the card");
  });

  it("takes what is right, and not with the hyphens of the card", () => {
    expect(said({ caseNumber: "12/2569", citizenId: "1234567890121" }, "th")).toEqual([]);
    expect(said({ caseNumber: "12/2569", citizenId: "1-2345-67890-12-1" }, "th")).toHaveLength(1);
  });
});
