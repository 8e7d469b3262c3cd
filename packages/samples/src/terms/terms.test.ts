import { read } from "@saan/schema/read";
import { describe, expect, it } from "vitest";
import { documents } from "../documents/documents.js";
import { definitionOf } from "../proof/rooms.js";
import { leavesOf, unusedTerms, usedTerms } from "../proof/terms-used.js";
import { MADE_UP, termRecords } from "./index.js";

const entries = documents.flatMap(({ samples }) => samples.map(({ entry }) => entry));

describe("every term of every codelist", () => {
  it("is used by a document, or by a record made up for it", () => {
    expect(unusedTerms([...entries, ...termRecords])).toEqual([]);
  });

  it("is missed when nothing uses it", () => {
    const without = termRecords.filter(({ kind }) => kind !== "agreement");
    expect(unusedTerms([...entries, ...without])).toContain("agreement.witnessRoles: chief-witness");
  });
});

describe("a record made up for a term", () => {
  it.each(termRecords.map((one, at) => [`${at} (${one.kind})`, one] as const))(
    "%s is read with no issue and no advice",
    (_, { kind, record }) => {
      expect(read(definitionOf(kind), record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
    },
  );

  it("is there for a term that no document uses", () => {
    const used = usedTerms(entries);
    for (const record of termRecords) {
      const own = [...usedTerms([record])].filter((term) => !used.has(term));
      expect(own, JSON.stringify(record)).not.toEqual([]);
    }
  });

  it("says so, wherever words can be written", () => {
    for (const { kind, record } of termRecords) {
      if (kind === "case-conference") continue;
      const words = leavesOf(record).map(({ value }) => value);
      expect(
        words.some((text) => text.includes(MADE_UP)),
        JSON.stringify(record),
      ).toBe(true);
    }
  });
});
