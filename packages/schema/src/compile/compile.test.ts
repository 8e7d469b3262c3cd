import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { agreement } from "../agreement/index.js";
import { shortText, statedDate } from "../field/index.js";
import { type Issue, read } from "../read/index.js";
import { NOT_SOUND, parseByZod } from "../read/parse.js";
import { inputs } from "../testing/inputs.js";
import { definitions } from "../testing/rooms.js";
import { compiled, type EmittedParser, emitParser, withEmitted } from "./index.js";
import { refsOf } from "./refs.js";

/** The code as it would be in a module. */
function evaluated(schema: z.ZodType): EmittedParser {
  return new Function(`return ${emitParser(schema)}`)();
}

const emittedFor = (schema: z.ZodType) => evaluated(schema).parser(refsOf(schema).values, NOT_SOUND);

function byZod(schema: z.ZodType, input: unknown) {
  try {
    return parseByZod(schema, input);
  } catch {
    return undefined;
  }
}

/** Sound, in the schema's order, and nothing in it that JSON could not carry. */
function isPlain(value: unknown, input: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(input) && !JSON.stringify(input).includes("null");
}

const brief = (issues: readonly Issue[]) => issues.map(({ path, code }) => `${path.join(".")} ${code}`);
const visit = z.strictObject({
  purpose: shortText(10),
  date: statedDate.optional(),
  rows: z.array(z.int()).max(30_000),
});
const sound = { purpose: "ก", date: { asStated: "2562", iso: "2019", precision: "year" }, rows: [1] };

describe("the code of a parser", () => {
  it.each(definitions)(
    "for %s accepts what zod accepts, copies it as zod does, and leaves everything else",
    (_, { schema }) => {
      const parser = emittedFor(schema);
      let accepted = 0;
      const property = (input: unknown) => {
        const truth = byZod(schema, input);
        const value = tried(parser, input);
        if (value === NOT_SOUND) return;
        expect(truth).toStrictEqual({ value, issues: [], isOutOfBounds: false });
        expect(JSON.stringify(value)).toBe(JSON.stringify(truth?.value));
        expect(value).not.toBe(input);
        accepted += 1;
      };
      fc.assert(fc.property(inputs(schema, 2), property), { numRuns: 50 });
      fc.assert(fc.property(inputs(schema, 12), property), { numRuns: 15 });
      expect(accepted).toBeGreaterThan(0);
    },
  );

  it.each(definitions)(
    "for %s accepts every sound record that is written in the order of its schema",
    (_, { schema }) => {
      const parser = emittedFor(schema);
      const property = (input: unknown) => {
        const truth = byZod(schema, input);
        if (truth?.issues.length === 0 && isPlain(truth.value, input)) expect(parser(input)).not.toBe(NOT_SOUND);
      };
      fc.assert(fc.property(inputs(schema, 0), property), { numRuns: 20 });
    },
  );

  it("keeps the bounds of reading", () => {
    const parser = emittedFor(visit);
    expect(parser({ ...sound, rows: Array(10_000).fill(1) })).not.toBe(NOT_SOUND);
    expect(parser({ ...sound, rows: Array(20_001).fill(1) })).toBe(NOT_SOUND);
    const wide = z.strictObject({ text: z.string(), rows: z.array(z.string()) });
    const text = "ก".repeat(400_000);
    expect(emittedFor(wide)({ text, rows: [text] })).not.toBe(NOT_SOUND);
    expect(emittedFor(wide)({ text, rows: [text, text] })).toBe(NOT_SOUND);
  });

  it("is not written for a schema that only zod can read", () => {
    expect(emitParser(z.strictObject({ a: z.string().transform(Number) }))).toBeUndefined();
  });

  it("names keys that are no names, and choices that are no texts", () => {
    const odd = z.strictObject({ "a-b": z.literal([1, null]), ก: z.nullable(z.boolean()).optional(), "1": z.string() });
    expect(emittedFor(odd)({ "a-b": 1, ก: null, "1": "x" })).toEqual({ "a-b": 1, ก: null, "1": "x" });
    expect(emittedFor(odd)({ "a-b": "1", "1": "x" })).toBe(NOT_SOUND);
  });
});

function tried(parser: (input: unknown) => unknown, input: unknown): unknown {
  try {
    return parser(input);
  } catch {
    return NOT_SOUND;
  }
}

describe("a definition with the code of its parser", () => {
  const plain = { name: "visit", version: 1, label: { th: "การเยี่ยม", en: "Visit" }, schema: visit, rules: [] };
  const faster = withEmitted(plain, evaluated(visit));

  it("answers as the plain one does, through read and through zod", () => {
    for (const input of [
      sound,
      { ...sound, purpose: "" },
      { ...sound, more: 1 },
      { ...sound, rows: [1.5, "x"] },
      null,
    ]) {
      expect(read(faster, input)).toEqual(read(plain, input));
      const [ours, zods] = [faster.schema.safeParse(input), visit.safeParse(input)];
      expect({ data: ours.data, issues: ours.error?.issues }).toEqual({ data: zods.data, issues: zods.error?.issues });
    }
    expect(brief(read(faster, { ...sound, rows: Array(20_001).fill(1) }).issues)).toEqual(["rows too-big"]);
  });

  it("asks the code first", () => {
    const told = withEmitted(plain, { ...evaluated(visit), parser: () => () => "from the code" });
    expect(read(told, 5).value).toBe("from the code");
    expect(told.schema.parse(5)).toBe("from the code");
  });

  it("makes the parser once, when the first record is read", () => {
    let made = 0;
    const { sign, parser } = evaluated(visit);
    const counting: typeof parser = (...given) => {
      made += 1;
      return parser(...given);
    };
    const lazy = withEmitted(plain, { sign, parser: counting });
    expect(lazy.schema.shape.purpose).toBe(visit.shape.purpose);
    expect(made).toBe(0);
    read(lazy, sound);
    read(lazy, sound);
    expect(made).toBe(1);
  });

  it("does not ask code that was written for another schema", () => {
    const other = z.strictObject({ ...visit.shape, rows: z.array(z.int()).max(10) });
    const told = withEmitted({ ...plain, schema: other }, { ...evaluated(visit), parser: () => () => "from the code" });
    expect(read(told, sound).value).toEqual(sound);
    expect(emitParser(other)).not.toBe(emitParser(visit));
  });

  it("reads on when the input throws", () => {
    const input = {
      ...sound,
      get purpose(): string {
        throw new RangeError("no");
      },
    };
    expect(read(faster, input)).toEqual(read(plain, input));
  });
});

describe("compiled", () => {
  const { jitless } = z.config();
  afterEach(() => void z.config({ jitless: jitless ?? false }));

  it.each([false, true])("parses as the plain schema does, where eval is forbidden: %s", (forbidden) => {
    z.config({ jitless: forbidden });
    const schema = compiled(agreement.schema);
    expect(schema).not.toBe(agreement.schema);
    fc.assert(
      fc.property(inputs(agreement.schema, 3), (input) => {
        const [ours, zods] = [safely(schema, input), safely(agreement.schema, input)];
        expect(ours).toEqual(zods);
        expect(JSON.stringify(ours)).toBe(JSON.stringify(zods));
      }),
      { numRuns: 60 },
    );
  });

  it("gives back a schema that only zod can read, where eval is forbidden", () => {
    z.config({ jitless: true });
    const schema = z.string().transform(Number);
    expect(compiled(schema)).toBe(schema);
  });
});

function safely(schema: z.ZodType, input: unknown) {
  try {
    const { data, error } = schema.safeParse(input);
    return { data, issues: error?.issues };
  } catch (error) {
    return { thrown: (error as Error).name };
  }
}
