import type { RecordTypes } from "@saan/schema/domain";
import type { RecordKind } from "@saan/schema/record";

/**
 * A record that was made up so that a code of a codelist is used somewhere: no document says it. Every title and name in it
 * says so, too.
 */
export interface TermRecord<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly record: RecordTypes[K];
}

/** What stands where a record must have a title or a name. */
export const MADE_UP = "ตัวอย่างสมมติ";

/** Records of one kind, one for each code. The codes are written out: a new one must be added by hand, and thought about. */
export function each<K extends RecordKind, Code extends string>(
  kind: K,
  codes: readonly Code[],
  recordOf: (code: Code) => RecordTypes[K],
): readonly TermRecord<K>[] {
  return codes.map((code) => ({ kind, record: recordOf(code) }));
}

/** One record of a kind. */
export function one<K extends RecordKind>(kind: K, record: RecordTypes[K]): TermRecord<K> {
  return { kind, record };
}
