import * as z from "zod";
import type { Bilingual } from "../field/bilingual.js";
import { field } from "../field/field.js";
import { once } from "../field/once.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { type RecordKind, recordKinds } from "./kinds.js";
import { recordId } from "./record-id.js";

/** What a reference field says beside its kind. */
export interface ReferenceDescription {
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly example?: string;
  readonly section?: string;
}

const referencesTo = once((kind: RecordKind) => {
  const { th, en } = recordKinds[kind];
  return strictObject(() => ({
    id: field(recordId(kind), {
      label: { th: `รหัส${th}`, en: `${en}: ID` },
      hint: { th: "เว้นว่างหากยังไม่แน่ใจว่าหมายถึงรายการใด", en: "Leave empty while it is not certain which one is meant" },
      privacy: "public",
    }).optional(),
    nameAsStated: field(shortText(500), {
      label: { th: `ชื่อ${th}ตามเอกสาร`, en: `${en}: name in the document` },
      privacy: "public",
    }),
  }));
});

/**
 * Another record as a document names it, tied to its id where it is certain which one is meant. The name is evidence and
 * is kept; the id is our reading of it. Names are never keys.
 */
export function referenceTo(kind: RecordKind) {
  return referencesTo(kind);
}

/** A record named by a document: `{ id?, nameAsStated }`. */
export type RecordReference = z.infer<ReturnType<typeof referenceTo>>;

/** A field that refers to one record of a kind: chosen from a register, or typed as the document says. */
export function reference(kind: RecordKind, description: ReferenceDescription) {
  return field(referenceTo(kind), {
    ...description,
    privacy: "public",
    widget: "combobox",
    optionsFrom: kind,
    freeText: true,
  });
}

/** A field that refers to several records of a kind. `row` names one of them. */
export function references(kind: RecordKind, description: ReferenceDescription & { readonly row?: Bilingual }) {
  const { row = recordKinds[kind], ...list } = description;
  const one = reference(kind, { label: { th: row.th, en: row.en } });
  return field(z.array(one).max(500), { ...list, privacy: "public", rowLabel: { th: row.th, en: row.en } });
}
