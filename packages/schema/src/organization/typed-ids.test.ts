import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kindOfId, recordId, timeOfId } from "../record/index.js";
import { organizationIdFromSlug, withTypedOrganizationIds } from "./index.js";

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,4}$/);

describe("the typed id of a slug", () => {
  it.each([
    ["thaihealth", "org_0000000000c46xsjhnka2jxy3b"],
    ["thaihealth-section-4", "org_000000000051eeeyc42x8rxjwt"],
    ["msdhs", "org_0000000000kmg2bqgh6eh0rtjq"],
  ])("of %s stays what it was when records were first migrated", (name, id) => {
    expect(organizationIdFromSlug(name)).toBe(id);
  });

  it("is an id of an organisation from before all clocks, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const id = organizationIdFromSlug(text);
        expect(recordId("organization").safeParse(id).success).toBe(true);
        expect(timeOfId(id)).toBe(0);
      }),
    );
  });

  it("is never that of another slug, also where slugs differ by one letter", () => {
    const provinces = Array.from({ length: 77 }, (_, at) => at.toString(36));
    const offices = ["msdhs-office", "health-office", "labour-office", "pr-office", "shelter", "family-institute"];
    const words = "abcdefghijklmnopqrstuvwxyz0123456789".split("");
    const slugs = new Set([
      ...provinces.flatMap((province) => offices.map((office) => `${province}-${office}`)),
      ...Array.from({ length: 8000 }, (_, at) => `tambon-${at}`),
      ...words.flatMap((a) => words.flatMap((b) => words.map((c) => a + b + c))),
    ]);
    const ids = [...slugs].map(organizationIdFromSlug);
    expect(new Set(ids).size).toBe(slugs.size);
    // Spread over the whole of the id, not only over its end: both halves alone tell nearly all apart.
    expect(new Set(ids.map((id) => id.slice(14, 22))).size).toBeGreaterThan(slugs.size * 0.999);
    expect(new Set(ids.map((id) => id.slice(22))).size).toBeGreaterThan(slugs.size * 0.999);
  });
});

describe("a record of before", () => {
  it("refers to organisations by typed ids, wherever the reference stands", () => {
    const record = {
      id: "not-a-reference",
      parties: [{ kind: "organization", organization: { id: "msdhs", nameAsStated: "พม." }, role: "party" }],
      supporters: [{ organization: { nameAsStated: "สสส." } }],
      province: { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" },
    };
    expect(withTypedOrganizationIds(record)).toEqual({
      ...record,
      parties: [
        {
          kind: "organization",
          organization: { id: organizationIdFromSlug("msdhs"), nameAsStated: "พม." },
          role: "party",
        },
      ],
    });
  });

  it("is not changed in place, and is the very same when there is nothing to change", () => {
    const typed = { owner: { id: organizationIdFromSlug("msdhs"), nameAsStated: "พม." }, goals: [{ text: "ก" }] };
    expect(withTypedOrganizationIds(typed)).toBe(typed);
    const before = { owner: { id: "msdhs", nameAsStated: "พม." } };
    expect(withTypedOrganizationIds(before)).toEqual({ owner: typed.owner });
    expect(before.owner.id).toBe("msdhs");
  });

  it("done twice is done once, and ids of other kinds are left alone", () => {
    const project = { id: "prj_00000000001f37ra3vec01q75v", nameAsStated: "โครงการ" };
    fc.assert(
      fc.property(slug, (id) => {
        const once = withTypedOrganizationIds({ owner: { id, nameAsStated: "ก" }, project });
        expect(kindOfId((once as { owner: { id: string } }).owner.id)).toBe("organization");
        expect(withTypedOrganizationIds(once)).toBe(once);
        expect(once).toMatchObject({ project });
      }),
    );
  });

  it("of any shape comes back without a throw", () => {
    const ring: Record<string, unknown> = { nameAsStated: "ก", id: "a" };
    ring.self = ring;
    const trap = {
      get id(): never {
        throw new Error("read me not");
      },
    };
    for (const odd of [ring, trap, JSON.parse('{"__proto__":{"id":"a","nameAsStated":"ก"}}'), new Array(9e6)])
      expect(withTypedOrganizationIds(odd)).toBe(odd);
    fc.assert(fc.property(fc.anything(), (value) => void withTypedOrganizationIds(value)));
  });
});
