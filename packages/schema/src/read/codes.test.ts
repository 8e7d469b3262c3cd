import { describe, expect, it } from "vitest";
import * as z from "zod";
import { caseConference } from "../case-conference/index.js";
import { money, statedDate } from "../field/index.js";
import { ageRange } from "../target-group/index.js";
import { chanceFrom, made } from "../testing/made.js";
import { definitions } from "../testing/rooms.js";
import { issueCodes, read } from "./index.js";

const RECORDS = 150;
const WRONGS = [
  undefined,
  null,
  "",
  " ",
  7,
  -1,
  1.5,
  1e9,
  {},
  [],
  "ก".repeat(5000),
  "javascript:alert(1)",
  "31/2/2562",
];

/** Every code that reading a record of the domain gives: of rules, and of fields that hold what they should not. */
function* raisedByTheDomain(): Generator<string> {
  for (const [, definition] of definitions) {
    for (const { code } of definition.rules) yield code;
    const chance = chanceFrom(5);
    for (let count = 0; count < RECORDS; count += 1) {
      const record = made(definition.schema, chance);
      for (const input of [record, changed(record, chance)]) {
        const { issues, advice } = read(definition, input);
        for (const { code } of [...issues, ...advice]) yield code;
      }
    }
  }
}

function changed(value: unknown, chance: (below: number) => number): unknown {
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  if (keys.length === 0 || chance(4) === 0) return WRONGS[chance(WRONGS.length)];
  const key = chance(8) === 0 ? "added" : (keys[chance(keys.length)] as string);
  const part = (value as Record<string, unknown>)[key];
  const copy = Array.isArray(value) ? value.slice() : { ...(value as object) };
  return Object.assign(copy, { [key]: changed(part, chance) });
}

/** Codes that are rare in records: of lists and dates that are hardly ever so wrong, of schemas that partners write, of input that is no record. */
const others: readonly (readonly [string, z.core.$ZodType, unknown])[] = [
  ["not-a-multiple", z.number().multipleOf(0.5), 0.3],
  ["age-range-empty", ageRange, { from: 20, below: 10 }],
  ["words-beyond-date", caseConference.schema.shape.date, { asStated: "เด็กชายก", iso: "2024-03", precision: "month" }],
  ["too-many", z.array(z.string()).max(1), ["a", "b"]],
  ["precision-mismatch", statedDate, { asStated: "ปี 2562", iso: "2019-07", precision: "year" }],
  [
    "year-kind-mismatch",
    statedDate,
    { asStated: "มีนาคม 2567", iso: "2024-03", precision: "month", yearKind: "fiscal" },
  ],
  ["too-short", z.string().min(3), "ab"],
  ["forbidden-key", money, JSON.parse('{"__proto__":1}')],
  ["too-deep", z.unknown(), JSON.parse(`${"[".repeat(40)}${"]".repeat(40)}`)],
  ["too-big", z.unknown(), Array(30_000).fill(0)],
  ["unreadable", z.string().transform(() => JSON.parse("{")), "x"],
];

describe("every code", () => {
  it("is raised by a rule or a field of the domain, or is one that partners and hostile input need", () => {
    const raised = new Set(raisedByTheDomain());
    for (const [code, schema, input] of others) {
      expect(read(schema, input).issues.map((issue) => issue.code)).toEqual([code]);
      raised.add(code);
    }
    expect(issueCodes.filter((code) => !raised.has(code))).toEqual([]);
  });

  it("is in the list, whatever raises it", () => {
    const known: readonly string[] = issueCodes;
    expect([...new Set(raisedByTheDomain())].filter((code) => !known.includes(code))).toEqual([]);
  });
});
