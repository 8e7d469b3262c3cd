import { strToU8, zipSync } from "fflate";
import type { RefusalReason } from "../src/import/index.js";

/** A file as an attacker, an accident or an old program makes it, and why it is not read. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly reason: RefusalReason;
  make(): Uint8Array;
}

const MEGABYTE = 1024 ** 2;
const TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface WorkbookParts {
  readonly sheet?: string;
  readonly texts?: string;
  readonly types?: string;
  readonly book?: string;
  readonly others?: Readonly<Record<string, Uint8Array>>;
}

/** A workbook with one sheet, by what stands in its parts. */
export function workbookOf({ sheet = "", texts, types = TYPES, book, others }: WorkbookParts): Uint8Array {
  const target = (id: string, type: string, part: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${part}"/>`;
  const named = `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="ข้อมูล" sheetId="1" r:id="a"/></sheets></workbook>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": types,
    "_rels/.rels": `<Relationships>${target("a", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": book ?? named,
    "xl/_rels/workbook.xml.rels": `<Relationships>${target("a", "worksheet", "worksheets/sheet1.xml")}${target("b", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet>${sheet}</worksheet>`,
    ...(texts !== undefined && { "xl/sharedStrings.xml": `<sst>${texts}</sst>` }),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...files, ...others }, { level: 6 });
}

/** A row of cells of text. */
export function textRow(number: number, cells: readonly string[]): string {
  const inRow = cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${number}">${inRow.join("")}</row>`;
}

const sound = `<sheetData>${textRow(1, ["ชื่อ", "ประเภท"])}${textRow(2, ["ก", "ข"])}</sheetData>`;

/** The same bytes with a number put at a place in the directory entry of a part. */
function withDeclaredSize(zip: Uint8Array, part: string, size: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  const name = strToU8(part);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (name.every((byte, index) => changed[at + 46 + index] === byte)) view.setUint32(at + 24, size, true);
  }
  return changed;
}

let madeBomb: Uint8Array | undefined;

/** 300 MB of blanks in 300 kB. Made once: it takes a second. */
function bomb(): Uint8Array {
  madeBomb ??= workbookOf({ others: { "xl/worksheets/sheet1.xml": new Uint8Array(300 * MEGABYTE).fill(0x20) } });
  return madeBomb;
}

export const hostileFiles: readonly HostileFile[] = [
  { what: "a bomb of 300 MB in 300 kB", name: "a.xlsx", reason: "inflates-too-much", make: () => bomb() },
  {
    what: "a bomb that says it is small",
    name: "a.xlsx",
    reason: "inflates-too-much",
    make: () => withDeclaredSize(bomb(), "xl/worksheets/sheet1.xml", 1000),
  },
  {
    what: "a bomb that says it is as large as may be",
    name: "a.xlsx",
    reason: "inflates-too-much",
    make: () => withDeclaredSize(bomb(), "xl/worksheets/sheet1.xml", 19 * MEGABYTE),
  },
  {
    what: "one cell in the last corner of a sheet",
    name: "a.xlsx",
    reason: "too-many-rows",
    make: () => workbookOf({ sheet: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' }),
  },
  {
    what: "one cell in the last column",
    name: "a.xlsx",
    reason: "too-many-columns",
    make: () => workbookOf({ sheet: '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>' }),
  },
  {
    what: "a row of a number that is none",
    name: "a.xlsx",
    reason: "damaged",
    make: () => workbookOf({ sheet: '<sheetData><row r="1e9"><c r="A999999999999"><v>1</v></c></row></sheetData>' }),
  },
  {
    what: "a million empty rows",
    name: "a.xlsx",
    reason: "too-many-rows",
    make: () => workbookOf({ sheet: `<sheetData>${"<row/>".repeat(1_000_000)}</sheetData>` }),
  },
  {
    what: "hundreds of thousands of rows",
    name: "a.xlsx",
    reason: "too-many-rows",
    make: () => workbookOf({ sheet: `<sheetData>${"<row><c><v>1</v></c></row>".repeat(700_000)}</sheetData>` }),
  },
  {
    what: "cells that never end",
    name: "a.xlsx",
    reason: "damaged",
    make: () => workbookOf({ sheet: `<sheetData>${"<row><c><v>1</v>".repeat(1_000_000)}</sheetData>` }),
  },
  {
    what: "a million cells in rows within bounds",
    name: "a.xlsx",
    reason: "too-many-cells",
    make: () =>
      workbookOf({ sheet: `<sheetData>${`<row>${"<c><v>1</v></c>".repeat(100)}</row>`.repeat(10_000)}</sheetData>` }),
  },
  {
    what: "entities that grow when they are put in",
    name: "a.xlsx",
    reason: "declares-entities",
    make: () =>
      workbookOf({
        types: `<?xml version="1.0"?><!DOCTYPE t [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><Types>&b;</Types>`,
        texts: '<!DOCTYPE sst [<!ENTITY a "a">]><si><t>&a;</t></si>',
        sheet: sound,
      }),
  },
  {
    what: "an entity that reads a file",
    name: "a.xlsx",
    reason: "declares-entities",
    make: () =>
      workbookOf({ book: '<!DOCTYPE workbook [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>' }),
  },
  {
    what: "macros",
    name: "a.xlsx",
    reason: "has-macros",
    make: () => workbookOf({ sheet: sound, others: { "xl/vbaProject.bin": new Uint8Array(100) } }),
  },
  {
    what: "a workbook that is named as one with macros",
    name: "a.xlsm",
    reason: "has-macros",
    make: () => workbookOf({ sheet: sound }),
  },
  {
    what: "a workbook that says it has macros",
    name: "a.xlsx",
    reason: "has-macros",
    make: () =>
      workbookOf({ sheet: sound, types: "<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>" }),
  },
  {
    what: "a shared text as long as a book",
    name: "a.xlsx",
    reason: "too-long-a-cell",
    make: () => workbookOf({ sheet: sound, texts: `<si><t>${"ก".repeat(3 * MEGABYTE)}</t></si>` }),
  },
  {
    what: "millions of shared texts",
    name: "a.xlsx",
    reason: "too-many-cells",
    make: () => workbookOf({ sheet: sound, texts: "<si/>".repeat(3_000_000) }),
  },
  {
    what: "one long shared text in every cell",
    name: "a.xlsx",
    reason: "inflates-too-much",
    make: () =>
      workbookOf({
        texts: `<si><t>${"ก".repeat(30_000)}</t></si>`,
        sheet: `<sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(4000)}</sheetData>`,
      }),
  },
  {
    what: "a header that names a prototype",
    name: "a.csv",
    reason: "forbidden-header",
    make: () => strToU8("__proto__,constructor\n1,2\n"),
  },
  {
    what: "a header of a workbook that names a prototype",
    name: "a.xlsx",
    reason: "forbidden-header",
    make: () =>
      workbookOf({ sheet: `<sheetData>${textRow(1, ["ชื่อ", "__proto__"])}${textRow(2, ["ก", "ข"])}</sheetData>` }),
  },
  {
    what: "a workbook cut in the middle",
    name: "a.xlsx",
    reason: "damaged",
    make: () => workbookOf({ sheet: sound }).subarray(0, 700),
  },
  {
    what: "a workbook with a byte changed",
    name: "a.xlsx",
    reason: "damaged",
    make: () => {
      const bytes = workbookOf({ sheet: sound }).slice();
      // Within what is packed of the first part.
      bytes[60] = (bytes[60] ?? 0) ^ 0x10;
      return bytes;
    },
  },
  {
    what: "hundreds of parts",
    name: "a.xlsx",
    reason: "too-many-parts",
    make: () =>
      workbookOf({ others: Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`p${at}`, new Uint8Array(1)])) }),
  },
  {
    what: "hundreds of sheets",
    name: "a.xlsx",
    reason: "too-many-sheets",
    make: () =>
      workbookOf({
        book: `<workbook xmlns:r="r"><sheets>${'<sheet name="a" r:id="a"/>'.repeat(300)}</sheets></workbook>`,
        sheet: sound,
      }),
  },
  {
    what: "a zip of nothing that is a workbook",
    name: "a.xlsx",
    reason: "not-a-table",
    make: () => zipSync({ "a.txt": strToU8("a") }),
  },
  {
    what: "a workbook of the open document kind",
    name: "a.ods",
    reason: "open-document",
    make: () =>
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") }),
  },
  {
    what: "an old workbook",
    name: "a.xls",
    reason: "old-excel",
    make: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0, 0),
  },
  {
    what: "a workbook with a password",
    name: "a.xlsx",
    reason: "password-protected",
    make: () => {
      const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
      return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Array(508).fill(0), ...name);
    },
  },
  {
    what: "a web page named as a workbook",
    name: "a.xls",
    reason: "damaged",
    make: () => strToU8("<html><table></table></html>"),
  },
  {
    what: "a web page named as values",
    name: "a.csv",
    reason: "not-a-table",
    make: () => strToU8("<!doctype html><p>a"),
  },
  {
    what: "a picture",
    name: "a.csv",
    reason: "not-a-table",
    make: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
  },
  {
    what: "bytes in no encoding",
    name: "a.csv",
    reason: "unreadable-text",
    make: () => Uint8Array.of(0x61, 0x2c, 0xff, 0xfc, 0xdb),
  },
  { what: "nothing", name: "a.csv", reason: "empty-file", make: () => new Uint8Array(0) },
  { what: "nothing but separators", name: "a.csv", reason: "empty-file", make: () => strToU8(",,,\n,,,\n") },
  { what: "six megabytes", name: "a.csv", reason: "file-too-big", make: () => new Uint8Array(6 * MEGABYTE).fill(0x61) },
  { what: "a million lines", name: "a.csv", reason: "too-many-rows", make: () => strToU8("a,b\n".repeat(1_000_000)) },
  {
    what: "a line of a million values",
    name: "a.csv",
    reason: "too-many-columns",
    make: () => strToU8(`${"a,".repeat(1_000_000)}\n`),
  },
  {
    what: "a quotation mark that is never closed",
    name: "a.csv",
    reason: "too-long-a-cell",
    make: () => strToU8(`a,b\n"${"a,b\n".repeat(100_000)}`),
  },
  {
    what: "quotation marks and nothing else",
    name: "a.csv",
    reason: "too-long-a-cell",
    make: () => strToU8(`a,b\n${'"'.repeat(5 * MEGABYTE - 10)}`),
  },
  {
    what: "a line without an end",
    name: "a.csv",
    reason: "too-long-a-cell",
    make: () => strToU8(`a,b\n${"ก".repeat(1_700_000)}`),
  },
  {
    what: "a text of ampersands",
    name: "a.xlsx",
    reason: "too-long-a-cell",
    make: () => workbookOf({ sheet: sound, texts: `<si><t>${"&#x;&".repeat(3_500_000)}</t></si>` }),
  },
  {
    what: "a tag as long as a book",
    name: "a.xlsx",
    reason: "empty-file",
    make: () => workbookOf({ sheet: `<sheetData><row><c ${"r t s ".repeat(3_000_000)}/></row></sheetData>` }),
  },
  {
    what: "brackets that open and never close",
    name: "a.xlsx",
    reason: "damaged",
    make: () => workbookOf({ sheet: `<sheetData>${"<!-- <![CDATA[".repeat(1_000_000)}` }),
  },
  {
    what: "elements within elements, a million deep",
    name: "a.xlsx",
    reason: "damaged",
    make: () => workbookOf({ sheet: `<sheetData><row><c>${"<is>".repeat(2_000_000)}` }),
  },
  {
    what: "a text in a million pieces",
    name: "a.xlsx",
    reason: "too-long-a-cell",
    make: () => workbookOf({ sheet: sound, texts: `<si>${"<r><t>a</t></r>".repeat(1_000_000)}</si>` }),
  },
];
