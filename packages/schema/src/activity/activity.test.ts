import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDossier } from "../dossier/index.js";
import { organizationIdFromSlug } from "../organization/index.js";
import { read } from "../read/index.js";
import { canMove, newRecordId, nextStates, statedListOf } from "../record/index.js";
import golden from "./golden/activity-1.json" with { type: "json" };
import { type Activity, activity, activityLifecycle, activityMigrations } from "./index.js";

const day = (asStated: string, iso: string) => ({ asStated, iso, precision: "day" as const });
const named = (...names: string[]) => names.map((nameAsStated) => ({ organization: { nameAsStated } }));

/** S0.8 to S0.12: a cooperative as the place, 10 sub-districts and over 70 people, the memorandum on the agenda. */
const phayao: Activity = {
  kind: "learning-forum",
  title: "เวทีแลกเปลี่ยนเรียนรู้เครือข่ายพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว",
  ordinal: 1,
  level: "province",
  area: { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" },
  project: { nameAsStated: "โครงการพัฒนาจังหวัดต้นแบบ เพื่อการสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัว" },
  programme: { nameAsStated: "โครงการครอบครัวอบอุ่น" },
  states: [{ state: "held" }],
  venue: {
    nameAsStated: "สหกรณ์การเกษตรเมืองพะเยาจำกัด",
    organization: { id: newRecordId("organization"), nameAsStated: "สหกรณ์การเกษตรเมืองพะเยาจำกัด" },
    area: { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" },
  },
  organizers: named("สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา", "มูลนิธิเครือข่ายครอบครัว", "สสส.-สำนัก 4"),
  supporters: named("สสส.สำนัก 4"),
  partners: named("สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา", "ตชด.32"),
  attendance: { value: 70, comparator: "more-than", unit: "คน", asStated: "รวมกว่า 70 คน" },
  attendanceByGroup: [
    { group: "ตำบลต้นแบบ", count: { value: 10, comparator: "exact", unit: "ตำบล", asStated: "ตำบลต้นแบบ 10 ตำบล" } },
  ],
  purposes: [{ text: "เรียนรู้กระบวนการทำงานของเครือข่าย" }],
  agenda: [
    {
      text: "การรายงานสถานการณ์เด็กเยาวชนระดับประเทศ",
      about: [{ kind: "situation-report", situationReport: { nameAsStated: "สถานการณ์เด็กเยาวชนระดับประเทศ" } }],
    },
    {
      text: "ทำข้อตกลง MOU ร่วมกัน",
      about: [{ kind: "agreement", agreement: { id: newRecordId("agreement"), nameAsStated: "ข้อตกลง MOU" } }],
    },
  ],
  provenance: {
    absences: [
      { field: "date", reason: "not-stated" },
      { field: "roles", reason: "not-stated" },
    ],
    lists: [{ field: "partners", isComplete: false, asStated: "เช่น ... เป็นต้น" }],
  },
};

/** S1.2 to S1.5: a room on a floor of a building, a governor in the chair, one who came for another. */
const mahaSarakham: Activity = {
  kind: "coordination-meeting",
  title: "ประชุมขับเคลื่อนงาน เด็ก เยาวชน และครอบครัว จังหวัดมหาสารคาม",
  date: day("6 กุมภาพันธ์ 2567", "2024-02-06"),
  time: "13:00",
  venue: {
    nameAsStated: "ห้องประชุม 409 ชั้น 4 ศาลากลางจังหวัดมหาสารคาม",
    room: "ห้องประชุม 409",
    floor: "4",
    building: "ศาลากลางจังหวัดมหาสารคาม",
    area: { code: "44", level: "province", nameAsStated: "จังหวัดมหาสารคาม" },
  },
  roles: [
    { role: "meeting-chair", post: { post: "ผู้ว่าราชการจังหวัดมหาสารคาม" } },
    { role: "delegating-principal", post: { post: "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดมหาสารคาม" } },
    { role: "delegate", post: { post: "นักพัฒนาสังคม" } },
  ],
  delegations: [{ nameAsStated: "มอบหมายให้นักพัฒนาสังคมเข้าร่วมประชุม" }],
  attendeeClasses: [{ text: "องค์กรปกครองส่วนท้องถิ่น" }, { text: "ภาคส่วนต่าง ๆ ในพื้นที่" }],
};

/** S2.2 to S2.7: organisers acting together as a network, a sponsor, an opening chair who also spoke, an audience. */
const nakhon: Activity = {
  kind: "seminar",
  title: "กระบวนการทำงานท้องวัยรุ่น : บทเรียนโครงการสุขภาวะเยาวชนโดยท้องถิ่นและภาคีนครศรีธรรมราช",
  level: "province",
  date: day("19 ธ.ค. 62", "2019-12-19"),
  venue: { nameAsStated: "โรงแรมทวินโลตัสนครศรีธรรมราช", organization: { nameAsStated: "โรงแรมทวินโลตัสนครศรีธรรมราช" } },
  organizers: named("สำนักงานสาธารณสุขจังหวัด", "ศูนย์อนามัยที่ 11", "มูลนิธิแพธทูเฮลท์ (p2h)"),
  bodies: [
    { nameAsStated: "ภาคีเครือข่ายคณะทำงานเรื่องสุขภาวะเด็กและเยาวชนจังหวัดนครศรีธรรมราช" },
    { nameAsStated: "คณะอนุกรรมการป้องกันและแก้ไขปัญหาท้องวัยรุ่น" },
  ],
  sponsors: named("บริษัท เชฟรอนประทศไทยสำรวจและผลิต จำกัด"),
  roles: [
    { role: "opening-chair", post: { post: "รองผู้ว่าราชการจังหวัดนครศรีธรรมราช" } },
    { role: "speaker", post: { post: "รองผู้ว่าราชการจังหวัดนครศรีธรรมราช" } },
  ],
  audience: [{ nameAsStated: "ผู้ปฏิบัติงานที่เกี่ยวข้อง" }],
};

/** S3.2, S3.3: number 1 of a year that is not told to be a calendar or a fiscal one. */
const songkhla: Activity = {
  kind: "meeting",
  title: "ประชุมคณะอนุกรรมการส่งเสริมและพัฒนาครอบครัวจังหวัดสงขลา",
  ordinal: 1,
  year: { year: 2563, kind: "unspecified", asStated: "ครั้งที่ 1 /2563" },
  date: day("16 มี.ค.63", "2020-03-16"),
  time: "14:00",
  attendeeClasses: [{ text: "ส่วนราชการที่เกี่ยวข้อง" }],
};

/** S4.2: a series with a title in two languages. */
const thaihealth: Activity = {
  kind: "executive-conference",
  title: "Executive Conference “มิติใหม่...ความร่วมมือ” ครั้งที่ 7",
  titleLanguage: "thai-and-english",
  seriesTitle: "Executive Conference “มิติใหม่...ความร่วมมือ”",
  ordinal: 7,
  agreement: { nameAsStated: "บันทึกข้อตกลงความร่วมมือ (MOU)" },
  provenance: { absences: [{ field: "date", reason: "not-stated" }] },
};

const adviceOn = (change: Partial<Activity>) => read(activity, { ...phayao, ...change }).advice;

describe("the activities of the documents", () => {
  it.each([
    ["a forum in a cooperative", phayao],
    ["a drive meeting in a room of a provincial hall", mahaSarakham],
    ["a seminar that a network holds and a company sponsors", nakhon],
    ["a meeting of a sub-committee", songkhla],
    ["the seventh of a series", thaihealth],
  ])("are read with no issue and no advice: %s", (_, record) => {
    expect(read(activity, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("keep an open list open", () => {
    expect(statedListOf(phayao, "partners")).toMatchObject({ isComplete: false, rows: { length: 2 } });
  });
});

describe("an activity", () => {
  it("makes no sense without a kind and a title, and says no more than its document", () => {
    const told = { kind: "workshop", title: "ประชุมเชิงปฏิบัติการจัดทำแผนพัฒนาเด็กและเยาวชน" };
    expect(read(activity, told)).toEqual({ ok: true, value: told, issues: [], advice: [] });
    expect(read(activity, {}).issues).toMatchObject([
      { path: ["kind"], code: "required" },
      { path: ["title"], code: "required" },
    ]);
  });

  it("has an hour at which it was over", () => {
    expect(adviceOn({ time: "09:00", endTime: "12:00" })).toEqual([]);
    expect(read(activity, { ...phayao, endTime: "12.00 น." }).issues).toMatchObject([{ path: ["endTime"] }]);
  });

  it("names organisations that were there in a role nobody tells", () => {
    expect(adviceOn({ organizations: [{ nameAsStated: "สสส." }] })).toEqual([]);
  });

  it("can be about every kind of matter that a meeting speaks of", () => {
    const about = [
      { kind: "support" as const, support: { nameAsStated: "กองทุนคุ้มครองเด็ก" } },
      { kind: "case-conference" as const, caseConference: { nameAsStated: "การประชุมรายกรณี 12 ครั้ง" } },
    ];
    expect(adviceOn({ agenda: [{ text: "ก", about }] })).toEqual([]);
    const mixed = [{ kind: "support", body: { nameAsStated: "ก" } }];
    expect(read(activity, { ...phayao, agenda: [{ text: "ก", about: mixed }] }).ok).toBe(false);
  });

  it("has no place for the name of somebody who came", () => {
    const people = { attendees: ["สมชาย ใจดี"] };
    expect(read(activity, { ...phayao, ...people }).issues).toMatchObject([{ code: "unknown-key" }]);
    const group = { group: "ตำบลต้นแบบ", names: ["สมชาย ใจดี"] };
    expect(read(activity, { ...phayao, attendanceByGroup: [group] }).issues).toMatchObject([{ code: "unknown-key" }]);
  });

  it("ties an item of its agenda to a record of the kind it says, and of no other", () => {
    const about = [{ kind: "agreement", agreement: { id: newRecordId("plan"), nameAsStated: "แผน" } }];
    expect(read(activity, { ...phayao, agenda: [{ text: "ก", about }] }).issues).toMatchObject([
      { path: ["agenda", 0, "about", 0, "agreement", "id"], code: "invalid-format" },
    ]);
  });

  it("tells its venue in the words of the document, whatever else is known of it", () => {
    expect(read(activity, { ...phayao, venue: { room: "ห้องประชุม 409" } }).issues).toMatchObject([
      { path: ["venue", "nameAsStated"], code: "required" },
    ]);
  });

  it("is planned, put off, held or given up, and not planned again once held", () => {
    expect(nextStates(activityLifecycle, "planned")).toEqual(["held", "postponed", "cancelled"]);
    expect(canMove(activityLifecycle, "postponed", "planned")).toBe(true);
    expect(adviceOn({ states: [{ state: "held" }, { state: "planned" }] })).toMatchObject([
      { code: "impossible-step" },
    ]);
  });
});

describe("advice on an activity", () => {
  it("comes when it certainly ends before it begins", () => {
    const date = day("25 มิถุนายน 2566", "2023-06-25");
    expect(adviceOn({ date, lastDate: day("23 มิถุนายน 2566", "2023-06-23"), provenance: {} })).toMatchObject([
      {
        code: "period-ends-before-start",
        path: ["lastDate"],
        params: { start: { iso: "2023-06-25" }, end: { iso: "2023-06-23" } },
      },
    ]);
    expect(adviceOn({ date, lastDate: date, provenance: {} })).toEqual([]);
  });

  it("comes when more of one group came than came in all, and only when that is certain", () => {
    const people = (value: number, comparator: "exact" | "more-than" | "at-most" | "about", unit = "คน") => ({
      value,
      comparator,
      unit,
    });
    const withGroup = (whole: Activity["attendance"], part: Activity["attendance"]) =>
      adviceOn({ attendance: whole, attendanceByGroup: [{ group: "เยาวชน", count: part }] });
    expect(withGroup(people(70, "exact"), people(71, "exact"))).toMatchObject([
      { code: "group-exceeds-attendance", params: { names: ["เยาวชน"], stated: 70 } },
    ]);
    expect(withGroup(people(70, "at-most"), people(70, "more-than"))).toHaveLength(1);
    expect(withGroup(people(70, "exact"), people(70, "exact"))).toEqual([]);
    expect(withGroup(people(70, "more-than"), people(90, "exact"))).toEqual([]);
    expect(withGroup(people(70, "exact"), people(90, "about"))).toEqual([]);
    expect(withGroup(people(70, "exact"), people(90, "exact", "ตำบล"))).toEqual([]);
  });

  it("comes when two items of the agenda have one number, in whichever figures", () => {
    const agenda = [{ number: "1", text: "ก" }, { number: "๑", text: "ข" }, { text: "ค" }];
    expect(adviceOn({ agenda })).toMatchObject([{ code: "duplicate-number", path: ["agenda"] }]);
  });
});

describe("activities of version 1", () => {
  const readers = { activity: { definition: activity, migrations: activityMigrations } };
  const migrate = activityMigrations[1] as (record: unknown) => unknown;

  it("are brought forward and read with no issue and no advice", () => {
    const { dossier, issues, advice } = readDossier(readers, golden);
    expect([...issues, ...advice]).toEqual([]);
    const [forum, conference] = dossier.records.map(({ record }) => record as Activity);
    expect(forum?.venue).toEqual({ nameAsStated: "สหกรณ์การเกษตรเมืองพะเยาจำกัด" });
    expect(forum?.organizers?.[1]?.organization.id).toBe(organizationIdFromSlug("family-network-foundation"));
    expect(forum?.agenda).toEqual(golden.records[0]?.record.agenda);
    expect(conference).not.toHaveProperty("venue");
  });

  it("say of their partners only what somebody had said: that there were others", () => {
    const open = { partners: [], partnersAreOpen: true };
    const lists = [{ field: "partners", isComplete: false }];
    expect(migrate(open)).toEqual({ partners: [], provenance: { lists } });
    expect(migrate({ partners: [], partnersAreOpen: false })).toEqual({ partners: [] });
    const told = [{ field: "partners", isComplete: false, asStated: "เป็นต้น" }];
    expect(migrate({ ...open, provenance: { lists: told } })).toEqual({ partners: [], provenance: { lists: told } });
    const other = { field: "agenda", isComplete: true };
    expect(migrate({ ...open, provenance: { absences: [], lists: [other] } })).toEqual({
      partners: [],
      provenance: { absences: [], lists: [other, ...lists] },
    });
    for (const odd of [{ partnersAreOpen: "ใช่" }, { ...open, provenance: 7 }, { ...open, provenance: { lists: 7 } }])
      expect(migrate(odd)).toEqual(odd);
  });

  it("lose nothing when they are odd, and are never changed in place", () => {
    expect(migrate({ venue: 7 })).toEqual({ venue: 7 });
    expect(migrate({ venue: { nameAsStated: "ก" } })).toEqual({ venue: { nameAsStated: "ก" } });
    const plain = (value: unknown) => JSON.stringify(value, (_, one) => (typeof one === "bigint" ? String(one) : one));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ venue: fc.anything() })), (value) => {
        const before = plain(value);
        migrate(value);
        expect(plain(value)).toBe(before);
      }),
    );
    const trap = {
      get venue(): never {
        throw new Error("read me not");
      },
    };
    expect(migrate(trap)).toBe(trap);
  });
});
