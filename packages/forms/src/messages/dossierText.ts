import type { DossierCode, ReferenceFinding, Refusal } from "@saan/schema/dossier";
import type { Locale } from "@saan/schema/field";
import type { Issue } from "@saan/schema/read";
import { type RecordKind, recordKinds } from "@saan/schema/record";
import { dossierEn } from "./dossier-en.js";
import { dossierTh } from "./dossier-th.js";
import { fillKnown } from "./fillKnown.js";
import { inSentence } from "./inSentence.js";
import { issueText } from "./issueText.js";

/** Everything that is said about a set of records, in one language. */
export type DossierMessages = { readonly [Key in keyof typeof dossierTh]: string };

const catalogues: Record<Locale, DossierMessages> = { th: dossierTh, en: dossierEn };

const messageOfMatter = {
  "not-a-dossier": "notADossier",
  "too-many-records": "tooManyRecords",
  "not-an-entry": "notAnEntry",
  "unknown-kind": "unknownKind",
  "newer-version": "newerVersion",
  "no-migration": "noMigration",
  "migration-failed": "migrationFailed",
  "wrong-id": "wrongId",
  "duplicate-id": "duplicateId",
  dangling: "dangling",
  cyclic: "cyclic",
  "looks-duplicate": "looksDuplicate",
  "same-identifier": "sameIdentifier",
} as const satisfies Record<DossierCode, keyof DossierMessages>;

export interface DossierTextOptions {
  readonly locale: Locale;
  /** What a record is called, by its id. Without it, and for ids it does not know, the id itself stands in the sentence. */
  readonly nameOf?: (id: string) => string | undefined;
  readonly messages?: Partial<DossierMessages>;
}

// A ring of a thousand records is told by its first few.
const NAMED = 5;

/**
 * One matter of a set of records as a sentence that says what to do: an issue of `readDossier`, a refusal of `migrate` or a
 * finding of `checkReferences`. An issue of a field within a record is worded as `issueText` does without its field.
 * Never throws.
 */
export function dossierText(
  said: Issue | Refusal | ReferenceFinding,
  { locale, nameOf = () => undefined, messages = {} }: DossierTextOptions,
): string {
  if (!Object.hasOwn(messageOfMatter, said.code)) return issueText(said as Issue, { locale });
  const catalogue: DossierMessages = { ...catalogues[locale], ...messages };
  const params = ("params" in said ? said.params : said) as Readonly<Record<string, unknown>>;
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === "string") values[name] = value;
    if (typeof value === "number") values[name] = value.toLocaleString("en");
  }
  values.kind = kindIn(params.kind, locale);
  const ids = Array.isArray(params.ids) ? params.ids.map(String) : [];
  values.count = String(ids.length);
  const named = ids.slice(0, NAMED).map((id) => nameOf(id) ?? id);
  const others = fillKnown(catalogue.andOthers, { count: String(ids.length - named.length) });
  values.names = `${named.join(", ")}${ids.length > named.length ? ` ${others}` : ""}`;
  if (typeof params.to === "string") values.to = nameOf(params.to) ?? params.to;
  return fillKnown(catalogue[messageOfMatter[said.code as DossierCode]], values);
}

/** A kind of record in words; one that nobody knows as it was written. */
function kindIn(kind: unknown, locale: Locale): string {
  if (typeof kind !== "string") return "";
  if (!Object.hasOwn(recordKinds, kind)) return kind;
  return inSentence(recordKinds[kind as RecordKind][locale], locale);
}
