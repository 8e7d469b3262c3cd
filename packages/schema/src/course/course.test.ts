import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { type Course, course } from "./index.js";

const people = (value: number, comparator: "exact" | "more-than" = "exact") => ({ value, comparator, unit: "คน" });
const leadership: Course = {
  title: "โครงการพัฒนาศักยภาพผู้นำเพื่อการเปลี่ยนแปลงทางสังคม (Leadership Program)",
  acronym: "นปปส.",
  targetGroups: [{ nameAsStated: "ข้าราชการสังกัดกระทรวงการพัฒนาสังคมฯ" }],
  period: { asStated: "ตั้งแต่ปี 2554", start: { asStated: "ปี 2554", iso: "2011", precision: "year" } },
  cohortTotal: { value: 4, comparator: "exact", unit: "รุ่น", asStated: "4 รุ่น" },
  participantTotal: { ...people(160), asStated: "จำนวนทั้งสิ้น 160 คน" },
};

describe("a course", () => {
  it("keeps the totals of a document that does not split them by cohort", () => {
    expect(read(course, leadership)).toEqual({ ok: true, value: leadership, issues: [], advice: [] });
  });

  it("has no place for the name of a participant", () => {
    const cohorts = [{ number: 1, participants: people(40), names: ["สมชาย ใจดี"] }];
    expect(read(course, { ...leadership, cohorts }).issues).toMatchObject([{ code: "unknown-key" }]);
  });

  const four = [40, 40, 40, 30].map((count, at) => ({ number: at + 1, participants: people(count) }));
  const whole = { lists: [{ field: "cohorts", isComplete: true }] };

  it("gives advice when a complete list of cohorts does not add up to the stated total", () => {
    expect(read(course, { ...leadership, cohorts: four, provenance: whole }).advice).toMatchObject([
      { code: "cohort-total-differs", params: { stated: 160, listed: 150 } },
    ]);
    const ten = { number: 5, participants: people(10) };
    expect(read(course, { ...leadership, cohorts: [...four, ten], provenance: whole }).advice).toEqual([]);
  });

  it("adds nothing up when the list is open or said nothing of, a count is vague, or the units differ", () => {
    const open = { lists: [{ field: "cohorts", isComplete: false }] };
    for (const provenance of [undefined, open])
      expect(read(course, { ...leadership, cohorts: four.slice(0, 2), provenance }).advice).toEqual([]);
    const otherwise = [people(30, "more-than"), { ...people(33), unit: "อปท." }];
    for (const participants of otherwise) {
      const cohorts = [...four.slice(0, 3), { number: 4, participants }];
      expect(read(course, { ...leadership, cohorts, provenance: whole }).advice).toEqual([]);
    }
  });

  it("asks about one cohort number twice in one area, and not in two", () => {
    const south = { level: "region", regionScheme: "four-regions", nameAsStated: "ภาคใต้" } as const;
    const north = { ...south, nameAsStated: "ภาคเหนือ" };
    const advice = (cohorts: Course["cohorts"]) => read(course, { ...leadership, cohorts }).advice;
    expect(advice([{ number: 2 }, { number: 2 }, {}, {}])).toMatchObject([
      { code: "same-cohort-twice", params: { numbers: [2] } },
    ]);
    expect(
      advice([
        { number: 2, area: south },
        { number: 2, area: { ...south } },
      ]),
    ).toMatchObject([{ code: "same-cohort-twice" }]);
    expect(
      advice([
        { number: 2, area: south },
        { number: 2, area: north },
      ]),
    ).toEqual([]);
    expect(
      advice([
        { number: 2, label: "ปี 2" },
        { number: 2, label: "ระยะที่ 2" },
      ]),
    ).toEqual([]);
  });
});

/** A cohort that meets in numbered sessions in its own region. Its period is printed with the end before the start. */
const weavers: Course = {
  title: "หลักสูตรนักถักทอชุมชน เพื่อพัฒนาเด็ก เยาวชน และครอบครัว",
  organizers: [{ nameAsStated: "สถาบันเสริมสร้างการเรียนรู้เพื่อชุมชนเป็นสุข (สรส.)" }],
  supporters: [{ nameAsStated: "ธนาคารไทยพาณิชย์ จำกัด (มหาชน)" }],
  project: { nameAsStated: "โครงการพัฒนาเยาวชนในชุมชนท้องถิ่น (4 ภาค) ระยะที่ 2" },
  cohorts: [
    {
      number: 2,
      label: "ปี 2",
      area: { level: "region", regionScheme: "four-regions", nameAsStated: "ภาคใต้" },
      sessions: [
        {
          number: 3,
          period: {
            asStated: "24 – 26 กันยายน 2557",
            start: { asStated: "24 กันยายน 2557", iso: "2014-09-24", precision: "day" },
            end: { asStated: "26 กันยายน 2557", iso: "2014-09-26", precision: "day" },
          },
          venue: {
            nameAsStated: "ห้องประชุมเทศบาลเมืองปากพูน อ.เมือง จ.นครศรีธรรมราช",
            organization: { nameAsStated: "เทศบาลเมืองปากพูน" },
            area: { code: "8001", level: "district", nameAsStated: "อ.เมือง" },
          },
        },
      ],
    },
  ],
};

describe("a cohort", () => {
  it("may be put off and taken up again, and is asked about when it runs after it was completed", () => {
    const advice = (...codes: string[]) =>
      read(course, { ...leadership, cohorts: [{ states: codes.map((state) => ({ state })) }] }).advice;
    expect(advice("planned", "suspended", "running", "completed")).toEqual([]);
    expect(advice("completed", "running")).toMatchObject([{ code: "impossible-step", path: ["cohorts"] }]);
  });

  it("meets in sessions of its own, each in its place", () => {
    expect(read(course, weavers)).toEqual({ ok: true, value: weavers, issues: [], advice: [] });
  });

  it("is asked about when it, or a session of it, ends before it starts, and keeps what was printed", () => {
    const start = { asStated: "16 มิ.ย 2557", iso: "2014-06-16", precision: "day" } as const;
    const end = { asStated: "16 พ.ค. 2557", iso: "2014-05-16", precision: "day" } as const;
    const [cohort = {}] = weavers.cohorts ?? [];
    const printed = { ...weavers, cohorts: [{ ...cohort, period: { start, end } }] };
    expect(read(course, printed)).toMatchObject({
      ok: true,
      advice: [{ code: "period-ends-before-start", path: ["cohorts"], params: { start, end } }],
    });
    const sessions = [{ number: 1 }, { number: 2, period: { start, end } }];
    expect(read(course, { ...weavers, cohorts: [{}, { sessions }] }).advice).toMatchObject([
      { params: { start, end } },
    ]);
  });
});
