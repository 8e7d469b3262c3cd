import { strToU8, zipSync } from "fflate";

const TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What stands in the parts of a workbook. */
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

/** A sheet that nothing is wrong with. */
export const sound = `<sheetData>${textRow(1, ["ชื่อ", "ประเภท"])}${textRow(2, ["ก", "ข"])}</sheetData>`;
