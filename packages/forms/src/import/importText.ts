import type { Locale } from "@saan/schema/field";
import type { Issue } from "@saan/schema/read";
import { fillKnown } from "../messages/fillKnown.js";
import { capitalised, inSentence } from "../messages/inSentence.js";
import { type IssueTextOptions, issueText } from "../messages/issueText.js";
import { type CellCode, cellCodes, type DateFault, dateFaults } from "./CellIssue.js";
import { en } from "./en.js";
import type { RefusalParams, RefusalReason } from "./Refusal.js";
import type { TableNotice } from "./table.js";
import { th } from "./th.js";

/** Everything that is said about files that are brought in, in one language. */
export type ImportMessages = { readonly [Key in keyof typeof th]: string };

const catalogues: Record<Locale, ImportMessages> = { th, en };

/** The words of templates and reports. */
export function importWords(locale: Locale): ImportMessages {
  return catalogues[locale];
}

export interface ImportTextOptions extends Omit<IssueTextOptions, "messages"> {
  readonly messages?: Partial<ImportMessages>;
}

/** A refusal of a file, as `readTable` answers it. */
export interface RefusedFile {
  readonly reason: RefusalReason;
  readonly params: RefusalParams;
}

const FORMATS = { excel: "Excel", xlsx: ".xlsx", csv: "CSV UTF-8" };

/**
 * Why a file was not read, what there is to know of one that was, or what is wrong with a cell, as a sentence that says what
 * to do. Issues that an answer in a form may have as well are worded by `issueText`. Never throws.
 */
export function importText(said: RefusedFile | TableNotice | Issue, options: ImportTextOptions): string {
  const { locale, node, messages = {} } = options;
  const catalogue: ImportMessages = { ...catalogues[locale], ...messages };
  if (typeof said === "string") return fillKnown(catalogue[camel(said)], FORMATS);
  if ("reason" in said) return fillKnown(catalogue[camel(said.reason)], { ...FORMATS, ...printed(said.params) });
  const key = cellKey(said);
  if (!key) return issueText(said, { locale, node });
  const label = inSentence(node?.label[locale] ?? "", locale);
  return capitalised(fillKnown(catalogue[key], { ...printed(said.params), label }), locale);
}

/** What is said about a cell alone; undefined of what an answer in a form may have as well. */
function cellKey({ code, params }: Issue): keyof ImportMessages | undefined {
  if ((cellCodes as readonly string[]).includes(code)) return camel(code as CellCode);
  const fault = code === "unreadable-date" ? dateFaults.find((one) => one === params.reason) : undefined;
  return fault && camel(`date-${fault}`);
}

function camel(code: CellCode | RefusalReason | TableNotice | `date-${DateFault}`): keyof ImportMessages {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as keyof ImportMessages;
}

function printed(params: Readonly<Record<string, unknown>>): Record<string, string> {
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "number" ? value.toLocaleString("en") : String(value),
  ]);
  return Object.fromEntries(entries);
}
