import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { bahtAmount, type Support, support } from "./index.js";

const baht = (value: number, comparator: "exact" | "about" | "at-most" = "exact") => ({
  value,
  comparator,
  unit: "บาท",
});
const supportsOfTheDocuments: readonly (readonly [string, Support])[] = [
  [
    "a fund supports the work of a province",
    {
      from: { nameAsStated: "สสส.สำนัก 4 สำนักงานสร้างเสริมสุขภาวะเด็กเยาวชนและครอบครัว" },
      to: { kind: "area", area: { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" } },
      kind: "funding",
      purpose: "การขับเคลื่อนงานพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว",
      provenance: {
        absences: [{ field: "amount", reason: "not-stated" }],
        statements: [{ field: "purpose", asStated: "การฃับเคลื่อนงาน", confidence: "stated" }],
      },
    },
  ],
  [
    "a company sponsors a seminar",
    {
      from: { nameAsStated: "บริษัท เชฟรอนประทศไทยสำรวจและผลิต จำกัด" },
      to: { kind: "activity", activity: { nameAsStated: "งานสัมมนาวิชาการ ถอดบทเรียนการทำงานสุขภาวะเยาวชน" } },
      kind: "sponsorship",
    },
  ],
  [
    "agencies are to allocate budgets",
    {
      kind: "budget-allocation",
      purpose: "ดำเนินการ ติดตาม ประเมินผลอย่างเป็นรูปธรรม",
      provenance: { absences: [{ field: "from", reason: "not-stated" }] },
    },
  ],
];

/** A grant as the forms of กองทุนสุขภาพตำบล ask for it. */
const localFund: Support = {
  from: { nameAsStated: "กองทุนหลักประกันสุขภาพระดับท้องถิ่น" },
  to: { kind: "project", project: { nameAsStated: "โครงการครอบครัวอบอุ่น" } },
  kind: "funding",
  supportType: "ประเภท 2",
  amount: baht(30_000),
  fiscalYear: { year: 2568, kind: "fiscal" },
  agreementNumber: "12/2568",
  approved: { asStated: "5 พฤศจิกายน 2567", iso: "2024-11-05", precision: "day" },
  instalments: [
    { number: 1, amount: baht(20_000), states: [{ state: "disbursed" }, { state: "reported" }, { state: "closed" }] },
    {
      number: 2,
      amount: baht(10_000),
      reportDue: { asStated: "30 กันยายน 2568", iso: "2025-09-30", precision: "day" },
    },
  ],
  states: [{ state: "requested" }, { state: "approved" }, { state: "disbursed" }],
};
const withInstalments = (instalments: Support["instalments"], more: Partial<Support> = {}): Support => ({
  ...localFund,
  instalments,
  ...more,
});

describe("a support", () => {
  it.each(supportsOfTheDocuments)("of the documents is read without an amount: %s", (_, one) => {
    expect(read(support, one)).toEqual({ ok: true, value: one, issues: [], advice: [] });
  });

  it("holds what a local health fund asks of a project", () => {
    expect(read(support, localFund)).toEqual({ ok: true, value: localFund, issues: [], advice: [] });
  });

  it("goes to one kind of recipient, with the field of that kind", () => {
    const to = { kind: "project", organization: { nameAsStated: "อบต." } };
    expect(read(support, { ...localFund, to }).ok).toBe(false);
    const unknown = { kind: "child", child: { nameAsStated: "ก" } };
    expect(read(support, { ...localFund, to: unknown }).issues).toMatchObject([{ code: "not-an-option" }]);
  });

  it("is advised when a report comes before the money", () => {
    const states = [{ state: "approved" }, { state: "reported" }];
    expect(read(support, { ...localFund, states })).toMatchObject({ ok: true, advice: [{ code: "impossible-step" }] });
  });
});

describe("an amount", () => {
  it("is in baht and in nothing else", () => {
    expect(read(bahtAmount, baht(3_500_000, "about")).ok).toBe(true);
    for (const unit of ["ล้านบาท", "USD", "คน"])
      expect(read(support, { ...localFund, amount: { ...baht(3.5), unit } }).issues).toMatchObject([
        { path: ["amount"], code: "not-in-baht", params: { unit } },
      ]);
  });
});

describe("instalments", () => {
  it("that add up to another total are advice", () => {
    const reading = read(
      support,
      withInstalments([
        { number: 1, amount: baht(20_000) },
        { number: 2, amount: baht(5_000) },
      ]),
    );
    expect(reading).toMatchObject({
      ok: true,
      advice: [{ code: "instalment-total-differs", params: { stated: 30_000, listed: 25_000 } }],
    });
  });

  it("are not added up when one is unknown or approximate, unless the known ones are too much already", () => {
    const some = [{ number: 1, amount: baht(20_000) }, { number: 2 }];
    expect(read(support, withInstalments(some)).advice).toEqual([]);
    expect(read(support, withInstalments([...some, { number: 3, amount: baht(9_999, "about") }])).advice).toEqual([]);
    expect(read(support, withInstalments([...some, { number: 3, amount: baht(20_000) }])).advice).toMatchObject([
      { code: "instalment-total-differs", params: { listed: 40_000 } },
    ]);
  });

  it("of an open list, or of a total that is not exact, may be less", () => {
    const provenance = { lists: [{ field: "instalments", isComplete: false }] };
    const first = [{ number: 1, amount: baht(20_000) }];
    expect(read(support, withInstalments(first, { provenance })).advice).toEqual([]);
    expect(read(support, withInstalments(first, { amount: baht(30_000, "at-most") })).advice).toEqual([]);
    expect(read(support, withInstalments(first, { amount: undefined })).advice).toEqual([]);
  });

  it("add up to the satang, however a total is split", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 1, maxLength: 20 }), (satang) => {
        const instalments = satang.map((one, at) => ({ number: at + 1, amount: baht(one / 100) }));
        const amount = baht(satang.reduce((sum, one) => sum + one, 0) / 100);
        expect(read(support, withInstalments(instalments, { amount })).advice).toEqual([]);
      }),
    );
  });

  it("have numbers of their own", () => {
    const instalments = [{ number: 1 }, { number: 2 }, { number: 1 }, { number: 1 }, {}, {}];
    expect(read(support, withInstalments(instalments)).issues).toMatchObject([
      { code: "duplicate-number", path: ["instalments"], params: { numbers: [1] } },
    ]);
  });
});
