import type * as z from "zod";
import { rooms } from "../domain/rooms.js";
import type { Bilingual, Locale } from "../field/bilingual.js";
import type { AnyCodelist } from "../field/codelist.js";
import { describe } from "../field/field.js";
import { once } from "../field/once.js";
import { homes } from "./homes.js";
import type { Target } from "./room-reference-data.js";
import { defOf, fieldsOf, shapeOf } from "./shapes.js";
import { wordsOf } from "./words/index.js";

interface Uses {
  /** What fields call a part, by its shape. */
  readonly parts: ReadonlyMap<object, readonly Bilingual[]>;
  readonly codelists: ReadonlyMap<AnyCodelist, readonly Bilingual[]>;
}

const usesIn = /* @__PURE__ */ once((_: "domain"): Uses => {
  const parts = new Map<object, Bilingual[]>();
  const codelists = new Map<AnyCodelist, Bilingual[]>();
  const visited = new Set<object>();
  const visit = (schema: z.core.$ZodType, called: Bilingual | undefined): void => {
    const { label, rowLabel, options } = describe(schema) ?? {};
    const def = defOf(schema);
    if (options && label) add(codelists, options, label);
    if (def.type === "array") {
      visit(def.element, rowLabel ?? label ?? called);
      return;
    }
    const shape = shapeOf(schema);
    if (!shape) return;
    const name = called ?? label;
    if (name) add(parts, shape, name);
    if (visited.has(shape)) return;
    visited.add(shape);
    if (def.type === "union") for (const option of def.options) visit(option, undefined);
    for (const [, inner] of fieldsOf(schema)) visit(inner, undefined);
  };
  for (const room of rooms) for (const schema of Object.values(room.schemas)) visit(schema, undefined);
  return { parts, codelists };
});

function add<Key>(uses: Map<Key, Bilingual[]>, key: Key, label: Bilingual): void {
  uses.set(key, [...(uses.get(key) ?? []), label]);
}

/**
 * What a part is called on its own: by the words of this page where fields call it by many names, else as they all do.
 */
export function labelOfPart(shape: object, locale: Locale): string {
  const home = homes().parts.get(shape);
  const known = home && wordsOf(locale).parts[`${home.room}.${home.name}`];
  if (known) return known.label;
  return usesIn("domain").parts.get(shape)?.[0]?.[locale] ?? "";
}

/** What the first field that asks for a codelist is called. */
export function labelOfCodelist(list: AnyCodelist, locale: Locale): string {
  return usesIn("domain").codelists.get(list)?.[0]?.[locale] ?? "";
}

/** The section of a part of the domain. */
export function partTarget(shape: object, locale: Locale): Target | undefined {
  const home = homes().parts.get(shape);
  return home && { room: home.room, section: "part", name: home.name, label: labelOfPart(shape, locale) };
}

/** The section of a codelist of the domain. */
export function codelistTarget(list: AnyCodelist, locale: Locale): Target | undefined {
  const home = homes().codelists.get(list);
  return home && { ...home, section: "codelist", label: labelOfCodelist(list, locale) };
}
