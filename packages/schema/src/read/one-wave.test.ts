import { describe, expect, it } from "vitest";
import type { Provenance } from "../record/index.js";
import { type Chance, chanceFrom, made } from "../testing/made.js";
import { definitions } from "../testing/rooms.js";
import { type Issue, type Path, type RecordDefinition, type Rule, read } from "./index.js";
import { touches } from "./rule.js";

type AnyRule = Rule<unknown>;

/** A record with nothing wrong but what rules find, and what one of them finds in it. */
interface Found {
  readonly record: unknown;
  readonly finding: Issue;
}

const ENOUGH = 2;
const TRIES = 60_000;
/** A case conference chooses the field it means among its own, and says nothing of its lists. */
const NEVER_BROKEN = ["case-conference: unknown-field", "case-conference: list-total-differs"];

/** For each rule, records in which it finds something. */
function recordsFor({ schema, rules, name, version, label }: RecordDefinition<unknown>, chance: Chance) {
  const found = new Map<AnyRule, Found[]>(rules.map((rule) => [rule, []]));
  let open: readonly AnyRule[] = rules.filter(({ code }) => !NEVER_BROKEN.includes(`${name}: ${code}`));
  for (let tries = 0; tries < TRIES && open.length > 0; tries += 1) {
    const record = made(schema, chance);
    if (!read(schema, record).ok) continue;
    for (const rule of open) {
      const { issues, advice } = read({ name, version, label, schema, rules: [rule] }, record);
      for (const finding of [...issues, ...advice]) found.get(rule)?.push({ record, finding });
    }
    open = open.filter((rule) => (found.get(rule)?.length ?? 0) < ENOUGH);
  }
  return found;
}

/** A copy of a record with nothing, in a place where there must be something or may be none. */
function spoilt(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return null;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = spoilt(copy[key], rest);
  return copy;
}

function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const below = keys.flatMap((key) => placesIn((value as Record<string | number, unknown>)[key], [...path, key]));
  return path.length > 0 ? [path, ...below] : below;
}

/** What the record's provenance speaks of, by name: its rules look there, too. */
function namedIn(record: unknown): readonly string[] {
  const { statements = [], absences = [], lists = [] } = (record as { provenance?: Provenance }).provenance ?? {};
  return [...statements, ...absences, ...lists].map(({ field }) => field);
}

describe("a mistake in one field", () => {
  it.each(definitions)("of %s hides nothing that any rule finds in the others", (_, definition) => {
    const chance = chanceFrom(11);
    for (const [rule, records] of recordsFor(definition, chance)) {
      // What is asked of every word has tests of its own; not every kind has words or dates.
      if (records.length === 0 && rule.place === undefined)
        expect(NEVER_BROKEN).toContain(`${definition.name}: ${rule.code}`);
      for (const { record, finding } of records) {
        const places = rule.at[0] === "provenance" ? [...rule.reads, ...namedIn(record)] : [...rule.reads];
        if (rule.place) places.push(finding.path.join("."));
        const elsewhere = placesIn(record).filter((path) => !isTouched(places, path));
        for (const path of some(elsewhere, chance)) expectStillFound(definition, places, spoilt(record, path), finding);
      }
    }
  });
});

function some(places: readonly Path[], chance: Chance): readonly Path[] {
  return places.filter((_, at) => at === 0 || chance(places.length) < 12);
}

function isTouched(places: readonly string[], path: Path): boolean {
  return places.some((place) => touches(place, path));
}

function expectStillFound(
  definition: RecordDefinition<unknown>,
  places: readonly string[],
  input: unknown,
  finding: Issue,
) {
  const inFields = read(definition.schema, input).issues;
  expect(inFields).not.toEqual([]);
  // What is missing may be told of the whole, and the whole may be what the rule reads.
  if (inFields.some(({ path }) => isTouched(places, path))) return;
  const { issues, advice } = read(definition, input);
  expect(issues.slice(0, inFields.length)).toEqual(inFields);
  expect([...issues, ...advice]).toContainEqual(finding);
}
