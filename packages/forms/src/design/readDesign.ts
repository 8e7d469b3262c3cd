import { privacyClasses, retentions } from "@saan/schema/field";
import { isForbiddenKey } from "@saan/schema/read";
import * as z from "zod";
import { checkedExpression, fieldsIn } from "../rules/expression.js";
import { DESIGN_VERSION, designLimits, type FormDesign, fieldKinds } from "./design.js";
import { levelsOf, placesIn } from "./fieldTree.js";

/** Why a file is no design: a code for the words, and a detail for a developer. */
export interface DesignRefusal {
  readonly code:
    | "not-json"
    | "too-big"
    | "forbidden-key"
    | "not-a-design"
    | "newer-version"
    | "unreadable"
    | "same-id-twice"
    | "too-deep";
  readonly detail: string;
}

export type DesignReading =
  | { readonly ok: true; readonly design: FormDesign }
  | { readonly ok: false; readonly refusal: DesignRefusal };

// How long a text may be is a matter of the whole: what was saved half done can be opened, and says what is to be mended.
const words = z.strictObject({ th: z.string(), en: z.string() });
const name = z.string().min(1);
const kinds = ["relevant", "required", "readOnly", "calculate", "constraint", "warn", "options", "filter"] as const;

const fieldSchema = z.strictObject({
  id: z.string().regex(/^f\d{1,6}$/),
  kind: z.enum(fieldKinds),
  key: z.string(),
  label: words,
  hint: words.optional(),
  required: z.literal(true).optional(),
  example: z.string().optional(),
  unit: words.optional(),
  limits: z
    .strictObject({
      least: z.number().optional(),
      most: z.number().optional(),
      whole: z.literal(true).optional(),
    })
    .optional(),
  options: z
    .array(z.strictObject({ code: z.string(), label: words }))
    .max(designLimits.options)
    .optional(),
  look: z.enum(["radio", "select"]).optional(),
  accepts: z.array(name).optional(),
  privacy: z.enum(privacyClasses),
  purpose: words.optional(),
  retention: z.enum(retentions).optional(),
  rowLabel: words.optional(),
  get fields() {
    return z.array(fieldSchema).optional();
  },
  domain: name.optional(),
  section: name.optional(),
  step: name.optional(),
});

const designSchema = z.strictObject({
  design: z.literal(DESIGN_VERSION),
  id: z.string(),
  version: z.int().min(1),
  label: words,
  fields: z.array(fieldSchema),
  sections: z
    .array(z.strictObject({ id: name, label: words, hint: words.optional(), step: name.optional() }))
    .max(designLimits.parts),
  steps: z.array(z.strictObject({ id: name, label: words, hint: words.optional() })).max(designLimits.parts),
  rules: z
    .array(
      z.strictObject({
        id: name,
        kind: z.enum(kinds),
        field: name,
        expression: z.unknown(),
        draft: z.string().optional(),
        otherwise: z.literal("keep").optional(),
        once: z.literal(true).optional(),
        also: z.literal("empty").optional(),
        message: words.optional(),
        code: z.string().optional(),
      }),
    )
    .max(designLimits.rules),
});

/** The JSON of a design, as a file holds it. */
export function writeDesign(design: FormDesign): string {
  return `${JSON.stringify(design, undefined, 2)}\n`;
}

/** Reads what a file says is a design: it is one, or there is a reason why not. Never throws. */
export function readDesign(text: string): DesignReading {
  if (text.length > designLimits.characters) return refused("too-big", `${text.length} characters`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return refused("not-json", String(error));
  }
  const guarded = guard(data, 0, { nodes: 0, fields: 0 });
  if (guarded) return { ok: false, refusal: guarded };
  if (typeof data !== "object" || data === null || !("design" in data)) return refused("not-a-design", "no design");
  const { design: version } = data;
  if (typeof version === "number" && version > DESIGN_VERSION) return refused("newer-version", String(version));
  const reading = designSchema.safeParse(data);
  if (!reading.success) {
    const [issue] = reading.error.issues;
    return refused("unreadable", `${issue?.path.join(".")}: ${issue?.code}`);
  }
  return checkedDesign(reading.data as unknown as FormDesign);
}

function checkedDesign(read: FormDesign): DesignReading {
  const places = placesIn(read);
  if (read.fields.some((field) => levelsOf(field) > designLimits.depth)) return refused("too-deep", "fields");
  for (const ids of [places.map(({ field }) => field.id), ...[read.sections, read.steps, read.rules].map(idsOf)]) {
    const twice = ids.find((id, at) => ids.indexOf(id) < at);
    if (twice !== undefined) return refused("same-id-twice", twice);
  }
  try {
    const rules = read.rules.map((rule) => ({ ...rule, expression: checkedExpression(rule.expression) }));
    const stranger = rules.flatMap(({ expression }) => fieldsIn(expression)).find((one) => !FIELD_NAME.test(one));
    if (stranger !== undefined) return refused("unreadable", `the field ${stranger}`);
    return { ok: true, design: { ...read, rules } };
  } catch (error) {
    return refused("unreadable", String(error));
  }
}

/** What an expression of a design may read: a field by its id, what lies in it, the rule's own field, an option. */
const FIELD_NAME = /^(?:f\d+(?:\.[^.]+)*|\.|option)$/;

const idsOf = (parts: readonly { readonly id: string }[]): readonly string[] => parts.map(({ id }) => id);

// Fields in fields, and expressions in expressions: each level is two of JSON.
const DEEPEST = 90;
const MOST_NODES = 400_000;

/** What is wrong with the shape of untrusted data, before a schema walks it: a schema finds fault with each of a million. */
function guard(value: unknown, depth: number, count: { nodes: number; fields: number }): DesignRefusal | undefined {
  count.nodes += 1;
  if (count.nodes > MOST_NODES) return { code: "too-big", detail: `more than ${MOST_NODES} parts` };
  if (typeof value !== "object" || value === null) return undefined;
  if (depth > DEEPEST) return { code: "too-deep", detail: `more than ${DEEPEST} levels` };
  for (const [key, inner] of Object.entries(value)) {
    if (isForbiddenKey(key)) return { code: "forbidden-key", detail: key };
    if (key === "fields" && Array.isArray(inner)) count.fields += inner.length;
    if (count.fields > designLimits.fields) {
      return { code: "too-big", detail: `more than ${designLimits.fields} fields` };
    }
    const found = guard(inner, depth + 1, count);
    if (found) return found;
  }
  return undefined;
}

function refused(code: DesignRefusal["code"], detail: string): DesignReading {
  return { ok: false, refusal: { code, detail } };
}
