import { foldThai } from "@saan/thai/text";
import type { AreaReference } from "./area.js";

/**
 * What tells one place from another, where that is certain: its level, its code and what its name is read as, for a
 * sub-district and the municipality within it share a code. Villages that give the code of their sub-district are told by
 * their names. `undefined` for a place without a code: names alone tell nothing.
 */
export function areaIdentity({ level, code, readAs, nameAsStated }: AreaReference): string | undefined {
  if (code === undefined) return undefined;
  const name = level === "village" && code.length < 8 ? foldThai(nameAsStated) : "";
  return [level, code, readAs ?? "unspecified", name].join(" ");
}
