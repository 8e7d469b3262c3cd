import fc from "fast-check";
import * as z from "zod";

/** A schema and the records it reads, told as a form tells them: what is not stated is left out. */
interface Sample {
  readonly schema: z.ZodType;
  readonly value: fc.Arbitrary<unknown>;
}

export interface SchemaAndRecord {
  readonly schema: z.ZodObject;
  readonly record: Readonly<Record<string, unknown>>;
}

type Of = fc.Arbitrary<Sample>;

// The rows' own names, positions, and some that no path can hold.
const names = fc.constantFrom("name", "ชื่อ", "key", "value", "x-y", "0", "17", "a.b", "@%");
const text = fc.constantFrom("ก", "ตำบลแม่กา", " ", "0", "false", "null", "a.b", "__proto__", "บ้าน\nม.3");
const days = fc.constantFrom("2019-07-19", "2020-02-29");

/** Whether a value says anything: an optional group or tuple without a word, and an empty optional list, are not stated. */
function states(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(states);
  if (typeof value !== "object" || value === null) return value !== undefined && value !== null && value !== false;
  if (Object.getPrototypeOf(value) !== Object.prototype) return true;
  return Object.values(value).some(states);
}

const choice = z.enum(["a", "b", "toString"]);
const levels = z.enum({ Low: 1, High: 2, "1": 3 });
const leaf: Of = fc.constantFrom<Sample>(
  { schema: z.string(), value: text },
  { schema: z.number(), value: fc.constantFrom(0, 1, -2.5, 12345.678) },
  { schema: z.boolean(), value: fc.boolean() },
  { schema: choice, value: fc.constantFrom("a", "b", "toString") },
  { schema: levels, value: fc.constantFrom(1, 2, 3) },
  { schema: z.literal([10, 20]), value: fc.constantFrom(10, 20) },
  { schema: z.union([z.number(), z.literal("unknown")]), value: fc.constantFrom(3, "unknown") },
  { schema: z.iso.date(), value: fc.constantFrom("2019-07-19") },
  { schema: z.iso.datetime(), value: fc.constantFrom("2019-07-19T06:00:00Z", "2019-07-19T06:00:23.5Z") },
  { schema: z.iso.datetime({ offset: true }), value: fc.constantFrom("2019-07-19T13:00:00+09:00") },
  {
    schema: z.date(),
    value: fc.oneof(
      days.map((day) => new Date(day)),
      fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
    ),
  },
  { schema: z.array(choice), value: fc.array(fc.constantFrom("a", "b")) },
  { schema: z.array(z.literal([1, 2])), value: fc.array(fc.constantFrom(1, 2)) },
  { schema: z.file(), value: fc.constantFrom(new File(["a"], "a.txt"), new File([], "b.png")) },
  { schema: z.unknown(), value: fc.constantFrom<unknown>("x", 7, [null], { a: [{}] }, new Map([[1, 2]])) },
  { schema: z.set(z.string()), value: fc.constant(new Set(["ก"])) },
);

interface Tree {
  readonly name: string;
  readonly children: readonly Tree[];
  readonly parent?: Tree | undefined;
}
const Tree: z.ZodType<Tree> = z.object({
  name: z.string(),
  children: z.array(z.lazy(() => Tree)),
  parent: z.lazy(() => Tree).optional(),
});
function treeOf(depth: number): fc.Arbitrary<Tree> {
  if (depth === 0) return text.map((name) => ({ name, children: [] }));
  const below = treeOf(depth - 1);
  return fc
    .record({ name: text, children: fc.array(below, { maxLength: 2 }), parent: fc.option(below, { nil: undefined }) })
    .map(({ parent, ...rest }) => (parent === undefined ? rest : { ...rest, parent }));
}

function containers(inner: Of): Of {
  const some = fc.dictionary(names, inner, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
  return fc.oneof(
    { weight: 3, arbitrary: some.map(groupOf) },
    inner.map(({ schema, value }) => ({
      schema: z.array(schema),
      value: fc.array(value, { maxLength: 3 }).map((rows) => rows.filter((row) => row !== undefined)),
    })),
    fc.array(inner, { minLength: 1, maxLength: 3 }).map(tupleOf),
    inner.map(({ schema, value }) => ({
      schema: z.record(z.string(), schema),
      value: fc
        .dictionary(fc.constantFrom("ก", "a.b", "0", "toString"), value, { maxKeys: 3, noNullPrototype: true })
        .map(withoutNothing),
    })),
    inner.map(({ schema, value }) => ({
      schema: z.record(z.enum(["a", "b"]), schema),
      value: fc.record({ a: value, b: value }, { noNullPrototype: true }).map(withoutNothing),
    })),
    fc.tuple(some, some).map(([one, other]) => variantOf(one, other)),
    fc.tuple(some, some).map(([one, other]) => unnamedOf(one, other)),
    fc.constant({ schema: Tree, value: treeOf(3) }),
  );
}

type Samples = Readonly<Record<string, Sample>>;

function shapeOf(samples: Samples): z.core.$ZodLooseShape {
  return Object.fromEntries(Object.entries(samples).map(([key, { schema }]) => [key, schema]));
}

function recordOf(samples: Samples): fc.Arbitrary<Record<string, unknown>> {
  const values = Object.fromEntries(Object.entries(samples).map(([key, { value }]) => [key, value]));
  return fc.record(values, { noNullPrototype: true }).map(withoutNothing);
}

function withoutNothing(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, held]) => held !== undefined));
}

function groupOf(samples: Samples): Sample {
  return { schema: z.object(shapeOf(samples)), value: recordOf(samples) };
}

function tupleOf(places: readonly Sample[]): Sample {
  const schema = z.tuple(places.map((place) => place.schema) as [z.ZodType, ...z.ZodType[]]);
  const value = fc.tuple(...places.map((place) => place.value)).map((held) => {
    let { length } = held;
    while (length > 0 && held[length - 1] === undefined) length -= 1;
    return held.slice(0, length);
  });
  return { schema, value };
}

function variantOf(one: Samples, other: Samples): Sample {
  const option = (code: string, samples: Samples) =>
    z.object({ ...shapeOf(samples), kind: z.literal(code) }) as z.ZodObject<{ kind: z.ZodLiteral<string> }>;
  return {
    schema: z.discriminatedUnion("kind", [option("one", one), option("other", other)]),
    value: fc.oneof(
      recordOf(one).map((record) => ({ ...record, kind: "one" })),
      recordOf(other).map((record) => ({ ...record, kind: "other" })),
    ),
  };
}

function unnamedOf(one: Samples, other: Samples): Sample {
  return {
    schema: z.union([
      z.object({ ...shapeOf(one), first: z.string() }),
      z.object({ ...shapeOf(other), second: z.array(z.string()) }),
    ]),
    value: fc.oneof(
      fc.tuple(recordOf(one), text).map(([record, first]) => ({ ...record, first })),
      fc.tuple(recordOf(other), fc.array(text, { maxLength: 2 })).map(([record, second]) => ({ ...record, second })),
    ),
  };
}

const wrapped = (inner: Of): Of =>
  fc.oneof(
    { weight: 4, arbitrary: inner },
    {
      weight: 2,
      arbitrary: inner.map(({ schema, value }) => ({
        schema: schema.optional(),
        value: fc.option(value.filter(states), { nil: undefined }),
      })),
    },
    inner.map(({ schema, value }) => ({
      schema: schema.nullable(),
      value: fc.option(
        value.filter((held) => held === false || states(held)),
        // Of what may be absent as well, null says no more than absence.
        { nil: schema.safeParse(undefined).success ? undefined : null },
      ),
    })),
    inner.map(({ schema, value }) => ({ schema: schema.readonly(), value })),
  );

const leaves = wrapped(leaf);
const small = wrapped(fc.oneof({ weight: 2, arbitrary: leaves }, containers(leaves)));
const whole = wrapped(fc.oneof(leaves, { weight: 2, arbitrary: containers(small) }));

/** Schemas of objects of any kind that a form knows, each with a record that it reads. */
export const anySchemaAndRecord: fc.Arbitrary<SchemaAndRecord> = fc
  .dictionary(names, whole, { minKeys: 1, maxKeys: 4, noNullPrototype: true })
  .chain((samples) =>
    recordOf(samples).map((record) => ({ schema: z.object(shapeOf(samples)) as z.ZodObject, record })),
  )
  .filter(({ schema, record }) => z.safeParse(schema, record).success);
