import type { RecordTypes } from "@saan/schema/domain";
import type { RecordKind } from "@saan/schema/record";
import { documents } from "./documents.js";

/** The record of a sample by its kind and name: `recordNamed("agreement", "phayao/memorandum")`. Throws a RangeError when there is none. */
export function recordNamed<Kind extends RecordKind>(kind: Kind, name: string): RecordTypes[Kind] {
  for (const { samples } of documents) {
    const found = samples.find((sample) => sample.name === name && sample.entry.kind === kind);
    // The entry says its kind, and the kind its type.
    if (found) return found.entry.record as RecordTypes[Kind];
  }
  throw new RangeError(`recordNamed: no ${kind} is called ${name}; see the registers of the documents`);
}
