import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { type Support, support } from "./index.js";

const baht = (value: number, comparator: "exact" | "about" | "at-most" = "exact") => ({ value, comparator });
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

const people = (value: number, more: object = {}) => ({
  comparator: "about" as const,
  value,
  unit: "ครอบครัว",
  ...more,
});

/** A fund of the United Nations to a foundation, which passes it on to families; then two frames of a programme. */
const floods: Support = {
  from: { nameAsStated: "UNICEF" },
  to: { kind: "organization", organization: { nameAsStated: "Holt Sahathai Foundation" } },
  kind: "funding",
  amount: { ...baht(1_200_000), asStated: "1.2 million baht" },
  provenance: { absences: [{ field: "approved", reason: "not-stated" }] },
};
const passedOn: Support = {
  from: { nameAsStated: "Holt Sahathai Foundation" },
  passedOnFrom: { nameAsStated: "UNICEF grant, 2017" },
  to: { kind: "target-group", targetGroup: { nameAsStated: "ครอบครัวยากจนที่ประสบอุทกภัย" } },
  kind: "funding",
  recipientCount: people(430),
  unitAmount: baht(1200),
};
const dollars = (value: number) => ({ ...baht(value), currency: "USD" });
const frame: Support = {
  from: { nameAsStated: "UNICEF" },
  kind: "funding",
  supportType: "regular resources",
  amount: dollars(4_250_000),
  condition: "subject to the availability of funds",
  states: [{ state: "indicative" }],
};
/** One sum of two kinds without a split, handed over by another than the fund. */
const handedOver: Support = {
  from: { nameAsStated: "กองทุนเพื่อการป้องกันและปราบปรามการค้ามนุษย์" },
  through: { nameAsStated: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
  to: { kind: "target-group", targetGroup: { nameAsStated: "ผู้เสียหาย" } },
  recipientCount: people(13, { comparator: "exact", unit: "คน" }),
  kind: "other",
  amount: baht(147_000),
  components: [{ kind: "funding", text: "กองทุนค้ามนุษย์" }, { kind: "wages-owed" }],
};
/** A grant of a local health fund, with the ground that its form prints and a report of an instalment. */
const reported: Support = {
  to: { kind: "project", project: { nameAsStated: "ครอบครัวอบอุ่นไร้ความรุนแรงสื่อสารพลังบวก ตำบลนาท่อม" } },
  kind: "funding",
  supportType: "ประเภท 1 สนับสนุนการจัดบริการสาธารณสุขของหน่วยบริการ/สถานบริการ/หน่วยงานสาธารณสุข",
  grounds: [
    {
      instrument: { nameAsStated: "ประกาศคณะกรรมการหลักประกันสุขภาพแห่งชาติ พ.ศ.2567" },
      section: "ข้อ 17 (2)",
    },
  ],
  instalments: [
    {
      number: 2,
      report: {
        activities: [
          {
            number: 12,
            activity: { nameAsStated: "กิจกรรมแลกเปลี่ยนเรียนรู้แสดงผลงาน/สรุปบทเรียน" },
            outputSet: "เวทีแลกเปลี่ยนเรียนรู้ 1 ครั้ง",
            outputActual: "จัดเวทีแล้ว 1 ครั้ง",
          },
        ],
      },
    },
  ],
};

describe("a support of further documents", () => {
  it.each([
    ["money to a foundation", floods],
    ["passed on to families as a class", passedOn],
    ["a frame in dollars, on a condition", frame],
    ["one sum of a grant and wages owed", handedOver],
    ["an instalment with its report", reported],
  ])("is read: %s", (_, one) => {
    expect(read(support, one)).toEqual({ ok: true, value: one, issues: [], advice: [] });
  });

  it("moves from a frame to an approval, and no further by itself", () => {
    const states = (...codes: string[]) => ({ ...frame, states: codes.map((state) => ({ state })) });
    expect(read(support, states("indicative", "approved")).advice).toEqual([]);
    expect(read(support, states("indicative", "disbursed")).advice).toMatchObject([{ code: "impossible-step" }]);
  });

  it("of a few families is asked about, as a number and in words, until it is a bound", () => {
    const advice = (recipientCount: object) => read(support, { ...passedOn, recipientCount }).advice;
    const few = [{ code: "small-count", path: ["recipientCount"], params: {} }];
    expect(advice(people(8, { comparator: "exact" }))).toMatchObject(few);
    expect(advice(people(10, { comparator: "less-than", asStated: "๘ ครอบครัว" }))).toMatchObject(few);
    expect(advice(people(10, { comparator: "less-than" }))).toEqual([]);
    expect(advice(people(10))).toEqual([]);
    expect(advice({ comparator: "exact", value: 3, unit: "ตำบล" })).toEqual([]);
  });

  it("has no place for the name of a family", () => {
    const to = { kind: "target-group", targetGroup: { nameAsStated: "ครอบครัว" }, names: ["ก"] };
    expect(read(support, { ...passedOn, to }).issues).toMatchObject([{ code: "unknown-key" }]);
  });
});

describe("an instalment", () => {
  it("is asked about when it takes a step that no instalment takes", () => {
    const states = [{ state: "closed" as const }, { state: "requested" as const }];
    expect(read(support, { ...reported, instalments: [{ states }] }).advice).toMatchObject([
      { code: "impossible-step", path: ["instalments"] },
    ]);
  });

  const month = (iso: string) => ({ asStated: iso, iso, precision: "month" as const });
  const day = (iso: string) => ({ asStated: iso, iso, precision: "day" as const });
  const period = { start: day("2023-02-16"), end: day("2023-10-15") };

  it("that reports on days after the support ended is asked about", () => {
    const late = { number: 2, period: { start: month("2023-09"), end: month("2023-12") } };
    const within = { number: 1, period: { start: month("2023-02"), end: month("2023-10") } };
    expect(read(support, { ...reported, period, instalments: [within, late] }).advice).toMatchObject([
      { code: "instalment-outside-period", path: ["instalments"], params: { numbers: [2] } },
    ]);
    const early = { period: { start: month("2023-01") } };
    expect(read(support, { ...reported, period, instalments: [early] }).advice).toMatchObject([
      { params: { numbers: [1] } },
    ]);
    expect(read(support, { ...reported, period: {}, instalments: [late] }).advice).toEqual([]);
  });
});

/** Members of a community fund pay their share, handed over at a meeting of the fund. */
const contributed: Support = {
  fromGroup: { nameAsStated: "สมาชิกกองทุนสวัสดิการชุมชน" },
  to: { kind: "organization", organization: { nameAsStated: "กองทุนสวัสดิการชุมชนเทศบาลตำบลพนม" } },
  kind: "co-funding",
  amount: baht(100_000),
  approved: { asStated: "1 ต.ค. 2557", iso: "2014-10-01", precision: "day" },
  handover: {
    date: { asStated: "5 ต.ค. 2557", iso: "2014-10-05", precision: "day" },
    meeting: { nameAsStated: "ประชุมสามัญประจำปี" },
  },
};

describe("a support that is handed over", () => {
  const on = (iso: string) => ({ asStated: iso, iso, precision: "day" as const });

  it("may come from a group, as its share, at a meeting or an activity", () => {
    expect(read(support, contributed)).toEqual({ ok: true, value: contributed, issues: [], advice: [] });
    const handover = { activity: { nameAsStated: "พิธีมอบเงิน" } };
    expect(read(support, { ...contributed, handover })).toMatchObject({ ok: true, advice: [] });
  });

  it("is asked about when that, or an instalment of it, was paid before it was approved", () => {
    const early = on("2014-09-30");
    const asked = [{ code: "paid-before-approved", path: ["approved"], params: { date: early } }];
    expect(read(support, { ...contributed, handover: { date: early } }).advice).toMatchObject(asked);
    expect(read(support, { ...contributed, instalments: [{ paid: early }] }).advice).toMatchObject(asked);
    expect(read(support, { ...contributed, handover: { date: contributed.approved } }).advice).toEqual([]);
  });

  it("is asked about when its parts are more than the whole, and not when they are less", () => {
    const advice = (...parts: number[]) =>
      read(support, {
        ...contributed,
        components: parts.map((part) => ({ kind: "co-funding", amount: baht(part) })),
      }).advice;
    expect(advice(90_000, 20_000)).toMatchObject([
      { code: "components-exceed-total", path: ["components"], params: { stated: 100_000, listed: 110_000 } },
    ]);
    expect(advice(90_000)).toEqual([]);
    expect(advice(90_000, 10_000)).toEqual([]);
  });

  it("may be asked for again after it was declined", () => {
    const states = ["requested", "declined", "requested", "approved"].map((state) => ({ state }));
    expect(read(support, { ...contributed, states }).advice).toEqual([]);
  });
});

describe("what a report counts", () => {
  const of = (activity: object) =>
    read(support, { ...reported, instalments: [{ report: { activities: [activity] } }] }).advice;

  it("stands in numbers beside the words", () => {
    const people50 = { comparator: "exact", value: 50, unit: "คน", asStated: "50 คน" };
    const activity = { outputSet: "ผู้เข้าร่วม 50 คน", quantitySet: people50, quantityActual: { ...people50, value: 47 } };
    expect(of(activity)).toEqual([]);
  });

  it("is asked about when it is of so few children that they could be known", () => {
    const quantityActual = { comparator: "exact", value: 3, unit: "คน" };
    expect(of({ outputActual: "เด็กที่ได้รับการช่วยเหลือ", quantityActual })).toMatchObject([
      { code: "small-count", path: ["instalments"] },
    ]);
    expect(of({ outputActual: "วิทยากร", quantityActual })).toEqual([]);
  });
});

describe("an amount", () => {
  it("is a number with a currency, baht unless told, and no unit", () => {
    expect(read(support, { ...localFund, amount: { ...baht(30_000), currency: "THB" } }).advice).toEqual([]);
    expect(read(support, { ...localFund, amount: { ...baht(3.5), unit: "ล้านบาท" } }).issues).toMatchObject([
      { code: "unknown-key" },
    ]);
    for (const currency of ["usd", "$", "บาท"])
      expect(read(support, { ...localFund, amount: { ...baht(1), currency } }).issues).toMatchObject([
        { path: ["amount", "currency"], code: "invalid-format" },
      ]);
  });

  it("is not added to one in another currency", () => {
    const mixed = [{ amount: dollars(20_000) }, { amount: baht(20_000) }];
    expect(read(support, withInstalments(mixed, { amount: baht(30_000) })).advice).toEqual([]);
    const abroad = [{ amount: dollars(1000) }, { amount: dollars(2000) }];
    expect(read(support, withInstalments(abroad, { amount: dollars(4000) })).advice).toMatchObject([
      { code: "instalment-total-differs", params: { stated: 4000, listed: 3000 } },
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

  it("are asked about when two bear one number, and nothing is refused", () => {
    const instalments = [{ number: 1 }, { number: 2 }, { number: 1 }, { number: 1 }, {}, {}];
    expect(read(support, withInstalments(instalments))).toMatchObject({ ok: true });
    expect(read(support, withInstalments(instalments)).advice).toMatchObject([
      { code: "duplicate-number", path: ["instalments"], params: { numbers: [1] } },
    ]);
  });
});
