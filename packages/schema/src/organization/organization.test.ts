import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReferences, readDossier } from "../dossier/index.js";
import { describe as descriptionOf } from "../field/index.js";
import { read } from "../read/index.js";
import { impossibleSteps, newRecordId, statedListOf } from "../record/index.js";
import golden from "./golden/organization-1.json" with { type: "json" };
import {
  localGovernmentKinds,
  type Organization,
  officeContactSchema,
  organization,
  organizationIdFromSlug,
  organizationLifecycle,
  organizationMigrations,
  organizationReference,
} from "./index.js";

const ministry = newRecordId("organization");
const phayao = { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" } as const;

/** The section of the fund that S0 and S1 name in four ways. */
const section4: Organization = {
  name: { th: "สำนักสนับสนุนสุขภาวะเด็ก เยาวชนและครอบครัว" },
  acronym: "สำนัก 4",
  aliases: [
    { name: "สสส.สำนัก 4", kind: "short" },
    { name: "สสส.-สำนัก 4", kind: "short" },
    { name: "สำนักงานสร้างเสริมสุขภาวะเด็กเยาวชนและครอบครัว", kind: "other", note: "ตามข่าว พ.ศ. 2562" },
  ],
  kind: "section",
  sector: "other-public",
  partOf: { nameAsStated: "สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพ (สสส.)" },
};

/** The provincial office of the ministry: part of it, and at work in one province. */
const provincialOffice: Organization = {
  name: { th: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา" },
  acronym: "พมจ.พะเยา",
  kind: "provincial-office",
  partOf: { id: ministry, nameAsStated: "สำนักงานปลัดกระทรวง" },
  regionalOfficeOf: { id: ministry, nameAsStated: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
  area: phayao,
};

/** The publisher of S0, with the contact its page gives. The page writes the postcode "50-100". */
const publisher: Organization = {
  name: { th: "สำนักประชาสัมพันธ์เขต 3" },
  kind: "section",
  contact: {
    address: "49 ถนนประชาสัมพันธ์",
    area: { code: "500105", level: "subdistrict", nameAsStated: "ตำบลช้างคลาน" },
    postcode: "50100",
    phone: "0-5328-3734",
    fax: "0-5328-3738",
    web: "http://region3.prd.go.th",
  },
  provenance: { statements: [{ field: "contact.postcode", asStated: "50-100", confidence: "resolved" }] },
};

/** The sponsor of S2, whose name the news misspells. */
const sponsor: Organization = {
  name: { th: "บริษัท เชฟรอนประเทศไทยสำรวจและผลิต จำกัด" },
  aliases: [{ name: "บริษัท เชฟรอนประทศไทยสำรวจและผลิต จำกัด", kind: "misspelling" }],
  kind: "company",
  sector: "private",
};

/** The headline's actor of S0, which may or may not be the institute; its members are not all named. */
const network: Organization = {
  name: { th: "เครือข่ายครอบครัวเข้มแข็งจังหวัดพะเยา" },
  kind: "institute-or-network",
  sameAs: [{ nameAsStated: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" }],
  memberOf: [{ nameAsStated: "เครือข่ายพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว" }],
  area: phayao,
  provenance: { lists: [{ field: "memberOf", isComplete: false }] },
};

const municipality: Organization = {
  name: { th: "เทศบาลตำบลแม่กา" },
  kind: "local-government",
  localGovernmentKind: "subdistrict-municipality",
  sector: "local-government",
  area: { code: "560110", level: "subdistrict", nameAsStated: "ตำบลแม่กา" },
  states: [{ state: "active" }],
};

const codesOf = (record: unknown) => {
  const { issues, advice } = read(organization, record);
  return [...issues, ...advice].map(({ code }) => code);
};

describe("organisations of the documents", () => {
  it.each([
    ["the section of the fund", section4],
    ["the provincial office", provincialOffice],
    ["the publisher", publisher],
    ["the sponsor", sponsor],
    ["the network", network],
    ["a municipality", municipality],
  ])("%s is read with no issue and no advice", (_, record) => {
    expect(read(organization, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("need a name and a kind, and nothing else", () => {
    expect(codesOf({ name: { th: "ศูนย์อนามัยที่ 11" }, kind: "technical-centre" })).toEqual([]);
    expect(codesOf({ name: {} })).toEqual(["required", "required"]);
  });

  it("say when a list of theirs is open", () => {
    expect(statedListOf(network, "memberOf").isComplete).toBe(false);
  });

  it.each<[Organization["kind"], Organization["sector"], Organization["name"]]>([
    ["international-organization", "international", { th: "กองทุนเพื่อเด็กแห่งสหประชาชาติ", en: "UNICEF" }],
    ["foreign-government", "international", { en: "Ministry of Social Welfare, Relief and Resettlement" }],
    ["diplomatic-post", "central-government", { th: "สถานกงสุลใหญ่ ณ นครโอซากา" }],
    ["educational-institution", "academic", { th: "ศูนย์วิจัยความสุขชุมชน มหาวิทยาลัยอัสสัมชัญ" }],
    ["health-service", "regional-government", { th: "กลุ่มงานเวชกรรมสังคม โรงพยาบาลปัตตานี" }],
    ["children-and-youth-council", "civil-society", { th: "สภาเด็กและเยาวชนจังหวัดพะเยา" }],
  ])("have a kind of their own: %s", (kind, sector, name) => {
    expect(read(organization, { name, kind, sector })).toMatchObject({ ok: true, advice: [] });
  });

  it("of local government are of seven kinds", () => {
    expect(localGovernmentKinds.codes).toHaveLength(7);
  });
});

describe("a reference to an organisation", () => {
  it("keeps the name of the document, and has a typed id or none", () => {
    expect(read(organizationReference, { nameAsStated: "ตชด.32" }).ok).toBe(true);
    expect(read(organizationReference, { id: ministry, nameAsStated: "พม." }).ok).toBe(true);
    expect(read(organizationReference, { id: "msdhs", nameAsStated: "พม." }).issues).toMatchObject([{ path: ["id"] }]);
    expect(read(organizationReference, { id: newRecordId("project"), nameAsStated: "พม." }).ok).toBe(false);
  });
});

describe("an organisation", () => {
  it("has a kind of local government only if it is one", () => {
    expect(codesOf({ ...sponsor, localGovernmentKind: "town-municipality" })).toEqual(["local-government-only"]);
    expect(codesOf({ ...municipality, localGovernmentKind: "pattaya-city" })).toEqual([]);
  });

  it("never keeps the number of a person, and does not repeat it in what it says", () => {
    for (const [scheme, id] of [
      ["tax-id", "1-2345-67890-12-1"],
      ["tax-id", "3234567890129"],
      ["juristic-id", "๑๒๓๔๕๖๗๘๙๐๑๒๑"],
      ["other", "1234567890121"],
    ] as const) {
      const reading = read(organization, { ...sponsor, identifiers: [{ scheme, id }] });
      expect(reading.issues).toEqual([
        { path: ["identifiers"], code: "number-of-a-person", params: {}, severity: "issue" },
      ]);
      expect(reading.advice).toEqual([]);
    }
    expect(codesOf({ ...sponsor, identifiers: [{ scheme: "other", id: "1234567890123" }] })).toEqual([]);
  });

  it("is asked about a taxpayer number that was never issued", () => {
    const withNumber = (id: string, scheme = "tax-id") => codesOf({ ...sponsor, identifiers: [{ scheme, id }] });
    expect(withNumber("0994000617721")).toEqual([]);
    expect(withNumber("๐-๙๙๔๐-๐๐๓๖๘-๙๖-๘")).toEqual([]);
    expect(withNumber("0994000617723")).toEqual(["check-digit-differs"]);
    expect(withNumber("0107544", "juristic-id")).toEqual(["check-digit-differs"]);
    expect(withNumber("กท 2882", "foundation-registration")).toEqual([]);
  });

  it("goes from active to its end, and not back", () => {
    const history = (...states: string[]) => states.map((state) => ({ state }));
    expect(impossibleSteps(organizationLifecycle, history("active", "renamed", "active", "merged"))).toEqual([]);
    expect(codesOf({ ...sponsor, states: history("dissolved", "active") })).toEqual(["impossible-step"]);
  });

  it("has no place for an id of its own, for people, or for words in a telephone number", () => {
    expect(codesOf({ ...sponsor, id: "chevron" })).toEqual(["unknown-key"]);
    expect(codesOf({ ...sponsor, people: [{ name: "ก" }] })).toEqual(["unknown-key"]);
    expect(codesOf({ ...publisher, contact: { person: "ก" } })).toContain("unknown-key");
    for (const phone of ["0-5328-3734", "+66 5328 3734", "๐-๕๓๒๘-๓๗๓๔ ต่อ ๑๒", "(053) 283 734 ถึง 8"])
      expect(codesOf({ ...sponsor, contact: { phone } }), phone).toEqual([]);
    for (const phone of ["สมชาย 0-5328-3734", "0-5328-3734 คุณสมชาย"])
      expect(codesOf({ ...sponsor, contact: { phone } }), phone).toEqual(["invalid-format"]);
  });

  it("says of its telephone why it is kept and how long", () => {
    expect(descriptionOf(officeContactSchema.shape.phone)).toMatchObject({
      privacy: "contact",
      retention: "with-the-record",
    });
  });
});

describe("organisations of version 1", () => {
  const readers = { organization: { definition: organization, migrations: organizationMigrations } };

  it("are brought forward and read with no issue and no advice, and refer to each other as before", () => {
    const { dossier, issues, advice } = readDossier(readers, golden);
    expect([...issues, ...advice]).toEqual([]);
    expect(dossier.records.map(({ version }) => version)).toEqual([2, 2, 2, 2]);
    expect(checkReferences(dossier.records)).toEqual([]);
    expect(dossier.records[1]).toEqual({
      id: organizationIdFromSlug("thaihealth-section-4"),
      kind: "organization",
      version: 2,
      record: {
        identifiers: [{ scheme: "own-register", id: "thaihealth-section-4" }],
        name: { th: "สำนักสนับสนุนสุขภาวะเด็ก เยาวชน และครอบครัว" },
        acronym: "สำนัก 4",
        aliases: [
          { name: "สสส.สำนัก 4", kind: "other" },
          { name: "สสส.-สำนัก 4", kind: "other" },
          { name: "สำนักงานสร้างเสริมสุขภาวะเด็กเยาวชนและครอบครัว", kind: "other" },
        ],
        kind: "section",
        partOf: { id: organizationIdFromSlug("thaihealth"), nameAsStated: "สสส." },
      },
    });
  });

  it("lose nothing when they are odd: what cannot be moved is left for the reader to point at", () => {
    const migrate = organizationMigrations[1] as (record: unknown) => unknown;
    expect(migrate({ id: 7, aliases: "ก", partOf: 3 })).toEqual({ id: 7, aliases: "ก", partOf: 3 });
    expect(migrate({ aliases: [{ name: "ก" }, "ข"] })).toEqual({
      aliases: [{ name: "ก" }, { name: "ข", kind: "other" }],
    });
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const before = JSON.stringify(value, (_, one) => (typeof one === "bigint" ? String(one) : one));
        migrate(value);
        expect(JSON.stringify(value, (_, one) => (typeof one === "bigint" ? String(one) : one))).toBe(before);
      }),
    );
    const trap = {
      get aliases(): never {
        throw new Error("read me not");
      },
    };
    expect(migrate(trap)).toBe(trap);
  });
});
