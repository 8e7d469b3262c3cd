import { kindReaders } from "@saan/schema/domain";
import { type Issue, issueCodes, type RecordDefinition } from "@saan/schema/read";
import { describe, expect, it } from "vitest";
import { defineForm, type FormModel, type FormNode } from "../model/index.js";
import { issueText, rowText } from "./index.js";

const TYPED = "ปลายปี 63 (about)";
const NAMES = ["แม่กา", "อบต.แม่ใส", "บ้านต๋อม"];

/** What comes with an issue: numbers, dates and words as schemas and rules give them. */
const params = {
  minimum: 2,
  maximum: 1200,
  inclusive: true,
  divisor: 5,
  options: ["memorandum"],
  expected: "string",
  format: "regex",
  key: "added",
  asStated: TYPED,
  start: { asStated: "ส.ค. 63", iso: "2020-08", precision: "month" },
  end: { asStated: "ปีงบ 62", iso: "2019", precision: "year", yearKind: "fiscal" },
  signing: "2019-07-19",
  date: "2016-03-29",
  iso: "2019-07",
  precision: "day",
  yearKind: "fiscal",
  stated: 10,
  listed: 9,
  names: NAMES,
  numbers: [3, "4.1"],
  fields: ["title"],
  field: "members",
  steps: [["closed", "pilot"]],
  first: "2565",
  last: "2563",
  from: 20,
  below: 10,
  to: 5,
  reckoned: "2004-03-30",
  rule: "period-ends-before-start",
  reason: "RangeError",
};
const issue = (code: string): Issue => ({ path: [], code, params, severity: "issue" });

const models = Object.values(kindReaders).map(({ definition }) => {
  const record = definition as RecordDefinition<unknown> & { readonly schema: never };
  return [definition.name, defineForm({ id: definition.name, version: 1, record }).model] as const;
});
/** A field of each kind, label, row, unit and example there is: a sentence knows nothing else of a field. */
const nodes = [
  ...new Map(models.flatMap(([, model]) => Object.values(model.nodes)).map((node) => [likeness(node), node])).values(),
];

function likeness({ kind, label, rowLabel, unit, example, freeText }: FormNode): string {
  return JSON.stringify([kind, label, rowLabel, unit, example, freeText]);
}

/** What the reader sees, with a letter for the words of the document, the example and what somebody typed: those are data. */
function ours(text: string, node: FormNode | undefined, locale: "th" | "en"): string {
  const letter = locale === "th" ? "ก" : "a";
  let words = text;
  for (const part of [TYPED, ...NAMES, node?.example ?? ""]) if (part !== "") words = words.replaceAll(part, letter);
  return locale === "th" ? words.replace(/https:\/\/|MOU/g, letter) : words;
}

/** Rules of the agreement that name its two dates, or its parties, in words of their own. */
const NAMED_WITHIN = new Set(
  "term-ends-before-start,signing-after-term-end,area-count-differs,duplicate-party,same-name-parties,start-stated-twice".split(
    ",",
  ),
);
const REMEDY = /กรอก|เลือก|ระบุ|เพิ่ม|ลด|ย่อ|ลบ|แก้|ตรวจ|แบ่งบันทึก|แจ้งผู้ดูแล|ทำเครื่องหมาย|เว้นว่าง|รวมไว้|สลับ|ปกปิดอีก|บันทึก(เป็น|เฉพาะ)/;
const REMEDY_EN =
  /\b(enter|choose|tick|add|keep|shorten|must be|check|tell the person|save it|remove|correct|leave|join|record|make them agree|exchange|give|take that out)\b/i;

describe.each(["th", "en"] as const)("every message in %s, at every field of every kind of record", (locale) => {
  const sentences = issueCodes.flatMap((code) =>
    [undefined, ...nodes].map((node) => ({ code, node, text: issueText(issue(code), { node, locale }) })),
  );
  const wrong = (is: (one: (typeof sentences)[number]) => boolean) =>
    sentences
      .filter(is)
      .map(({ code, node, text }) => `${code} at ${node?.id}: ${text}`)
      .slice(0, 20);

  it("are hundreds of thousands", () => {
    expect(nodes.length).toBeGreaterThan(500);
    expect(sentences.length).toBe(issueCodes.length * (nodes.length + 1));
  });

  it("name the field by its label, or the row that is missing", () => {
    const isNamed = ({ code, node, text }: (typeof sentences)[number]) => {
      if (node === undefined || node.id === "" || NAMED_WITHIN.has(code)) return true;
      const words = [node.label[locale], node.rowLabel?.[locale]].filter((one) => one !== undefined && one !== "");
      return words.some((one) => text.toLowerCase().includes((one as string).toLowerCase()));
    };
    expect(wrong((one) => !isNamed(one))).toEqual([]);
  });

  it("say what to do", () => {
    expect(wrong(({ text }) => !(locale === "th" ? REMEDY : REMEDY_EN).test(text))).toEqual([]);
  });

  it("leave nothing open, and show nothing of the machine", () => {
    const machine = /[{}]|undefined|null|NaN|\[object|RangeError|regex|string\b|period-ends|pilot|“\s*”|\(\s*\)|""/;
    expect(wrong(({ text, node }) => machine.test(ours(text, node, locale)))).toEqual([]);
  });

  it("are set as a typist would", () => {
    const untidy = /\s\s|^\s|\s$|\s[,;.)”]|[(“]\s|[,;:]$|,,|\.\./;
    expect(wrong(({ text, node }) => untidy.test(ours(text, node, locale)))).toEqual([]);
  });

  it("are in one language, with one kind of figures", () => {
    const foreign = locale === "th" ? /[A-Za-z๐-๙]/ : /[\u0E00-\u0E7F]/;
    expect(wrong(({ text, node }) => foreign.test(ours(text, node, locale)))).toEqual([]);
  });
});

describe("the row of an issue", () => {
  it("is told by its number in every list of every kind, however deep", () => {
    const lists = models.flatMap(([, model]) =>
      Object.values(model.nodes)
        .filter(({ kind }) => kind === "list")
        .map((node) => [model, node] as const),
    );
    expect(lists.length).toBeGreaterThan(100);
    for (const [model, node] of lists) {
      const path = [...pathOf(node), 2];
      expect(rowText(model as FormModel, path, "th"), node.id).toMatch(/ที่ 3$/);
      expect(rowText(model as FormModel, path, "en"), node.id).toMatch(/ 3$/);
    }
  });
});

function pathOf({ id }: FormNode): (string | number)[] {
  return id
    .split(".")
    .filter((key) => !/^[@%]/.test(key))
    .map((key) => (key === "*" ? 0 : key));
}
