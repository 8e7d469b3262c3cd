import type { Organization } from "@saan/schema/organization";
import { foldThai } from "@saan/thai/text";
import type { Registered, RegisterKind } from "../records/kinds/registered.js";
import { recordTexts } from "../records/record-texts.js";
import { type RegisterRecords, register } from "../records/register.js";

/** The columns that a record of the generic register decides. Recomputed on every write, so they can never disagree with it. */
export function registerColumns<K extends RegisterKind>(kind: K, record: RegisterRecords[K]) {
  const { form, shown } = register[kind] as unknown as Registered<unknown>;
  const texts = kind === "organization" ? namesOf(record as Organization) : recordTexts(form.model, record);
  return {
    record,
    recordVersion: form.record.version,
    searchText: searchText(texts),
    // Reports of these are made from what may be shown.
    ...((kind === "indicatorReport" || kind === "funding") && { shown: shown(record) }),
  };
}

/** The names of an organisation, the one it goes by first. */
export function organizationNames({ name, acronym, aliases = [] }: Organization): readonly string[] {
  return [name.th, name.en, acronym, ...aliases.map((alias) => alias.name)].flatMap((text) => text ?? []);
}

/** What an organisation is found by: its names of every kind, and the numbers and codes others gave it. */
function namesOf(record: Organization): readonly string[] {
  return [...organizationNames(record), ...(record.identifiers ?? []).map(({ id }) => id)];
}

function searchText(texts: readonly string[]): string {
  return [...new Set(texts.map(foldThai))].join("\n");
}
