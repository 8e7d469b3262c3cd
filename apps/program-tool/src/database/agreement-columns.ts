import type { Agreement } from "@saan/schema/agreement";
import { foldThai, looseFoldThai } from "@saan/thai/text";
import { fiscalYearOfTerm } from "./fiscal-year-of-term.js";

/** The columns that an agreement's record decides. Recomputed on every write, so they can never disagree with it. */
export function agreementColumns(record: Agreement) {
  const texts = searchableTexts(record);
  return {
    title: record.title,
    searchText: texts.map(foldThai).join("\n"),
    looseSearchText: texts.map(looseFoldThai).join("\n"),
    provinceCodes: provinceCodes(record),
    fiscalYear: fiscalYearOfTerm(record),
  };
}

/** What a person may remember of an agreement. */
function searchableTexts(record: Agreement): string[] {
  const { title, subject, programme, project, province, signing, scopeIssues = [] } = record;
  const texts = [title, subject, programme, project, province?.nameAsStated, signing.place];
  for (const party of record.parties) {
    texts.push(party.kind === "area" ? party.area.nameAsStated : party.organization.nameAsStated);
    if (party.kind !== "association") continue;
    for (const { organization } of party.members ?? []) texts.push(organization.nameAsStated);
  }
  for (const { organization } of record.supporters) texts.push(organization.nameAsStated);
  for (const { text } of scopeIssues) texts.push(text);
  return texts.flatMap((text) => text ?? []);
}

/** The province of the agreement and of every area among its parties, by code; a name without a code counts for none. */
function provinceCodes(record: Agreement): string[] {
  const codes = [record.province?.code];
  for (const party of record.parties) if (party.kind === "area") codes.push(party.area.code);
  const provinces = codes.flatMap((code) => (code === undefined ? [] : [code.slice(0, 2)]));
  return [...new Set(provinces)].sort();
}
