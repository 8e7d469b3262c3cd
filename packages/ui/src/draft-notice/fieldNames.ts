import type { FormModel } from "@saan/forms/model";
import type { Locale } from "../provider/KitProvider.js";

/** The names of fields by their ids, each once: `โทรศัพท์, อีเมล`. */
export function fieldNames({ nodes }: FormModel, ids: readonly string[], locale: Locale): string {
  const names = ids.map((id) => nodes[id]?.label[locale] ?? id);
  return [...new Set(names)].join(", ");
}
