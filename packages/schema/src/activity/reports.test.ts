import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { type Activity, activity } from "./index.js";

const day = (asStated: string, iso: string) => ({ asStated, iso, precision: "day" as const });
const people = (value: number, more: object = {}) => ({ comparator: "exact" as const, value, unit: "คน", ...more });

/** Two hundred and twenty people, of whom only some are youth; one post opened it and gave a lecture. */
const camp: Activity = {
  kind: "camp",
  title: "ค่ายเยาวชนจิตอาสา พัฒนาบ้านเกิด เทิดทูนสถาบัน",
  mode: "on-site",
  project: { nameAsStated: "โครงการส่งเสริมและพัฒนาศักยภาพเด็กและเยาวชน" },
  date: day("25 ก.พ. 60", "2017-02-25"),
  time: "09:30",
  venue: {
    nameAsStated: "อุทยานแห่งชาติน้ำตกภูซาง",
    area: { code: "5608", level: "district", nameAsStated: "อำเภอภูซาง" },
  },
  roles: ["opening-chair" as const, "lecturer" as const].map((role) => ({
    role,
    post: { post: "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
  })),
  attendance: people(220, { comparator: "about", asStated: "รวมทั้งสิ้นประมาณ 220 คน" }),
  attendanceByGroup: [{ group: "เยาวชนอายุ 15 – 20 ปี" }, { group: "ครูที่ปรึกษา" }],
};

/** Ten days abroad. The five children are told as fewer than ten. */
const exchange: Activity = {
  kind: "exchange",
  title: "คณะยุวทูตความดีเยือนภูมิภาคคันไซ",
  area: { level: "foreign-place", country: "JP", nameAsStated: "ภูมิภาคคันไซ" },
  date: day("๒๖ สิงหาคม", "2016-08-26"),
  lastDate: day("๔ กันยายน ๒๕๕๙", "2016-09-04"),
  attendanceByGroup: [
    { group: "นักเรียน", count: people(10, { comparator: "less-than" }) },
    { group: "ครู", count: people(1) },
  ],
};

/** Seventy-six awards, of which none is listed. */
const ceremony: Activity = {
  kind: "award-ceremony",
  title: "พิธีมอบโล่ตำบลต้นแบบไร้ความรุนแรง",
  date: day("วันอาทิตย์ที่ 7 กรกฎาคม 2562", "2019-07-07"),
  time: "09:40",
  roles: [{ role: "reporting-officer", post: { post: "อธิบดีกรมกิจการสตรีและสถาบันครอบครัว" } }],
  attendanceByGroup: [
    {
      group: "ประธานศูนย์ปฏิบัติการเพื่อป้องกันการกระทำความรุนแรงในครอบครัวระดับตำบล",
      count: people(76),
      orRepresentative: true,
    },
  ],
  awards: [
    {
      title: "โล่เกียรติคุณรางวัลตำบลต้นแบบไร้ความรุนแรง",
      count: people(76, { unit: "รางวัล" }),
      criterion: "1 จังหวัด 1 ตำบล",
      giver: { post: "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
      areas: { nameAsStated: "76 ตำบล" },
      receivedBy: "ประธาน ศปก.ต. หรือผู้แทน",
    },
  ],
};

describe("activities of further documents", () => {
  it.each([
    ["a camp", camp],
    ["an exchange abroad", exchange],
    ["an award ceremony", ceremony],
  ])("are read with no issue and no advice: %s", (_, record) => {
    expect(read(activity, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("abroad tell their time with its zone", () => {
    expect(read(activity, { ...exchange, time: "10:30", timeZone: "Asia/Tokyo" })).toMatchObject({ ok: true });
    expect(read(activity, { ...exchange, timeZone: "เวลาท้องถิ่น" }).issues).toMatchObject([{ path: ["timeZone"] }]);
  });

  it("name nobody who got an award", () => {
    const awards = [{ title: "ก", recipients: ["สมชาย ใจดี"] }];
    expect(read(activity, { ...ceremony, awards }).issues).toMatchObject([{ code: "unknown-key" }]);
  });
});

describe("a count of few children or families", () => {
  const byGroup = (group: string, count: object, more: object = {}) =>
    read(activity, { ...exchange, attendanceByGroup: [{ group, count, ...more }] }).advice.map(
      ({ code, path, params }) => [code, path, params],
    );
  const asked = [["small-count", ["attendanceByGroup"], {}]];

  it("is asked about by the name of the group, of its target group, and by its unit", () => {
    expect(byGroup("เด็กนักเรียน", people(5))).toEqual(asked);
    expect(byGroup("ผู้เข้าร่วม", people(5), { targetGroup: { nameAsStated: "เด็กและเยาวชน" } })).toEqual(asked);
    expect(byGroup("ผู้เข้าร่วม", people(8, { unit: "ครอบครัว" }))).toEqual(asked);
  });

  it("is not asked about of officials, of many, of places, or once it is a bound", () => {
    expect(byGroup("ครู", people(5))).toEqual([]);
    expect(byGroup("สภาเด็กและเยาวชนจังหวัดพะเยา", people(5))).toEqual([]);
    expect(byGroup("บ้านพักเด็กและครอบครัว", people(2))).toEqual([]);
    expect(byGroup("เด็กนักเรียน", people(10))).toEqual([]);
    expect(byGroup("เด็กนักเรียน", people(0))).toEqual([]);
    expect(byGroup("เด็กนักเรียน", people(3, { unit: "โรงเรียน" }))).toEqual([]);
    expect(byGroup("เด็กนักเรียน", people(10, { comparator: "less-than" }))).toEqual([]);
  });

  it("is asked about in the attendance as a whole when its words tell of them", () => {
    const codes = (attendance: object) => read(activity, { ...exchange, attendance }).advice.map(({ code }) => code);
    expect(codes(people(6, { asStated: "เด็ก 5 คน ครู 1 คน" }))).toContain("small-count");
    expect(codes(people(6))).not.toContain("small-count");
  });
});
