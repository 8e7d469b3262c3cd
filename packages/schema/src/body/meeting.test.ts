import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { canMove, newRecordId, nextStates } from "../record/index.js";
import { type Meeting, meeting, meetingLifecycle, resolutionLifecycle } from "./index.js";

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
    { item: "1", state: "considered", text: planning },
    { item: "2", state: "considered", text: assembling },
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
      state: "assigned",
      text: "จัดทำร่างแผน",
      assignedPost: { post: "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสงขลา" },
      assignedOrganization: { nameAsStated: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสงขลา" },
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

describe("numbers on an agenda", () => {
  it("may count in parts and in Thai figures, and nothing else", () => {
    const agenda = [{ number: "๔.๑", title: "ก" }];
    expect(issuesWith({ agenda, resolutions: [{ item: "4.1", state: "noted" }] })).toEqual([]);
    for (const number of ["", "4.", "วาระ 4", "4.1.1.1.1", "1234"])
      expect(issuesWith({ agenda: [{ number, title: "ก" }], resolutions: [] }), number).toHaveLength(1);
  });

  it("are refused twice, however they are written", () => {
    const agenda = [{ number: "3.1", title: "ก" }, { number: "๓.๑", title: "ข" }, { title: "ค" }, { title: "ง" }];
    expect(issuesWith({ agenda, resolutions: [] })).toMatchObject([
      { code: "duplicate-number", path: ["agenda"], params: { numbers: ["๓.๑"] } },
    ]);
  });

  it("are refused when a resolution is about an item that does not exist", () => {
    expect(issuesWith({ resolutions: [{ item: "9", state: "approved" }] })).toMatchObject([
      { code: "unknown-agenda-item", path: ["resolutions"], params: { numbers: ["9"] } },
    ]);
    expect(issuesWith({ resolutions: [{ state: "approved", text: "ก" }] })).toEqual([]);
  });
});

describe("the life of a matter before a meeting", () => {
  it("goes from considered to a decision, comes back when deferred, and ends when it is done", () => {
    expect(nextStates(resolutionLifecycle, "considered")).toEqual(["approved", "rejected", "deferred", "assigned"]);
    expect(nextStates(resolutionLifecycle, "deferred")).toEqual(["considered"]);
    expect(nextStates(resolutionLifecycle, "completed")).toEqual([]);
    expect(canMove(resolutionLifecycle, "noted", "approved")).toBe(false);
  });

  it("gives advice on minutes approved of a meeting that was not held", () => {
    const states = [{ state: "called" as const }, { state: "minutes-approved" as const }];
    expect(read(meeting, { ...songkhla, states }).advice).toMatchObject([{ code: "impossible-step" }]);
    expect(canMove(meetingLifecycle, "called", "held")).toBe(true);
  });
});
