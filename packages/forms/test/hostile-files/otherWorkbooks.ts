import { strToU8, zipSync } from "fflate";
import type { HostileFile } from "./HostileFile.js";
import { sound, textRow, workbookOf } from "./workbookOf.js";

/** Workbooks that are something else than they seem, or do something. */
export const otherWorkbooks: readonly HostileFile[] = [
  {
    what: "a row of a number that is none",
    name: "a.xlsx",
    reason: "damaged",
    make: () => workbookOf({ sheet: '<sheetData><row r="1e9"><c r="A999999999999"><v>1</v></c></row></sheetData>' }),
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
    reason: "web-page",
    make: () => strToU8("<html><table></table></html>"),
  },
];
