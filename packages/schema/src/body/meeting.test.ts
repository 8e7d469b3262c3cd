import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { canMove, newRecordId, nextStates } from "../record/index.js";
import { followUpLifecycle, type Meeting, meeting, meetingDecisions, meetingLifecycle } from "./index.js";

const planning = "แนวทางการจัดทำแผนปฏิบัติการด้านครอบครัวระดับจังหวัด พ.ศ.2563 – 2565";
const assembling = "แนวทางการจัดสมัชชาครอบครัวระดับจังหวัด ประจำปี 2563";

const songkhla: Meeting = {
  body: { id: newRecordId("body"), nameAsStated: "คณะอนุกรรมการส่งเสริมและพัฒนาครอบครัวจังหวัดสงขลา" },
  number: 1,
  year: { year: 2563, kind: "unspecified", asStated: "ครั้งที่ 1 /2563" },
  date: { asStated: "16 มี.ค.63", iso: "2020-03-16", precision: "day" },
  time: "14:00",
  place: {
    nameAsStated: "ห้องประชุมสำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสงขลา",
    organization: { nameAsStated: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสงขลา" },
    area: { code: "90", level: "province", nameAsStated: "จังหวัดสงขลา" },
  },
  chairOfDay: { post: "แรงงานจังหวัดสงขลา" },
  attendeeClasses: [{ text: "ส่วนราชการที่เกี่ยวข้อง" }],
  agenda: [
    {
      number: "1",
      title: planning,
      kind: "for-consideration",
      about: [{ kind: "plan", plan: { nameAsStated: "แผนปฏิบัติการด้านครอบครัวระดับจังหวัด" } }],
    },
    {
      number: "2",
      title: assembling,
      kind: "for-consideration",
      about: [{ kind: "assembly", assembly: { nameAsStated: "สมัชชาครอบครัวระดับจังหวัด ประจำปี 2563" } }],
    },
  ],
  resolutions: [
    { item: "1", decision: "considered", text: planning },
    { item: "2", decision: "considered", text: assembling },
  ],
  states: [{ state: "held" }],
  provenance: {
    absences: [
      { field: "attendance", reason: "not-stated" },
      { field: "minutes", reason: "not-stated" },
    ],
    statements: [
      { field: "agenda.0.number", confidence: "inferred", note: "ลำดับตามข่าว" },
      { field: "agenda.1.number", confidence: "inferred", note: "ลำดับตามข่าว" },
    ],
  },
};

const executiveConference: Meeting = {
  title: "Executive Conference “มิติใหม่...ความร่วมมือ”",
  number: 7,
  agreement: { nameAsStated: "บันทึกข้อตกลงความร่วมมือ (MOU)" },
  chairOfDay: { post: "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
  roles: [
    { role: "participant", post: { post: "ผู้จัดการ สสส." } },
    { role: "speaker", post: { post: "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" } },
  ],
  attendeeClasses: [{ text: "ผู้บริหารและผู้ทรงคุณวุฒิของ สสส." }, { text: "ผู้บริหารกระทรวงการพัฒนาสังคมฯ" }],
  provenance: {
    absences: [
      { field: "date", reason: "not-stated" },
      { field: "body", reason: "not-applicable" },
    ],
  },
};

const issuesWith = (change: object) => read(meeting, { ...songkhla, ...change }).issues;

describe("a meeting", () => {
  it.each([
    ["no. 1/2563 of a sub-committee, chaired by the labour officer, that considered a plan and an assembly", songkhla],
    ["no. 7 of a series no body holds, on a day nobody states", executiveConference],
  ])("can be %s", (_, record) => {
    expect(read(meeting, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("is of a body or has a title", () => {
    expect(issuesWith({ body: undefined })).toMatchObject([{ path: ["body"], code: "required" }]);
    expect(issuesWith({ body: undefined, title: "ประชุมหารือ" })).toEqual([]);
  });

  it("assigns what it resolved to a post or an organisation, by a day", () => {
    const assigned = {
      item: "1",
      decision: "assigned",
      text: "จัดทำร่างแผน",
      assignedPosts: [{ post: "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสงขลา" }, { post: "แรงงานจังหวัดสงขลา" }],
      assignedOrganizations: [{ nameAsStated: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสงขลา" }],
      due: { asStated: "สิ้นเดือนมิถุนายน 2563", iso: "2020-06", precision: "late-month" },
    };
    expect(read(meeting, { ...songkhla, resolutions: [assigned] })).toMatchObject({ ok: true, advice: [] });
    expect(issuesWith({ resolutions: [{ ...assigned, assignedPerson: "สมชาย ใจดี" }] })).toMatchObject([
      { code: "unknown-key" },
    ]);
  });

  it("ties an agenda item to a record of the kind it says", () => {
    const about = [{ kind: "plan", plan: { id: newRecordId("assembly"), nameAsStated: "สมัชชา" } }];
    expect(issuesWith({ agenda: [{ title: "ก", about }], resolutions: [] })).toMatchObject([
      { path: ["agenda", 0, "about", 0, "plan", "id"], code: "invalid-format" },
    ]);
  });
});

describe("who chaired a meeting", () => {
  const chairedBy = (post: object) =>
    read(meeting, { ...songkhla, roles: [{ role: "meeting-chair", post }] }).advice.map(({ code, params }) => [
      code,
      params,
    ]);

  it("is asked about when two places name two posts, and not when they can be one", () => {
    expect(chairedBy({ post: "ผู้ว่าราชการจังหวัดสงขลา" })).toEqual([
      ["told-twice-differently", { names: ["ผู้ว่าราชการจังหวัดสงขลา"] }],
    ]);
    expect(chairedBy({ post: "แรงงานจังหวัด" })).toEqual([]);
  });

  it("is one person where both are tied to the register, whatever the words", () => {
    const holder = { id: newRecordId("office-holder") };
    const roles = [{ role: "meeting-chair", post: { post: "ประธาน", holder } }];
    const chairOfDay = { post: "แรงงานจังหวัดสงขลา", holder };
    expect(read(meeting, { ...songkhla, roles, chairOfDay }).advice).toEqual([]);
    const other = { ...chairOfDay, holder: { id: newRecordId("office-holder") } };
    expect(read(meeting, { ...songkhla, roles, chairOfDay: other }).advice).toHaveLength(1);
  });
});

describe("what else is told of a meeting", () => {
  it("is a year within those over which the numbers run, or it is asked about", () => {
    const year = (value: number) => ({ year: value, kind: "unspecified" as const });
    const numbered = (value: number) =>
      read(meeting, { ...songkhla, year: year(value), years: { from: year(2557), to: year(2560) } }).advice;
    expect(numbered(2560)).toEqual([]);
    expect(numbered(2565)).toMatchObject([{ code: "told-twice-differently", path: ["year"] }]);
  });

  it("is its level, its area, its hours, its programme, who held it, and groups that were counted", () => {
    const told = {
      number: 1,
      lastNumber: 2,
      isSpecial: true,
      level: "region",
      area: { code: "90", level: "province", nameAsStated: "จังหวัดสงขลา" },
      endTime: "16:30",
      programme: { nameAsStated: "แผนงาน" },
      project: { nameAsStated: "โครงการ" },
      organizers: [{ nameAsStated: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสงขลา" }],
      attendanceByGroup: [{ group: "ส่วนราชการ", count: { comparator: "exact", value: 12, unit: "หน่วยงาน" } }],
    };
    expect(read(meeting, { ...songkhla, ...told })).toMatchObject({ ok: true, advice: [] });
  });

  it("is asked about when so few children came that they could be known", () => {
    const attendanceByGroup = [{ group: "เด็กนักเรียน", count: { comparator: "exact", value: 3, unit: "คน" } }];
    expect(read(meeting, { ...songkhla, attendanceByGroup }).advice).toMatchObject([{ code: "small-count" }]);
  });
});

describe("numbers on an agenda", () => {
  it("may count in parts and in Thai figures, and nothing else", () => {
    const agenda = [{ number: "๔.๑", title: "ก" }];
    expect(issuesWith({ agenda, resolutions: [{ item: "4.1", decision: "noted" }] })).toEqual([]);
    for (const number of ["", "4.", "วาระ 4", "4.1.1.1.1", "1234"])
      expect(issuesWith({ agenda: [{ number, title: "ก" }], resolutions: [] }), number).toHaveLength(1);
  });

  it("are asked about when they stand twice, however they are written: a clerk's slip", () => {
    const agenda = [{ number: "3.1", title: "ก" }, { number: "๓.๑", title: "ข" }, { title: "ค" }, { title: "ง" }];
    const slip = { code: "duplicate-number", path: ["agenda"], params: { numbers: ["๓.๑"] } };
    expect(read(meeting, { ...songkhla, agenda, resolutions: [], provenance: {} })).toMatchObject({
      ok: true,
      advice: [slip],
    });
    const numbered = [
      { number: "1", decision: "noted" },
      { number: "๑", decision: "noted" },
    ];
    expect(read(meeting, { ...songkhla, resolutions: numbered }).advice).toMatchObject([{ code: "duplicate-number" }]);
  });

  it("are refused when a resolution points at one that stands twice: nobody could tell which is meant", () => {
    const agenda = [
      { number: "3.1", title: "ก" },
      { number: "๓.๑", title: "ข" },
    ];
    expect(issuesWith({ agenda, resolutions: [{ item: "3.1", decision: "noted" }], provenance: {} })).toMatchObject([
      { code: "duplicate-number", path: ["agenda"], params: { numbers: ["๓.๑"] } },
    ]);
  });

  it("are refused when a resolution is about an item that does not exist", () => {
    expect(issuesWith({ resolutions: [{ item: "9", decision: "approved" }] })).toMatchObject([
      { code: "unknown-agenda-item", path: ["resolutions"], params: { numbers: ["9"] } },
    ]);
    expect(issuesWith({ resolutions: [{ decision: "approved", text: "ก" }] })).toEqual([]);
  });
});

describe("the life of a matter before a meeting", () => {
  it("begins with a decision in the word of the minutes: certified, approved and authorised are three", () => {
    expect(["certified", "approved", "authorised"].map((code) => meetingDecisions.label(code, "th"))).toEqual([
      "รับรอง",
      "เห็นชอบ",
      "อนุมัติ",
    ]);
    const minutes = [{ decision: "certified", text: "รับรองรายงานการประชุม" }];
    expect(issuesWith({ resolutions: minutes })).toEqual([]);
    expect(issuesWith({ resolutions: [{ decision: "completed" }] })).toMatchObject([{ code: "not-an-option" }]);
  });

  it("goes on to whoever does it, or comes back, without changing what was decided", () => {
    expect(nextStates(followUpLifecycle, "assigned")).toEqual(["in-progress", "completed", "reconsidered", "dropped"]);
    expect(nextStates(followUpLifecycle, "completed")).toEqual([]);
    const since = (asStated: string, iso: string) => ({ asStated, iso, precision: "day" as const });
    const begun = { state: "assigned", since: since("16 มี.ค.63", "2020-03-16") };
    const done = { state: "completed", since: since("30 มิ.ย.63", "2020-06-30"), by: "สำนักงานจังหวัด" };
    const advice = (...followUp: object[]) =>
      read(meeting, { ...songkhla, resolutions: [{ decision: "approved", followUp }] }).advice.map(({ code, path }) => [
        code,
        path,
      ]);
    expect(advice(begun, done)).toEqual([]);
    expect(advice({ state: "completed" }, { state: "assigned" })).toEqual([["impossible-step", ["resolutions"]]]);
    expect(advice({ ...begun, since: done.since }, { ...done, since: begun.since })).toEqual([
      ["states-out-of-order", ["resolutions"]],
    ]);
  });

  it("gives advice on minutes approved of a meeting that was not held", () => {
    const states = [{ state: "called" as const }, { state: "minutes-approved" as const }];
    expect(read(meeting, { ...songkhla, states }).advice).toMatchObject([{ code: "impossible-step" }]);
    expect(canMove(meetingLifecycle, "called", "held")).toBe(true);
  });
});
