import { describe, expect, it } from "vitest";
import { DESIGN_VERSION, emptyDesign, newField, readDesign, writeDesign } from "./index.js";

const sound = emptyDesign("visit", { th: "การลงพื้นที่", en: "Visit" });
const field = { id: "f1", kind: "text", key: "name", label: { th: "ชื่อ", en: "Name" }, privacy: "public" };
const json = (changes: object) => JSON.stringify({ ...sound, ...changes });
const reasonOf = (text: string) => {
  const reading = readDesign(text);
  return reading.ok ? undefined : reading.refusal.code;
};

function nested(depth: number): unknown {
  let inner: unknown = { ...field, id: `f${depth + 1}` };
  for (let level = depth; level > 0; level -= 1) inner = { ...field, id: `f${level}`, kind: "group", fields: [inner] };
  return inner;
}

describe("reading a design", () => {
  it("reads what was written", () => {
    expect(readDesign(writeDesign(sound))).toEqual({ ok: true, design: sound });
    expect(reasonOf(json({ fields: [field] }))).toBeUndefined();
  });

  it("reads what can be made: long words, and a hundred fields of a hundred choices", () => {
    const long = { th: "ก".repeat(2500), en: "" };
    const options = Array.from({ length: 100 }, (_, at) => ({ code: `option${at}`, label: long }));
    const one = {
      ...newField(sound, "choice", long, { options: options.map((option) => ({ ...option, label: sound.label })) }),
    };
    const fields = Array.from({ length: 101 }, (_, at) => ({ ...one, id: `f${at + 1}`, hint: long }));
    const design = { ...sound, fields };
    expect(readDesign(writeDesign(design))).toEqual({ ok: true, design });
  });

  it.each([
    ["no JSON", "{", "not-json"],
    ["something else", '{"name":"x"}', "not-a-design"],
    ["nothing", "null", "not-a-design"],
    ["a design of tomorrow", json({ design: DESIGN_VERSION + 1 }), "newer-version"],
    ["no version", json({ design: "1" }), "unreadable"],
    ["a key that reaches the prototype", `{"design":1,"__proto__":{"x":1}}`, "forbidden-key"],
    ["such a key far inside", json({ fields: [{ ...field, hint: JSON.parse('{"constructor":1}') }] }), "forbidden-key"],
    ["a field of no known kind", json({ fields: [{ ...field, kind: "script" }] }), "unreadable"],
    ["what nobody knows", json({ fields: [{ ...field, onClick: "alert(1)" }] }), "unreadable"],
    ["two fields of one id", json({ fields: [field, field] }), "same-id-twice"],
    ["fields too deep", json({ fields: [nested(8)] }), "too-deep"],
    ["lists without end", "[".repeat(5000) + "]".repeat(5000), "too-deep"],
    ["megabytes", JSON.stringify("ก".repeat(4_000_001)), "too-big"],
    ["many fields", json({ fields: Array.from({ length: 501 }, (_, at) => ({ ...field, id: `f${at}` })) }), "too-big"],
    [
      "a rule that calls what there is not",
      json({ rules: [{ id: "r1", kind: "relevant", field: "f1", expression: { call: "eval", with: [] } }] }),
      "unreadable",
    ],
    [
      "a rule that reads what has no name",
      json({ rules: [{ id: "r1", kind: "relevant", field: "f1", expression: { field: "f2..x" } }] }),
      "unreadable",
    ],
    ["hundreds of thousands of things that are no fields", json({ fields: Array(390_000).fill(0) }), "too-big"],
  ])("refuses %s, with a reason", (_, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });
});
