import fc from "fast-check";
import * as z from "zod";
import { readsStatedDate } from "../field/index.js";

const texts = fc.constantFrom(
  "ตำบลแม่กา",
  "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา",
  "a",
  "โครงการ “ครอบครัวอบอุ่น”",
  "ครอบครัว 👨‍👩‍👧 อบอุ่น",
  "ที่".repeat(30),
  " ก",
);
const formats: Readonly<Record<string, readonly string[]>> = {
  "web-address": ["https://www.thaihealth.or.th/?p=232019", "https://ไทย.ไทย/"],
  "partial-iso-date": ["2019", "2019-07", "2019-07-19"],
  "time-of-day": ["11:35"],
};
const statedDates = fc.constantFrom(
  { asStated: "19 กรกฎาคม 2562", iso: "2019-07-19", precision: "day" },
  { asStated: "ปี 2562", iso: "2019", precision: "year" },
);

/** Inputs that a schema should accept; checks across fields may still refuse one. */
function soundInputs(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema._zod.def.type === "object" && readsStatedDate(schema)) return statedDates;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
      return fc.option(soundInputs(def.innerType), { nil: undefined, freq: 2 });
    case "object":
      return fc
        .record(Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, soundInputs(value)])))
        .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)))
        .map((record) => (def.checks?.length ? fitting(schema, record) : record));
    case "array":
      return fc.array(soundInputs(def.element), { minLength: Math.min(2, limit(def, "maximum")), maxLength: 3 });
    case "union":
      return fc.oneof(...def.options.map(soundInputs));
    case "string":
      return soundTexts(def);
    case "number":
      return fc.integer({ min: limit(def, "value", Math.max, 0), max: limit(def, "value", Math.max, 0) + 3 });
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "literal":
      return fc.constantFrom(...def.values);
    default:
      throw new TypeError(`No inputs for ${def.type}`);
  }
}

/** A record without the one part that does not fit the others: a code of another level, a range that goes down. */
function fitting(schema: z.core.$ZodType, record: Readonly<Record<string, unknown>>): unknown {
  const shorter = Object.keys(record).map((left) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== left)),
  );
  return [record, ...shorter].find((one) => z.safeParse(schema, one).success) ?? record;
}

function soundTexts(def: z.core.$ZodStringDef & { readonly format?: string }): fc.Arbitrary<string> {
  const known = formats[def.format ?? ""];
  if (known) return fc.constantFrom(...known);
  const patterns = (def.checks ?? []).flatMap(({ _zod }) =>
    "pattern" in _zod.def ? [_zod.def.pattern as RegExp] : [],
  );
  return patterns[0] ? fc.stringMatching(patterns[0]) : texts;
}

// The least maximum or the greatest minimum among the checks of a schema, whichever is asked for.
function limit(def: z.core.$ZodTypeDef, name: "maximum" | "value", pick = Math.min, none = 10): number {
  const found = (def.checks ?? [])
    .map(({ _zod: { def } }) => (name in def && def.check !== "less_than" ? Number(Object(def)[name]) : Number.NaN))
    .filter((value) => !Number.isNaN(value));
  return found.length === 0 ? none : pick(...found);
}

class Instance {
  asStated = "ก";
  get iso() {
    return "2019";
  }
}

const wrongs = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, "", " \u200b", "\uD83D", "\0", 0, -1, 1.5, 1e300, Number.NaN, 10n, true),
  fc.constantFrom<unknown>([], {}, [{}], [undefined], { a: { b: 1 } }, new Instance(), new Date(0), new Map(), [
    1,
    [2],
  ]),
  fc.constantFrom("ก".repeat(2001), "ที่".repeat(1500), "nope", "2019-13-40", "=1+1"),
  fc.constant(Object.assign(Object.create(null), { asStated: "ก", iso: "", precision: "day" })),
  fc.constant(Object.assign([1], { asStated: "ก" })),
  fc.anything(),
);
const keys = fc.constantFrom("added", "iso", "kind", "__proto__", "constructor", "toString", "0", "");
type Change = (holder: Record<string, unknown>, key: string) => void;

const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: wrongs.map(
      (wrong): Change =>
        (holder, key) =>
          define(holder, key, wrong),
    ),
  },
  { weight: 2, arbitrary: fc.constant<Change>((holder, key) => delete holder[key]) },
  {
    weight: 2,
    arbitrary: fc.tuple(keys, wrongs).map(
      ([added, wrong]): Change =>
        (holder) =>
          define(holder, added, wrong),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Change>(reverse) },
  { weight: 1, arbitrary: fc.constant<Change>((holder) => Object.assign(holder, { [Symbol("s")]: 1 })) },
  { weight: 1, arbitrary: fc.constant<Change>((holder) => Object.setPrototypeOf(holder, null)) },
  { weight: 1, arbitrary: fc.constant<Change>((holder) => Object.setPrototypeOf(holder, { inherited: 1 })) },
  {
    weight: 1,
    arbitrary: fc.constant<Change>((holder, key) => {
      const get = () => {
        throw new RangeError(key);
      };
      Object.defineProperty(holder, key, { get, enumerable: true, configurable: true });
    }),
  },
);

function define(holder: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function reverse(holder: Record<string, unknown>): void {
  if (Array.isArray(holder)) return;
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(holder)).reverse()) {
    delete holder[key];
    Object.defineProperty(holder, key, descriptor);
  }
}

/** Inputs in which nothing, or something up to `most` times, was changed for the worse, anywhere. */
export function inputs(schema: z.core.$ZodType, most: number): fc.Arbitrary<unknown> {
  const places = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 });
  const steps = fc.array(fc.tuple(places, changes), { maxLength: most });
  return fc.tuple(soundInputs(schema), steps).map(([sound, wrong]) => {
    const input = structuredClone(sound);
    for (const [place, change] of wrong) {
      const at = holderAt(input, place);
      if (at) change(...at);
    }
    return input;
  });
}

function holderAt(input: unknown, place: readonly number[]): [Record<string, unknown>, string] | undefined {
  let found: [Record<string, unknown>, string] | undefined;
  let current = input;
  for (const step of place) {
    if (typeof current !== "object" || current === null) return found;
    const own = Object.keys(current);
    const key = own[step % own.length];
    if (key === undefined) return found;
    found = [current as Record<string, unknown>, key];
    if (step % 4 === 0) return found;
    const next = Object.getOwnPropertyDescriptor(current, key);
    current = next?.value;
  }
  return found;
}
