import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { impossibleSteps, newRecordId } from "../record/index.js";
import {
  type AreaReference,
  type AreaSet,
  areaLevels,
  areaReadings,
  areaReference,
  areaSet,
  areaSetLifecycle,
} from "./index.js";

const province = (code: string, nameAsStated: string) => ({ area: { code, level: "province" as const, nameAsStated } });
const tambon = (code: string, nameAsStated: string) => ({
  area: { code, level: "subdistrict", nameAsStated, readAs: "unspecified" } satisfies AreaReference,
});

/** "นำร่องใน 11 จังหวัด": a total, and not one name (S0). */
const pilots: AreaSet = {
  title: "จังหวัดนำร่องส่งเสริมครอบครัวอบอุ่นในชุมชน",
  role: "pilot",
  programme: { nameAsStated: "โครงการครอบครัวอบอุ่น" },
  model: "โมเดลที่ 1 การส่งเสริมครอบครัวอบอุ่นในชุมชน",
  memberCount: { comparator: "exact", value: 11, unit: "จังหวัด", asStated: "11 จังหวัด" },
  provenance: { absences: [{ field: "members", reason: "not-stated" }] },
};

/** The seven provinces the pilots became in "ปี 2562", whatever year that is (S0). */
const models: AreaSet = {
  title: "จังหวัดส่งเสริมครอบครัวอบอุ่นต้นแบบ 7 จังหวัด",
  role: "model",
  year: { year: 2562, kind: "unspecified", asStated: "ปี 2562" },
  members: [
    province("52", "ลำปาง"),
    province("56", "พะเยา"),
    province("42", "เลย"),
    province("46", "กาฬสินธุ์"),
    province("32", "สุรินทร์"),
    province("34", "อุบลราชธานี"),
    province("92", "ตรัง"),
  ],
  memberCount: { comparator: "exact", value: 7, unit: "จังหวัด", asStated: "7 จังหวัด" },
  precededBy: { id: newRecordId("area-set"), nameAsStated: "11 จังหวัด" },
  states: [{ state: "model", since: { asStated: "ปี 2562", iso: "2019", precision: "year" } }],
};

/** The ten sub-districts of S0: which body of each signed, the news does not say; สบบง had another code before. */
const tambons: AreaSet = {
  title: "ตำบลต้นแบบ 10 ตำบล",
  role: "model",
  within: { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" },
  project: { nameAsStated: "โครงการพัฒนาจังหวัดต้นแบบ เพื่อการสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัว" },
  members: [
    tambon("560110", "แม่กา"),
    tambon("560702", "ศรีถ้อย"),
    tambon("560506", "สันโค้ง"),
    tambon("560501", "ดอกคำใต้"),
    tambon("560207", "พระธาตุขิงแกง"),
    tambon("560607", "ขุนควร"),
    { area: { ...tambon("560805", "สบบง").area, validity: "recoded", formerCode: "560303" } },
    tambon("560803", "ทุ่งกล้วย"),
    tambon("560902", "ดงเจน"),
    tambon("560206", "ห้วยยางขาม"),
  ],
  memberCount: { comparator: "exact", value: 10, unit: "ตำบล", asStated: "ตำบลต้นแบบ 10 ตำบล" },
};

/** "ใน 8 พื้นที่ของจังหวัดนครศรีธรรมราช": neither names nor level (S2). */
const eightAreas: AreaSet = {
  title: "8 พื้นที่ของจังหวัดนครศรีธรรมราช",
  within: { code: "80", level: "province", nameAsStated: "จังหวัดนครศรีธรรมราช" },
  memberCount: { comparator: "exact", value: 8, unit: "พื้นที่", asStated: "8 พื้นที่" },
};

const codesOf = (record: unknown) => {
  const { issues, advice } = read(areaSet, record);
  return [...issues, ...advice].map(({ code }) => code);
};

describe("sets of areas in the documents", () => {
  it.each([
    ["eleven pilot provinces, none named", pilots],
    ["seven model provinces", models],
    ["ten model sub-districts", tambons],
    ["eight areas of no stated level", eightAreas],
  ])("%s: read with no issue and no advice", (_, record) => {
    expect(read(areaSet, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });
});

describe("a set of areas", () => {
  it("is asked about when the names are not as many as stated", () => {
    const nine = { ...tambons, members: tambons.members?.slice(1) };
    expect(read(areaSet, nine).advice).toMatchObject([
      { code: "area-count-differs", path: ["memberCount"], params: { stated: 10, listed: 9 } },
    ]);
    expect(codesOf({ ...nine, memberCount: { comparator: "about", value: 10, unit: "ตำบล" } })).toEqual([]);
  });

  it("may name fewer than stated where the list is open, never more", () => {
    const open = (members: AreaSet["members"]) =>
      codesOf({ ...tambons, members, provenance: { lists: [{ field: "members", isComplete: false }] } });
    expect(open(tambons.members?.slice(5))).toEqual([]);
    expect(open([...(tambons.members ?? []), tambon("560101", "เวียง")])).toEqual(["area-count-differs"]);
  });

  it("holds a place once, however it is written, and two places of one name", () => {
    const { memberCount: _, ...uncounted } = tambons;
    const again = [tambon("560110", "แม่กา"), tambon("560110", "ต.แม่กา")];
    expect(read(areaSet, { ...uncounted, members: again }).issues).toMatchObject([
      { code: "same-area-twice", params: { names: ["ต.แม่กา"] } },
    ]);
    const both = ["subdistrict-administrative-organization", "municipality"] as const;
    const bodies = both.map((readAs) => ({ area: { ...tambon("560110", "แม่กา").area, readAs } }));
    expect(codesOf({ ...uncounted, members: bodies })).toEqual([]);
    const village = (nameAsStated: string, code = "560110") => ({ area: { code, level: "village", nameAsStated } });
    expect(codesOf({ ...uncounted, members: [village("บ้านแม่กา"), village("บ้านห้วยเคียน")] })).toEqual([]);
    for (const twice of [
      [village("บ้านแม่กา"), village("บ้านแม่กา")],
      [village("บ้านแม่กา", "56011001"), village("บ้านแม่กา หมู่ 1", "56011001")],
    ])
      expect(codesOf({ ...uncounted, members: twice })).toEqual(["same-area-twice"]);
    const nameless = (nameAsStated: string) => ({ area: { level: "subdistrict", nameAsStated } });
    expect(codesOf({ ...uncounted, members: [nameless("ศรีถ้อย"), nameless("ศรีถ้อย")] })).toEqual([]);
  });

  it("is asked about a place outside the one around it: the ศรีถ้อย of another province", () => {
    const { memberCount: _, ...uncounted } = tambons;
    expect(read(areaSet, { ...uncounted, members: [tambon("571802", "ศรีถ้อย")] }).advice).toMatchObject([
      { code: "area-outside", params: { names: ["ศรีถ้อย"] } },
    ]);
    const { within: __, ...unbounded } = uncounted;
    expect(codesOf({ ...unbounded, members: [tambon("571802", "ศรีถ้อย")] })).toEqual([]);
  });

  it("has the role of its latest state", () => {
    expect(codesOf({ ...models, role: "pilot" })).toEqual(["role-differs-from-state"]);
    expect(codesOf({ ...models, states: [{ state: "pilot" }, { state: "model" }] })).toEqual([]);
  });

  it("goes from pilot to model to scaled out, and not back", () => {
    expect(
      impossibleSteps(areaSetLifecycle, [{ state: "pilot" }, { state: "model" }, { state: "scaled-out" }]),
    ).toEqual([]);
    expect(codesOf({ title: "ก", states: [{ state: "scaled-out" }, { state: "pilot" }] })).toEqual(["impossible-step"]);
  });
});

describe("a reference to an area", () => {
  it("of the time before readings and former codes is read as it is", () => {
    const before = { code: "560110", level: "subdistrict", nameAsStated: "ตำบลแม่กา" };
    expect(read(areaReference, before)).toEqual({ ok: true, value: before, issues: [], advice: [] });
  });

  it("may leave open whether the place, its อบต. or its เทศบาล is meant", () => {
    expect(areaReadings.codes).toContain("unspecified");
    expect(read(areaReference, tambons.members?.[0]?.area).value?.readAs).toBe("unspecified");
  });

  it("has one level for เขต and อำเภอ, and one for แขวง and ตำบล", () => {
    expect(areaLevels.label("district", "th")).toBe("อำเภอหรือเขต");
    expect(read(areaReference, { code: "1004", level: "district", nameAsStated: "เขตบางรัก" }).ok).toBe(true);
    expect(read(areaReference, { level: "khwaeng", nameAsStated: "แขวงสีลม" }).ok).toBe(false);
  });

  it.each(["5", "561", "56011", "5601100", "ห้าหก"])("refuses %s as a code, now or formerly", (code) => {
    expect(read(areaReference, { code, level: "unspecified", nameAsStated: "ก" }).ok).toBe(false);
    expect(read(areaReference, { formerCode: code, level: "unspecified", nameAsStated: "ก" }).ok).toBe(false);
  });

  it("has a code as long as its level asks", () => {
    const codesOf = (level: string, code: string) =>
      read(areaReference, { code, level, nameAsStated: "ก" }).issues.map((issue) => issue.code);
    for (const [level, ...codes] of [
      ["province", "56"],
      ["district", "5601"],
      ["subdistrict", "560110"],
      ["village", "560110", "56011001"],
      ["unspecified", "56", "5601", "560110"],
    ] as const)
      for (const code of codes) expect(codesOf(level, code), `${level} ${code}`).toEqual([]);
    for (const [level, code] of [
      ["province", "150414"],
      ["village", "15"],
      ["region", "90"],
      ["national", "10"],
      ["subdistrict", "56011001"],
    ] as const)
      expect(codesOf(level, code), `${level} ${code}`).toEqual(["area-code-of-another-level"]);
  });

  it("may be a region, which has no code, by the division that is meant", () => {
    const east = { level: "region", regionScheme: "six-regions", nameAsStated: "ภาคตะวันออก" };
    expect(read(areaReference, east)).toEqual({ ok: true, value: east, issues: [], advice: [] });
    expect(read(areaReference, { level: "region", nameAsStated: "ภูมิภาค" }).ok).toBe(true);
  });

  it.each([
    { level: "foreign-place", country: "MM", nameAsStated: "มัณฑะเลย์ สาธารณรัฐสหภาพเมียนมา" },
    { level: "foreign-country", country: "LK", nameAsStated: "ประเทศศรีลังกา" },
    { level: "foreign-place", country: "JP", nameAsStated: "ภูมิภาคคันไซ" },
    { level: "foreign-place", nameAsStated: "Kyotango" },
    { level: "world", nameAsStated: "ทั่วโลก" },
  ])("may be outside Thailand: $nameAsStated", (place) => {
    expect(read(areaReference, place)).toEqual({ ok: true, value: place, issues: [], advice: [] });
  });

  it("is in Thailand or abroad, never in both", () => {
    const both = [
      { code: "56", level: "foreign-place", nameAsStated: "ก" },
      { code: "56", level: "world", nameAsStated: "ก" },
      { level: "province", country: "MM", nameAsStated: "ก" },
      { level: "unspecified", country: "MM", nameAsStated: "ก" },
      { level: "foreign-country", country: "TH", nameAsStated: "ก" },
    ];
    for (const place of both)
      expect(read(areaReference, place).issues).toMatchObject([{ path: [], code: "abroad-with-thai-code" }]);
    for (const country of ["mm", "MMR", "เมียนมา"])
      expect(read(areaReference, { level: "foreign-place", country, nameAsStated: "ก" }).issues).toMatchObject([
        { path: ["country"], code: "invalid-format" },
      ]);
  });

  it("names whose area it is where a municipality is not the sub-district around it", () => {
    const within = {
      code: "930901",
      level: "subdistrict",
      nameAsStated: "ท่ามะเดื่อ",
      governedBy: { nameAsStated: "เทศบาลตำบลท่ามะเดื่อ" },
    };
    expect(read(areaReference, within)).toMatchObject({ ok: true, value: within });
  });
});
