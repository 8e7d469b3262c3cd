import { strToU8 } from "fflate";
import { type HostileFile, MEGABYTE } from "./HostileFile.js";
import { sound, workbookOf } from "./workbookOf.js";

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

/** Workbooks that hold more than a person ever wrote, in what is packed small. */
export const largeWorkbooks: readonly HostileFile[] = [
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
