import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { statedListOf, statedOf } from "../record/index.js";
import { type Agreement, agreement } from "./index.js";

const day = { asStated: "12 กรกฎคม 2566", iso: "2023-07-12", precision: "day" } as const;

/** A municipality with fifteen agencies, of which the report names one; it lists no issue and says nothing of the term. */
const municipality: Agreement = {
  title: "บันทึกข้อตกลงความร่วมมือว่าด้วยการส่งเสริมศักยภาพในการพัฒนาคุณภาพชีวิตเด็ก เยาวชน และคุณภาพการศึกษา",
  kind: "memorandum",
  documentForm: "not-stated",
  subject: "การพัฒนาคุณภาพชีวิตเด็ก เยาวชน และคุณภาพการศึกษา",
  province: { code: "71", level: "province", nameAsStated: "จังหวัดกาญจนบุรี" },
  parties: [
    { kind: "organization", organization: { nameAsStated: "เทศบาลเมืองปากแพรก" }, role: "hub" },
    {
      kind: "organization",
      organization: { nameAsStated: "บ้านพักเด็กและครอบครัวจังหวัดกาญจนบุรี" },
      role: "party",
    },
  ],
  partyCount: { comparator: "exact", value: 15, unit: "หน่วยงาน", asStated: "15 หน่วยงาน" },
  hubCounted: "not-stated",
  supporters: [],
  signing: {
    date: day,
    time: "13:30",
    place: "ห้องประชุมเทศบาลเมืองปากแพรก",
    activity: { nameAsStated: "พิธีลงนามบันทึกข้อตกลงความร่วมมือ" },
  },
  term: {},
  states: [{ state: "signed", since: day }],
  sources: [],
  provenance: {
    lists: [{ field: "parties", isComplete: false }],
    statements: [{ field: "signing.date", asStated: "กรกฎคม", confidence: "inferred" }],
  },
};

/** A ministry with fourteen agencies that the report does not name, before a witness who holds two posts. */
const agenda: Agreement = {
  title: "บันทึกความร่วมมือขับเคลื่อนระเบียบวาระแห่งชุมชน",
  kind: "memorandum",
  documentForm: "not-stated",
  parties: [{ kind: "organization", organization: { nameAsStated: "สำนักงานปลัดกระทรวงมหาดไทย" }, role: "hub" }],
  partyCount: { comparator: "exact", value: 14, unit: "หน่วยงาน", asStated: "14 หน่วยงาน" },
  hubCounted: "excluded",
  supporters: [],
  signing: { time: "13:40", activity: { nameAsStated: "พิธีประกาศระเบียบวาระชุมชน" } },
  witnesses: [
    {
      role: "chief-witness",
      post: { post: "นายกรัฐมนตรี", alsoHolds: [{ text: "รัฐมนตรีว่าการกระทรวงมหาดไทย" }] },
    },
  ],
  term: {},
  sources: [],
  provenance: { absences: [{ field: "signing.date", reason: "not-stated" }] },
};

/** A procedure of two ministries, one of them abroad, under an earlier memorandum. */
const procedure: Agreement = {
  title: "ข้อตกลงแผนปฏิบัติการในการปฏิบัติงานที่เป็นมาตรฐานร่วมกัน",
  kind: "standard-procedure",
  documentForm: "not-stated",
  under: { nameAsStated: "บันทึกความเข้าใจไทย-เมียนมา" },
  parties: [
    {
      kind: "organization",
      organization: { nameAsStated: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
      role: "party",
      side: 1,
    },
    {
      kind: "organization",
      organization: { nameAsStated: "Ministry of Social Welfare, Relief and Resettlement" },
      role: "party",
      side: 2,
    },
  ],
  supporters: [],
  signing: { date: { asStated: "15 มีนาคม 2560", iso: "2017-03-15", precision: "day" } },
  term: {},
  sources: [],
};

describe("agreements of which a report says little", () => {
  it.each([
    ["a municipality with fifteen agencies, one of them named", municipality],
    ["a ministry with fourteen, none of them named", agenda],
    ["a procedure of two ministries under an earlier memorandum", procedure],
  ])("are read without a fact made up: %s", (_, record) => {
    expect(read(agreement, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("keep what was printed beside what it means, and an open list open", () => {
    expect(statedOf(municipality, "signing.date")).toMatchObject({ asStated: "กรกฎคม", confidence: "inferred" });
    expect(statedOf(municipality, "term.startsOnSigning")).toEqual({ kind: "absent", reason: "not-recorded" });
    expect(statedListOf(municipality, "parties").isComplete).toBe(false);
  });
});
