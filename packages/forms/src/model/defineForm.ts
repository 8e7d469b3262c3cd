import type { Bilingual } from "@saan/schema/field";
import { defineRecord, type RecordDefinition, type Rule } from "@saan/schema/read";
import type * as z from "zod";
import { compileRules } from "../rules/compileRules.js";
import type { FormRule } from "../rules/formRule.js";
import { keepEncoders } from "./codecs.js";
import { compileNodes } from "./compile.js";
import type { FieldPath } from "./fieldPath.js";
import { type FieldWording, Wording } from "./fieldWording.js";
import { frozen } from "./frozen.js";
import { checkMigrations, type FormMigrations } from "./migrations.js";
import { nearbyNames } from "./nearbyNames.js";
import type { AccessRules, FormModel, FormSection } from "./node.js";
import { refuseStranger } from "./refuseStranger.js";
import { refuseUntyped, refuseUntypedNodes } from "./refuseUntyped.js";
import { refuseStraySources } from "./refuseWording.js";
import { SaanError } from "./SaanError.js";
import { refuseStraySections } from "./sections.js";
import { pathOf, Selection } from "./selection.js";
import { type FormStep, stepsOf } from "./steps.js";

/** A form: its model, which is data, and the record it fills, which validates. */
export interface Form<T> {
  readonly model: FormModel;
  readonly record: RecordDefinition<T>;
  readonly settle?: FormOptions["settle"];
  readonly migrations?: FormMigrations;
}

/** What every form says of itself. */
export interface FormOptions {
  /** Stable for the life of the form: drafts are found by it. */
  readonly id: string;
  /** Raise it when the shape of the form's values changes. */
  readonly version: number;
  /** In the order shown. Top-level fields of no section, or of one of another record, come last; a section without fields is not shown. */
  readonly sections?: readonly FormSection[];
  /**
   * What follows from the answers for fields nobody is asked for: given the record made of them, before it is read, and the
   * one the form began from, it gives the one to read. Pure, and total: records may be unfinished, or wrong in any way.
   */
  readonly settle?: (record: unknown, before: unknown) => unknown;
  /** Who may see and change the form as a whole; `fields` says it of single fields. */
  readonly access?: AccessRules;
  /** Brings form values of older versions up to date, each from its version to the next; see `migrateValues`. */
  readonly migrations?: FormMigrations;
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
  /** Words, options and access of single fields, by the same paths. They replace what the schema's descriptions say. */
  readonly fields?: { readonly [Path in FieldPath<T>]?: FieldWording };
  /** The form is filled in step by step. Top-level fields that no step names are in the last. */
  readonly steps?: readonly FormStep<TopField<T>>[];
  /** What is asked when, calculated, and has to hold, as data; see `RuleRun` of `@saan/forms/rules`. */
  readonly rules?: readonly FormRule<"" | FieldPath<T>>[];
}

type TopField<T> = unknown extends T ? string : T extends unknown ? keyof T & string : never;

/** A form for a record of `@saan/schema`, or of the partner's own made with `defineRecord`. */
export interface RecordFormOptions<T> extends FormOptions, FieldChoice<NoInfer<T>> {
  readonly record: RecordDefinition<T>;
}

/** A form for any zod schema of an object, be it written in zod or in zod/mini. */
export interface SchemaFormOptions<T> extends FormOptions, FieldChoice<NoInfer<T>> {
  readonly schema: z.core.$ZodType<T>;
  readonly label: Bilingual;
  /** Statements about the record as a whole, as functions; `rules` are data and hold in the form, too. */
  readonly recordRules?: readonly Rule<T>[];
}

/** What `defineForm` reads. */
const READ: Readonly<Record<keyof RecordFormOptions<unknown> | keyof SchemaFormOptions<unknown>, true>> = {
  id: true,
  version: true,
  label: true,
  schema: true,
  record: true,
  recordRules: true,
  only: true,
  without: true,
  fields: true,
  sections: true,
  steps: true,
  rules: true,
  settle: true,
  access: true,
  migrations: true,
};

/**
 * Compiles a form, once, outside any component. Kinds of schema that no control exists for become `unsupported` nodes
 * (see `form.model.unsupported`): their values pass through a form untouched.
 *
 * @throws SaanError `unreadable-form` when it is not written as the types say, `not-a-schema` when the schema is not made
 *   with zod 4, `not-an-object` when it is neither an object nor a discriminated union of objects, `forbidden-key` when a
 *   property is named `__proto__`, `constructor` or `prototype`, `endless-schema` when it has more than 5,000 fields or 32
 *   levels; `no-such-field` when `only`, `without`, `fields` or a step names what is no field of its own, `no-such-section`
 *   when a field or a step names what is no section, `no-such-option` when words are given for a code that a choice does not
 *   have, `unnamed-option` when a choice has words for some of its codes only, `no-such-widget` when `widget` is a slip of
 *   the pen, `not-a-reference` when `optionsFrom` names a source that would never be asked, `in-two-steps` of a field or
 *   section, `no-such-version` of a migration; of rules `unreadable-rule`, `no-such-field`, `wrong-kind`, `needed-field`,
 *   `rule-twice` and `rule-cycle`.
 */
export function defineForm<T>(options: RecordFormOptions<T> | SchemaFormOptions<T>): Form<T> {
  refuseUntyped(options, Object.keys(READ));
  const { id, version, sections = [], settle, migrations } = options;
  const record = "record" in options ? options.record : recordOf(options);
  refuseStranger(record?.schema, `The schema of form "${id}"`);
  const { label } = record;
  const selection = new Selection(options);
  const fields = withAccess(options);
  const wording = new Wording(fields);
  const { encoders, nodes, ...compiled } = compileNodes(record.schema, label, sections, { selection, wording });
  const root = nodes[""]?.kind;
  if (root !== "group" && root !== "variant") {
    throw new SaanError(
      "not-an-object",
      `The schema of form "${id}" is ${nodes[""]?.zodKind ?? "unknown"}.`,
      "A form asks for the fields of an object: wrap the schema in z.object({ … }).",
    );
  }
  const nearby = (path: string) => nearbyNames(path, Object.keys(nodes).map(pathOf));
  selection.refuseUnmet(id, nearby);
  wording.refuseUnmet(id, nearby);
  const isLeftOut = (path: string) =>
    Object.values(nodes).some((node) => node.kind === "kept" && pathOf(node.id) === path);
  wording.refuseOptions(id, isLeftOut);
  refuseStraySections(id, nodes, sections, fields);
  refuseUntypedNodes(nodes);
  refuseStraySources(id, nodes);
  checkMigrations(migrations, id, version);
  const steps = stepsOf(
    options.steps ?? [],
    { id, nodes, ...compiled },
    new Set(sections.map((section) => section.id)),
  );
  const rules = compileRules(nodes, options.rules ?? []);
  const others = frozen({ ...compiled, ...(steps && { steps }), rules });
  const model: FormModel = Object.freeze({ id, version, label: frozen(label), nodes, ...others });
  keepEncoders(model, encoders);
  return Object.freeze({ model, record, ...(settle && { settle }), ...(migrations && { migrations }) });
}

function withAccess({ fields, access }: FormOptions & FieldChoice<unknown>): Readonly<Record<string, FieldWording>> {
  return { ...(access && { "": { access } }), ...(fields as Readonly<Record<string, FieldWording>>) };
}

function recordOf<T>({ id, version, label, schema, recordRules = [] }: SchemaFormOptions<T>): RecordDefinition<T> {
  return defineRecord({ name: id, version, label, schema, rules: recordRules }) as RecordDefinition<T>;
}
