import { strToU8, zipSync } from "fflate";
import { columnLetter } from "./table.js";

/** What is written into a cell. Text is always text: what looks like a formula is none. */
export type WrittenCell = string | number | boolean | { readonly serial: number } | undefined;

/** How the cells of a column, or of a row, look. */
export type CellStyle = "plain" | "header" | "text" | "date" | "wrapped";

export interface WrittenColumn {
  readonly width: number;
  readonly style?: CellStyle;
  /** What is said when a cell of it is chosen. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** The cells that hold the answers to choose from: `'Lists'!$A$2:$A$9`. */
  readonly list?: string;
}

export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** The first row is a header: it stays in sight. */
  readonly hasHeader?: boolean;
  readonly isHidden?: boolean;
}

const STYLES: readonly CellStyle[] = ["plain", "header", "text", "date", "wrapped"];
const LAST_PROMPTED_ROW = 5001;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook (ECMA-376) of these sheets. `dateFormat` is the code of days. The same sheets give the same bytes. */
export function writeWorkbook(sheets: readonly WrittenSheet[], dateFormat: string): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles(dateFormat),
  };
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(sheet);
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { level: 6, mtime: "1980-01-01T00:00:00" });
}

/** A name that a sheet may have: up to 31 characters, without those that addresses are made of. */
export function sheetName(text: string): string {
  const name = [
    ...text
      .replace(/[[\]:*?/\\']/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  ]
    .join("")
    .slice(0, 31)
    .trim();
  return name === "" ? "1" : name;
}

function contentTypes(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const part = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${type}.${kind}+xml"/>`;
  const worksheets = Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}`, "worksheet")).join("");
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${part("workbook", "sheet.main")}${part("styles", "styles")}${worksheets}</Types>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function workbook(sheets: readonly WrittenSheet[]): string {
  const all = sheets.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${all.join("")}</sheets></workbook>`;
}

function styles(dateFormat: string): string {
  const font = '<sz val="11"/><name val="Tahoma"/>';
  const wrap = 'applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>';
  const cells = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    `<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" ${wrap}`,
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" ${wrap}`,
  ];
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${escaped(dateFormat)}"/></numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EAF2"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join("")}</cellXfs></styleSheet>`;
}

function worksheet({ columns, rows, hasHeader = false }: WrittenSheet): string {
  const pane = hasHeader
    ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    : "";
  const styleOf = (at: number) => STYLES.indexOf(columns[at]?.style ?? "plain");
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleOf(at)}" customWidth="1"/>`,
  );
  const written = rows.map((cells, at) => {
    const isHeader = hasHeader && at === 0;
    const inRow = cells.map((cell, column) =>
      writeCell(cell, `${columnLetter(column)}${at + 1}`, isHeader ? 1 : styleOf(column)),
    );
    return `<row r="${at + 1}">${inRow.join("")}</row>`;
  });
  const cols = widths.length > 0 ? `<cols>${widths.join("")}</cols>` : "";
  return `${HEAD}<worksheet xmlns="${MAIN}">${pane}${cols}<sheetData>${written.join("")}</sheetData>${validations(columns)}</worksheet>`;
}

function writeCell(cell: WrittenCell, address: string, style: number): string {
  if (cell === undefined || cell === "") return "";
  const place = `<c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  if (typeof cell === "object") return `<c r="${address}" s="${STYLES.indexOf("date")}"><v>${cell.serial}</v></c>`;
  if (typeof cell === "number") return Number.isFinite(cell) ? `${place}><v>${cell}</v></c>` : "";
  if (typeof cell === "boolean") return `${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `${place} t="inlineStr"><is><t xml:space="preserve">${escaped(withoutControls(cell))}</t></is></c>`;
}

const LONGEST_CELL = 32_767;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

function validations(columns: readonly WrittenColumn[]): string {
  const all = columns.flatMap(({ prompt, list }, at) => {
    if (!prompt && list === undefined) return [];
    const letter = columnLetter(at);
    const said = prompt
      ? ` showInputMessage="1" promptTitle="${escaped(prompt.title.slice(0, LONGEST_TITLE))}" prompt="${escaped(prompt.text.slice(0, LONGEST_PROMPT)).replaceAll("\n", "&#10;")}"`
      : "";
    const kind = list === undefined ? "" : ' type="list" showErrorMessage="1"';
    const range = `${letter}2:${letter}${LAST_PROMPTED_ROW}`;
    const formula = list === undefined ? "" : `<formula1>${escaped(list)}</formula1>`;
    return [`<dataValidation allowBlank="1"${kind}${said} sqref="${range}">${formula}</dataValidation>`];
  });
  return all.length > 0 ? `<dataValidations count="${all.length}">${all.join("")}</dataValidations>` : "";
}

/** Text as XML may hold it. */
function withoutControls(text: string): string {
  // What looks like the way a workbook writes a character is written so itself.
  const told = text.slice(0, LONGEST_CELL).replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
  return told.replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, (found) => {
    return `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] as string);
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
