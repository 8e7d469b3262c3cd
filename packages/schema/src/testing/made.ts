import fc from "fast-check";
import * as z from "zod";
import { readsStatedDate, unwrap } from "../field/index.js";

/** A whole number from 0, below `below`, that looks like chance. */
export type Chance = (below: number) => number;

/** The same numbers for the same seed: mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

// Few of each, so that rows often repeat each other and dates are often out of order.
const TEXTS = ["ก", "ตำบลแม่กา", "เด็ก 5 คน", "เด็กชายก", "คน", "3", "อายุ 9 ปี"];
// Refused or asked about wherever they stand, so they are seldom: the number of nobody, a child's name, a telephone.
const PERSONAL = ["1234567890121", "ด.ญ. สมหญิง ใจดี", "081-234-5678"];
const DATES = [
  { asStated: "19 กรกฎาคม 2562", iso: "2019-07-19", precision: "day" },
  { asStated: "2 พฤศจิกายน 2553", iso: "2010-11-02", precision: "day" },
  { asStated: "มีนาคม 2567", iso: "2024-03", precision: "month" },
  { asStated: "เด็กชายก มีนาคม 2567", iso: "2024-03", precision: "month" },
  { asStated: "ปีงบประมาณ 2567", iso: "2024", precision: "year", yearKind: "fiscal" },
];
const DATES_AMISS = [
  { asStated: "6 กุมภาพันธ์ 2567", iso: "1967-02-06", precision: "day" },
  { asStated: "20/08/63", iso: "2563-08-20", precision: "day" },
];
const SELDOM = 30;
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  "web-address": ["https://www.thaihealth.or.th/", "https://ไทย.ไทย/"],
  "partial-iso-date": ["2019", "2019-07", "2019-07-19"],
  "time-of-day": ["11:35", "09:00"],
  "time-zone": ["Asia/Bangkok"],
};
const patterned = new Map<string, readonly string[]>();

/** How often a part is made again that its own checks refuse. */
const PATIENCE = 12;

/**
 * A record that a schema should accept, made in a moment; `names` are what provenance may speak of. Every part is one that its
 * own checks accept, or most are.
 */
export function made(schema: z.core.$ZodType, chance: Chance, names: readonly string[] = []): unknown {
  let value = attempt(schema, chance, names);
  const hasChecks = (schema._zod.def.checks?.length ?? 0) > 0;
  for (let tries = 0; hasChecks && tries < PATIENCE && !z.safeParse(schema, value).success; tries += 1) {
    value = attempt(schema, chance, names);
  }
  return value;
}

function attempt(schema: z.core.$ZodType, chance: Chance, names: readonly string[]): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const one = <T>(of: readonly T[]) => of[chance(of.length)] as T;
  // The first is the usual one: “exactly”, of a number. So rows repeat each other, and are of one unit.
  const usual = <T>(of: readonly T[]) => (chance(2) === 0 ? (of[0] as T) : one(of));
  switch (def.type) {
    case "optional":
      return chance(5) < 2 ? undefined : made(def.innerType, chance, names);
    case "object":
      if (!readsStatedDate(schema)) return objectOf(def, chance, names);
      return one(chance(SELDOM) === 0 ? DATES_AMISS : DATES);
    case "array":
      return Array.from({ length: chance(4) || bound(def, "minimum", 0) }, () => made(def.element, chance, names));
    case "union":
      return made(one(def.options), chance, names);
    case "string":
      return one(textsOf(def, chance));
    case "number":
      return bound(def, "value", 0) + chance(4) * (chance(4) ? 1 : 40);
    case "boolean":
      return chance(2) === 0;
    case "enum":
      return usual(Object.values(def.entries));
    case "literal":
      return one(def.values);
    default:
      throw new TypeError(`Nothing is made for ${def.type}`);
  }
}

function objectOf({ shape }: z.core.$ZodObjectDef, chance: Chance, names: readonly string[]): object {
  const own = names.length > 0 ? names : namesIn(shape);
  const entries = Object.entries(shape).flatMap(([key, part]) => {
    // Refused beside every comparator but one.
    if (key === "upTo" && chance(SELDOM) > 0) return [];
    // Where provenance names a field, any other word would be refused at once.
    const isName = key === "field" && (part as z.core.$ZodTypes)._zod.def.type === "string";
    const value = isName ? own[chance(own.length)] : made(part, chance, own);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

/** Lists again and again: of them there is most to say. */
function namesIn(shape: z.core.$ZodShape): readonly string[] {
  const keys = Object.keys(shape);
  const lists = keys.filter(
    (key) => (unwrap(shape[key] as z.core.$ZodType) as z.core.$ZodTypes)._zod.def.type === "array",
  );
  return [...keys, ...lists, ...lists, ...lists, "provenance.sources", "no.such.field"];
}

function textsOf(def: z.core.$ZodStringDef & { readonly format?: string }, chance: Chance): readonly string[] {
  const known = FORMATS[def.format ?? ""];
  if (known) return known;
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def);
  const pattern = checks.flatMap((check) => ("pattern" in check ? [check.pattern as RegExp] : []))[0];
  if (!pattern) return chance(SELDOM) === 0 ? PERSONAL : TEXTS;
  const found = patterned.get(pattern.source) ?? fc.sample(fc.stringMatching(pattern), { numRuns: 4, seed: 1 });
  patterned.set(pattern.source, found);
  return found;
}

// The greatest lower bound among the checks.
function bound(def: z.core.$ZodTypeDef, name: "minimum" | "value", none: number): number {
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def as z.core.$ZodCheckDef & Record<string, unknown>);
  return Math.max(
    none,
    ...checks.flatMap((check) => (check.check !== "less_than" && name in check ? [Number(check[name])] : [])),
  );
}
