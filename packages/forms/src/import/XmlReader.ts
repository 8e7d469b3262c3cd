import { Refusal } from "./Refusal.js";

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const LONGEST_CODE_POINT = 0x10ffff;

/** Text with the five named characters and numbered ones put in; any other entity stays as it was written. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= LONGEST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Goes through the tags of an XML text from first to last: no tree, no recursion, nothing declared, nothing fetched.
 *
 * @throws Refusal `declares-entities` when the text has a document type.
 */
export class XmlReader {
  /** The name of the tag, without the prefix of its name space. */
  name = "";
  /** `</name>` */
  isEnd = false;
  /** `<name/>`, which has no end of its own. */
  isEmpty = false;
  readonly #text: string;
  #at = 0;
  #attributes = "";

  constructor(text: string) {
    this.#text = text;
    // Only ever at the beginning, before the first element.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text.slice(0, 4096)) || text.includes("<!DOCTYPE")) {
      throw new Refusal("declares-entities");
    }
  }

  /** Goes to the next tag; false at the end of the text. */
  next(): boolean {
    const text = this.#text;
    for (;;) {
      const start = text.indexOf("<", this.#at);
      if (start < 0) return false;
      const second = text.charCodeAt(start + 1);
      if (second === BANG || second === QUESTION) {
        this.#at = this.#endOfAside(start);
        continue;
      }
      const end = text.indexOf(">", start);
      if (end < 0) throw new Refusal("damaged");
      this.#at = end + 1;
      this.isEnd = second === SLASH;
      this.isEmpty = text.charCodeAt(end - 1) === SLASH;
      this.#readName(start + (this.isEnd ? 2 : 1), this.isEmpty ? end - 1 : end);
      return true;
    }
  }

  /** The value of an attribute of this tag, with whatever prefix; as it was written between its quotation marks. */
  attribute(name: string): string | undefined {
    const attributes = this.#attributes;
    let at = attributes.indexOf(name);
    while (at >= 0) {
      const after = at + name.length;
      const before = attributes.charCodeAt(at - 1);
      const mark = attributes.charAt(after + 1);
      const isWhole = attributes.charCodeAt(after) === EQUALS && (before <= SPACE || before === COLON);
      if (isWhole && (mark === '"' || mark === "'")) {
        const end = attributes.indexOf(mark, after + 2);
        return end < 0 ? undefined : attributes.slice(after + 2, end);
      }
      at = attributes.indexOf(name, after);
    }
    return undefined;
  }

  /** The text up to the next tag, with its entities put in. */
  textHere(): string {
    const text = this.#text;
    const start = text.indexOf("<", this.#at);
    const plain = text.slice(this.#at, start < 0 ? text.length : start);
    if (text.startsWith("<![CDATA[", start)) {
      const end = text.indexOf("]]>", start);
      return end < 0 ? plain : unescapeXml(plain) + text.slice(start + 9, end);
    }
    return unescapeXml(plain);
  }

  #readName(start: number, end: number): void {
    const text = this.#text;
    let at = start;
    let nameStart = start;
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === COLON) nameStart = at + 1;
      if (code <= SPACE) break;
    }
    this.name = text.slice(nameStart, at);
    // Cut out, so that to look for one that is not there never goes further than the tag.
    this.#attributes = text.slice(at, end);
  }

  #endOfAside(start: number): number {
    const text = this.#text;
    const mark = text.startsWith("<!--", start) ? "-->" : text.startsWith("<![CDATA[", start) ? "]]>" : ">";
    const end = text.indexOf(mark, start + 2);
    if (end < 0) throw new Refusal("damaged");
    return end + mark.length;
  }
}

const BANG = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const SPACE = 0x20;
