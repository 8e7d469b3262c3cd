import type { Bilingual } from "@saan/schema/field";
import { defineRecord, type RecordDefinition, type Rule } from "@saan/schema/read";
import type * as z from "zod";
import { compileNodes } from "./compile.js";
import type { FieldPath } from "./fieldPath.js";
import type { FormModel, FormSection } from "./node.js";
import { SaanError } from "./SaanError.js";
import { Selection } from "./selection.js";

/** A form: its model, which is data, and the record it fills, which validates. */
export interface Form<T> {
  readonly model: FormModel;
  readonly record: RecordDefinition<T>;
  readonly settle?: FormOptions["settle"];
}

/** What every form says of itself. */
export interface FormOptions {
  /** Stable for the life of the form: drafts are found by it. */
  readonly id: string;
  /** Raise it when the shape of the form's values changes. */
  readonly version: number;
  /** In the order shown. Top-level fields of no listed section come last; a section without fields is not shown. */
  readonly sections?: readonly FormSection[];
  /**
   * What follows from the answers for fields nobody is asked for: given the record made of them, before it is read, and the
   * one the form began from, it gives the one to read. Pure, and total: records may be unfinished, or wrong in any way.
   */
  readonly settle?: (record: unknown, before: unknown) => unknown;
}

/**
 * Which fields a form asks for, by dotted paths: `"term.end"`, `"parties.*.role"`. All of them when nothing is said.
 *
 * A field that is left out keeps its value: the record that comes out of the form holds it as it went in, also when its row
 * is moved. It goes only with what held it: a removed row, another variant, an optional group whose required fields were all
 * emptied. What is wrong with it is still said. A form that leaves out a required field can change records, not make new ones.
 */
export interface FieldChoice<T> {
  /** Only these, with all that is in them. */
  readonly only?: readonly FieldPath<T>[];
  /** Not these, nor what is in them; also of those named in `only`. */
  readonly without?: readonly FieldPath<T>[];
}

/** A form for a record of `@saan/schema`, or of the partner's own made with `defineRecord`. */
export interface RecordFormOptions<T> extends FormOptions, FieldChoice<NoInfer<T>> {
  readonly record: RecordDefinition<T>;
}

/** A form for any zod schema of an object. */
export interface SchemaFormOptions<T> extends FormOptions, FieldChoice<NoInfer<T>> {
  readonly schema: z.ZodType<T>;
  readonly label: Bilingual;
  readonly rules?: readonly Rule<T>[];
}

/**
 * Compiles a form, once, outside any component. Kinds of schema that no control exists for become `unsupported` nodes
 * (see `form.model.unsupported`): their values pass through a form untouched.
 *
 * @throws SaanError `not-an-object` when the schema is not an object or a discriminated union of objects,
 *   `forbidden-key` when a property is named `__proto__`, `constructor` or `prototype`, `endless-schema` when it has
 *   more than 5,000 fields or 32 levels, `no-such-field` when `only` or `without` names what is no field of its own.
 */
export function defineForm<T>(options: RecordFormOptions<T> | SchemaFormOptions<T>): Form<T> {
  const { id, version, sections = [], settle } = options;
  const record = "record" in options ? options.record : recordOf(options);
  const { label } = record;
  const selection = new Selection(options);
  const compiled = compileNodes(record.schema, label, sections, selection);
  const root = compiled.nodes[""]?.kind;
  if (root !== "group" && root !== "variant") {
    throw new SaanError(
      "not-an-object",
      `The schema of form "${id}" is ${compiled.nodes[""]?.zodKind ?? "unknown"}.`,
      "A form asks for the fields of an object: wrap the schema in z.object({ … }).",
    );
  }
  selection.refuseUnmet(id);
  const model = deepFreeze({ id, version, label, ...compiled });
  return Object.freeze({ model, record, ...(settle && { settle }) });
}

function recordOf<T>({ id, version, label, schema, rules = [] }: SchemaFormOptions<T>): RecordDefinition<T> {
  return defineRecord({ name: id, version, label, schema, rules }) as RecordDefinition<T>;
}

// Through JSON first: the model is then the caller's sections by value, and anything that JSON cannot hold shows at once.
function deepFreeze(model: FormModel): FormModel {
  return freeze(JSON.parse(JSON.stringify(model)) as FormModel);
}

function freeze<V>(value: V): V {
  if (typeof value !== "object" || value === null) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}
