import { englishTitleAt } from "./englishTitles.js";
import { isMonk, lettersOf, type TitleEntry, titleLexicon } from "./titleLexicon.js";

/** A title at the start of a text. */
interface Found {
  /** As in the table, with what a rank has before and after it. */
  text: string;
  entry?: TitleEntry;
  /** What follows. */
  rest: string;
}

const MOST = 6;
const RANKS = new Set(["military", "police", "volunteer"]);

// Given names that begin like a title, and no more than a reader would be sure of.
const NOT_CUT = new Set(["คุณกร", "คุณธรรม", "คุณพัฒน์", "คุณภัทร", "คุณวุฒิ", "พระนาย", "พระพาย", "พระเพลิง"]);
// Given names after ครู that look like part of ครูบา: บานเย็น, บารมี.
const NOT_KHRUBA = /^ครูบา(?:น(?:เย็น|ชื่น|เช้า|ใจ)|รมี|หยัน)/;
// Letters that nobody has for a name: read as a title without the point too, when a space follows.
const NEVER_A_NAME = new Set(["ดช", "ดญ", "ดร", "นส", "ผศ", "รศ", "มล", "มรว"]);

// A name begins with a consonant or a vowel written before one; never with a vowel above, below or after.
const NAME_START = /^(?:[เ-ไ]?[ก-ฮ](?!์)|\p{Script=Latin})/u;
const ORDINARY = /^(?:ordinary|child)$/;

/** What may still follow the titles read so far. */
interface Allowed {
  /** Titles written in full. */
  full: boolean;
  /** นาย, นาง, นางสาว, เด็กชาย, เด็กหญิง in full. */
  ordinary: boolean;
}

/** The titles a name begins with, and the name. */
export function takeTitles(text: string): { titles: string[]; entries: TitleEntry[]; rest: string } {
  const titles: string[] = [];
  const entries: TitleEntry[] = [];
  let rest = text;
  let allowed: Allowed = { full: true, ordinary: true };
  while (titles.length < MOST) {
    const found = titleAt(rest, allowed);
    if (!found) break;
    titles.push(found.text);
    if (found.entry) entries.push(found.entry);
    // นาย, นาง, นางสาว and a child's title come last, but for abbreviations: นาย + พลเอก is a man called พลเอก.
    // And none of them comes after คุณ or a monk's title: พระนาย is a name.
    const isOrdinary = ORDINARY.test(found.entry?.title.kind ?? "");
    allowed = {
      full: !isOrdinary || found.entry?.title.gender === undefined,
      ordinary: !isOrdinary && !isMonk(found.text),
    };
    rest = found.rest;
  }
  return { titles, entries, rest };
}

function titleAt(text: string, allowed: Allowed): Found | undefined {
  const english = englishTitleAt(text);
  if (english && (allowed.full || english.includes(".")))
    return { text: english.trim(), rest: text.slice(english.length) };
  if (NOT_CUT.has(text.split(" ", 1)[0] ?? "")) return undefined;
  const acting = /^ว่าที่ ?/.exec(text)?.[0] ?? "";
  const body = joinSpelling(text.slice(acting.length));
  for (const [entry, length] of candidates(body, allowed.full)) {
    const { kind, full } = entry.title;
    const isRank = RANKS.has(kind);
    if (acting !== "" && !isRank) continue;
    const isFull = entry.text === full;
    if (isFull && !allowed.ordinary && ORDINARY.test(kind)) continue;
    if (full === "ครูบา" && NOT_KHRUBA.test(body)) continue;
    const added = isRank ? readAdded(body.slice(length), isFull) : { text: "", length: 0 };
    const after = body.slice(length + added.length);
    if (!nameFollows(after, body.slice(0, length), isFull)) continue;
    const before = acting === "" ? "" : isFull ? "ว่าที่" : "ว่าที่ ";
    return { text: before + entry.text + added.text, entry, rest: after.trimStart() };
  }
  return undefined;
}

/** Titles that the text could begin with, the longest first, each with how much of the text it is. */
function candidates(text: string, fullToo: boolean): [TitleEntry, length: number][] {
  const { full, short, longest } = titleLexicon();
  const found: [TitleEntry, number][] = [];
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const start = text.slice(0, length);
    const entry = full.get(start);
    // นางสาว.สมหญิง: a point where none belongs.
    if (entry && fullToo) found.push([entry, text[length] === "." ? length + 1 : length]);
    const abbreviated = short.get(lettersOf(start));
    // น.ส. also as นส. and น.ส, นพ. also as น.พ.: what counts is that a point or a space ends it.
    const isExact = start === abbreviated?.text;
    const ended = isExact || start.endsWith(".") || text[length] === " ";
    if (abbreviated && ended && (isExact || abbreviated.title.kind !== "volunteer")) found.push([abbreviated, length]);
  }
  return found;
}

/** What stands after a rank: (พิเศษ) of a senior colonel, หญิง of a woman. */
function readAdded(after: string, isFull: boolean): { text: string; length: number } {
  const special = /^(?: ?\(พิเศษ\)|พิเศษ)/.exec(after)?.[0] ?? "";
  // หญิง apart is a title only if a given and a family name are left; attached it always is.
  const woman = /^(?:หญิง| หญิง(?= [^ ]+ [^ ]))/.exec(after.slice(special.length))?.[0] ?? "";
  const text = (special === "" ? "" : isFull ? " (พิเศษ)" : "(พิเศษ)") + woman.trim();
  return { text, length: special.length + woman.length };
}

/** Whether what follows can be a name, so that นายิกา and สาวิตรี are not cut. */
function nameFollows(after: string, stated: string, isFull: boolean): boolean {
  const name = after.trimStart();
  if (!NAME_START.test(name)) return false;
  const apart = after.startsWith(" ");
  if (!isFull && !/[.ฯ]/.test(stated)) return NEVER_A_NAME.has(stated) || name.includes(" ");
  // ดี is a name, น is not: นายดี has a title, นายน has none.
  return apart || stated.endsWith(".") || /^[^ ]{2}/.test(name);
}

/** `น. ส.`, `ด. ช.`, `ม. ร. ว.`, `ศ. (เกียรติคุณ)` as the table has them. */
function joinSpelling(text: string): string {
  return text
    .replace(/^([นดม]\.) (?=[สชญจรล]\.)/, "$1")
    .replace(/^(ม\.ร\.) (?=ว\.)/, "$1")
    .replace(/^((?:ผ|ร)?ศ\.|(?:รอง|ผู้ช่วย)?ศาสตราจารย์) ?\((เกียรติคุณ|กิตติคุณ|พิเศษ|คลินิก)\)/, "$1$2");
}
