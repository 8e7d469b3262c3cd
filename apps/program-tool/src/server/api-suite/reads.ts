import type { Agreement, Party } from "@saan/schema/agreement";
import { organizationIdFromSlug } from "@saan/schema/organization";
import { expect, it } from "vitest";
import type { AgreementExport, AgreementPage, OrganizationList, Saved } from "../../api/contract.js";
import { type Api, json } from "./api.js";
import { exampleActivity, exampleAgreement, exampleOrganization } from "./records.js";

const chiangMai = exampleAgreement({
  title: "บันทึกความร่วมมือเด็กปฐมวัย 100%",
  province: { code: "50", level: "province", nameAsStated: "จังหวัดเชียงใหม่" },
  programme: undefined,
  parties: [
    { kind: "organization", organization: { nameAsStated: "มหาวิทยาลัยเชียงใหม่" }, role: "party" },
    { kind: "area", area: { code: "500701", level: "subdistrict", nameAsStated: "ตำบลริมใต้" }, role: "party" },
  ],
  signing: { date: { asStated: "ตุลาคม 2562", iso: "2019-10", precision: "month" } },
});

const undated = exampleAgreement({
  title: "ข้อตกลงไม่ระบุวันที่",
  province: undefined,
  parties: [
    { kind: "organization", organization: { nameAsStated: "มูลนิธิ ก" }, role: "party" },
    { kind: "organization", organization: { nameAsStated: "มูลนิธิ ข" }, role: "party" },
  ],
  signing: { date: { asStated: "ปี 2562", iso: "2019", precision: "year" } },
  term: { startsOnSigning: false },
});

/** What the lists, the pages and the export must show, whichever engine is underneath. */
export function describeReads(api: () => Api): void {
  const enter = async (record: Agreement) =>
    (await json<Saved<Agreement>>(api().send("POST", "/api/agreements", { record }))).id;
  const list = (query: string) => json<AgreementPage>(api().get(`/api/agreements?${query}`));
  const titles = async (query: string) => (await list(query)).rows.map(({ title }) => title);

  it.each([
    ["as it is written", "แม่กา"],
    ["with a zero-width space", "แม่\u200Bกา"],
    ["with เ typed twice for แ", "เเม่กา"],
    ["with both", "เเม่\u200Bกา"],
    ["with its words the other way round", "แม่กา ตำบล"],
  ])("finds แม่กา typed %s", async (_, typed) => {
    await enter(exampleAgreement());
    await enter(chiangMai);
    const page = await list(`q=${encodeURIComponent(typed)}`);
    expect(page.match).toBe("exact");
    expect(page.rows.map(({ title }) => title)).toEqual([exampleAgreement().title]);
  });

  it("finds แม่กา typed without its tone mark, and says that it was lenient", async () => {
    await enter(exampleAgreement());
    expect(await list(`q=${encodeURIComponent("แมกา")}`)).toMatchObject({ match: "loose", total: 1 });
    expect(await list(`q=${encodeURIComponent("ไม่มีคำนี้")}`)).toMatchObject({ match: "exact", total: 0, rows: [] });
  });

  it("takes % and _ and quotes in a search for what they are", async () => {
    await enter(exampleAgreement());
    await enter(chiangMai);
    expect(await titles("q=100%25")).toEqual([chiangMai.title]);
    for (const query of ["%25%25", "_", "'", "\\", "%00แม่กา%00ไม่มี"]) expect(await titles(`q=${query}`)).toEqual([]);
  });

  it("filters by province and by fiscal year, and counts what each choice would leave", async () => {
    for (const record of [exampleAgreement(), chiangMai, undated]) await enter(record);
    const everything = await list("");
    expect(everything.total).toBe(3);
    expect(everything.facets).toEqual({
      provinces: [
        { code: "50", count: 1 },
        { code: "56", count: 1 },
        { code: null, count: 1 },
      ],
      fiscalYears: [
        { year: 2563, count: 1 },
        { year: 2562, count: 1 },
        { year: null, count: 1 },
      ],
    });
    expect(await titles("province=56")).toEqual([exampleAgreement().title]);
    expect(await titles("fiscalYear=2563")).toEqual([chiangMai.title]);
    expect(await titles("fiscalYear=none&province=none")).toEqual([undated.title]);
    const filtered = await list("province=50");
    expect(filtered.facets.provinces).toHaveLength(3);
    expect(filtered.facets.fiscalYears).toEqual([{ year: 2563, count: 1 }]);
  });

  it("shows in a row what a reader chooses by", async () => {
    const id = await enter(exampleAgreement());
    await api().send("POST", `/api/agreements/${id}/activities`, { record: exampleActivity() });
    const { rows } = await list("");
    expect(rows[0]).toMatchObject({
      id,
      revision: 1,
      kind: "memorandum",
      titleIsDescriptive: true,
      provinceCodes: ["56"],
      fiscalYear: 2562,
      parties: { organizations: 1, areas: 1, associations: 0, posts: 0 },
      activities: 1,
      term: { startsOnSigning: true },
    });
  });

  it("shows the state that was recorded last, and finds a group by its members", async () => {
    const states = [{ state: "signed" }, { state: "terminated" }] as const;
    const group: Party = {
      kind: "association",
      role: "party",
      organization: { nameAsStated: "เครือข่ายเยาวชน" },
      members: [{ organization: { nameAsStated: "ชมรมบ้านแม่ใส" } }],
    };
    await enter(exampleAgreement({ states: [...states], parties: [...exampleAgreement().parties, group] }));
    const { rows } = await list(`q=${encodeURIComponent("บ้านแม่ใส")}`);
    expect(rows).toMatchObject([{ state: "terminated", parties: { organizations: 1, areas: 1, associations: 1 } }]);
  });

  it("gives twenty rows to a page, the latest change first, none twice", async () => {
    const ids: string[] = [];
    for (let number = 1; number <= 21; number += 1)
      ids.push(await enter(exampleAgreement({ title: `ฉบับที่ ${number}` })));
    const first = await list("page=1");
    const second = await list("page=2");
    expect([first.rows.length, second.rows.length, first.total]).toEqual([20, 1, 21]);
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(ids.reverse());
    expect((await list("page=3")).rows).toEqual([]);
  });

  it.each(["page=0", "page=x", "province=5", "province=พะเยา", "fiscalYear=2019", "fiscalYear=25622"])(
    "answers the query %s with 400 and the name of the parameter",
    async (query) => {
      const response = await api().get(`/api/agreements?${query}`);
      expect(response.status).toBe(400);
      expect(await json(response)).toMatchObject({ code: "invalid-query", parameter: query.split("=")[0] });
    },
  );

  it("exports an agreement with its activities as a file under its Thai name", async () => {
    const id = await enter(exampleAgreement({ title: 'ข้อตกลง "พะเยา" 1/2562' }));
    await api().send("POST", `/api/agreements/${id}/activities`, { record: exampleActivity() });
    const response = await api().get(`/api/agreements/${id}/export`);
    const disposition = response.headers.get("Content-Disposition") ?? "";
    expect(disposition).toMatch(/^attachment; filename="agreement\.json"; filename\*=UTF-8''[\w%.-]+$/);
    expect(decodeURIComponent(disposition.split("''")[1] ?? "")).toBe("ข้อตกลง พะเยา 1 2562.json");
    const text = await response.text();
    // In the order of the schema, for people who open the file.
    expect(text.indexOf('"title"')).toBeLessThan(text.indexOf('"parties"'));
    expect(text.indexOf('"parties"')).toBeLessThan(text.indexOf('"signing"'));
    const file = JSON.parse(text) as AgreementExport;
    expect(file).toMatchObject({ format: "saan-agreement", version: 2, agreement: { id, revision: 1 } });
    expect(file.activities.map(({ record }) => record)).toEqual([exampleActivity()]);
  });

  it("lists organisations in Thai dictionary order and finds them by acronym, alias or name", async () => {
    const names = ["เทศบาล ก", "กรม ข", "แขวงทาง", "ขนส่ง"];
    for (const [index, th] of names.entries()) {
      const record = exampleOrganization({ name: { th }, aliases: [{ name: `ชื่อรอง${index}`, kind: "other" }] });
      const id = organizationIdFromSlug(`organization-${index}`);
      await api().send("POST", "/api/organizations", { id, record });
    }
    const all = await json<OrganizationList>(api().get("/api/organizations"));
    expect(all.rows.map(({ record }) => record.name.th)).toEqual(["กรม ข", "ขนส่ง", "แขวงทาง", "เทศบาล ก"]);
    const byAlias = await json<OrganizationList>(api().get("/api/organizations?q=ชื่อรอง๒"));
    expect(byAlias.rows.map(({ id }) => id)).toEqual([organizationIdFromSlug("organization-2")]);
  });
}
