import { foldThai } from "../text/fold.js";
import { stripInvisible } from "../text/invisible.js";
import { isEnglishTitle } from "./englishTitles.js";
import type { NameUnreadableReason, ThaiName, ThaiNameResult } from "./nameReading.js";
import { readNameWords } from "./nameWords.js";
import { beginsWithOffice, beginsWithPlace, endsInOffice } from "./offices.js";
import { takeTitles } from "./takeTitles.js";
import { isMonk, titleOf } from "./titleLexicon.js";

// No name with all its titles is longer; a longer text is not read at all.
const LONGEST = 200;

const NUMBERED = /^\(?\d{1,3}[.)] ?(?=\D)/;
const LABELLED = /^ชื่อ(?:ตัว|(?: ?[-–] ?| ?และ ?| )?(?:นาม)?สกุล)?(?: ?: ?| )/;
const ROYAL_STYLE =
  /^(?:พระบาทสมเด็จ|สมเด็จ|เจ้าฟ้า|ทูลกระหม่อม|พระเจ้า|พระองค์เจ้า|พระวรวงศ์เธอ|พระราชวงศ์เธอ|พระนางเจ้า|พระวรชายา)/;

/**
 * Splits one person's name into titles, given name and family name, as Thai documents write it.
 *
 * Forms: `นางสาวสมหญิง ใจดี`, `น.ส. สมหญิง ใจดี`, `ผศ.ดร.สมชาย ใจดี`, `ว่าที่ร้อยตรีหญิง สมหญิง ใจดี`, `พล.ต.อ. สมชาย ใจดี`,
 * `สมชาย ตัวอย่าง ณ อยุธยา`, `พระมหาสมชาย สุเมโธ`, `สมชาย ใจดี (ต้น)`; with or without spaces and points.
 *
 * Titles are those of `nameTitles`; the longest that leaves a possible name is taken, so `นางสาวิตรี` is นาง + สาวิตรี and
 * `นายิกา` has no title. An office (`นายกเทศมนตรี`, `นายอำเภอเมือง …`) is no name, whoever stands before or behind it. Parts are written without invisible characters and in the spelling a reader sees (`ำ`, `แ`).
 *
 * What cannot be known from the text: `นางสาวลี` is read as นางสาว + ลี; `พลเอก ใจดี` as a general called ใจดี; given and
 * family name without a space between stay one given name; a third word is a middle name; the second word after a monk's
 * title is his monastic name if it looks Pali. Show the parts before they are stored. Reads at most 200 characters; never throws.
 *
 * @example splitThaiName("ผศ.ดร.สมชาย ใจดี") // { kind: "name", titles: ["ผศ.", "ดร."], given: "สมชาย", family: "ใจดี", … }
 */
export function splitThaiName(text: string): ThaiNameResult {
  const read = readName(text);
  return typeof read === "string" ? { kind: "unreadable", reason: read, asStated: text } : { ...read, asStated: text };
}

function readName(text: string): Omit<ThaiName, "asStated"> | NameUnreadableReason {
  if (typeof text !== "string") return "not-a-name";
  if (text.length > LONGEST) return "too-long";
  const written = asSeen(text);
  if (written === "") return "empty";
  const name = written.replace(NUMBERED, "").replace(LABELLED, "");
  if (beginsWithPlace(name) || beginsWithOffice(name)) return "not-a-name";
  if (ROYAL_STYLE.test(name)) return "royal-style";
  if (isTitle(name)) return "no-given-name";
  const { titles, rest } = takeTitles(name);
  if (beginsWithPlace(rest) || endsInOffice(rest)) return "not-a-name";
  if (rest.includes(".") && isTitle(rest)) return "no-given-name";
  const parts = readNameWords(rest, titles.some(isMonk));
  return typeof parts === "string" ? parts : { kind: "name", titles, ...parts };
}

function isTitle(words: string): boolean {
  return titleOf(words) !== undefined || isEnglishTitle(words);
}

/** The text as a reader sees it: invisible characters out, Thai composed and ordered, Latin letters left alone. */
function asSeen(text: string): string {
  return stripInvisible(text)
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/[\u0E00-\u0E7F]+/g, foldThai)
    .trim();
}
