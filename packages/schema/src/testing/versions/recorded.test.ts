import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kindReaders } from "../../domain/index.js";
import { newRecordId } from "../../record/index.js";
import { allEvidence } from "./files.js";
import { type Outline, outlineOf } from "./outline.js";
import { firstRecord, outlineAt, raised, released, rewritten } from "./recorded.js";
import { nextRecord } from "./write-versions.js";

const outlines: fc.Arbitrary<Outline> = fc.dictionary(
  fc.constantFrom("a", "a.b", "a.*", "c", "rule x"),
  fc.constantFrom("required text", "optional text", "list"),
);

describe("what is recorded of a kind", () => {
  it("gives every version back, however often it was raised", () => {
    fc.assert(
      fc.property(fc.array(outlines, { minLength: 1, maxLength: 6 }), (versions) => {
        const [first = {}, ...later] = versions;
        const recorded = later.reduce(
          (kept, one) => raised(kept, kept.version + 1, one),
          firstRecord("plan", 1, first),
        );
        for (const [at, one] of versions.entries()) expect(outlineAt(recorded, at + 1)).toEqual(one);
        expect(outlineAt(recorded, 0)).toBeUndefined();
        expect(outlineAt(recorded, versions.length + 1)).toBeUndefined();
      }),
    );
  });

  it("gives the versions before back as they were when today's is rewritten", () => {
    fc.assert(
      fc.property(outlines, outlines, outlines, outlines, (first, second, third, instead) => {
        const three = raised(raised(firstRecord("plan", 1, first), 2, second), 3, third);
        const recorded = rewritten(three, instead);
        expect([1, 2, 3].map((version) => outlineAt(recorded, version))).toEqual([first, second, instead]);
      }),
    );
  });

  it("survives JSON", () => {
    for (const { recorded } of allEvidence()) expect(JSON.parse(JSON.stringify(recorded))).toEqual(recorded);
  });
});

describe("writing what is recorded", () => {
  const kind = "plan";
  const reader = kindReaders.plan;
  const outline = outlineOf(reader.definition);
  const recorded = firstRecord(kind, 1, outline);
  const other = firstRecord(kind, 1, { ...outline, gone: "optional text" });
  const second = { definition: { ...reader.definition, version: 2 } };

  it("begins with the first version, and leaves alone what is as recorded", () => {
    expect(nextRecord({ kind, reader, recorded: undefined })).toEqual(recorded);
    expect(nextRecord({ kind, reader, recorded })).toBeUndefined();
    expect(nextRecord({ kind, reader, recorded }, "unreleased")).toBeUndefined();
  });

  it("adds a version and keeps the one before", () => {
    const next = nextRecord({ kind, reader: second, recorded: released(other) });
    expect(next).toMatchObject({ version: 2, released: false, earlier: [{ version: 1, released: true }] });
    expect(next).toMatchObject({ earlier: [{ before: { gone: "optional text" }, added: [] }] });
  });

  it("rewrites a version only when told that nobody has it, and a released one never", () => {
    expect(nextRecord({ kind, reader, recorded: other })).toMatch(/rewrite it with --unreleased/);
    expect(nextRecord({ kind, reader, recorded: other }, "unreleased")).toEqual(recorded);
    for (const wish of [undefined, "unreleased"] as const)
      expect(nextRecord({ kind, reader, recorded: released(other) }, wish)).toMatch(
        /is released and is never written again/,
      );
  });

  it("refuses a version that leaves one out, or goes back", () => {
    expect(nextRecord({ kind, reader, recorded: { ...recorded, version: 2 } })).toMatch(/go up by one/);
    const fourth = { definition: { ...reader.definition, version: 4 } };
    expect(nextRecord({ kind, reader: fourth, recorded })).toMatch(/go up by one/);
  });

  it("closes for good what is recorded as it is, and nothing else", () => {
    expect(nextRecord({ kind, reader, recorded }, "released")).toEqual(released(recorded));
    expect(nextRecord({ kind, reader, recorded: released(recorded) }, "released")).toBeUndefined();
    for (const unsound of [undefined, other])
      expect(nextRecord({ kind, reader, recorded: unsound }, "released")).toMatch(/is not recorded as it is/);
    expect(nextRecord({ kind, reader: second, recorded }, "released")).toMatch(/is not recorded as it is/);
  });
});

describe("an outline", () => {
  it("is the same from day to day: no order of fields or of codes is in it", () => {
    const { definition } = kindReaders.agreement;
    const places = Object.keys(outlineOf(definition));
    expect(places).toEqual([...places].sort());
  });

  it("says of an agreement what a party is, by its kind", () => {
    const outline = outlineOf(kindReaders.agreement.definition);
    expect(outline["parties.*"]).toMatch(/^each one of\(area \| .*organization.*\) by kind/);
    expect(outline["parties.*<area>.area.code"]).toMatch(/^optional text \//);
    expect(outline["parties.*<organization>.organization.id"]).toContain(newRecordId("organization").slice(0, 4));
  });
});
