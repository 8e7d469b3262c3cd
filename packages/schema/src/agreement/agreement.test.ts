import { describe, expect, it } from "vitest";
import { type Issue, read } from "../read/index.js";
import { newRecordId } from "../record/index.js";
import { type Agreement, agreement } from "./index.js";

const base: Agreement = {
  title: "ข้อตกลงขับเคลื่อนงานร่วมกัน",
  titleIsDescriptive: true,
  kind: "agreement",
  parties: [
    { kind: "organization", organization: { nameAsStated: "สถาบันครอบครัวเข้มแข็ง" }, role: "hub" },
    { kind: "area", area: { code: "560110", level: "subdistrict", nameAsStated: "แม่กา" }, role: "party" },
    { kind: "area", area: { code: "560702", level: "subdistrict", nameAsStated: "ศรีถ้อย" }, role: "party" },
  ],
  scopeIssues: [{ text: "จัดเวทีสร้างการเรียนรู้" }],
};

const day = (iso: string) => ({ asStated: iso, iso, precision: "day" as const });
const late = (iso: string) => ({ asStated: iso, iso, precision: "late-month" as const });
const areas = (value: number) => ({ comparator: "exact" as const, value, unit: "ตำบล" });
const adviceOn = (change: Partial<Agreement>) => read(agreement, { ...base, ...change }).advice;
const codes = (issues: readonly Issue[]) => issues.map(({ path, code }) => `${path.join(".")} ${code}`);

describe("an agreement", () => {
  it("can be recorded with nothing stated but its parties and scope", () => {
    expect(read(agreement, base)).toEqual({ ok: true, value: base, issues: [], advice: [] });
  });

  it("asks at once for all that it makes no sense without, and for nothing a document may leave out", () => {
    expect(codes(read(agreement, {}).issues)).toEqual(["title required", "kind required", "parties required"]);
  });

  it("can be another kind than those listed, at another level, and a charter of a community", () => {
    for (const kind of ["declaration", "community-charter", "other"] as const)
      expect(adviceOn({ kind, levels: [{ level: "international" }, { level: "other" }] })).toEqual([]);
  });

  it("is known by other titles, and rests on laws and policies", () => {
    const basedOn = [{ nameAsStated: "นโยบายของกระทรวง" }];
    expect(adviceOn({ aliases: [{ text: "MOU หนึ่งโรงพยาบาลหนึ่งอำเภอ" }], basedOn })).toEqual([]);
    const agreementAsLaw = [{ id: newRecordId("agreement"), nameAsStated: "ก" }];
    expect(codes(read(agreement, { ...base, basedOn: agreementAsLaw }).issues)).toEqual([
      "basedOn.0.id invalid-format",
    ]);
  });

  it("needs a party", () => {
    expect(read(agreement, { ...base, parties: [] }).issues).toMatchObject([
      { path: ["parties"], code: "too-few", params: { minimum: 1 } },
    ]);
  });

  it("need not list issues, say who wrote its title, or when it starts: reports often do not", () => {
    const { titleIsDescriptive, scopeIssues, ...rest } = base;
    expect(read(agreement, rest)).toMatchObject({ ok: true, advice: [] });
  });

  it("holds a party to its kind", () => {
    const mixed = { kind: "area", organization: { nameAsStated: "ก" }, role: "party" };
    expect(codes(read(agreement, { ...base, parties: [...base.parties, mixed] }).issues)).toEqual([
      "parties.3.area required",
      "parties.3.organization unknown-key",
    ]);
  });

  it.each(["5", "561", "56011", "5601100", "๕๖"])("refuses %s as an area code", (code) => {
    const province = { code, level: "province" as const, nameAsStated: "พะเยา" };
    expect(codes(read(agreement, { ...base, province }).issues)).toEqual(["province.code invalid-format"]);
  });
});

describe("advice on the term", () => {
  it("comes when it certainly ends before it starts", () => {
    const term = { startsOnSigning: false, start: day("2020-09-01"), end: late("2020-08") };
    expect(adviceOn({ term })).toEqual([
      {
        path: ["term", "end"],
        code: "term-ends-before-start",
        params: { start: day("2020-09-01"), end: late("2020-08") },
        severity: "advice",
      },
    ]);
  });

  it("stays away when the stated dates could be in order", () => {
    expect(adviceOn({ term: { startsOnSigning: false, start: day("2020-08-25"), end: late("2020-08") } })).toEqual([]);
    const year = { asStated: "2563", iso: "2020", precision: "year" as const };
    expect(adviceOn({ term: { startsOnSigning: false, start: day("2020-12-31"), end: year } })).toEqual([]);
    expect(adviceOn({ term: { startsOnSigning: false, end: day("2020-01-01") } })).toEqual([]);
  });

  it("goes by the days of the kind of year that was stated", () => {
    const year = (yearKind?: "fiscal" | "academic") => ({
      asStated: "2567",
      iso: "2024",
      precision: "year" as const,
      yearKind,
    });
    const until = (end: ReturnType<typeof year>, start: string) =>
      codes(adviceOn({ term: { startsOnSigning: false, start: day(start), end } }));
    expect(until(year("fiscal"), "2024-09-30")).toEqual([]);
    expect(until(year("fiscal"), "2024-10-01")).toEqual(["term.end term-ends-before-start"]);
    expect(until(year(), "2024-10-01")).toEqual([]);
    expect(until(year("academic"), "2025-05-15")).toEqual([]);
    const from = { startsOnSigning: false, start: year("fiscal"), end: day("2023-10-01") };
    expect(adviceOn({ term: from })).toEqual([]);
  });

  it("comes when the signing is after the end", () => {
    const advice = adviceOn({
      signing: { date: day("2020-09-01") },
      term: { startsOnSigning: true, end: late("2020-08") },
    });
    expect(codes(advice)).toEqual(["signing.date signing-after-term-end"]);
  });

  it("comes when a start is given beside 'from now on'", () => {
    expect(codes(adviceOn({ term: { startsOnSigning: true, start: day("2019-07-01") } }))).toEqual([
      "term.start start-stated-twice",
    ]);
  });

  it("stays away from a start that is the day of signing, in whichever words", () => {
    const stated = (start: string, signed: string) =>
      codes(adviceOn({ signing: { date: day(signed) }, term: { startsOnSigning: true, start: day(start) } }));
    expect(stated("2019-07-19", "2019-07-19")).toEqual([]);
    expect(stated("2019-10-01", "2019-07-19")).toEqual(["term.start start-stated-twice"]);
  });
});

describe("advice on the number of areas", () => {
  it("comes when the stated total differs from the list, and names both", () => {
    expect(adviceOn({ areaCountStated: areas(10) })).toMatchObject([
      { path: ["areaCountStated"], code: "area-count-differs", params: { stated: 10, listed: 2 } },
    ]);
    expect(adviceOn({ areaCountStated: areas(2) })).toEqual([]);
    expect(adviceOn({ areaCountStated: areas(1) })).toHaveLength(1);
  });

  it("stays away from a number that is not exact, and from a list that says it is open", () => {
    expect(adviceOn({ areaCountStated: { ...areas(10), comparator: "more-than", asStated: "กว่า 10 ตำบล" } })).toEqual(
      [],
    );
    const provenance = { lists: [{ field: "parties", isComplete: false }] };
    expect(adviceOn({ areaCountStated: areas(10), provenance })).toEqual([]);
    expect(adviceOn({ areaCountStated: areas(1), provenance })).toHaveLength(1);
  });

  it("stays away where the bodies of places signed: nobody can tell them from other organisations by name", () => {
    const bodies = ["อบต.แม่กา", "อบต.ศรีถ้อย", "อบต.บ้านใหม่"].map((nameAsStated) => ({
      kind: "organization" as const,
      organization: { nameAsStated },
      role: "party" as const,
    }));
    const [hub] = base.parties as [Agreement["parties"][number]];
    expect(adviceOn({ parties: [hub, ...bodies], areaCountStated: areas(3) })).toEqual([]);
    expect(adviceOn({ parties: [hub, ...bodies], areaCountStated: areas(4) })).toHaveLength(1);
  });

  it("comes even while another field of a party is wrong", () => {
    const parties = [...base.parties, { kind: "area", area: { nameAsStated: "ก" }, role: "party" }];
    const reading = read(agreement, { ...base, parties, areaCountStated: areas(10) });
    expect(codes(reading.issues)).toEqual(["parties.3.area.level required"]);
    expect(reading.advice).toMatchObject([{ params: { stated: 10, listed: 3 } }]);
  });
});

describe("advice on the number of parties", () => {
  const fifteen = { comparator: "exact" as const, value: 15, unit: "หน่วยงาน", asStated: "15 หน่วยงาน" };
  const lists = (isComplete: boolean) => ({ provenance: { lists: [{ field: "parties", isComplete }] } });
  const [hub, ...others] = base.parties as [Agreement["parties"][number], ...Agreement["parties"]];

  it("comes when one party only is named, and nothing says that there are more", () => {
    expect(codes(adviceOn({ parties: [hub] }))).toEqual(["parties one-party-named"]);
    expect(adviceOn({ parties: [hub], partyCount: fifteen })).toEqual([]);
    expect(adviceOn({ parties: [hub], ...lists(false) })).toEqual([]);
  });

  it("comes when a list that is said to be complete has another number", () => {
    expect(adviceOn({ partyCount: fifteen, ...lists(true) })).toMatchObject([
      { path: ["partyCount"], code: "party-count-differs", params: { stated: 15, listed: 3 } },
    ]);
    expect(adviceOn({ partyCount: fifteen })).toEqual([]);
  });

  it("counts the hub or not, as the document does, and lets both pass where it does not say", () => {
    const stated = (value: number, hubCounted?: Agreement["hubCounted"]) =>
      codes(adviceOn({ partyCount: { ...fifteen, value }, hubCounted, ...lists(true) }));
    const differs = ["partyCount party-count-differs"];
    expect([stated(3, "included"), stated(2, "included")]).toEqual([[], differs]);
    expect([stated(3, "excluded"), stated(2, "excluded")]).toEqual([differs, []]);
    for (const said of [undefined, "not-stated"] as const) {
      expect([stated(3, said), stated(2, said), stated(1, said)]).toEqual([[], [], differs]);
    }
  });

  it("comes when more are listed than stated, complete or not, and not for a number that is not exact", () => {
    expect(codes(adviceOn({ partyCount: { ...fifteen, value: 1 } }))).toEqual(["partyCount party-count-differs"]);
    expect(adviceOn({ partyCount: { ...fifteen, value: 1, comparator: "more-than" }, ...lists(true) })).toEqual([]);
    expect(others).toHaveLength(2);
  });
});

describe("a party listed twice", () => {
  const issuesWith = (...more: Agreement["parties"]) =>
    read(agreement, { ...base, parties: [...base.parties, ...more] }).issues;

  it("is refused by area code, whatever the name says", () => {
    const again = { code: "560110", level: "subdistrict" as const, nameAsStated: "ตำบลแม่กา" };
    expect(issuesWith({ kind: "area", area: again, role: "party" })).toEqual([
      { path: ["parties"], code: "duplicate-party", params: { names: ["แม่กา"], rows: [[2, 4]] }, severity: "issue" },
    ]);
  });

  it("is asked about by name, however it was typed, and not refused: two bodies may bear one name", () => {
    const typed = { nameAsStated: " สถาบันครอบครัวเข้ม\u200Bเเข็ง" };
    const parties: Agreement["parties"] = [
      ...base.parties,
      { kind: "organization", organization: typed, role: "party" },
    ];
    const reading = read(agreement, { ...base, parties });
    expect(reading.ok).toBe(true);
    expect(reading.advice).toMatchObject([{ code: "same-name-parties", params: { rows: [[1, 4]] } }]);
  });

  it("is refused once when the registry id is the same", () => {
    const registered = { id: newRecordId("organization"), nameAsStated: "สสส." };
    const twice = { kind: "organization" as const, organization: registered, role: "party" as const };
    expect(issuesWith(twice, twice)).toHaveLength(1);
    expect(issuesWith(twice, twice)[0]?.params).toEqual({ names: ["สสส."], rows: [[4, 5]] });
  });

  it("is not seen in two organisations of one name that the register tells apart", () => {
    const named = (id?: string) => ({
      kind: "organization" as const,
      organization: { ...(id && { id }), nameAsStated: "อบต.บ้านใหม่" },
      role: "party" as const,
    });
    const two = [named(newRecordId("organization")), named(newRecordId("organization"))] as const;
    expect(issuesWith(...two)).toEqual([]);
    const parties = [...base.parties, ...two];
    expect(read(agreement, { ...base, parties }).advice).toEqual([]);
  });

  it("is not seen in whoever is a party and a witness too, tied to the register or not", () => {
    for (const organization of [{ nameAsStated: "สสส." }, { id: newRecordId("organization"), nameAsStated: "สสส." }]) {
      const both = (["party", "witness"] as const).map((role) => ({
        kind: "organization" as const,
        organization,
        role,
      }));
      expect(issuesWith(...both)).toEqual([]);
      expect(adviceOn({ parties: [...base.parties, ...both] })).toEqual([]);
    }
  });

  it("is not seen in two villages of one sub-district, nor in its two local governments", () => {
    const place = (more: object) => ({
      kind: "area",
      role: "party",
      area: { code: "560110", nameAsStated: "แม่กา", ...more },
    });
    const issues = (...places: object[]) =>
      read(agreement, { ...base, parties: places }).issues.map(({ code }) => code);
    const village = (nameAsStated: string) => place({ level: "village", nameAsStated });
    expect(issues(village("บ้านแม่กา"), village("บ้านห้วยเคียน"))).toEqual([]);
    expect(issues(village("บ้านแม่กา"), village("บ้านแม่กา"))).toEqual(["duplicate-party"]);
    const governed = (readAs: string) => place({ level: "subdistrict", readAs });
    expect(issues(governed("municipality"), governed("subdistrict-administrative-organization"))).toEqual([]);
    expect(issues(governed("municipality"), governed("municipality"))).toEqual(["duplicate-party"]);
    expect(issues(place({ level: "subdistrict" }), governed("unspecified"))).toEqual(["duplicate-party"]);
  });

  it("is not seen in two areas of one name without codes: a third of sub-district names are shared", () => {
    const area = { level: "subdistrict" as const, nameAsStated: "ศรีถ้อย" };
    expect(issuesWith({ kind: "area", area, role: "party" }, { kind: "area", area, role: "party" })).toEqual([]);
  });
});
