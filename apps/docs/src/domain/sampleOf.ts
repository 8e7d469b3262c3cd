import { documents, type Sample } from "@saan/samples/documents";
import type { RecordKind } from "@saan/schema/record";

/** The first record of a kind among the samples, and the title of the document it is from. */
export function sampleOf(kind: RecordKind): { readonly sample: Sample; readonly document: string } | undefined {
  for (const { samples, title } of documents) {
    const sample = samples.find(({ entry }) => entry.kind === kind);
    if (sample) return { sample, document: title };
  }
  return undefined;
}
