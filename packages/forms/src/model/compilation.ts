import {
  type AnyCodelist,
  type Bilingual,
  describe,
  type FieldDescription,
  type PrivacyClass,
} from "@saan/schema/field";
import { isForbiddenKey } from "@saan/schema/read";
import type * as z from "zod";
import { type WordsOf, wordsIn } from "./choices.js";
import { type Encoder, encoderOf } from "./codecs.js";
import { constraintsOf } from "./constraints.js";
import type { FieldWording, Wording } from "./fieldWording.js";
import type { FormNode } from "./node.js";
import { childId } from "./nodeId.js";
import { SaanError } from "./SaanError.js";
import type { Selection } from "./selection.js";
import type { Field } from "./shape.js";
import { type Unwrapped, unwrap } from "./wrappers.js";

/** Where a schema stands in the form, and the label it has when nobody described it. */
export interface Place {
  readonly id: string;
  readonly key: string;
  readonly label?: Bilingual;
  /** The class it has when nobody described it: a row takes its list's. */
  readonly privacy?: PrivacyClass;
  /** It is the row of a list. */
  readonly isRow?: true;
  /** It is in a row that people add one at a time, so that a schema may stand in itself there. */
  readonly isInRow?: true;
  /** It may be left out, whatever its schema says. */
  readonly isOptional?: true;
}

/** What a form says beside its schema: which fields it asks for, and in which words. */
export interface Said {
  readonly selection: Selection;
  readonly wording: Wording;
}

type Compile = (compilation: Compilation, schema: z.core.$ZodType, place: Place) => string;

// A form of this size is a mistake (a getter that makes a new schema each time it is asked), not a form.
const MAX_NODES = 5000;
// `read` refuses records that are deeper.
const MAX_DEPTH = 32;
const HOLDS_FIELDS: ReadonlySet<string> = new Set(["object", "array", "tuple", "record"]);

/** One run of the compiler: the nodes so far and the schemas it is inside of. */
export class Compilation {
  readonly nodes = new Map<string, FormNode>();
  /** How to go back through the codecs, by node id. */
  readonly encoders = new Map<string, Encoder>();
  readonly selection: Selection;
  readonly wording: Wording;
  readonly #codelists = new Map<string, AnyCodelist>();
  readonly #inside: Map<z.core.$ZodTypeDef, string>;
  readonly #compile: Compile;

  constructor(compile: Compile, { selection, wording }: Said, inside = new Map<z.core.$ZodTypeDef, string>()) {
    this.#compile = compile;
    this.selection = selection;
    this.wording = wording;
    this.#inside = inside;
  }

  /** Whether compiling a schema at this place would give exactly the nodes that are there. */
  hasSame(schema: z.core.$ZodType, place: Place): boolean {
    const trial = new Compilation(this.#compile, this, new Map(this.#inside));
    trial.compile(schema, place);
    return [...trial.nodes].every(([id, node]) => JSON.stringify(node) === JSON.stringify(this.nodes.get(id)));
  }

  compile(schema: z.core.$ZodType, place: Place): string {
    return this.#compile(this, schema, place);
  }

  add(node: FormNode): string {
    this.nodes.set(node.id, node);
    if (this.nodes.size > MAX_NODES) throw endless(`gives more than ${MAX_NODES} fields`, node.id);
    return node.id;
  }

  /** The id of the node whose schema this is, when the compiler is inside it now. A described clone shares its def. */
  enclosing(schema: z.core.$ZodType): string | undefined {
    return this.#inside.get(schema._zod.def);
  }

  within<R>(schema: z.core.$ZodType, id: string, run: () => R): R {
    if (this.#inside.size >= MAX_DEPTH) throw endless(`is more than ${MAX_DEPTH} levels deep`, id);
    this.#inside.set(schema._zod.def, id);
    try {
      return run();
    } finally {
      this.#inside.delete(schema._zod.def);
    }
  }

  /** Takes the words that a description has for the codes at a node, unless some were taken before. */
  takeWords(id: string, codelist: AnyCodelist | undefined): void {
    if (codelist && !this.#codelists.has(id)) this.#codelists.set(id, codelist);
  }

  /**
   * The words of the codes of a choice that is known by one node, or by several: the form's, else a description's, else those
   * found elsewhere. Where there are words for the choice but none for a code, that code is noted.
   */
  wordsAt(...ids: readonly [string, ...string[]]): (code: string, elsewhere?: Bilingual) => Bilingual | undefined {
    const sources: readonly WordsOf[] = ids.flatMap((id) =>
      this.wording.of(id)?.options ? [(code: string) => this.wording.optionAt(id, code)] : [],
    );
    const described = ids.flatMap((id) => this.#codelists.get(id) ?? []).map(wordsIn);
    return (code, elsewhere) => {
      const found = [...sources, ...described].map((wordsOf) => wordsOf(code));
      const words = found.find((one) => one !== undefined) ?? elsewhere;
      if (!words && found.length > 0) this.wording.noteUnnamed(ids[0], code);
      return words;
    };
  }

  /** Adds the nodes of fields that are left out; gives their ids. None is looked into. */
  keep(fields: readonly Field[], container: string): readonly string[] {
    return fields.map(({ key, schema }) => {
      const id = childId(container, key);
      if (this.nodes.has(id)) return id;
      return this.add({ ...this.describeNode(schema, unwrap(schema), { id, key }), kind: "kept" });
    });
  }

  /** Everything about a node but its kind. */
  describeNode(schema: z.core.$ZodType, core: Unwrapped, place: Place): FormNode {
    const wording = this.wording.of(place.id);
    const description = describe(schema) ?? describe(core.schema);
    this.takeWords(place.id, description?.options);
    if (core.codec) this.encoders.set(place.id, encoderOf(core.codec));
    const undescribed = description === undefined && place.label === undefined && wording?.label === undefined;
    const required = core.required && !place.isOptional;
    return {
      id: place.id,
      key: place.key,
      kind: "unsupported",
      label: wording?.label ?? description?.label ?? place.label ?? labelFromKey(place.key),
      ...described(description),
      ...worded(wording),
      privacy: wording?.privacy ?? description?.privacy ?? place.privacy ?? undescribedPrivacy(core.schema),
      required,
      constraints: constraintsOf(core.schema),
      zodKind: core.schema._zod.def.type,
      ...(core.default === undefined ? {} : { default: core.default }),
      ...(core.nullable && required ? { nullable: true as const } : {}),
      ...(core.codec ? { codec: core.codec.to } : {}),
      ...(undescribed ? { undescribed: true as const } : {}),
    };
  }

  refusePrototypeKeys(keys: readonly string[]): void {
    const key = keys.find(isForbiddenKey);
    if (key === undefined) return;
    throw new SaanError(
      "forbidden-key",
      `The schema has a property named "${key}".`,
      "That name reaches the prototype of every object; rename the property.",
    );
  }
}

function endless(how: string, id: string): SaanError {
  return new SaanError(
    "endless-schema",
    `The schema ${how} (at "${id}").`,
    "Refer to a recursive schema by one constant; a getter that builds a new schema each time never ends.",
  );
}

const WORDS = [
  "hint",
  "unit",
  "example",
  "section",
  "widget",
  "format",
  "freeText",
  "rowLabel",
  "purpose",
  "retention",
  "access",
] as const;

function worded(wording: FieldWording | undefined): Partial<FormNode> {
  if (!wording) return {};
  const words = WORDS.flatMap((name) => (wording[name] === undefined ? [] : [[name, wording[name]] as const]));
  return {
    ...Object.fromEntries(words),
    ...(wording.optionsFrom === undefined ? {} : { source: wording.optionsFrom }),
  };
}

// What nobody classed may be anything about anybody. A container holds nothing itself: its fields decide.
function undescribedPrivacy(schema: z.core.$ZodType): PrivacyClass {
  const { type } = schema._zod.def;
  return HOLDS_FIELDS.has(type) || "discriminator" in schema._zod.def ? "public" : "personal";
}

function described(description: FieldDescription | undefined): Partial<FormNode> {
  if (!description) return {};
  const { hint, unit, example, section, widget, format, optionsFrom, freeText, rowLabel } = description;
  const { privacy, purpose, retention } = description;
  return {
    ...(privacy !== "public" && purpose ? { purpose } : {}),
    ...(privacy !== "public" && retention ? { retention } : {}),
    ...(hint ? { hint } : {}),
    ...(unit ? { unit } : {}),
    ...(example === undefined ? {} : { example }),
    ...(section === undefined ? {} : { section }),
    ...(widget === undefined ? {} : { widget }),
    ...(format === undefined ? {} : { format }),
    ...(optionsFrom === undefined ? {} : { source: optionsFrom }),
    ...(freeText === undefined ? {} : { freeText }),
    ...(rowLabel ? { rowLabel } : {}),
  };
}

/** `householdCount`, `household_count` → `Household count`: readable enough to see what is missing a description. */
export function labelFromKey(key: string): Bilingual {
  const words = key
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .trim()
    .toLowerCase();
  const label = words === "" ? key : words.charAt(0).toUpperCase() + words.slice(1);
  return { th: label, en: label };
}
