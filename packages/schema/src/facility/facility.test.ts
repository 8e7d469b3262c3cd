import { expect, describe as group, it } from "vitest";
import { describe } from "../field/index.js";
import { read } from "../read/index.js";
import { type Facility, facility, facilitySchema } from "./index.js";

const facilitiesOfTheDocuments: readonly (readonly [string, Facility])[] = [
  [
    "a family development centre with its team",
    {
      name: { th: "ศูนย์พัฒนาครอบครัวในชุมชน" },
      acronym: "ศพค.",
      aliases: [{ text: "ศูนย์พัฒนาครอบครัวในชุมชน (ศพค.)" }],
      established: { asStated: "ปี 2547", iso: "2004", precision: "year", yearKind: "unspecified" },
      kind: "family-development-centre",
      team: { nameAsStated: "คณะทำงานศูนย์พัฒนาครอบครัวในชุมชน" },
      projects: [{ nameAsStated: "โครงการพัฒนาศักยภาพคณะทำงานศูนย์พัฒนาครอบครัวในชุมชนเพื่อส่งเสริมครอบครัวเข้มแข็ง" }],
      states: [{ state: "running" }, { state: "strengthening" }],
    },
  ],
  [
    "a shelter that helps adolescents",
    {
      name: { th: "บ้านพักเด็กและครอบครัวจังหวัดพะเยา" },
      kind: "shelter",
      area: { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" },
      services: [
        {
          name: "ระบบช่วยเหลือวัยรุ่นที่ตั้งครรภ์ไม่พร้อม",
          targetGroups: [{ nameAsStated: "วัยรุ่นที่ตั้งครรภ์ไม่พร้อม" }],
          ageRange: { from: 10, below: 20 },
        },
      ],
    },
  ],
  [
    "welfare homes with volunteers",
    {
      name: { th: "สถานสงเคราะห์" },
      kind: "welfare-home",
      volunteers: [
        {
          kind: "volunteer-spirit",
          title: "กลไกอาสาสมัครในสถานสงเคราะห์",
          project: { nameAsStated: "โครงการจิตอาสาสร้างสุขให้เด็กในสถานสงเคราะห์" },
        },
      ],
      provenance: { absences: [{ field: "area", reason: "not-stated" }] },
    },
  ],
];
const shelter: Facility = { name: { th: "บ้านพักเด็กและครอบครัวจังหวัดพะเยา" }, kind: "shelter" };

group("a facility", () => {
  it.each(facilitiesOfTheDocuments)("of the documents is read: %s", (_, one) => {
    expect(read(facility, one)).toEqual({ ok: true, value: one, issues: [], advice: [] });
  });

  it("can be strengthened again and again, and is advised on a step nobody reported", () => {
    const states = ["running", "strengthening", "running", "strengthening"].map((state) => ({ state }));
    expect(read(facility, { ...shelter, states }).advice).toEqual([]);
    const reopened = [{ state: "closed" }, { state: "strengthening" }];
    expect(read(facility, { ...shelter, states: reopened }).advice).toMatchObject([{ code: "impossible-step" }]);
  });

  it("refuses a service for no age at all, and says which", () => {
    const services = [{ name: "ก" }, { name: "ข", ageRange: { from: 20, below: 10 } }];
    expect(read(facility, { ...shelter, services }).issues).toMatchObject([
      { path: ["services", 1, "ageRange"], code: "age-range-empty" },
    ]);
  });

  it("has no place for those who live in it", () => {
    for (const key of ["residents", "children", "clients"])
      expect(read(facility, { ...shelter, [key]: ["ก"] }).issues).toMatchObject([{ code: "unknown-key" }]);
  });
});

group("the contact of a facility", () => {
  it("is the line of an office, and no words", () => {
    expect(read(facility, { ...shelter, contact: { phone: "0-5328-3734" } }).ok).toBe(true);
    expect(read(facility, { ...shelter, contact: { phone: "081 คุณสมชาย" } }).issues).toMatchObject([
      { path: ["contact", "phone"], code: "invalid-format" },
    ]);
  });

  it("says why it is kept and for how long", () => {
    expect(describe(facilitySchema.shape.contact)).toMatchObject({
      privacy: "contact",
      purpose: { th: "เพื่อให้ประชาชนและภาคีติดต่อสถานบริการได้" },
      retention: "with-the-record",
    });
  });
});
