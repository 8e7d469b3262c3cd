import type { Bilingual } from "@saan/schema/field";
import { changed } from "./changed.js";
import { type DesignField, designLimits, type FieldKind, type FormDesign, hasOptions, holdsFields } from "./design.js";
import { fieldIdsOf, inserted, levelsOf, placeOfField, placesIn, replaced } from "./fieldTree.js";
import { keyFrom, nextId } from "./names.js";

/** Where a field goes: at the top or into a group or list, and before which of the fields there. At the end unless said. */
export interface FieldTarget {
  readonly into?: string | undefined;
  readonly at?: number | undefined;
}

/** What of a field can be changed in place. Its kind and what is in it have edits of their own; `undefined` takes a thing away. */
export type FieldChanges = {
  readonly [Name in keyof Omit<DesignField, "id" | "kind" | "fields">]?: DesignField[Name] | undefined;
};

/** A field of a kind for a design, with an id and a key that nothing there has yet. It is not in the design: see `addField`. */
export function newField(
  design: FormDesign,
  kind: FieldKind,
  label: Bilingual = { th: "", en: "" },
  more: Partial<Omit<DesignField, "id" | "kind" | "label">> = {},
): DesignField {
  const taken = new Set(placesIn(design).map(({ field }) => field.key));
  return {
    id: nextId("f", fieldIdsOf(design)),
    kind,
    key: keyFrom(label, taken, kind),
    label,
    privacy: "public",
    ...(hasOptions(kind) ? { options: [] } : {}),
    ...(holdsFields(kind) ? { fields: [] } : {}),
    ...more,
  };
}

/** The design with one more field. Where there is no such place, or no room, or the id is taken: the same design. */
export function addField(design: FormDesign, field: DesignField, target: FieldTarget = {}): FormDesign {
  const places = placesIn(design);
  const ids = new Set(places.map((place) => place.field.id));
  const own = withAll(field);
  if (own.some(({ id }) => ids.has(id)) || new Set(own.map(({ id }) => id)).size < own.length) return design;
  if (places.length + own.length > designLimits.fields) return design;
  return placed(design, field, target) ?? design;
}

/** The design with a field somewhere else. A group does not go into itself; rules follow. */
export function moveField(design: FormDesign, id: string, target: FieldTarget): FormDesign {
  const place = placeOfField(design, id);
  if (!place || withAll(place.field).some((field) => field.id === target.into)) return design;
  const nearest = place.within.at(-1)?.id;
  if (nearest === target.into && target.at === place.at) return design;
  const without = { ...design, fields: replaced(design.fields, id, () => []) };
  return placed(without, place.field, target) ?? design;
}

/** One place up (`-1`) or down (`1`) among the fields it stands with. */
export function shiftField(design: FormDesign, id: string, by: -1 | 1): FormDesign {
  const place = placeOfField(design, id);
  const at = (place?.at ?? 0) + by;
  if (!place || at < 0 || at >= place.among.length) return design;
  return moveField(design, id, { into: place.within.at(-1)?.id, at });
}

/** Into the group or list that stands just before it, at the end. */
export function indentField(design: FormDesign, id: string): FormDesign {
  const place = placeOfField(design, id);
  const before = place?.among[place.at - 1];
  return before && holdsFields(before.kind) ? moveField(design, id, { into: before.id }) : design;
}

/** Out of the group it is in, to just after that. */
export function outdentField(design: FormDesign, id: string): FormDesign {
  const around = placeOfField(design, id)?.within.at(-1);
  const outer = around && placeOfField(design, around.id);
  return outer ? moveField(design, id, { into: outer.within.at(-1)?.id, at: outer.at + 1 }) : design;
}

export function changeField(design: FormDesign, id: string, changes: FieldChanges): FormDesign {
  return withFields(
    design,
    replaced(design.fields, id, (field) => [changed(field, changes)]),
  );
}

const families: readonly (readonly FieldKind[])[] = [
  ["text", "long-text"],
  ["number", "money"],
  ["choice", "choices"],
  ["date", "stated-date", "date-time"],
  ["group", "list"],
];

/** The kinds a field can become without losing what was said of it. */
export function kindsLike(kind: FieldKind): readonly FieldKind[] {
  return families.find((family) => family.includes(kind)) ?? [kind];
}

/** The same field, asked as a kind that is like its own. Limits stay with the old kind. */
export function changeKind(design: FormDesign, id: string, kind: FieldKind): FormDesign {
  return withFields(
    design,
    replaced(design.fields, id, (field) => {
      if (field.kind === kind || !kindsLike(field.kind).includes(kind)) return [field];
      return [changed(field, { kind, limits: undefined, look: undefined })];
    }),
  );
}

/** The design without a field, what is in it, and the rules about them. Rules that only read them stay, and are a problem. */
export function removeField(design: FormDesign, id: string): FormDesign {
  const place = placeOfField(design, id);
  if (!place) return design;
  const gone = new Set(withAll(place.field).map((field) => field.id));
  return {
    ...design,
    fields: replaced(design.fields, id, () => []),
    rules: design.rules.filter((rule) => !gone.has(rule.field)),
  };
}

/** A copy of a field just after it, with all that is in it; rules are not copied. */
export function duplicateField(design: FormDesign, id: string): FormDesign {
  const place = placeOfField(design, id);
  if (!place) return design;
  const ids = [...fieldIdsOf(design)];
  const keys = new Set(place.among.map(({ key }) => key));
  const copy = (field: DesignField): DesignField => {
    const newId = nextId("f", ids);
    ids.push(newId);
    return { ...field, id: newId, ...(field.fields && { fields: field.fields.map(copy) }) };
  };
  const twin = copy(place.field);
  const key = keyFrom({ th: "", en: twin.key }, keys, twin.kind);
  return addField(design, { ...twin, key }, { into: place.within.at(-1)?.id, at: place.at + 1 });
}

/** A field in its new place, which must be there, hold fields and be no deeper than allowed. */
function placed(design: FormDesign, field: DesignField, target: FieldTarget): FormDesign | undefined {
  const around = target.into === undefined ? undefined : placeOfField(design, target.into);
  if (target.into !== undefined && !(around && holdsFields(around.field.kind))) return undefined;
  const depth = around ? around.within.length + 1 : 0;
  if (depth + levelsOf(field) > designLimits.depth) return undefined;
  const { section, step, ...inner } = field;
  const at = target.at ?? Number.POSITIVE_INFINITY;
  // Sections and steps are of the form itself.
  const moved = around ? inner : field;
  return { ...design, fields: inserted(design.fields, moved, around ? { into: around.field.id, at } : { at }) };
}

function withFields(design: FormDesign, fields: FormDesign["fields"]): FormDesign {
  return fields === design.fields ? design : { ...design, fields };
}

function withAll(field: DesignField): readonly DesignField[] {
  return [field, ...(field.fields ?? []).flatMap(withAll)];
}
