import { describe, expect, it } from "vitest";
import { recordKinds } from "../../record/index.js";
import { complaintsOf } from "./complaints.js";
import { allEvidence } from "./files.js";

const evidence = allEvidence();

describe("the versions of the domain", () => {
  it("are kept for every kind of record", () => {
    expect(evidence.map(({ kind }) => kind).sort()).toEqual(Object.keys(recordKinds).sort());
  });

  it.each(evidence.map((one) => [one.kind, one] as const))(
    "of %s: its structure is the recorded one, and every record of before is still read",
    (_, one) => {
      // The complaints say what to do; a list of them is what a failed run prints.
      expect(complaintsOf(one).join("\n\n")).toBe("");
    },
  );
});
