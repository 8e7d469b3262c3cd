import { DOSSIER_VERSION, type Dossier, type DossierEntry } from "@saan/schema/dossier";
import type { SampleDocument } from "../sample/sample.js";

/** The records of some documents as one dossier: each once, though two documents may tell of it. */
export function dossierOf(documents: readonly SampleDocument[]): Dossier {
  const entries = documents.flatMap(({ samples }) => samples.map(({ entry }) => [entry.id, entry] as const));
  return { saanDossier: DOSSIER_VERSION, records: [...new Map<string, DossierEntry>(entries).values()] };
}
