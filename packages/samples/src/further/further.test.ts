import { describe, expect, it } from "vitest";
import { recordNamed } from "../documents/record-named.js";

const observation = (name: string) => recordNamed("observation", name);

describe("the further documents", () => {
  it("D3: a count of families in one meeting is kept in a band, and what was considered is not approved", () => {
    const conference = recordNamed("case-conference", "surat-thani-child-fund/case-assistance");
    expect([conference.cases, conference.area?.code]).toEqual(["five-to-nine", "84"]);
    const meeting = recordNamed("meeting", "surat-thani-child-fund/meeting");
    expect(meeting.resolutions?.map(({ decision }) => decision)).toEqual(["considered"]);
    expect(meeting.year).toMatchObject({ year: 2567, asStated: "ครั้งที่ ๒/๒๕๖๗" });
  });

  it("D5: a resolution is passed, driven, approved, submitted, noted and assigned, each in its own word", () => {
    const { resolutions } = recordNamed("assembly", "play-space-resolution/assembly");
    expect(resolutions?.map(({ code }) => code)).toEqual([undefined, "10.2", undefined, undefined]);
    expect(resolutions?.[1]?.steps?.map(({ decision, date }) => [decision, date?.iso])).toEqual([
      ["consensus", "2017-12-22"],
      ["driven", "2018-01-16"],
      ["approved", "2018-03-29"],
      ["submitted", undefined],
      ["noted", undefined],
      ["assigned", undefined],
    ]);
  });

  it("D6: a plan carries out the resolutions of another assembly, and a series has counts of its own", () => {
    const { series, ordinal } = recordNamed("assembly", "national-family-assembly/assembly-2566");
    expect([series?.since?.year, series?.held?.value, ordinal]).toEqual([2552, 7, undefined]);
    const { carriesOut, years } = recordNamed("plan", "national-family-assembly/plan");
    expect(carriesOut?.[0]?.assembly).toMatchObject({ nameAsStated: "สมัชชาครอบครัวระดับชาติ ประจำปี 2565" });
    expect([years?.from?.year, years?.to?.year]).toEqual([2566, 2568]);
    expect(series?.resolutionGroups).toHaveLength(5);
  });

  it("D7: the area of a municipality is not that of the sub-district of its name", () => {
    const { areas, problems, plan } = recordNamed("project", "local-health-funds/pregnancy-project");
    expect(areas?.[0]?.area).toMatchObject({ code: "930901", readAs: "municipality", governedBy: expect.anything() });
    expect(problems?.map(({ size }) => size?.value)).toEqual([3975, 542]);
    expect(plan?.nameAsStated).toBe("แผนงานเด็ก เยาวชน ครอบครัว");
    expect(recordNamed("support", "local-health-funds/ban-khuan-support").grounds?.[0]?.section).toBe("ข้อ 17 (2)");
    expect(recordNamed("target-group", "local-health-funds/young-children").ageRange).toEqual({ from: 0, below: 6 });
  });

  it("D8: an instalment reports on months after the project ended: kept as stated, and asked about", () => {
    const { period, instalments } = recordNamed("support", "na-thom-report/support");
    expect([period?.end?.iso, instalments?.[0]?.period?.end?.iso]).toEqual(["2023-10-15", "2023-12"]);
    expect(recordNamed("project", "na-thom-report/project").code).toBe("65-10156-001");
  });

  it("D9: two budgets in dollars, indicative, each with its condition", () => {
    const budgets = ["regular-resources", "other-resources"].map((name) =>
      recordNamed("support", `country-programme/${name}`),
    );
    expect(budgets.map(({ amount }) => [amount?.value, amount?.currency])).toEqual([
      [4_250_000, "USD"],
      [66_000_000, "USD"],
    ]);
    for (const { condition, states } of budgets) {
      expect(condition).toMatch(/^subject to/);
      expect(states?.map(({ state }) => state)).toEqual(["indicative"]);
    }
    expect(observation("country-programme/elders-2030").status).toBe("projected");
    expect(recordNamed("meeting", "country-programme/session").agenda?.[0]?.number).toBe("4 (a)");
  });

  it("D10: money is passed on, and neither amount is worked out from the other", () => {
    const grants = recordNamed("support", "flood-relief/cash-grants");
    expect(grants.passedOnFrom?.id).toBeDefined();
    expect([grants.amount, grants.unitAmount?.value]).toEqual([undefined, 1200]);
    expect(grants.recipientCount).toMatchObject({ value: 430, comparator: "about" });
  });

  it("D11: changes are negative, and the sign that the table lost is not put back", () => {
    expect(observation("pregnancy-table/change/west").value).toBe(-40.88);
    expect(observation("pregnancy-table/change/country")).toMatchObject({
      value: 11.05,
      comparedWith: { value: 1122, current: 998 },
    });
    expect(observation("pregnancy-table/change/north").area).toMatchObject({
      level: "region",
      regionScheme: "six-regions",
    });
  });

  it("D13: a minister tells what a world organisation reports, of more than half and of parts of a whole", () => {
    const share = observation("child-drowning/world-share-under-25");
    expect([share.comparator, share.value, share.area?.level]).toEqual(["more-than", 50, "world"]);
    expect(share.provenance?.statements?.[0]).toMatchObject({
      asserter: "รัฐมนตรีว่าการกระทรวงสาธารณสุข",
      reportedFrom: "องค์การอนามัยโลก",
    });
    expect(observation("child-drowning/deaths-under-5").partOf?.id).toBeDefined();
    expect(recordNamed("activity", "child-drowning/forum").area?.country).toBe("LK");
  });

  it("D15: an act has a rule for its day of force, and the day", () => {
    const { commencement, inForceFrom, enactedYear } = recordNamed("legal-instrument", "child-protection-act/act");
    expect([commencement?.afterPublication, inForceFrom?.iso, enactedYear]).toEqual([
      { count: 180, unit: "days" },
      "2004-03-30",
      2546,
    ]);
  });

  it("D16: 220 people are not 220 youth, and the ages are the document's own", () => {
    const camp = recordNamed("activity", "youth-camp/camp");
    expect(camp.attendance).toMatchObject({ value: 220, comparator: "about" });
    expect(camp.attendanceByGroup?.[0]?.count).toBeUndefined();
    expect(camp.roles?.map(({ role }) => role)).toEqual(["opening-chair", "lecturer"]);
    expect(recordNamed("target-group", "youth-camp/youth")).toMatchObject({
      ageRange: { from: 15, below: 21 },
      definedInSource: expect.anything(),
    });
  });

  it("D21: awards are counted, and those who got them are not known", () => {
    const { awards, attendanceByGroup } = recordNamed("activity", "no-violence-award/ceremony");
    expect(awards?.[0]).toMatchObject({ count: { value: 76 }, criterion: "1 จังหวัด 1 ตำบล" });
    expect(recordNamed("area-set", "no-violence-award/model-subdistricts").members).toBeUndefined();
    expect(attendanceByGroup?.[0]?.orRepresentative).toBe(true);
    expect(attendanceByGroup?.[1]?.count?.unit).toBe("จังหวัด");
  });
});
