import { readsStatedDate } from "@saan/schema/field";
import type * as z from "zod";
import { choiceOptions } from "./choices.js";
import type { Encoder } from "./codecs.js";
import { Compilation, type Place, type Said } from "./compilation.js";
import { frozen } from "./frozen.js";
import { compileMultiChoice } from "./multiChoice.js";
import type { FormModel, FormNode, FormSection } from "./node.js";
import { ANY_ROW, canNameField, childId, rowId } from "./nodeId.js";
import { compileRecord, compileTuple } from "./places.js";
import { refuseStranger } from "./refuseStranger.js";
import { arrange } from "./shape.js";
import { compileUnion } from "./unions.js";
import { compileVariant } from "./variants.js";
import { definitionOf, type Unwrapped, unwrap } from "./wrappers.js";

export interface Compiled extends Pick<FormModel, "nodes" | "unsupported" | "sections"> {
  readonly encoders: ReadonlyMap<string, Encoder>;
}

/**
 * Compiles the schema of a record to nodes; the root must be an object or a discriminated union of objects. Of the
 * sections those without a field are dropped.
 */
export function compileNodes(
  schema: z.core.$ZodType,
  label: FormNode["label"],
  sections: readonly FormSection[],
  said: Said,
): Compiled {
  const compilation = new Compilation(compileNode, said);
  compileNode(compilation, schema, { id: "", key: "", label });
  const root = compilation.nodes.get("");
  if (root?.children && sections.length > 0) {
    compilation.nodes.set("", { ...root, children: inSectionOrder(root.children, sections, compilation) });
  }
  for (const node of compilation.nodes.values()) if (node.repeats !== undefined) repeat(compilation, node);
  const all = [...compilation.nodes.values()];
  const inUse = new Set(all.flatMap((node) => (node.kind === "kept" ? [] : [node.section])));
  return {
    nodes: Object.freeze(Object.fromEntries(all.map((node) => [node.id, frozen(node)]))),
    unsupported: all.flatMap((node) => (node.kind === "unsupported" ? [node.id] : [])),
    sections: sections.filter(({ id }) => inUse.has(id)),
    encoders: compilation.encoders,
  };
}

/** Adds the node of a schema and of all below it; answers the id to use, which for a recursive row is an earlier one. */
function compileNode(compilation: Compilation, schema: z.core.$ZodType, place: Place): string {
  const core = unwrap(schema);
  const base = compilation.describeNode(schema, core, place);
  const blocked = core.blockedBy ?? (place.id !== "" && !place.isRow && !canNameField(place.key) ? "name" : undefined);
  if (blocked !== undefined) return compilation.add({ ...base, kind: "unsupported", zodKind: blocked });

  const seen = compilation.enclosing(core.schema);
  if (seen === undefined) {
    return compilation.within(core.schema, place.id, () => compileKind(compilation, core, base));
  }
  // Rows are made one at a time, so a list of itself ends.
  if (place.isRow) return seen;
  const kind = compilation.nodes.get(seen)?.kind;
  const isAsked = kind === "group" || kind === "variant";
  // A group inside itself would be filled without end: it is there when somebody asks for it, or in a row.
  const isAbsent = !base.required || base.nullable === true;
  if (isAsked && (isAbsent || place.isInRow)) {
    return compilation.add({ ...base, kind, repeats: seen, ...(isAbsent && { optionalGroup: true as const }) });
  }
  return compilation.add({ ...base, kind: "unsupported", zodKind: `recursive ${base.zodKind}` });
}

function compileKind(compilation: Compilation, core: Unwrapped, base: FormNode): string {
  const def = definitionOf(core.schema);
  switch (def.type) {
    case "string": {
      const unwritten = unwrittenFormat(core.schema);
      if (unwritten !== undefined) return compilation.add({ ...base, kind: "unsupported", zodKind: unwritten });
      return compilation.add({ ...base, kind: textKind(core.schema, base) });
    }
    case "template_literal":
      return compilation.add({ ...base, kind: "text" });
    case "number":
      return compilation.add({ ...base, kind: "number" });
    case "boolean":
      return compilation.add({ ...base, kind: "boolean" });
    case "date":
      return compilation.add({ ...base, kind: "date", storedAs: "date" });
    case "file":
      return compilation.add({ ...base, kind: "file" });
    case "enum":
    case "literal":
      return compileChoice(compilation, core, base);
    case "array":
      return compileMultiChoice(compilation, def.element, base) ?? compileList(compilation, def.element, base);
    case "tuple":
      return compileTuple(compilation, def, base);
    case "record":
      return compileRecord(compilation, def, base);
    case "object":
      return compileObject(compilation, core.schema, def, base);
    case "union":
      return "discriminator" in def && def.discriminator !== undefined
        ? compileVariant(compilation, def as z.core.$ZodDiscriminatedUnionDef, base)
        : (compileUnion(compilation, def, base) ?? compileChoice(compilation, core, base));
    default:
      return compilation.add({ ...base, kind: "unsupported" });
  }
}

function textKind(schema: z.core.$ZodType, base: FormNode): FormNode["kind"] {
  const { format } = schema._zod.def as { format?: string };
  if (format === "date") return "date";
  const isOfLines = base.widget === undefined ? saysLines(schema) : base.widget === "multiline";
  return isOfLines ? "multiline" : "text";
}

/**
 * The format of a text that nobody writes by hand, "P1DT2H", and that no control writes: an empty box for text
 * would refuse whatever is typed.
 */
function unwrittenFormat(schema: z.core.$ZodType): string | undefined {
  const { def } = schema._zod;
  for (const said of [def, ...(def.checks ?? []).map((check) => check._zod.def)]) {
    const { format, precision } = said as { format?: string; precision?: number | null };
    if (format === "duration") return `string of ${format}`;
    if (format === "time" && (precision ?? -1) !== -1) return "string of time with seconds";
  }
  return undefined;
}

/** Whether a text says itself that it may go over several lines, as `longText` does. */
function saysLines(schema: z.core.$ZodType): boolean {
  return schema._zod.def.checks?.some((check) => "lines" in check._zod.def) ?? false;
}

function compileChoice(compilation: Compilation, core: Unwrapped, base: FormNode): string {
  const def = definitionOf(core.schema);
  if (def.type === "literal" && def.values.every((value) => typeof value === "boolean")) {
    return compilation.add({ ...base, kind: "boolean" });
  }
  const options = choiceOptions(core.schema, compilation.wordsAt(base.id));
  return compilation.add(options ? { ...base, kind: "choice", options } : { ...base, kind: "unsupported" });
}

function compileList(compilation: Compilation, element: z.core.$ZodType, base: FormNode): string {
  const id = compilation.add({ ...base, kind: "list" });
  const row = compilation.compile(element, {
    id: rowId(base.id),
    key: ANY_ROW,
    label: base.rowLabel ?? base.label,
    isRow: true,
    ...(base.undescribed ? {} : { privacy: base.privacy }),
  });
  compilation.add({ ...base, kind: "list", children: [row] });
  return id;
}

function compileObject(
  compilation: Compilation,
  schema: z.core.$ZodType,
  def: z.core.$ZodObjectDef,
  described: FormNode,
): string {
  const { shape, catchall } = def;
  const keys = Object.keys(shape);
  const isOpen = catchall !== undefined && definitionOf(catchall).type !== "never";
  const base = isOpen ? { ...described, open: true as const } : described;
  compilation.refusePrototypeKeys(keys);
  for (const key of keys) refuseStranger(shape[key], `The schema of "${childId(described.id, key)}"`);
  if (readsStatedDate(schema)) {
    const kept = keys.includes("yearKind") ? { keepsYearKind: true as const } : {};
    return compilation.add({ ...base, kind: "stated-date", ...kept });
  }
  if (base.source !== undefined) return compilation.add({ ...base, kind: "reference" });
  // Added before its fields, so that nodes are in the order they are read.
  const id = compilation.add({ ...base, kind: "group", children: [] });
  const { asked, left } = arrange(shape, base.id, compilation.selection);
  const children = asked.map(({ key, schema }) => compilation.compile(schema, { id: childId(base.id, key), key }));
  const kept = compilation.keep(left, base.id);
  compilation.add({ ...base, kind: "group", children, ...(kept.length > 0 ? { kept } : {}) });
  return id;
}

/** Gives a group that stands in itself the fields of the one it repeats. */
function repeat(compilation: Compilation, node: FormNode): void {
  const { children, kept, discriminator, variants, unnamed, open } =
    compilation.nodes.get(node.repeats ?? "") ?? ({} as Partial<FormNode>);
  compilation.add({ ...node, children, kept, discriminator, variants, unnamed, open });
}

function inSectionOrder(ids: readonly string[], sections: readonly FormSection[], compilation: Compilation): string[] {
  const order = new Map(sections.map((section, index) => [section.id, index]));
  const rank = (id: string) => order.get(compilation.nodes.get(id)?.section ?? "") ?? sections.length;
  return [...ids].sort((a, b) => rank(a) - rank(b));
}
