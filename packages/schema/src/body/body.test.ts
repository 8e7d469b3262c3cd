import { describe, expect, it } from "vitest";
import { planFunctions } from "../plan/index.js";
import { read } from "../read/index.js";
import { newRecordId, statedListOf, statedOf } from "../record/index.js";
import { type Body, body, memberKinds, memberSchema } from "./index.js";

const songkhla: Body = {
  name: { th: "คณะอนุกรรมการส่งเสริมและพัฒนาครอบครัวจังหวัดสงขลา" },
  kind: "subcommittee",
  level: "province",
  area: { code: "90", level: "province", nameAsStated: "จังหวัดสงขลา" },
  basedOn: [
    { nameAsStated: "มติคณะรัฐมนตรี" },
    { nameAsStated: "การส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ.2551" },
    { nameAsStated: "พระราชบัญญัติคุ้มครองผู้ถูกกระทำด้วยความรุนแรงในครอบครัว พ.ศ.2550" },
  ],
  functions: [
    { number: 1, text: "การส่งเสริมและสนับสนุนการให้มีการจัดประชุมสมัชชาครอบครัวระดับจังหวัด" },
    { number: 2, text: "เชื่อมประสานและบูรณาการระหว่างหน่วยงานที่เกี่ยวข้อง" },
    { number: 3, text: "ผลักดันการบังคับใช้พระราชบัญญัติคุ้มครองผู้ถูกกระทำด้วยความรุนแรงในครอบครัว พ.ศ.2550" },
    { number: 4, text: "ติดตามสถานการณ์ครอบครัวในด้านต่างๆ" },
    { number: 5, text: "ประสานข้อมูลด้านครอบครัวในระดับพื้นที่จังหวัด" },
  ],
  members: [{ kind: "class", nameAsStated: "ส่วนราชการที่เกี่ยวข้อง" }],
  provenance: {
    absences: [{ field: "chair", reason: "not-stated" }],
    lists: [{ field: "members", isComplete: false, asStated: "ส่วนราชการที่เกี่ยวข้อง" }],
    statements: [{ field: "functions.0", confidence: "inferred" }],
  },
};

const teenPregnancy: Body = {
  name: { th: "คณะอนุกรรมการป้องกันและแก้ไขปัญหาท้องวัยรุ่น" },
  kind: "subcommittee",
  aliases: [{ text: "คณะอนุกรรมการป้องกันและแก้ไขปัญหาการตั้งครรภ์วัยรุ่น" }],
  level: "province",
  area: { code: "80", level: "province", nameAsStated: "นครศรีธรรมราช" },
  policies: [
    {
      text: "ส่งเสริมให้หน่วยงานที่เกี่ยวข้องมีแผนปฏิบัติการ จัดสรรงบประมาณเพื่อดำเนินการ ติดตาม ประเมินผลอย่างเป็นรูปธรรม",
      addressedTo: "หน่วยงานที่เกี่ยวข้อง",
      functions: planFunctions.codes.map((code) => ({ function: code })),
    },
  ],
  provenance: {
    statements: [{ field: "policies.0", confidence: "stated", asserter: "รองผู้ว่าราชการจังหวัดนครศรีธรรมราช" }],
  },
};

const nakhonNetwork: Body = {
  name: { th: "ภาคีเครือข่ายคณะทำงานเรื่องสุขภาวะเด็กและเยาวชนจังหวัดนครศรีธรรมราช" },
  kind: "network",
  members: [
    { kind: "body", body: { id: newRecordId("body"), nameAsStated: "คณะอนุกรรมการป้องกันและแก้ไขปัญหาท้องวัยรุ่น" } },
    { kind: "organization", organization: { nameAsStated: "สำนักงานสาธารณสุขจังหวัด" } },
    { kind: "organization", organization: { nameAsStated: "ศูนย์อนามัยที่ 11" } },
    { kind: "organization", organization: { nameAsStated: "มูลนิธิแพธทูเฮลท์ (p2h)" } },
  ],
};

const communityGroup: Body = {
  name: { th: "คณะทำงานพัฒนาสุขภาวะเด็กเยาวชนและครอบครัวในระดับชุมชน" },
  kind: "working-group",
  level: "community",
  area: { code: "560110", level: "subdistrict", nameAsStated: "แม่กา" },
  provenance: { statements: [{ field: "area", confidence: "inferred", note: "ตำบลต้นแบบแต่ละตำบลมีคณะทำงานของตน" }] },
};

describe("a body", () => {
  it.each([
    ["a provincial sub-committee with five functions, on three mandates, of which the chair is not stated", songkhla],
    ["a sub-committee of two names and a policy for others to plan, budget, monitor and evaluate", teenPregnancy],
    ["a network whose members are organisations and another body", nakhonNetwork],
    ["a working group of one community", communityGroup],
  ])("can be %s", (_, record) => {
    expect(read(body, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("says that its members are a class and its list open, and that its chair is not stated", () => {
    expect(statedListOf(songkhla, "members")).toMatchObject({ rows: [{ kind: "class" }], isComplete: false });
    expect(statedOf(songkhla, "chair")).toEqual({ kind: "absent", reason: "not-stated" });
  });

  it("is chaired by a post", () => {
    const chaired = { ...teenPregnancy, chair: { post: "ผู้ว่าราชการจังหวัดนครศรีธรรมราช" } };
    expect(read(body, chaired).issues).toEqual([]);
    expect(read(body, { ...teenPregnancy, chair: "ผู้ว่าราชการจังหวัด" }).issues).toMatchObject([{ path: ["chair"] }]);
  });

  it("is part of the body above it, and of nothing else", () => {
    const partOf = { id: newRecordId("body"), nameAsStated: "คณะกรรมการ" };
    expect(read(body, { ...songkhla, partOf }).issues).toEqual([]);
    const office = { ...partOf, id: newRecordId("organization") };
    expect(read(body, { ...songkhla, partOf: office }).issues).toMatchObject([{ path: ["partOf", "id"] }]);
  });

  it("gives advice on a term that ends before it starts", () => {
    const year = (iso: string) => ({ asStated: iso, iso, precision: "year" as const });
    const period = { start: year("2020"), end: year("2019") };
    expect(read(body, { ...songkhla, period }).advice).toMatchObject([{ code: "period-ends-before-start" }]);
  });
});

describe("a member of a body", () => {
  it("is one of four kinds, each with its own field and no other", () => {
    expect(memberKinds.codes).toEqual(["organization", "body", "post", "class"]);
    const mixed = { kind: "post", post: { post: "แรงงานจังหวัดสงขลา" }, organization: { nameAsStated: "ก" } };
    expect(read(memberSchema, mixed).issues).toMatchObject([{ path: ["organization"], code: "unknown-key" }]);
  });

  it("has a role where the document states one", () => {
    const secretary = { kind: "post", post: { post: "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด" }, role: "secretary" };
    expect(read(memberSchema, secretary).ok).toBe(true);
    expect(read(memberSchema, { ...secretary, role: "owner" }).issues).toMatchObject([{ code: "not-an-option" }]);
  });

  it("is never a private person: there is a post or nothing", () => {
    for (const kind of ["person", "child"])
      expect(read(memberSchema, { kind, nameAsStated: "สมชาย ใจดี" }).ok).toBe(false);
  });
});
