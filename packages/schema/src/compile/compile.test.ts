import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { agreement } from "../agreement/index.js";
import { type Issue, read } from "../read/index.js";
import { inputs } from "../testing/inputs.js";
import { evaluated, sound, visit } from "../testing/visit.js";
import { compiled, emitParser, withEmitted } from "./index.js";

// The way by which zod itself asks other parsers came with 4.6; older ones are not slowed down, and not changed.
const asksParsers = typeof z.withParser === "function";
const brief = (issues: readonly Issue[]) => issues.map(({ path, code }) => `${path.join(".")} ${code}`);

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
    if (asksParsers) expect(told.schema.parse(5)).toBe("from the code");
    else expect(told.schema.safeParse(5).success).toBe(false);
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
    expect(schema !== agreement.schema).toBe(asksParsers);
    fc.assert(
      fc.property(inputs(agreement.schema, 3), (input) => {
        const [ours, zods] = [safely(schema, input), safely(agreement.schema, input)];
        expect(ours).toEqual(zods);
        expect(JSON.stringify(ours)).toBe(JSON.stringify(zods));
      }),
      { numRuns: 60 },
    );
  });

  it.each([false, true])("does not throw for a key that no field takes, where eval is forbidden: %s", (forbidden) => {
    z.config({ jitless: forbidden });
    const input = {
      ...sound,
      get more(): string {
        throw new RangeError("no");
      },
    };
    expect(safely(compiled(visit), input)).toEqual(safely(visit, input));
    expect(safely(visit, input).issues).toMatchObject([{ code: "unrecognized_keys", keys: ["more"] }]);
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
