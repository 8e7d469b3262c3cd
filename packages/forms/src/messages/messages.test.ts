import { agreement, agreementSections } from "@saan/schema/agreement";
import { type Issue, issueCodes, read } from "@saan/schema/read";
import { placeholdersOf } from "@saan/thai/text";
import { describe, expect, it } from "vitest";
import { defineForm, type FormNode } from "../model/index.js";
import { emptyValues, toRecord } from "../values/index.js";
import { en, type IssueMessages, issueText, rowText, th } from "./index.js";

const { model } = defineForm({ id: "agreement", version: 1, record: agreement, sections: agreementSections });

function nodeOf(id: string): FormNode {
  const node = model.nodes[id];
  if (!node) throw new Error(`the agreement has no ${id}`);
  return node;
}

function issue(code: string, params: Record<string, unknown> = {}): Issue {
  return { path: [], code, params, severity: "issue" };
}

function inThai(code: string, id: string, params: Record<string, unknown> = {}) {
  return issueText(issue(code, params), { node: nodeOf(id), locale: "th" });
}

function inEnglish(code: string, id: string, params: Record<string, unknown> = {}) {
  return issueText(issue(code, params), { node: nodeOf(id), locale: "en" });
}

const everyParam = {
  minimum: 2,
  maximum: 1200,
  divisor: 5,
  options: ["memorandum"],
  asStated: "ปลายปี",
  start: "2020-08",
  end: "2019",
  signing: "2019-07-19",
  stated: 10,
  listed: 9,
  names: ["แม่กา", "แม่ใส", "บ้านต๋อม"],
  numbers: [3, "4.1"],
  first: "2565",
  last: "2563",
  date: "2016-03-29",
  from: 20,
  below: 10,
  to: 5,
  reckoned: "2004-03-30",
  precision: "day",
  yearKind: "fiscal",
  iso: "2019-07",
};

describe("the catalogues", () => {
  it("have the same messages with the same placeholders", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(th).sort());
    for (const key of Object.keys(th) as (keyof IssueMessages)[]) {
      expect([key, [...placeholdersOf(en[key])].sort()]).toEqual([key, [...placeholdersOf(th[key])].sort()]);
    }
  });

  it("say something about every code at every kind of field, with nothing left unfilled", () => {
    const nodes = [undefined, ...Object.values(model.nodes)];
    for (const code of issueCodes) {
      for (const node of nodes) {
        for (const locale of ["th", "en"] as const) {
          const text = issueText(issue(code, everyParam), { node, locale });
          expect(text).not.toMatch(/[{}]|undefined|null|NaN| {2}/);
          expect(text.trim()).toBe(text);
          expect(text.length).toBeGreaterThan(5);
          // A web address has to begin with these letters in any language, and an example is data.
          const words = text.replace("https://", "").replace(node?.example ?? "", "");
          if (locale === "th") expect(words).not.toMatch(/[A-Za-z]/);
          else expect(words.replaceAll(/[“(].*?[”)]|แม่กา, แม่ใส and บ้านต๋อม/g, "")).not.toMatch(/[\u0E00-\u0E7F]/);
        }
      }
    }
  });

  it("name the field in every sentence about a field", () => {
    const aboutFields = issueCodes.filter(
      (code) => !/^(term-|signing-|area-count|duplicate-|same-name-|start-)/.test(code),
    );
    for (const code of aboutFields) expect(inThai(code, "programme", everyParam)).toContain("แผนงานหรือโครงการหลัก");
  });
});

describe("a sentence", () => {
  it.each([
    ["required", "title", {}, "กรอกชื่อข้อตกลง", "Enter title"],
    ["required", "kind", {}, "เลือกประเภทข้อตกลง", "Choose kind of agreement"],
    ["required", "parties.*.area", {}, "เลือกพื้นที่", "Choose area"],
    ["required", "parties.*.organization", {}, "เลือกหรือพิมพ์หน่วยงาน", "Choose or type organisation"],
    ["required", "signing.date", {}, "ระบุวันที่ลงนาม", "Enter date of signing"],
    ["required", "term.startsOnSigning", {}, "ทำเครื่องหมายที่ “เริ่มตั้งแต่วันลงนาม”", "Tick “starts on the day of signing”"],
    ["too-few", "parties", { minimum: 2 }, "เพิ่มคู่ความร่วมมืออย่างน้อย 2 รายการ", "Add at least 2 parties"],
    ["too-few", "scopeIssues", { minimum: 1 }, "เพิ่มประเด็นอย่างน้อย 1 รายการ", "Add at least 1 issue"],
    [
      "too-long",
      "title",
      { maximum: 300 },
      "ย่อชื่อข้อตกลงให้เหลือไม่เกิน 300 ตัวอักษร",
      "Shorten title to 300 characters or fewer",
    ],
    [
      "too-large",
      "term.phase.number",
      { maximum: 100_000 },
      "กรอกระยะที่ไม่เกิน 100,000",
      "Phase number must be 100,000 or less",
    ],
    [
      "too-small",
      "term.phase.number",
      { minimum: 0, inclusive: false },
      "กรอกระยะที่ให้มากกว่า 0",
      "Phase number must be more than 0",
    ],
  ])("for %s at %s says what to do", (code, id, params, thai, english) => {
    expect(inThai(code, id, params)).toBe(thai);
    expect(inEnglish(code, id, params)).toBe(english);
  });

  it("gives a year figure by figure, and every other number in groups of three", () => {
    const text = (format: FormNode["format"], locale: "th" | "en") =>
      issueText(issue("too-small", { minimum: 2400 }), { node: { ...nodeOf("term.phase.number"), format }, locale });
    for (const locale of ["th", "en"] as const) {
      expect(text("buddhist-year", locale)).toContain("2400");
      expect(text(undefined, locale)).toContain("2,400");
    }
  });

  it("gives dates in the Buddhist era in Thai, partial ones as far as they go", () => {
    const params = { start: "2020-10-01", end: "2020-08" };
    expect(inThai("term-ends-before-start", "term.end", params)).toContain("(สิงหาคม 2563) มาก่อนวันเริ่มต้น (1 ตุลาคม 2563)");
    expect(inEnglish("term-ends-before-start", "term.end", params)).toContain("1 October 2020");
    expect(inThai("signing-after-term-end", "signing.date", { signing: "2019", end: "2018" })).toContain("พ.ศ. 2562");
  });

  it("gives a stated date as exactly as it was stated, a year with its kind", () => {
    const start = { asStated: "1 พ.ย. 2567", iso: "2024-11-01", precision: "day" };
    const params = { start, end: { asStated: "ปีงบ 67", iso: "2024", precision: "year", yearKind: "fiscal" } };
    expect(inThai("term-ends-before-start", "term.end", params)).toContain(
      "(ปีงบประมาณ 2567) มาก่อนวันเริ่มต้น (1 พฤศจิกายน 2567)",
    );
    expect(inEnglish("term-ends-before-start", "term.end", params)).toContain("The end (fiscal year 2024)");
    const late = { asStated: "ปลาย ส.ค. 63", iso: "2020-08", precision: "late-month" };
    expect(inThai("signing-after-term-end", "signing.date", { signing: start, end: late })).toContain(
      "(ปลายเดือนสิงหาคม 2563)",
    );
  });

  it.each([
    ["signing-after-term-end", ["signing", "end"]],
    ["period-ends-before-start", ["start", "end"]],
    ["status-checked-before-it-began", ["date", "start"]],
    ["gazetted-before-given", ["date", "start"]],
    ["amended-before-signing", ["date", "signing"]],
    ["corrected-before-published", ["date", "start"]],
    ["commencement-differs", ["date"]],
  ] as const)("of %s gives every date as it was stated", (code, names) => {
    const late = { asStated: "ปลาย ส.ค. 63", iso: "2020-08", precision: "late-month" };
    const fiscal = { asStated: "ปีงบ 67", iso: "2024", precision: "year", yearKind: "fiscal" };
    for (const name of names) {
      const params = (date: object) => ({ ...Object.fromEntries(names.map((one) => [one, late])), [name]: date });
      expect(inThai(code, "term.end", params(fiscal)), name).toContain("(ปีงบประมาณ 2567)");
      expect(inThai(code, "term.end", params(late)), name).toContain("(ปลายเดือนสิงหาคม 2563)");
      expect(inEnglish(code, "term.end", params(fiscal)), name).toContain("fiscal year 2024");
    }
  });

  it("quotes the words of a document untouched, even when they look like a date", () => {
    expect(inThai("unreadable-date", "term.end", { asStated: "2563-02-31" })).toContain("“2563-02-31”");
  });

  it("gives option labels, not codes, and joins several names", () => {
    expect(inThai("duplicate-party", "parties", { names: ["แม่กา", "แม่ใส"] })).toContain("แม่กา และ แม่ใส");
    const text = issueText(issue("wrong-kind", { given: "memorandum" }), {
      node: nodeOf("kind"),
      locale: "th",
      messages: { "wrong-kind": "{label}เป็น{given}ไม่ได้" },
    });
    const chosen = nodeOf("kind").options?.find((option) => option.code === "memorandum")?.label.th;
    expect(text).toBe(`ประเภทข้อตกลงเป็น${chosen} ไม่ได้`);
  });

  it("takes a tool's own wording first, by code or by message", () => {
    const messages = { required: "ยังไม่ได้กรอก{label}" };
    expect(issueText(issue("required"), { node: nodeOf("title"), locale: "th", messages })).toBe("ยังไม่ได้กรอกชื่อข้อตกลง");
  });

  it("is that of the rule of a form where the rule has one, with the name of the field in it", () => {
    const said = issue("rule", { rule: "r", message: { th: "ตรวจสอบ{label}อีกครั้ง", en: "check {label} again" } });
    const node = nodeOf("title");
    expect(issueText(said, { node, locale: "en" })).toBe(`Check ${node.label.en.toLowerCase()} again`);
    expect(issueText(said, { node, locale: "th" })).toBe(`ตรวจสอบ${node.label.th}อีกครั้ง`);
    expect(issueText(said, { node, locale: "en", messages: { rule: "No" } })).toBe("No");
    expect(inThai("rule", "title", { message: { th: 3 } })).toMatch(/^ตรวจ/);
  });

  it("says nothing of a param that is no date, whatever a rule put there", () => {
    for (const end of [null, 5, {}, { iso: 5 }, { iso: "2024", precision: 5 }]) {
      expect(inEnglish("signing-after-term-end", "signing.date", { signing: "2024", end })).not.toMatch(
        /object|undefined/,
      );
    }
  });

  it("is polite about a code nobody worded, and about no field in particular", () => {
    expect(inThai("quota-of-the-moon", "title")).toBe("ตรวจชื่อข้อตกลงอีกครั้ง");
    for (const code of ["constructor", "__proto__", "", "-", "some-field", "list-last"]) {
      expect(issueText(issue(code), { locale: "th" })).toBe("ตรวจข้อมูลนี้อีกครั้ง");
    }
    expect(issueText(issue("too-big"), { locale: "en" })).toMatch(/^This information is too large/);
  });

  it("shows nobody a placeholder: what an issue does not say is left out", () => {
    expect(inThai("too-long", "title")).toBe("ย่อชื่อข้อตกลงให้เหลือไม่เกิน ตัวอักษร");
  });

  it("says per cent before its number in Thai, and never the sign of nought", () => {
    const node = {
      ...nodeOf("term.phase.number"),
      label: { th: "สัดส่วน", en: "Share" },
      unit: { th: "ร้อยละ", en: "per cent" },
    };
    const say = (locale: "th" | "en", maximum: number) => issueText(issue("too-large", { maximum }), { node, locale });
    expect(say("th", 100)).toBe("กรอกสัดส่วนไม่เกิน ร้อยละ 100");
    expect(say("en", 100)).toBe("Share must be 100 per cent or less");
    expect(say("th", -0)).toBe("กรอกสัดส่วนไม่เกิน ร้อยละ 0");
  });

  it("can be made for everything an empty agreement lacks", () => {
    const reading = read(agreement, toRecord(model, emptyValues(model)));
    expect(
      reading.issues.map((found) => issueText(found, { node: model.nodes[String(found.path[0])], locale: "th" })),
    ).toEqual(["กรอกชื่อข้อตกลง", "เลือกประเภทข้อตกลง", "เพิ่มคู่ความร่วมมืออย่างน้อย 1 รายการ"]);
  });
});

describe("the place of an issue", () => {
  it("is its row, counted from one, and nothing outside a list", () => {
    expect(rowText(model, ["parties", 3, "area"], "th")).toBe("คู่ความร่วมมือที่ 4");
    expect(rowText(model, ["parties", 3, "area"], "en")).toBe("Party 4");
    expect(rowText(model, ["title"], "th")).toBe("");
  });
});
