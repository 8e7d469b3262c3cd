import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { canMove, newRecordId, nextStates, statedOf } from "../record/index.js";
import { type LegalInstrument, legalInstrument, legalInstrumentLifecycle } from "./index.js";

const day = (asStated: string, iso: string) => ({ asStated, iso, precision: "day" as const });
const songkhlaNews = day("16 มี.ค.63", "2020-03-16");
const law = (title: string) => ({ nameAsStated: title });

const violenceAct: LegalInstrument = {
  title: "พระราชบัญญัติคุ้มครองผู้ถูกกระทำด้วยความรุนแรงในครอบครัว พ.ศ. 2550",
  kind: "act",
  citedAs: [{ text: "พระราชบัญญัติคุ้มครองผู้ถูกกระทำด้วยความรุนแรงในครอบครัว พ.ศ.2550" }],
  enactedYear: 2550,
  sections: [{ section: "มาตรา 17", subject: "จัดทำรายงานประจำปี" }],
  states: [{ state: "in-force" }],
  statusAsOf: songkhlaNews,
};

const familyInstitutionAct: LegalInstrument = {
  title: "พระราชบัญญัติส่งเสริมการพัฒนาและคุ้มครองสถาบันครอบครัว พ.ศ. 2562",
  kind: "act",
  enactedYear: 2562,
  given: day("๑๙ พฤษภาคม พ.ศ. ๒๕๖๒", "2019-05-19"),
  inForceFrom: day("20 ส.ค. 2562", "2019-08-20"),
  replaces: [law("พระราชบัญญัติคุ้มครองผู้ถูกกระทำด้วยความรุนแรงในครอบครัว พ.ศ. 2550")],
  suspendedBy: [law("พระราชกำหนดแก้ไขเพิ่มเติมพระราชบัญญัติส่งเสริมการพัฒนาและคุ้มครองสถาบันครอบครัว พ.ศ. 2562 พ.ศ. 2562")],
  states: [
    { state: "in-force", since: day("20 ส.ค. 2562", "2019-08-20") },
    { state: "suspended", since: day("26 ส.ค. 2562", "2019-08-26"), by: "คณะรัฐมนตรี" },
  ],
  statusAsOf: day("26 ส.ค. 2562", "2019-08-26"),
};

const teenPregnancyAct: LegalInstrument = {
  title: "พระราชบัญญัติการป้องกันและแก้ไขปัญหาการตั้งครรภ์ในวัยรุ่น พ.ศ. ๒๕๕๙",
  kind: "act",
  enactedYear: 2559,
  given: day("30 มีนาคม 2559", "2016-03-30"),
  gazette: { date: day("31 มีนาคม 2559", "2016-03-31"), volume: 133, part: 30, series: "laws" },
  inForceFrom: day("29 กรกฎาคม 2559", "2016-07-29"),
  sections: [{ section: "มาตรา 5", subject: "การรักษาความลับและความเป็นส่วนตัว" }],
};

const familyRegulation: LegalInstrument = {
  title: "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ. 2551",
  kind: "prime-minister-regulation",
  citedAs: [{ text: "การส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ.2551" }],
  enactedYear: 2551,
  issuer: { nameAsStated: "สำนักนายกรัฐมนตรี" },
  states: [{ state: "in-force" }],
  statusAsOf: songkhlaNews,
  provenance: {
    statements: [
      {
        field: "title",
        confidence: "resolved",
        asStated: "การส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ.2551",
      },
    ],
  },
};

const cabinetResolution: LegalInstrument = {
  title: "มติคณะรัฐมนตรีเห็นชอบให้ส่งเสริมและพัฒนาครอบครัวตามนโยบาย ยุทธศาสตร์และแผนระดับชาติ",
  kind: "cabinet-resolution",
  provenance: {
    absences: [
      { field: "given", reason: "not-stated" },
      { field: "enactedYear", reason: "not-stated" },
    ],
  },
};

/** An order of a province: its number is how everybody cites it. */
const order: LegalInstrument = {
  title: "แต่งตั้งคณะทำงานขับเคลื่อนสมัชชาสุขภาพจังหวัด",
  kind: "order",
  number: "1865/2552",
  issuer: { nameAsStated: "จังหวัดมุกดาหาร" },
};

const childRights: LegalInstrument = {
  title: "อนุสัญญาว่าด้วยสิทธิเด็ก",
  kind: "treaty",
  given: day("20 พฤศจิกายน 2532", "1989-11-20"),
};

describe("a legal instrument", () => {
  it.each([
    ["an order that is cited by its number", order],
    ["a convention", childRights],
    ["the Domestic Violence Act of 2550", violenceAct],
    ["the act of 2562 that a decree suspended six days after it took effect", familyInstitutionAct],
    ["the act on teenage pregnancy of 2559, with its place in the Gazette", teenPregnancyAct],
    ["the regulation of 2551 that a document cites by half its name", familyRegulation],
    ["a cabinet resolution without a date", cabinetResolution],
  ])("can be %s", (_, record) => {
    expect(read(legalInstrument, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("knows that the date of the resolution is not stated, rather than merely missing", () => {
    expect(statedOf(cabinetResolution, "given")).toEqual({ kind: "absent", reason: "not-stated" });
    expect(statedOf(familyRegulation, "title")).toMatchObject({ kind: "stated", confidence: "resolved" });
  });

  it("holds the decree that amends the act, tied to it by id", () => {
    const decree: LegalInstrument = {
      title: "พระราชกำหนดแก้ไขเพิ่มเติมพระราชบัญญัติส่งเสริมการพัฒนาและคุ้มครองสถาบันครอบครัว พ.ศ. 2562 พ.ศ. 2562",
      kind: "emergency-decree",
      amends: [{ id: newRecordId("legal-instrument"), nameAsStated: familyInstitutionAct.title }],
      gazette: { date: day("26 ส.ค. 2562", "2019-08-26") },
    };
    expect(read(legalInstrument, decree)).toMatchObject({ ok: true, advice: [] });
    const tiedToPlan = { ...decree, amends: [{ id: newRecordId("plan"), nameAsStated: "แผน" }] };
    expect(read(legalInstrument, tiedToPlan).issues).toMatchObject([{ path: ["amends", 0, "id"] }]);
  });

  it("needs only a title and a kind", () => {
    expect(read(legalInstrument, {}).issues.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([
      "title required",
      "kind required",
    ]);
  });
});

describe("advice on the state of a law", () => {
  it("comes when nobody says when it was checked", () => {
    const { statusAsOf: _, ...unchecked } = violenceAct;
    expect(read(legalInstrument, unchecked)).toMatchObject({
      ok: true,
      advice: [{ code: "status-without-date", path: ["statusAsOf"], severity: "advice" }],
    });
    expect(read(legalInstrument, { ...unchecked, states: [] }).advice).toEqual([]);
  });

  it("comes when it was checked before it began", () => {
    const statusAsOf = day("25 ส.ค. 2562", "2019-08-25");
    expect(read(legalInstrument, { ...familyInstitutionAct, statusAsOf }).advice).toMatchObject([
      { code: "status-checked-before-it-began", params: { date: { iso: "2019-08-25" }, start: { iso: "2019-08-26" } } },
    ]);
    const month = { asStated: "สิงหาคม 2562", iso: "2019-08", precision: "month" as const };
    expect(read(legalInstrument, { ...familyInstitutionAct, statusAsOf: month }).advice).toEqual([]);
  });

  it("comes when the Gazette printed it before it was given", () => {
    const gazette = { ...teenPregnancyAct.gazette, date: day("29 มีนาคม 2559", "2016-03-29") };
    expect(read(legalInstrument, { ...teenPregnancyAct, gazette }).advice).toMatchObject([
      { code: "gazetted-before-given", path: ["gazette", "date"] },
    ]);
  });

  it("comes when it was in force before it was given, and stays away where the two may be one day", () => {
    const inForceFrom = day("1 มีนาคม 2559", "2016-03-01");
    expect(read(legalInstrument, { ...teenPregnancyAct, inForceFrom }).advice).toMatchObject([
      { code: "in-force-before-given", path: ["inForceFrom"], params: { date: { iso: "2016-03-01" } } },
    ]);
    const month = { asStated: "มีนาคม 2559", iso: "2016-03", precision: "month" as const };
    expect(read(legalInstrument, { ...teenPregnancyAct, inForceFrom: month }).advice).toEqual([]);
  });

  it("comes on a step that no law takes: out of its repeal", () => {
    const states = [{ state: "repealed" as const }, { state: "in-force" as const }];
    expect(read(legalInstrument, { ...violenceAct, states }).advice).toMatchObject([{ code: "impossible-step" }]);
  });
});

describe("the life of a law", () => {
  it("lets a suspended law come into force, and nothing follow a repeal", () => {
    expect(canMove(legalInstrumentLifecycle, "suspended", "in-force")).toBe(true);
    expect(nextStates(legalInstrumentLifecycle, "repealed")).toEqual([]);
  });
});

/** The rule of commencement and the day it leads to are both printed, and agree. */
const childProtection: LegalInstrument = {
  title: "พระราชบัญญัติคุ้มครองเด็ก พ.ศ. 2546",
  kind: "act",
  citedAs: [{ text: "พ.ร.บ.คุ้มครองเด็ก พ.ศ ๒๕๔๖" }],
  enactedYear: 2546,
  given: day("24 กันยายน 2546", "2003-09-24"),
  countersigned: { post: { post: "นายกรัฐมนตรี" }, date: day("24 กันยายน 2546", "2003-09-24") },
  gazette: { date: day("2 ตุลาคม 2546", "2003-10-02"), volume: 120, part: 95, series: "laws", page: 1 },
  inForceFrom: day("30 มีนาคม 2547", "2004-03-30"),
  commencement: { asStated: "เมื่อพ้นหนึ่งร้อยแปดสิบวัน", afterPublication: { count: 180, unit: "days" } },
};

describe("how an instrument comes into force", () => {
  it("is a rule beside the day", () => {
    expect(read(legalInstrument, childProtection)).toEqual({
      ok: true,
      value: childProtection,
      issues: [],
      advice: [],
    });
  });

  it("is asked about when the rule leads to another day, with the day it leads to", () => {
    const inForceFrom = day("1 เมษายน 2547", "2004-04-01");
    expect(read(legalInstrument, { ...childProtection, inForceFrom }).advice).toMatchObject([
      { code: "commencement-differs", path: ["inForceFrom"], params: { date: inForceFrom, reckoned: "2004-03-30" } },
    ]);
  });

  it("is counted in months and years too, and not where a month lacks the day", () => {
    const advice = (published: string, inForce: string, count: number, unit: "months" | "years") =>
      read(legalInstrument, {
        ...childProtection,
        given: undefined,
        gazette: { date: day("ก", published) },
        commencement: { afterPublication: { count, unit } },
        inForceFrom: day("ข", inForce),
      }).advice.map(({ code }) => code);
    expect(advice("2019-05-27", "2020-05-27", 1, "years")).toEqual([]);
    expect(advice("2019-05-27", "2020-05-28", 1, "years")).toEqual(["commencement-differs"]);
    expect(advice("2019-08-20", "2020-02-20", 6, "months")).toEqual([]);
    expect(advice("2020-02-29", "2021-02-28", 1, "years")).toEqual([]);
    expect(advice("2020-08-31", "2021-03-01", 6, "months")).toEqual([]);
  });

  it("is not asked about while the day of the Gazette, the rule or the day of force is unknown or a month", () => {
    const quiet = [
      { gazette: undefined },
      { commencement: { asStated: "ตั้งแต่วันถัดไป" } },
      { inForceFrom: undefined },
      { inForceFrom: { asStated: "เมษายน 2547", iso: "2004-04", precision: "month" } },
    ];
    for (const change of quiet) expect(read(legalInstrument, { ...childProtection, ...change }).advice).toEqual([]);
  });

  it("is reckoned in whole days over months, leap years and decades", () => {
    const epochDay = fc.integer({ min: 0, max: 40_000 });
    const iso = (epoch: number) => new Date(epoch * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(epochDay, fc.integer({ min: 0, max: 5000 }), (published, days) => {
        const dated = {
          ...childProtection,
          given: undefined,
          gazette: { date: day("ก", iso(published)) },
          commencement: { afterPublication: { count: days, unit: "days" as const } },
          inForceFrom: day("ข", iso(published + days)),
        };
        expect(read(legalInstrument, dated).advice).toEqual([]);
      }),
    );
  });
});
