import * as z from "zod";
import type { Bilingual } from "../field/bilingual.js";
import type { AnyCodelist, CodeOf } from "../field/codelist.js";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import type { RecordKind } from "./kinds.js";
import { reference, type referenceTo } from "./reference.js";

/**
 * One option of a choice among kinds of records, for `z.discriminatedUnion("kind", […])`: the kind, and the record under a
 * name of its own, so that a form that switches kinds mixes nothing up. The codes of `list` are names of kinds; `label`
 * names the choice.
 */
export function recordOption<
  L extends AnyCodelist,
  const Kind extends CodeOf<L> & RecordKind,
  const Name extends string,
>(list: L, label: Bilingual, kind: Kind, name: Name) {
  const words = { th: list.label(kind, "th"), en: list.label(kind, "en") };
  const choice = field(z.literal(kind), { label, privacy: "public", widget: "select", options: list });
  const record = { [name]: reference(kind, { label: words }) } as Record<Name, ReturnType<typeof referenceTo>>;
  return field(
    strictObject(() => ({ kind: choice, ...record })),
    { label: words, privacy: "public" },
  );
}
