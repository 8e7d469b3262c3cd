import type { Agreement, Party } from "@saan/schema/agreement";
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
  const {
    title,
    subject,
    programme,
    project,
    province,
    signing,
    scopeIssues = [],
    aliases = [],
    supporters = [],
  } = record;
  const texts = [title, subject, programme, project, province?.nameAsStated, signing?.place];
  for (const { text } of aliases) texts.push(text);
  for (const party of record.parties) {
    texts.push(partyName(party));
    if (party.kind !== "association") continue;
    for (const { organization } of party.members ?? []) texts.push(organization.nameAsStated);
  }
  for (const { organization } of supporters) texts.push(organization.nameAsStated);
  for (const { text } of scopeIssues) texts.push(text);
  return texts.flatMap((text) => text ?? []);
}

function partyName(party: Party): string {
  if (party.kind === "area") return party.area.nameAsStated;
  return party.kind === "post" ? party.post.post : party.organization.nameAsStated;
}

/** The province of the agreement and of every area among its parties, by code; a name without a code counts for none. */
function provinceCodes(record: Agreement): string[] {
  const codes = [record.province?.code];
  for (const party of record.parties) if (party.kind === "area") codes.push(party.area.code);
  const provinces = codes.flatMap((code) => (code === undefined ? [] : [code.slice(0, 2)]));
  return [...new Set(provinces)].sort();
}
