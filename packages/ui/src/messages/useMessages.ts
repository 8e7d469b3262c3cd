"use client";

import { type KitSettings, useKit } from "../provider/KitProvider.js";

/** The strings of one room in one language, by key. */
export type MessagesOf<Thai> = Readonly<Record<keyof Thai & string, string>>;

/**
 * The strings of one component in the language in force, with the provider's own wording laid over them. Each room brings
 * only its own strings, so that a button does not carry the words of a date picker.
 */
export function useMessages<Thai extends Readonly<Record<string, string>>>(
  th: Thai,
  en: MessagesOf<Thai>,
): MessagesOf<Thai> {
  const { locale, wording } = useKit();
  const own = locale === "en" ? en : th;
  return wording ? laidOver(own, wording) : own;
}

type Wording = NonNullable<KitSettings["wording"]>;

const known = new WeakMap<Wording, WeakMap<object, object>>();

/** The same object for the same two: kept once for all components of a room, of which a long form has hundreds. */
function laidOver<Own extends object>(own: Own, wording: Wording): Own {
  const ofWording = known.get(wording) ?? new WeakMap<object, object>();
  known.set(wording, ofWording);
  const before = ofWording.get(own) as Own | undefined;
  const merged = before ?? { ...own, ...wording };
  ofWording.set(own, merged);
  return merged;
}
