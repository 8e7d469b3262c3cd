import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { body, type Meeting, meeting } from "./index.js";

const day = (asStated: string, iso: string) => ({ asStated, iso, precision: "day" as const });
const unspecified = (year: number) => ({ year, kind: "unspecified" as const });

/** A meeting of every working day, numbered over several years. What it told of single cases is left out. */
const operations: Meeting = {
  body: { nameAsStated: "ศูนย์ปฏิบัติการกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ (ศปก.พม.)" },
  number: 579,
  years: { from: unspecified(2557), to: unspecified(2560) },
  date: day("24 ก.พ. 60", "2017-02-24"),
  time: "08:00",
  chairOfDay: { post: "รัฐมนตรีว่าการกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
  resolutions: [
    {
      decision: "assigned",
      text: "ลงพื้นที่เยี่ยมบ้าน ให้ความช่วยเหลือ และติดตามอย่างต่อเนื่อง",
      assignedPosts: [{ post: "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด" }],
    },
  ],
};

/** A session of four days whose item has a letter. */
const board: Meeting = {
  title: "Executive Board, first regular session 2022",
  date: day("8 February 2022", "2022-02-08"),
  lastDate: day("11 February 2022", "2022-02-11"),
  agenda: [{ number: "4 (a)", title: "Country programme document" }],
  resolutions: [{ item: "4(a)", decision: "considered" }],
};

/** A meeting of two countries abroad, with two chairs, at the time of the place. */
const bilateral: Meeting = {
  title: "ประชุมทวิภาคีด้านการบริหารจัดการรายกรณี ไทย-เมียนมา",
  number: 19,
  date: day("15 มีนาคม 2560", "2017-03-15"),
  time: "10:30",
  timeZone: "Asia/Yangon",
  place: {
    nameAsStated: "โรงแรมในมัณฑะเลย์",
    area: { level: "foreign-place", country: "MM", nameAsStated: "มัณฑะเลย์" },
  },
  roles: [
    { role: "co-chair", post: { post: "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" } },
    {
      role: "co-chair",
      post: {
        post: "ปลัดกระทรวง",
        organization: { nameAsStated: "Ministry of Social Welfare, Relief and Resettlement" },
      },
    },
  ],
};

const advice = (change: object) => read(meeting, { ...operations, ...change }).advice;

describe("a meeting of further documents", () => {
  it.each([
    ["numbered over several years", operations],
    ["of four days, with an item 4 (a)", board],
    ["abroad, with two chairs", bilateral],
  ])("is read: %s", (_, record) => {
    expect(read(meeting, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("counts 4 (a), 4(a) and ๔ (ก) as an agenda does", () => {
    const agenda = (...numbers: string[]) => numbers.map((number) => ({ number, title: "ก" }));
    expect(read(meeting, { title: "ก", agenda: agenda("4 (a)", "4 (b)", "๔ (ก)", "๔.๑ (ข)") }).issues).toEqual([]);
    expect(read(meeting, { title: "ก", agenda: agenda("4 (a)", "4(a)") }).advice).toMatchObject([
      { code: "duplicate-number" },
    ]);
    for (const number of ["4 (", "4 a", "(a)", "4  (a)", "4 (abc)"])
      expect(read(meeting, { title: "ก", agenda: agenda(number) }).issues, number).toHaveLength(1);
  });

  it("is asked about days and years in the wrong order", () => {
    expect(advice({ lastDate: day("23 ก.พ. 60", "2017-02-23") })).toMatchObject([
      { code: "period-ends-before-start", path: ["lastDate"] },
    ]);
    expect(advice({ years: { from: unspecified(2560), to: unspecified(2557) } })).toMatchObject([
      { code: "years-out-of-order", path: ["years", "to"], params: { first: "2560", last: "2557" } },
    ]);
  });

  it("has a time zone by name, or none", () => {
    for (const timeZone of ["UTC+6:30", "เวลาท้องถิ่น", "Yangon", "Asia/"])
      expect(read(meeting, { ...bilateral, timeZone }).issues, timeZone).toMatchObject([{ path: ["timeZone"] }]);
  });

  it("is of a cabinet or an operations centre too", () => {
    for (const kind of ["cabinet", "operations-centre"])
      expect(read(body, { name: { th: "คณะรัฐมนตรี" }, kind }).ok).toBe(true);
  });
});

describe("words about single people", () => {
  it("in a resolution or an agenda are asked about, and not repeated", () => {
    const text = "ช่วยเหลือเด็กวัย ๙ ปี ที่ถูกทอดทิ้ง";
    expect(advice({ resolutions: [{ state: "assigned", text }] })).toMatchObject([
      { code: "tells-of-one-person", path: ["resolutions", 0, "text"], params: {} },
    ]);
    expect(advice({ agenda: [{ title: text }] })).toMatchObject([
      { code: "tells-of-one-person", path: ["agenda", 0, "title"] },
    ]);
  });
});
