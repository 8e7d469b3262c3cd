import { describe } from "@saan/schema/field";
import type * as z from "zod";
import { choiceOptions, wordsIn } from "./choices.js";
import type { Compilation, Place } from "./compilation.js";
import type { FormNode } from "./node.js";
import { ANY_ROW, canNameField, childId, rowId } from "./nodeId.js";
import { ownWords } from "./ownWords.js";
import { definitionOf, unwrap } from "./wrappers.js";

/** Adds a list of fixed places: a group whose fields are named by their positions. */
export function compileTuple(compilation: Compilation, def: z.core.$ZodTupleDef, base: FormNode): string {
  if (def.rest) return compilation.add({ ...base, kind: "unsupported", zodKind: "tuple with a rest" });
  const id = compilation.add({ ...base, kind: "tuple", children: [] });
  const children = def.items.map((schema, index) =>
    compilation.compile(schema, {
      id: childId(base.id, String(index)),
      key: String(index),
      label: numbered(base.label, index + 1),
      ...inside(base),
    }),
  );
  compilation.add({ ...base, kind: "tuple", children });
  return id;
}

/** Adds a record: a group where the schema names all its properties, rows of a key and a value where it does not. */
export function compileRecord(compilation: Compilation, def: z.core.$ZodRecordDef, base: FormNode): string {
  const { mode, partial } = def as { mode?: string; partial?: boolean };
  // Of what it lets pass unread nobody knows the kind.
  if (mode === "loose") return compilation.add({ ...base, kind: "unsupported", zodKind: "loose record" });
  const keys = unwrap(def.keyType);
  const options = choiceOptions(keys.schema, wordsIn(describe(def.keyType)?.options));
  if (options?.every(({ code }) => canNameField(code))) {
    compilation.refusePrototypeKeys(options.map(({ code }) => code));
    const isPartial = partial === true || !namesEveryKey(def);
    const id = compilation.add({ ...base, kind: "group", children: [] });
    const children = options.map(({ code, label }) =>
      compilation.compile(def.valueType, {
        id: childId(base.id, code),
        key: code,
        label,
        ...inside(base),
        ...(isPartial && { isOptional: true as const }),
      }),
    );
    compilation.add({ ...base, kind: "group", children });
    return id;
  }
  const { type } = definitionOf(keys.schema);
  if (!options && !KEY_KINDS.has(type)) {
    return compilation.add({ ...base, kind: "unsupported", zodKind: `record by ${type}` });
  }
  return compileRows(compilation, def, base);
}

const KEY_KINDS: ReadonlySet<string> = new Set(["string", "template_literal", "number"]);

function compileRows(compilation: Compilation, def: z.core.$ZodRecordDef, base: FormNode): string {
  const id = compilation.add({ ...base, kind: "record" });
  const row = rowId(id);
  const [key, value] = [childId(row, "key"), childId(row, "value")];
  compilation.add({
    id: row,
    key: ANY_ROW,
    kind: "group",
    label: base.rowLabel ?? base.label,
    privacy: base.privacy,
    required: true,
    constraints: {},
    children: [key, value],
    zodKind: "record",
  });
  const keySchema = unwrap(def.keyType);
  const keyBase = compilation.describeNode(def.keyType, keySchema, {
    id: key,
    key: "key",
    label: ownWords.key,
    ...inside(base),
  });
  const options = choiceOptions(keySchema.schema, compilation.wordsAt(key));
  compilation.add({ ...keyBase, required: true, ...(options ? { kind: "choice", options } : { kind: "text" }) });
  compilation.compile(def.valueType, {
    id: value,
    key: "value",
    label: ownWords.value,
    isInRow: true,
    ...inside(base),
  });
  compilation.add({ ...base, kind: "record", children: [row] });
  return id;
}

/** Whether a record must have all its keys. Before zod 4.5 says so, the keys of a partial record have no known values. */
function namesEveryKey({ keyType }: z.core.$ZodRecordDef): boolean {
  // Before zod 4.1 a partial record was one whose keys are codes or never.
  if (definitionOf(keyType).type === "union") return false;
  return (keyType as z.core.$ZodTypes)._zod.values !== undefined;
}

/** What of a container's description holds for the parts that have none of their own. */
function inside(base: FormNode): Pick<Place, "privacy"> {
  return base.undescribed ? {} : { privacy: base.privacy };
}

function numbered({ th, en }: FormNode["label"], number: number): FormNode["label"] {
  return { th: `${th} ${number}`, en: `${en} ${number}` };
}
