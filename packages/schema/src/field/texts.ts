import * as z from "zod";
import type { Bilingual } from "./bilingual.js";
import { field } from "./field.js";
import { strictObject } from "./strict-object.js";
import { shortText } from "./text.js";

/** A list of texts in the order of the document: purposes, strategies, findings. `row` names one of them. */
export function texts(
  row: Bilingual,
  { max = 1000, rows = 200 }: { readonly max?: number; readonly rows?: number } = {},
) {
  const text = field(shortText(max), { label: row, privacy: "public", widget: "multiline" });
  return z.array(strictObject(() => ({ text }))).max(rows);
}

/** A list of texts to which the document gives numbers of its own: strategy 1, mission 3. */
export function numberedTexts(
  row: Bilingual,
  { max = 1000, rows = 200 }: { readonly max?: number; readonly rows?: number } = {},
) {
  const text = field(shortText(max), { label: row, privacy: "public", widget: "multiline" });
  const number = field(z.number().int().min(1).max(1000), {
    label: { th: "ลำดับที่", en: "Number" },
    privacy: "public",
  }).optional();
  return z.array(strictObject(() => ({ number, text }))).max(rows);
}
