import { decodeText } from "./decodeText.js";
import { guessHeader, refuseForbiddenHeaders, withHeader } from "./header.js";
import { impliedMerges } from "./impliedMerges.js";
import { type ImportLimits, importLimits } from "./limits.js";
import { mergedDown } from "./mergedDown.js";
import { Refusal, type RefusalParams, type RefusalReason } from "./Refusal.js";
import { readDelimited, separatorOf } from "./readDelimited.js";
import { countCell, type Read, readWorksheet } from "./readWorksheet.js";
import type { Sheet, TableNotice } from "./table.js";
import { Workbook } from "./Workbook.js";
import { ZipReader } from "./ZipReader.js";

export interface ReadTableOptions {
  /** The name of the file. Only its ending is looked at, and what is in the file decides. */
  readonly name?: string;
  readonly limits?: Partial<ImportLimits>;
}

/** The sheets of a file, or why there are none; `importText` says it in words. */
export type TableReading =
  | { readonly ok: true; readonly sheets: readonly Sheet[]; readonly notices: readonly TableNotice[] }
  | { readonly ok: false; readonly reason: RefusalReason; readonly params: RefusalParams };

/**
 * Reads a file of rows: an Excel workbook (`.xlsx`), or a text of separated values (`.csv`, `.tsv`) in UTF-8, UTF-16 or the
 * old Thai encoding. Bounded in everything, see `ImportLimits`. Nothing in the file is run, fetched or put in for anything
 * else: formulas give the value they had, links are left alone, macros and declared entities are refused.
 *
 * Works as long as the file takes: in a browser use `readTableInWorker`. Never throws.
 */
export async function readTable(file: Blob | Uint8Array, options: ReadTableOptions = {}): Promise<TableReading> {
  const limits = { ...importLimits, ...options.limits };
  try {
    const size = file instanceof Uint8Array ? file.length : file.size;
    if (size === 0) throw new Refusal("empty-file");
    if (size > limits.bytes) {
      throw new Refusal("file-too-big", { maximum: Math.round(limits.bytes / 1024 ** 2), size });
    }
    const bytes = file instanceof Uint8Array ? file : new Uint8Array(await file.arrayBuffer());
    const reading = readBytes(bytes, limits, options.name ?? "");
    return reading.sheets.some(({ rows }) => rows.length > 0) ? reading : refused(new Refusal("empty-file"));
  } catch (error) {
    return refused(error);
  }
}

function refused(error: unknown): TableReading {
  if (error instanceof Refusal) return { ok: false, reason: error.reason, params: error.params };
  return { ok: false, reason: "failed", params: { error: error instanceof Error ? error.name : typeof error } };
}

type Readable = Extract<TableReading, { ok: true }>;

function readBytes(bytes: Uint8Array, limits: ImportLimits, name: string): Readable {
  if (startsWith(bytes, COMPOUND)) throw new Refusal(isEncrypted(bytes) ? "password-protected" : "old-excel");
  if (ZIPS.some((signature) => startsWith(bytes, signature))) {
    if (/\.xl(sm|tm|am)$/i.test(name)) throw new Refusal("has-macros");
    return readWorkbook(bytes, limits);
  }
  if (/\.(xls[xmb]|xlt[xm]?)$/i.test(name)) throw new Refusal("damaged");
  return readText(bytes, limits, name);
}

function readWorkbook(bytes: Uint8Array, limits: ImportLimits): Readable {
  const book = new Workbook(new ZipReader(bytes, limits), limits);
  const read: Read = { cells: 0, characters: 0, hasFormulas: false, hasHidden: false };
  let hasMerged = false;
  const sheets = book.sheets.map((one) => {
    const { rows, merged: said } = readWorksheet(book, one, limits, read);
    const merged = [...said, ...impliedMerges(rows, guessHeader(rows, said))];
    const { name, isHidden } = one;
    const headerRow = guessHeader(rows, merged);
    const filled = mergedDown(rows, merged, headerRow, (cell) => {
      countCell(read, cell, limits);
      hasMerged = true;
    });
    return withHeader({ name, isHidden, headerRow: 0, merged, rows: filled }, headerRow);
  });
  for (const sheet of sheets) refuseForbiddenHeaders(sheet);
  const notices: TableNotice[] = [];
  if (book.hasLinks) notices.push("has-links");
  if (read.hasFormulas) notices.push("has-formulas");
  if (hasMerged) notices.push("has-merged-cells");
  if (read.hasHidden) notices.push("has-hidden");
  return { ok: true, sheets, notices };
}

function readText(bytes: Uint8Array, limits: ImportLimits, name: string): Readable {
  if (SIGNATURES.some((signature) => startsWith(bytes, signature))) throw new Refusal("not-a-table");
  const { text, isGuessed } = decodeText(bytes);
  // No table has these; a picture or a program that happens to decode has.
  const foreign = isGuessed ? /[^\P{Cc}\t\n\r]/u : /\0/;
  if (foreign.test(text.slice(0, LOOKED_AT))) throw new Refusal("not-a-table");
  if (/^\s*<(!doctype|html|\?xml|table|meta|style)/i.test(text.slice(0, LOOKED_AT))) {
    throw new Refusal(isOldName(name) ? "web-page" : "not-a-table");
  }
  // Systems of offices give out texts of values, and web pages, under the name of a workbook.
  if (isOldName(name) && !text.slice(0, LOOKED_AT).includes("\t") && !/[,;|]/.test(text.slice(0, LOOKED_AT)))
    throw new Refusal("damaged");
  const rows = readDelimited(text, /\.tsv$/i.test(name) ? "\t" : separatorOf(text), limits);
  const sheet = {
    name: name.replace(/^.*[\\/]/, "").replace(/\.\w{1,4}$/, ""),
    isHidden: false,
    headerRow: 0,
    merged: impliedMerges(rows, guessHeader(rows)),
    rows,
  };
  const notices: readonly TableNotice[] = isGuessed ? ["thai-encoding-guessed"] : [];
  const headed = withHeader(sheet, guessHeader(rows, sheet.merged));
  refuseForbiddenHeaders(headed);
  return { ok: true, sheets: [headed], notices };
}

function isOldName(name: string): boolean {
  return /\.xls$/i.test(name);
}

// One with parts, and one without any.
const ZIPS = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
// %PDF, PNG, JPEG, RAR
const SIGNATURES = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x52, 0x61, 0x72, 0x21],
];
const LOOKED_AT = 4096;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** A workbook with a password is a compound file that has a part of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 2) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
