import { type Activity, activity } from "@saan/schema/activity";
import { type Agreement, agreement } from "@saan/schema/agreement";
import { checkReferences } from "@saan/schema/dossier";
import { organization, organizationIdFromSlug } from "@saan/schema/organization";
import { type RecordDefinition, read } from "@saan/schema/read";
import { source } from "@saan/schema/source";
import { describe, expect, it } from "vitest";
import { cooperationAgreement, cooperationConference, cooperationOrganizations } from "./cooperation/index.js";
import { organizationIds } from "./organizations/ids.js";
import { phayaoAgreement, phayaoForum, phayaoNews, phayaoOrganizations } from "./phayao/index.js";

const organizations = [...phayaoOrganizations, ...cooperationOrganizations];
const samples: readonly (readonly [string, RecordDefinition<never>, unknown])[] = [
  ["the Phayao agreement", agreement, phayaoAgreement],
  ["the Phayao forum", activity, phayaoForum],
  ["the Phayao news", source, phayaoNews],
  ["the national agreement", agreement, cooperationAgreement],
  ["the executive conference", activity, cooperationConference],
  ...organizations.map(({ id, record }) => [id, organization, record] as const),
].map(([name, definition, record]) => [name as string, definition as unknown as RecordDefinition<never>, record]);

/** Every text in a record, wherever it stands. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe("every sample", () => {
  it.each(samples)("%s is read with no issue and no advice, unchanged", (_, definition, record) => {
    expect(read(definition, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it.each(samples)("%s survives JSON", (_, definition, record) => {
    const back: unknown = JSON.parse(JSON.stringify(record));
    expect(back).toEqual(record);
    expect(read(definition, back).value).toEqual(record);
  });

  it("names posts and organisations, never a person", () => {
    for (const [name, , record] of samples) {
      for (const text of texts(record))
        expect(text, name).not.toMatch(/(^|\s)(นาย|นางสาว|นาง|น\.ส\.|ดร\.|ทันตแพทย์|Mr|Mrs)/);
    }
  });
});

describe("the Phayao agreement", () => {
  it("lists the ten sub-districts that the news counts, all in the province, and the institute as hub", () => {
    const codes = phayaoAgreement.parties.flatMap((party) => (party.kind === "area" ? [party.area.code] : []));
    expect(new Set(codes).size).toBe(phayaoAgreement.areaCountStated);
    expect(codes.every((code) => code?.startsWith(phayaoAgreement.province?.code ?? "?"))).toBe(true);
    expect(phayaoAgreement.parties.filter(({ role }) => role === "hub")).toHaveLength(1);
  });

  it("gives advice as soon as a sub-district is left out", () => {
    const { advice, ok } = read(agreement, { ...phayaoAgreement, parties: phayaoAgreement.parties.slice(1) });
    expect(ok).toBe(true);
    expect(advice).toEqual([
      { path: ["areaCountStated"], code: "area-count-differs", params: { stated: 10, listed: 9 }, severity: "advice" },
    ]);
  });
});

describe("the registries", () => {
  it("hold each organisation once", () => {
    for (const registry of [phayaoOrganizations, cooperationOrganizations]) {
      expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length);
    }
  });

  it("say the version their records are written in, and lead nowhere but to each other", () => {
    const entries = [...new Map(organizations.map((entry) => [entry.id, entry])).values()];
    for (const { version } of entries) expect(version).toBe(organization.version);
    expect(checkReferences(entries)).toEqual([]);
  });

  it("give each organisation the id that its slug had in records of before", () => {
    for (const [slug, id] of Object.entries(organizationIds)) expect(organizationIdFromSlug(slug)).toBe(id);
    expect(new Set(organizations.map(({ id }) => id))).toEqual(new Set(Object.values(organizationIds)));
  });

  it("know every organisation that a record refers to", () => {
    const known = new Set(organizations.map(({ id }) => id));
    const inAgreement = ({ parties, supporters }: Agreement) => [
      ...parties.flatMap((party) => (party.kind === "area" ? [] : [party.organization])),
      ...supporters.map((row) => row.organization),
    ];
    const inActivity = ({ organizers, supporters, partners, venue }: Activity) => [
      ...[...organizers, ...supporters, ...partners].map((row) => row.organization),
      ...(venue?.organization ? [venue.organization] : []),
    ];
    const references = [
      ...[phayaoAgreement, cooperationAgreement].flatMap(inAgreement),
      ...[phayaoForum, cooperationConference].flatMap(inActivity),
      ...organizations.flatMap(({ record }) => [record.partOf ?? [], record.sameAs ?? []].flat()),
    ];
    expect(references.length).toBeGreaterThan(15);
    expect(references.filter(({ id }) => id === undefined || !known.has(id))).toEqual([]);
  });
});
