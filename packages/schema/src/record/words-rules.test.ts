import { describe, expect, it } from "vitest";
import { organization } from "../organization/index.js";
import { read } from "../read/index.js";
import { source } from "../source/index.js";
import { survey } from "../survey/index.js";
import { targetGroup } from "../target-group/index.js";

const child = "ด.ญ. สมหญิง ใจดี";
const found = (record: object) => {
  const { issues, advice } = read(survey, { title: "การสำรวจครอบครัว", ...record });
  return [...issues, ...advice];
};

describe("the words of a record", () => {
  it("bear no name of a child, wherever they stand, provenance included", () => {
    const statement = { field: "title", confidence: "stated" };
    for (const [record, path] of [
      [{ title: child }, ["title"]],
      [{ scope: `สำรวจ ${child}` }, ["scope"]],
      [{ instrument: { name: child } }, ["instrument", "name"]],
      [{ states: [{ state: "planned", by: child }] }, ["states", 0, "by"]],
      [{ provenance: { statements: [{ ...statement, note: child }] } }, ["provenance", "statements", 0, "note"]],
    ] as const)
      expect(found(record)).toEqual([{ path, code: "name-of-a-child", params: {}, severity: "issue" }]);
  });

  it("bear no number of a citizen: its finding does not repeat it", () => {
    expect(found({ scope: "เลขบัตร 1-1007-00123-45-6" })).toEqual([]);
    const [issue, ...others] = found({ scope: "เลขบัตร 1-1007-00123-45-5" });
    expect(others).toEqual([]);
    expect(issue).toEqual({ path: ["scope"], code: "number-of-a-person", params: {}, severity: "issue" });
  });

  it("may hold any number in a web address, and that of a document", () => {
    const found = { publisher: "ก", title: "ก" };
    const url = "https://example.go.th/?t=1100700123455";
    expect(read(source, { ...found, url, documentNumber: "ที่ 1100700123455" })).toMatchObject({ ok: true, advice: [] });
  });

  it("are asked about a mobile telephone, except in a contact", () => {
    expect(found({ scope: "โทร 081-234-5678" })).toMatchObject([
      { path: ["scope"], code: "telephone-of-a-person", params: {}, severity: "advice" },
    ]);
    const office = { name: { th: "ก" }, kind: "foundation", contact: { phone: "081-234-5678" } };
    expect(read(organization, office)).toMatchObject({ ok: true, advice: [] });
  });

  it("are looked through once more when the record has changed", () => {
    const record = { title: child, kind: "nothing" };
    expect(read(survey, record).issues.map(({ code }) => code)).toContain("name-of-a-child");
    record.title = "การสำรวจครอบครัว";
    expect(read(survey, record).issues.map(({ code }) => code)).not.toContain("name-of-a-child");
  });

  it("are not spoken of twice where they are refused already", () => {
    expect(found({ answers: [child] })).toMatchObject([{ code: "unknown-key" }]);
  });
});

describe("words and years", () => {
  const dated = (asStated: string, iso: string) =>
    found({ period: { start: { asStated, iso, precision: iso.length === 4 ? "year" : "day" } } });

  it("agree: a year of the Buddhist era is not kept as a Gregorian one", () => {
    expect(dated("6 กุมภาพันธ์ 2567", "2567-02-06")).toEqual([
      { path: ["period", "start"], code: "year-of-another-era", params: {}, severity: "issue" },
    ]);
    expect(dated("19/08/20", "2563-08-20")).toMatchObject([{ code: "year-of-another-era" }]);
  });

  it("are asked about when the words name other years only", () => {
    expect(dated("6 กุมภาพันธ์ 2567", "1967-02-06")).toEqual([
      { path: ["period", "start"], code: "words-read-otherwise", params: {}, severity: "advice" },
    ]);
    for (const [asStated, iso] of [
      ["6 กุมภาพันธ์ ๒๕๖๗", "2024-02-06"],
      ["8 February 2022", "2022-02-08"],
      ["ปีงบประมาณ 2567", "2024"],
      ["ปี 2563/64", "2020"],
      ["มกราคม พ.ศ. 2480", "1938"],
      ["วันนี้", "2019-07-19"],
    ] as const)
      expect(dated(asStated, iso), asStated).toEqual([]);
  });

  it("agree in a year as stated: 2556 typed for 2565", () => {
    const stated = (year: number) => ({ year, kind: "calendar" as const, asStated: "พ.ศ. 2565" });
    const group = { term: "วัยรุ่น", kinds: ["adolescent"] };
    expect(read(targetGroup, { ...group, definedIn: stated(2556) }).advice).toMatchObject([
      { path: ["definedIn"], code: "words-read-otherwise" },
    ]);
    expect(read(targetGroup, { ...group, definedIn: stated(2565) }).advice).toEqual([]);
  });
});
