import { decodeText } from "./decodeText.js";
import type { ImportLimits } from "./limits.js";
import { type NumberFormat, numberFormat } from "./numberFormat.js";
import { Refusal } from "./Refusal.js";
import { unescapeXml, XmlReader } from "./XmlReader.js";
import type { ZipReader } from "./ZipReader.js";

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** What all sheets of a workbook share: their names, the texts, and how numbers are shown. */
export class Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly texts: readonly string[];
  /** By the style of a cell. */
  readonly formats: readonly NumberFormat[];
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
  readonly hasLinks: boolean;
  readonly #zip: ZipReader;
  readonly #limits: ImportLimits;

  constructor(zip: ZipReader, limits: ImportLimits) {
    this.#zip = zip;
    this.#limits = limits;
    this.#refuseOtherKinds();
    const main = this.#relations("").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
    const relations = this.#relations(main);
    const { sheets, from1904 } = this.#readMain(main, new Map(relations.map(({ id, target }) => [id, target])));
    this.sheets = sheets;
    this.from1904 = from1904;
    const partOf = (kind: string) => relations.find(({ type }) => type === kind)?.target;
    this.texts = this.#readTexts(partOf("sharedStrings") ?? "xl/sharedStrings.xml");
    this.formats = this.#readFormats(partOf("styles") ?? "xl/styles.xml");
    this.hasLinks = zip.names.some((name) => /(^|\/)externalLinks\//i.test(name));
  }

  /** A part as something to go through; undefined when the workbook has none of that name. */
  xml(part: string): XmlReader | undefined {
    const bytes = this.#zip.part(part);
    return bytes && new XmlReader(decodeText(bytes).text);
  }

  #refuseOtherKinds(): void {
    const { names } = this.#zip;
    if (names.some((name) => /vbaProject|(^|\/)macrosheets\//i.test(name))) throw new Refusal("has-macros");
    if (names.includes("mimetype") && names.includes("content.xml")) throw new Refusal("open-document");
    if (names.some((name) => /(^|\/)workbook\.bin$/i.test(name))) throw new Refusal("binary-workbook");
    const types = this.#zip.part("[Content_Types].xml");
    if (!types) throw new Refusal("not-a-table");
    if (/macroEnabled/i.test(decodeText(types).text)) throw new Refusal("has-macros");
  }

  #relations(of: string): readonly { id: string; type: string; target: string }[] {
    const slash = of.lastIndexOf("/") + 1;
    const folder = of.slice(0, slash);
    const xml = this.xml(`${folder}_rels/${of.slice(slash)}.rels`);
    const found: { id: string; type: string; target: string }[] = [];
    while (xml?.next()) {
      if (xml.name !== "Relationship" || xml.isEnd || xml.attribute("TargetMode") === "External") continue;
      const target = unescapeXml(xml.attribute("Target") ?? "");
      const type = xml.attribute("Type") ?? "";
      found.push({
        id: xml.attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//, ""),
      });
    }
    return found;
  }

  #readMain(part: string, targets: ReadonlyMap<string, string>) {
    const xml = this.xml(part);
    if (!xml) throw new Refusal("not-a-table");
    const sheets: WorkbookSheet[] = [];
    let from1904 = false;
    while (xml.next()) {
      if (xml.isEnd) continue;
      if (xml.name === "workbookPr") from1904 = ["1", "true"].includes(xml.attribute("date1904") ?? "");
      if (xml.name !== "sheet") continue;
      const target = targets.get(xml.attribute("id") ?? "");
      // A sheet that is a chart alone has no cells.
      if (target === undefined || /chartsheets\//i.test(target)) continue;
      const name = unescapeXml(xml.attribute("name") ?? "");
      sheets.push({ name, isHidden: /hidden/i.test(xml.attribute("state") ?? ""), part: target });
      if (sheets.length > this.#limits.sheets) throw new Refusal("too-many-sheets", { maximum: this.#limits.sheets });
    }
    return { sheets, from1904 };
  }

  #readTexts(part: string): readonly string[] {
    const xml = this.xml(part);
    const texts: string[] = [];
    while (xml?.next()) {
      if (xml.name !== "si" || xml.isEnd) continue;
      if (texts.length >= this.#limits.cells) throw new Refusal("too-many-cells", { maximum: this.#limits.cells });
      texts.push(xml.isEmpty ? "" : textUntil(xml, "si", this.#limits));
    }
    return texts;
  }

  #readFormats(part: string): readonly NumberFormat[] {
    const xml = this.xml(part);
    const codes = new Map<number, string>();
    const formats: NumberFormat[] = [];
    let isInCells = false;
    while (xml?.next()) {
      if (xml.name === "cellXfs") isInCells = !xml.isEnd;
      else if (xml.isEnd) continue;
      else if (xml.name === "numFmt") {
        codes.set(Number(xml.attribute("numFmtId")), unescapeXml(xml.attribute("formatCode") ?? ""));
      } else if (xml.name === "xf" && isInCells) {
        const id = Number(xml.attribute("numFmtId") ?? 0);
        formats.push(numberFormat(id, codes.get(id)));
      }
    }
    return formats;
  }
}

/** The text of all `t` up to the end of an element, without what tells how it is pronounced. */
export function textUntil(xml: XmlReader, end: string, limits: ImportLimits): string {
  let text = "";
  let isAside = false;
  while (!isAtEnd(xml, end)) {
    if (xml.name === "rPh") isAside = !xml.isEnd && !xml.isEmpty;
    if (xml.name === "t" && !xml.isEnd && !xml.isEmpty && !isAside) text += xml.textHere();
    if (text.length > limits.cellCharacters) throw new Refusal("too-long-a-cell", { maximum: limits.cellCharacters });
  }
  return withCharacters(text);
}

/** Goes to the next tag, and answers whether an element ends with it. One that never ends is damage. */
export function isAtEnd(xml: XmlReader, name: string): boolean {
  if (!xml.next()) throw new Refusal("damaged");
  return xml.isEnd && xml.name === name;
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function withCharacters(text: string): string {
  const whole = text.includes("_x")
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return whole.includes("\r") ? whole.replace(/\r\n?/g, "\n") : whole;
}
