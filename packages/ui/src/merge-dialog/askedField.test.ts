import type { MergeField } from "@saan/forms/merge";
import { expect, it } from "vitest";
import { outingForm } from "../testing/outingForm.js";
import { askedField } from "./askedField.js";

const { model } = outingForm;

function conflict(field: Partial<MergeField> & Pick<MergeField, "path" | "node">): MergeField {
  return { key: "one", label: { th: "", en: "" }, privacy: "public", outcome: "conflict", ...field };
}

it("asks in the row of mine for what mine has left empty, whatever row theirs has at that place", () => {
  const mine = { findings: [{ urgent: true }] };
  const theirs = { findings: [{ text: "น้ำดื่มไม่พอ", urgent: false }, { text: "ที่นั่งไม่พอ" }] };
  const field = conflict({ path: ["findings", 0, "text"], node: "findings.*.text", theirs: "ที่นั่งไม่พอ" });
  expect(askedField(model, field, { mine, theirs })).toEqual({
    record: { findings: [{ urgent: true, text: "ที่นั่งไม่พอ" }] },
    path: ["findings", 0, "text"],
  });
});

it("asks in the row of theirs for a row that mine has not", () => {
  const theirs = { findings: [{ text: "น้ำดื่มไม่พอ", urgent: false }] };
  const field = conflict({ path: ["findings", 0], node: "findings.*", theirs: theirs.findings[0] });
  expect(askedField(model, field, { mine: {}, theirs })).toEqual({ record: theirs, path: ["findings", 0] });
});

it("finds a property that the record names itself among the rows of the form", () => {
  const field = conflict({ path: ["costs", "ค่ารถ"], node: "costs.*.value", theirs: 3600 });
  const asked = askedField(model, field, { mine: { costs: { ค่าอาหาร: 8400 } }, theirs: {} });
  expect(asked).toEqual({ record: { costs: { ค่าอาหาร: 8400, ค่ารถ: 3600 } }, path: ["costs", 1, "value"] });
});

it.each([
  ["an order of rows", conflict({ path: ["findings"], node: "findings", about: "row-order" })],
  ["a property that the form does not know", conflict({ path: ["place", "colour"], node: "place", mine: "แดง" })],
  ["what the answers of mine do not ask for", conflict({ path: ["vehicle"], node: "vehicle", mine: "van" })],
])("asks for no other answer to %s", (_, field) => {
  expect(askedField(model, field, { mine: { away: false }, theirs: {} })).toBeUndefined();
});
