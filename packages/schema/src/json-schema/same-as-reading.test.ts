import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Issue, read } from "../read/index.js";
import { inputs } from "../testing/inputs.js";
import { definitions } from "../testing/rooms.js";
import { jsonSchemaId, toJsonSchema } from "./index.js";

type Validator = (input: unknown) => boolean;

const ajv = new Ajv2020({ strict: true, formats: { iri: true }, keywords: ["x-saan"] });

function acceptsOf(definition: (typeof definitions)[number][1]): Validator {
  return (ajv.getSchema(jsonSchemaId(definition)) ?? ajv.compile(toJsonSchema(definition))) as Validator;
}

/** What reading refuses and JSON Schema cannot say, and why. Everything else it must refuse as well. */
const beyondJsonSchema: Readonly<Record<string, string>> = {
  "too-long": "graphemes are not code points",
  "too-short": "a text of spaces, or unseen characters, is no text",
  required: "the same, where a text is needed; a name in two languages is not empty in both",
  "invalid-format": "half a character or a nought byte in a text cannot be stored",
  "unreadable-date": "the same, in the calendar date of words",
  "not-a-date": "months differ in length",
  "invalid-web-address": "a host is more than a beginning",
  "precision-mismatch": "one part is asked of another",
  "year-kind-mismatch": "one part is asked of another",
  "abroad-with-thai-code": "one part is asked of another",
  "age-range-empty": "one part is asked of another",
  "range-mismatch": "one part is asked of another",
  "area-code-of-another-level": "one part is asked of another",
  "words-beyond-date": "words are compared with a date",
  "name-of-a-child": "words are understood",
};

function difference(accepts: (input: unknown) => boolean, input: unknown, issues: readonly Issue[]): unknown {
  const isAccepted = accepts(input);
  if (issues.length === 0) return isAccepted ? undefined : { refused: input };
  const others = issues.filter(({ code }) => !Object.hasOwn(beyondJsonSchema, code));
  return isAccepted && others.length > 0 ? { accepted: input, others } : undefined;
}

/** An input as it would arrive: only what JSON can carry. */
function arrived(input: unknown): unknown {
  try {
    const text = JSON.stringify(input);
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

describe("JSON Schema and reading", () => {
  it.each(definitions)("agree on %s but for what JSON Schema cannot say", (_, definition) => {
    const accepts = acceptsOf(definition);
    let sound = 0;
    const property = (input: unknown) => {
      const json = arrived(input);
      const reading = read(definition.schema, json);
      if (reading.ok) sound += 1;
      expect(difference(accepts, json, reading.issues)).toBeUndefined();
    };
    fc.assert(fc.property(inputs(definition.schema, 0), property), { numRuns: 15 });
    fc.assert(fc.property(inputs(definition.schema, 3), property), { numRuns: 30 });
    expect(sound).toBeGreaterThan(0);
  });

  it.each([
    ["too-long", { title: "ที่".repeat(301), publisher: "ก" }],
    ["required", { title: " \u200b", publisher: "ก" }],
    ["invalid-format", { title: "ก\0", publisher: "ก" }],
    ["not-a-date", { title: "ก", publisher: "ก", published: { asStated: "ก", iso: "2019-02-31", precision: "day" } }],
    ["invalid-web-address", { title: "ก", publisher: "ก", url: "https://host" }],
    [
      "precision-mismatch",
      { title: "ก", publisher: "ก", published: { asStated: "ก", iso: "2019-02", precision: "day" } },
    ],
    [
      "year-kind-mismatch",
      {
        title: "ก",
        publisher: "ก",
        published: { asStated: "ก", iso: "2019-02", precision: "month", yearKind: "fiscal" },
      },
    ],
  ])("differ in %s", (code, input) => {
    const [, source] = definitions.find(([name]) => name === "source") ?? [];
    if (!source) throw new Error("There is no source.");
    expect(acceptsOf(source)(input)).toBe(true);
    expect(read(source, input).issues.map((issue) => issue.code)).toEqual([code]);
  });
});
