// @vitest-environment node
import type { Issue } from "@saan/schema/read";
import { describe, expect, it } from "vitest";
import { partnerForm } from "../../test/partnerForm.js";
import { dateFaults } from "./CellIssue.js";
import { cellCodes, importEn, importText, importTh, refusalReasons, type TableNotice, tableFields } from "./index.js";

const params = {
  maximum: 20_000,
  sheet: "ข้อมูล",
  column: "C",
  header: "__proto__",
  asStated: "1/2/24",
  calculated: "40",
};
const notices: readonly TableNotice[] = [
  "thai-encoding-guessed",
  "has-links",
  "has-formulas",
  "has-merged-cells",
  "has-hidden",
];
const nodes = tableFields(partnerForm.model).map(({ node }) => node);
const joined = partnerForm.model.nodes.joined;
const noDate = (params: Issue["params"]): Issue => ({ code: "unreadable-date", params, path: [], severity: "issue" });

describe.each(["th", "en"] as const)("every sentence about a file in %s", (locale) => {
  const said = [
    ...refusalReasons.map((reason) => importText({ reason, params }, { locale })),
    ...notices.map((notice) => importText(notice, { locale })),
    ...cellCodes.flatMap((code) =>
      nodes.map((node) => importText({ code, params, path: [], severity: "issue" }, { locale, node })),
    ),
    ...dateFaults.map((reason) => importText(noDate({ ...params, reason }), { locale, node: joined })),
  ];

  it("leaves nothing open, and is set as a typist would", () => {
    expect(said.filter((text) => /[{}]|undefined|\s\s|^\s|\s$|“\s*”|\(\s*\)/.test(text))).toEqual([]);
  });

  it("says what to do", () => {
    const remedy =
      locale === "th"
        ? /เลือก|ลบ|แบ่ง|บันทึก|คัดลอก|แก้|กรอก|ตรวจ|ย่อ|เปิด/
        : /\b(choose|remove|split|save|copy|change|enter|check|shorten|open|delete|ask)\b/i;
    expect(said.filter((text) => !remedy.test(text))).toEqual([]);
  });

  it("is in one language", () => {
    const ours = Object.values(locale === "th" ? importTh : importEn);
    const foreign = locale === "th" ? /[A-Za-z๐-๙]/ : /[\u0E00-\u0E7F]/;
    expect(ours.filter((text) => foreign.test(text.replace(/\{\w+\}/g, "")))).toEqual([]);
  });
});

describe("a cell that is no date", () => {
  it("is explained by what is wrong with it, where that can be told", () => {
    const say = (asStated: string, reason: string) =>
      importText(noDate({ asStated, reason }), { locale: "th", node: joined });
    expect(say("31/02/2562", "no-such-day")).toBe("ไม่มีวันที่ “31/02/2562” ในปฏิทิน ตรวจวันและเดือนของวันที่เข้าร่วมอีกครั้ง");
    expect(say("ก.ค. 2562", "needs-day")).toBe("“ก.ค. 2562” ยังไม่มีวันที่ กรอกวันที่เข้าร่วมให้มีวันด้วย เช่น 19 ก.ค. 2562");
    expect(say("เร็ว ๆ นี้", "not-a-date")).toMatch(/^“เร็ว ๆ นี้” อ่านเป็นวันที่ไม่ได้ กรอกวันที่เข้าร่วม/);
  });
});

describe("wording of a tool's own", () => {
  it("replaces that of the kit; what an answer in a form may have as well is said as there", () => {
    const messages = { emptyFile: "ว่างเปล่า" };
    expect(importText({ reason: "empty-file", params: {} }, { locale: "th", messages })).toBe("ว่างเปล่า");
    const [node] = nodes;
    const issue = { code: "required", params: {}, path: ["name"], severity: "issue" } as const;
    expect(importText(issue, { locale: "th", node })).toBe("กรอกชื่อหน่วยงาน");
  });
});
