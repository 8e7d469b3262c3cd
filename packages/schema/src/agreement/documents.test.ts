import { describe, expect, it } from "vitest";
import { readDossier } from "../dossier/index.js";
import { organizationIdFromSlug } from "../organization/index.js";
import { read } from "../read/index.js";
import { canMove, newRecordId, statedListOf, statedOf } from "../record/index.js";
import golden from "./golden/agreement-1.json" with { type: "json" };
import { type Agreement, agreement, agreementLifecycle, agreementMigrations } from "./index.js";

const tambon = (code: string, nameAsStated: string, number: number): Agreement["parties"][number] => ({
  kind: "area",
  area: { code, level: "subdistrict", nameAsStated, readAs: "unspecified" },
  role: "party",
  side: 1,
  number,
});

/** S0.15, S0.16: areas on one side, an institute on the other, four issues, a term in words, the first phase. */
const phayao: Agreement = {
  title: "ข้อตกลง MOU ร่วมกันในการขับเคลื่อนงานในพื้นที่ของจังหวัด",
  titleIsDescriptive: true,
  kind: "agreement",
  documentForm: "not-stated",
  levels: [{ level: "province-and-areas", asStated: "ระหว่างพื้นที่ 10 ตำบล กับสถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" }],
  province: { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" },
  projects: [{ nameAsStated: "โครงการพัฒนาจังหวัดต้นแบบ เพื่อการสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัว" }],
  parties: [
    tambon("560110", "แม่กา", 1),
    tambon("560702", "ศรีถ้อย", 2),
    {
      kind: "organization",
      organization: { nameAsStated: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" },
      role: "hub",
      side: 2,
      number: 3,
    },
  ],
  supporters: [],
  scopeIssues: [
    { number: 1, text: "การจัดประชุมคณะทำงานพัฒนาสุขภาวะเด็กเยาวชนและครอบครัวในระดับชุมชน" },
    { number: 2, text: "การสำรวจฐานข้อมูลสถานการณ์" },
    { number: 3, text: "การประชุมคณะทำงานเพื่อสังเคราะห์และจัดทำแผนการดำเนินงาน" },
    { number: 4, text: "การจัดเวทีสร้างการเรียนรู้" },
  ],
  signing: { place: "สหกรณ์การเกษตรเมืองพะเยาจำกัด" },
  term: {
    startsOnSigning: true,
    end: { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" },
    asStated: "ตั้งแต่บัดนี้เป็นต้นไปถึงปลายเดือนสิงหาคม 2563",
    phase: { number: 1, label: "เฟสแรก" },
  },
  phases: [{ number: 1, title: "เฟสแรก" }],
  states: [{ state: "signed" }, { state: "in-force" }],
  framework: { nameAsStated: "ครอบครัวอบอุ่น" },
  documentRefs: [{ nameAsStated: "ข้อตกลง MOU ฉบับลงนาม" }],
  sources: [{ title: "ข่าวภาคเหนือตอนบน", publisher: "สำนักประชาสัมพันธ์เขต 3" }],
  provenance: {
    sources: [newRecordId("source")],
    absences: [
      { field: "signing.date", reason: "not-stated" },
      { field: "signatories", reason: "not-stated" },
    ],
    lists: [
      {
        field: "scopeIssues",
        isComplete: true,
        total: { comparator: "exact", value: 4, unit: "ประเด็น", asStated: "4 ประเด็น" },
      },
    ],
  },
};

/** S4.3, S4.4: two organisations, a day of signing, two levels; no term and no signatory is told. */
const national: Agreement = {
  title: "บันทึกข้อตกลงความร่วมมือ (MOU) ระหว่างสององค์กร",
  titleIsDescriptive: true,
  kind: "memorandum",
  documentForm: "not-stated",
  subject: "โครงการความร่วมมือในการขับเคลื่อนยุทธศาสตร์ด้านการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน และท้องถิ่น",
  levels: [{ level: "ministry" }, { level: "department" }],
  parties: [
    {
      kind: "organization",
      organization: { nameAsStated: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
      role: "party",
    },
    { kind: "organization", organization: { nameAsStated: "สสส." }, role: "party" },
  ],
  supporters: [],
  scopeIssues: [{ text: "ด้านเด็กและเยาวชน" }, { text: "ด้านครอบครัวและท้องถิ่น" }, { text: "ด้านกลุ่มที่มีความต้องการพิเศษ" }],
  signing: { date: { asStated: "2 พฤศจิกายน 2553", iso: "2010-11-02", precision: "day" } },
  term: { startsOnSigning: false },
  states: [{ state: "signed", since: { asStated: "2 พฤศจิกายน 2553", iso: "2010-11-02", precision: "day" } }],
  sources: [],
  provenance: {
    absences: [
      { field: "term.end", reason: "not-stated" },
      { field: "signatories", reason: "not-stated" },
    ],
    lists: [{ field: "scopeIssues", isComplete: false, asStated: "อาทิ" }],
    statements: [{ field: "subject", confidence: "stated", asserter: "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" }],
  },
};

const findings = (change: object) => {
  const { issues, advice } = read(agreement, { ...phayao, ...change });
  return [...issues, ...advice].map(({ severity, code }) => `${severity} ${code}`);
};

describe("the agreements of the documents", () => {
  it.each([
    ["sub-districts with an institute", phayao],
    ["a ministry with a fund", national],
  ])("are read with no issue and no advice: %s", (_, record) => {
    expect(read(agreement, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("tell what is not stated from what nobody recorded, and an open list from a complete one", () => {
    expect(statedOf(phayao, "signing.date")).toEqual({ kind: "absent", reason: "not-stated" });
    expect(statedOf(phayao, "amendments")).toEqual({ kind: "absent", reason: "not-recorded" });
    expect(statedListOf(phayao, "scopeIssues").isComplete).toBe(true);
    expect(statedListOf(national, "scopeIssues").isComplete).toBe(false);
  });
});

describe("a party", () => {
  it("can be a group of organisations under one name, with the members the document names", () => {
    const network = {
      kind: "association",
      organization: { nameAsStated: "ภาคีเครือข่าย" },
      members: [{ organization: { nameAsStated: "มูลนิธิพะเยาเพื่อการพัฒนา" } }],
      role: "party",
    };
    expect(findings({ parties: [...phayao.parties, network] })).toEqual([]);
    expect(findings({ parties: [...phayao.parties, { ...network, kind: "organization" }] })).toEqual([
      "issue unknown-key",
    ]);
  });

  it("that is a group of the name of another party is asked about, and refused when it is the same in the register", () => {
    const id = newRecordId("organization");
    const twice = (reference: object) =>
      ["organization", "association"].map((kind) => ({ kind, organization: reference, role: "party" }));
    expect(findings({ parties: twice({ nameAsStated: "ภาคีเครือข่าย" }) })).toEqual(["advice same-name-parties"]);
    expect(findings({ parties: twice({ id, nameAsStated: "ภาคีเครือข่าย" }) })).toEqual(["issue duplicate-party"]);
  });

  it("has a number of its own, and whoever signs for it gives that number", () => {
    const mayor = { party: 1, post: { post: "นายกเทศมนตรี" }, onBehalfOf: { nameAsStated: "เทศบาลตำบลแม่กา" } };
    expect(findings({ signatories: [mayor], provenance: {} })).toEqual([]);
    expect(findings({ signatories: [{ ...mayor, party: 9 }], provenance: {} })).toEqual(["issue unknown-party"]);
    const parties = [tambon("560110", "แม่กา", 1), tambon("560702", "ศรีถ้อย", 1)];
    expect(findings({ parties, provenance: {} })).toEqual(["advice duplicate-number"]);
    expect(findings({ parties, signatories: [{ party: 1 }], provenance: {} })).toEqual(["issue duplicate-number"]);
  });
});

describe("a party that is a post", () => {
  it("is a governor with his district chiefs, and signs as any other", () => {
    const post = (words: string, number: number) => ({ kind: "post", post: { post: words }, role: "party", number });
    const parties = [post("ผู้ว่าราชการจังหวัดพะเยา", 1), post("นายอำเภอ", 2), post("นายอำเภอ", 3)];
    const told = { parties, areaCountStated: undefined, signatories: [{ party: 1 }], provenance: {} };
    expect(findings(told)).toEqual([]);
    expect(findings({ ...told, parties: [{ ...post("ก", 1), area: { nameAsStated: "ก" } }, post("ข", 2)] })).toEqual([
      "issue unknown-key",
    ]);
  });
});

describe("signing", () => {
  it("is asked about when a party is a witness for whom no witness is named", () => {
    const organization = { nameAsStated: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา" };
    const parties = [...phayao.parties, { kind: "organization", organization, role: "witness" }];
    const by = (post: object) => findings({ parties, witnesses: [{ role: "witness", post }] });
    expect(findings({ parties })).toEqual([]);
    expect(by({ post: "นายอำเภอ" })).toEqual(["advice told-twice-differently"]);
    expect(by({ post: "ผู้อำนวยการ", organization })).toEqual([]);
    expect(by({ post: `ผู้แทน${organization.nameAsStated}` })).toEqual([]);
    expect(by({ post: "นายอำเภอ", organization: { nameAsStated: "อำเภอจุน" } })).toHaveLength(1);
  });

  it("is witnessed by posts, one of whom may preside", () => {
    const witnesses = [
      { role: "chief-witness", post: { post: "ผู้ว่าราชการจังหวัดพะเยา" } },
      { role: "witness", post: { post: "นายอำเภอ" } },
    ];
    expect(findings({ witnesses })).toEqual([]);
    expect(findings({ witnesses: [{ role: "witness", name: "สมชาย ใจดี" }] })).toEqual([
      "issue required",
      "issue unknown-key",
    ]);
  });
});

describe("what becomes of an agreement", () => {
  const date = { asStated: "1 ตุลาคม 2562", iso: "2019-10-01", precision: "day" };
  const amendment = {
    number: 1,
    date,
    text: "ขยายระยะเวลา",
    changes: [{ clause: "ระยะเวลา", before: "ถึงปลายเดือนสิงหาคม 2563", after: "ถึงเดือนธันวาคม 2563" }],
  };

  it("is amended, with what was there before", () => {
    expect(findings({ amendments: [amendment] })).toEqual([]);
  });

  it("is asked about when it was amended before it was signed", () => {
    const signing = { date: { asStated: "2 ตุลาคม 2562", iso: "2019-10-02", precision: "day" } };
    expect(findings({ amendments: [amendment], signing, provenance: {} })).toEqual(["advice amended-before-signing"]);
    expect(findings({ amendments: [{ text: "ขยายระยะเวลา" }], signing, provenance: {} })).toEqual([]);
  });

  it("goes in phases, and one that ends before it starts is asked about", () => {
    const period = { start: date, end: { asStated: "ปี 2561", iso: "2018", precision: "year" } };
    expect(findings({ phases: [{ title: "เฟสแรก" }, { title: "เฟสที่สอง", period }] })).toEqual([
      "advice period-ends-before-start",
    ]);
  });

  it("is asked about when two issues in scope have one number", () => {
    const scopeIssues = (phayao.scopeIssues ?? []).map((one) => ({ ...one, number: 1 }));
    expect(findings({ scopeIssues })).toEqual(["advice duplicate-number"]);
  });

  it("moves from draft to signature, force and end, and is in force again when renewed", () => {
    for (const [from, to] of [
      ["draft", "signed"],
      ["signed", "in-force"],
      ["in-force", "expired"],
      ["expired", "renewed"],
      ["renewed", "in-force"],
      ["in-force", "terminated"],
    ] as const)
      expect(canMove(agreementLifecycle, from, to), `${from} ${to}`).toBe(true);
    expect(findings({ states: [{ state: "terminated" }, { state: "in-force" }] })).toEqual(["advice impossible-step"]);
  });
});

describe("agreements of version 1", () => {
  const readers = { agreement: { definition: agreement, migrations: agreementMigrations } };

  it("are brought forward and read with no issue and no advice", () => {
    const { dossier, issues, advice } = readDossier(readers, golden);
    expect([...issues, ...advice]).toEqual([]);
    const [first] = dossier.records.map(({ record }) => record as Agreement);
    const institute = organizationIdFromSlug("phayao-strong-family-institute");
    expect(first?.parties[10]).toMatchObject({ organization: { id: institute }, role: "hub" });
    expect(first?.indicatorFramework?.owner?.id).toBe(organizationIdFromSlug("thaihealth-section-4"));
  });

  it("count their areas with a unit, and keep what was no number", () => {
    const migrate = agreementMigrations[1] as (record: unknown) => unknown;
    const counted = { comparator: "exact", value: 10, unit: "พื้นที่" };
    expect(migrate({ areaCountStated: 10 })).toEqual({ areaCountStated: counted });
    for (const odd of [{ areaCountStated: "สิบ" }, { areaCountStated: counted }, { parties: [] }, [], null])
      expect(migrate(odd)).toEqual(odd);
  });

  it("change else in nothing but the ids of organisations", () => {
    const withoutIds = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value, (key, one) => (key === "id" || key === "areaCountStated" ? undefined : one)),
      ) as unknown;
    const migrate = agreementMigrations[1] as (record: unknown) => unknown;
    for (const { record } of golden.records) {
      expect(migrate(record)).not.toEqual(record);
      expect(withoutIds(migrate(record))).toEqual(withoutIds(record));
    }
  });
});
