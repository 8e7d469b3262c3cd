import type { Bilingual } from "@saan/schema/field";

/** Whether two names or sentences say the same in both languages; what is not there is the same as what is not there. */
export function isSameWords(one: Bilingual | undefined, other: Bilingual | undefined): boolean {
  return one?.th === other?.th && one?.en === other?.en;
}
