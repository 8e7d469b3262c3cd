import { childId } from "../model/nodeId.js";
import { type DesignField, type FormDesign, holdsFields } from "./design.js";
import { idsIn } from "./fieldNames.js";

/** A field and what it stands in, from the outermost to the nearest. */
export interface FieldPlace {
  readonly field: DesignField;
  readonly within: readonly DesignField[];
  /** The fields it stands among, and its place there. */
  readonly among: readonly DesignField[];
  readonly at: number;
}

/** Every field in the order they are read, each before what is in it. */
export function placesIn(design: FormDesign): readonly FieldPlace[] {
  const found: FieldPlace[] = [];
  const visit = (among: readonly DesignField[], within: readonly DesignField[]): void => {
    for (const [at, field] of among.entries()) {
      found.push({ field, within, among, at });
      if (field.fields) visit(field.fields, [...within, field]);
    }
  };
  visit(design.fields, []);
  return found;
}

export function placeOfField(design: FormDesign, id: string): FieldPlace | undefined {
  return placesIn(design).find(({ field }) => field.id === id);
}

export function fieldOfDesign(design: FormDesign, id: string): DesignField | undefined {
  return placeOfField(design, id)?.field;
}

/** The ids of fields that are there or that something names still: what is deleted does not come back as something else. */
export function fieldIdsOf(design: FormDesign): readonly string[] {
  const named = design.rules.flatMap(({ field, expression }) => [field, ...idsIn(expression)]);
  return [...placesIn(design).map(({ field }) => field.id), ...named];
}

/** How many levels of fields there are from this one downwards: 1 for a field that holds none. */
export function levelsOf({ fields = [] }: DesignField): number {
  return 1 + Math.max(0, ...fields.map(levelsOf));
}

/** The path templates of all fields, by id: `"f3"` → `"parties.*.role"`. */
export function templatesOf(design: FormDesign): ReadonlyMap<string, string> {
  const templates = new Map<string, string>();
  const visit = (fields: readonly DesignField[], around: string): void => {
    for (const field of fields) {
      const template = childId(around, field.key);
      templates.set(field.id, template);
      if (field.fields) visit(field.fields, field.kind === "list" ? `${template}.*` : template);
    }
  };
  visit(design.fields, "");
  return templates;
}

/** The same fields with one of them replaced by none, one or several; the very same list when it is not among them. */
export function replaced(
  fields: readonly DesignField[],
  id: string,
  by: (field: DesignField) => readonly DesignField[],
): readonly DesignField[] {
  let isChanged = false;
  const after = fields.flatMap((field): readonly DesignField[] => {
    if (field.id === id) {
      const after = by(field);
      isChanged = after.length !== 1 || after[0] !== field;
      return after;
    }
    if (!field.fields) return [field];
    const inner = replaced(field.fields, id, by);
    if (inner === field.fields) return [field];
    isChanged = true;
    return [{ ...field, fields: inner }];
  });
  return isChanged ? after : fields;
}

/** The same fields with one more: at the top, or in the group or list `into`. */
export function inserted(
  fields: readonly DesignField[],
  field: DesignField,
  { into, at }: { readonly into?: string; readonly at: number },
): readonly DesignField[] {
  if (into === undefined) {
    const place = Math.max(0, Math.min(at, fields.length));
    return [...fields.slice(0, place), field, ...fields.slice(place)];
  }
  return replaced(fields, into, (group) => {
    if (!holdsFields(group.kind)) return [group];
    return [{ ...group, fields: inserted(group.fields ?? [], field, { at }) }];
  });
}
