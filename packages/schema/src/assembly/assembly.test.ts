import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { newRecordId, nextStates } from "../record/index.js";
import { type Assembly, assembly, assemblyLifecycle, proposalLifecycle } from "./index.js";

const songkhla: Assembly = {
  title: "สมัชชาครอบครัวระดับจังหวัด ประจำปี 2563",
  kind: "family",
  level: "province",
  area: { code: "90", level: "province", nameAsStated: "จังหวัดสงขลา" },
  year: { year: 2563, kind: "unspecified", asStated: "ประจำปี 2563" },
  requestedBy: {
    organization: { nameAsStated: "กรมกิจการสตรีและสถาบันครอบครัว" },
    of: { post: "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด" },
  },
  body: { nameAsStated: "คณะอนุกรรมการส่งเสริมและพัฒนาครอบครัวจังหวัดสงขลา" },
  basedOn: [{ nameAsStated: "การส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ.2551" }],
  methods: [
    { method: "brainstorm", text: "ระดมความคิดเห็น" },
    { method: "recommend", text: "เสนอแนะแนวทางในการแก้ไขปัญหา" },
  ],
  states: [{ state: "requested", by: "กรมกิจการสตรีและสถาบันครอบครัว" }, { state: "planned" }],
  provenance: {
    absences: [
      { field: "date", reason: "not-stated" },
      { field: "proposals", reason: "not-applicable" },
    ],
  },
};

/** A later year, from issue to resolution. */
const held: Assembly = {
  title: "สมัชชาครอบครัวระดับจังหวัด",
  kind: "family",
  level: "province",
  ordinal: 8,
  issues: [
    { number: "1", text: "การสื่อสารในครอบครัว" },
    { number: "2", text: "ครอบครัวเปราะบาง" },
  ],
  opinions: [{ issue: "1", text: "ควรมีพื้นที่เรียนรู้ในชุมชน", fromGroup: { nameAsStated: "ครอบครัว" } }],
  proposals: [
    {
      number: "1",
      issue: "1",
      kind: "policy",
      text: "จัดให้มีพื้นที่เรียนรู้สำหรับครอบครัวทุกตำบล",
      addressedTo: [{ nameAsStated: "องค์กรปกครองส่วนท้องถิ่น" }],
      level: "subdistrict",
      states: [{ state: "draft" }, { state: "submitted" }, { state: "adopted" }],
      outcome: { text: "บรรจุในแผนพัฒนาท้องถิ่น", date: { asStated: "ปี 2564", iso: "2021", precision: "year" } },
    },
  ],
  resolutions: [{ number: "1", title: "พื้นที่เรียนรู้เพื่อครอบครัว", proposal: "1", progress: "ดำเนินการแล้วบางตำบล" }],
  feeds: { id: newRecordId("assembly"), nameAsStated: "สมัชชาครอบครัวระดับชาติ" },
  states: [{ state: "planned" }, { state: "held" }, { state: "proposals-drafted" }],
};

const issuesWith = (change: object) => read(assembly, { ...held, ...change }).issues;

describe("an assembly", () => {
  it.each([
    ["planned, because a department asked a provincial officer to hold it", songkhla],
    ["held, from issues over opinions and proposals to a resolution that is carried out", held],
  ])("can be %s", (_, record) => {
    expect(read(assembly, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("hears groups, never persons: there is no place for a speaker's name", () => {
    const named = { text: "ความเห็น", speaker: "สมชาย ใจดี" };
    expect(issuesWith({ opinions: [named] })).toMatchObject([
      { path: ["opinions", 0, "speaker"], code: "unknown-key" },
    ]);
  });

  it("is of an area or of an issue, at any level", () => {
    for (const scope of ["area", "issue"] as const)
      expect(read(assembly, { ...held, scope, level: "region" })).toMatchObject({ ok: true, advice: [] });
    expect(issuesWith({ level: "local" })).toMatchObject([{ path: ["level"], code: "not-an-option" }]);
  });

  it("feeds another assembly, not a record of another kind", () => {
    expect(issuesWith({ feeds: { id: newRecordId("activity"), nameAsStated: "เวที" } })).toMatchObject([
      { path: ["feeds", "id"] },
    ]);
  });
});

describe("numbers in an assembly", () => {
  it("are refused when an opinion or a proposal is about an issue that is not there", () => {
    expect(issuesWith({ opinions: [{ issue: "3", text: "ก" }] })).toMatchObject([
      { code: "unknown-assembly-issue", path: ["opinions"], params: { numbers: ["3"] } },
    ]);
    expect(issuesWith({ issues: undefined, opinions: undefined })).toMatchObject([
      { code: "unknown-assembly-issue", path: ["proposals"], params: { numbers: ["1"] } },
    ]);
  });

  it("are refused when a resolution comes from a proposal that is not there", () => {
    expect(issuesWith({ resolutions: [{ title: "ก", proposal: "9" }] })).toMatchObject([
      { code: "unknown-proposal", path: ["resolutions"], params: { numbers: ["9"] } },
    ]);
  });

  it.each(["issues", "proposals"] as const)("are refused twice in the list of %s, where another row points", (list) => {
    const rows = held[list] ?? [];
    expect(issuesWith({ [list]: [...rows, rows[0]] })).toMatchObject([
      { code: "duplicate-number", path: [list], params: { numbers: ["1"] } },
    ]);
  });

  it.each(["issues", "proposals", "resolutions"] as const)("are asked about twice in %s, where none points", (list) => {
    const row = {
      issues: { number: "7", text: "ก" },
      proposals: { number: "7", text: "ก", kind: "policy" },
      resolutions: { number: "7", title: "ก" },
    }[list];
    const bare = { title: held.title, kind: held.kind, [list]: [row, row] };
    expect(read(assembly, bare)).toMatchObject({
      ok: true,
      advice: [{ code: "duplicate-number", path: [list], params: { numbers: ["7"] } }],
    });
  });

  it("begin at 1 again in each issue, as Thai assemblies number their proposals", () => {
    const proposal = (issue: string, number: string) => ({ kind: "policy", text: "ก", issue, number });
    const proposals = [proposal("1", "1"), proposal("1", "1.1"), proposal("2", "๑")];
    const from = (resolution: object) =>
      read(assembly, { ...held, proposals, resolutions: [{ title: "ก", ...resolution }] });
    expect(from({})).toMatchObject({ ok: true, advice: [] });
    expect(from({ issue: "2", proposal: "1" })).toMatchObject({ ok: true, advice: [] });
    expect(from({ proposal: "1.1" })).toMatchObject({ ok: true, advice: [] });
    expect(from({ proposal: "1" }).issues).toMatchObject([
      { code: "duplicate-number", path: ["proposals"], params: { numbers: ["1"] } },
    ]);
    expect(from({ issue: "2", proposal: "1.1" }).issues).toMatchObject([{ code: "unknown-proposal" }]);
    expect(from({ issue: "9" }).issues).toMatchObject([{ code: "unknown-assembly-issue", path: ["resolutions"] }]);
  });

  it("may be missing anywhere", () => {
    expect(
      read(assembly, {
        ...held,
        issues: [{ text: "ก" }, { text: "ข" }],
        opinions: [{ text: "ค" }],
        proposals: [{ kind: "practice", text: "ง" }],
        resolutions: [{ title: "จ" }, { title: "ฉ" }],
      }),
    ).toMatchObject({ ok: true, advice: [] });
  });
});

describe("the lives of an assembly and of a proposal", () => {
  it("let a proposal that was not adopted be written again, and end with adoption", () => {
    expect(nextStates(proposalLifecycle, "declined")).toEqual(["draft"]);
    expect(nextStates(proposalLifecycle, "adopted")).toEqual([]);
    expect(nextStates(assemblyLifecycle, "planned")).toEqual(["held", "cancelled"]);
  });

  it("give advice on a proposal adopted before it was submitted", () => {
    const proposals = [{ kind: "policy", text: "ก", states: [{ state: "draft" }, { state: "adopted" }] }];
    const reading = read(assembly, { ...held, proposals, resolutions: undefined });
    expect(reading).toMatchObject({
      ok: true,
      advice: [{ code: "impossible-step", path: ["proposals"], params: { steps: [["draft", "adopted"]] } }],
    });
  });
});
