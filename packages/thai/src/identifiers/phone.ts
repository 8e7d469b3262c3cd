import { foldThai } from "../text/fold.js";
import { findNumber, type KnownNumber } from "./numberingPlan.js";
import { cutAtSpaces, cutPhones } from "./phonePieces.js";
import type { PhoneResult, PhoneUnreadableReason } from "./phoneReading.js";
import { type PhoneShape, readPhoneShape } from "./phoneShape.js";

// Longer than any line of contact details; a longer text is not read at all.
const LONGEST = 200;

/**
 * Reads a telephone number as Thai people and letterheads write it.
 *
 * Forms: `081-234-5678`, `0 2123 4567`, `๐๘๑ ๒๓๔ ๕๖๗๘`, `โทร. 02-123-4567 ต่อ 123` (also กด, `#`, `ext.`), ranges of lines
 * (`0-2123-4567-9`, `02-123-4567 ถึง 70`), `+66 81 234 5678`, `+66 (0)81…`, `0066…`, hotlines (`สายด่วน 1669`, `191`),
 * 1800 and 1900 numbers, and foreign numbers in international form. Also `สายด่วน พม. 1300`, and a remark in parentheses
 * before or after (`081-234-5678 (มือถือ)`, `(คุณสมชาย)`) unless it takes the number back (`(ยกเลิก)`). A fax number beside
 * the number is left aside.
 *
 * Which ranges are in use is libphonenumber's knowledge of the plan of the NBTC (สำนักงาน กสทช.). Nothing is repaired:
 * a number that lost its first 0 is `no-leading-zero`, a wrong length is told. More than one number is `several-numbers`,
 * see {@link readPhones}. Reads at most 200 characters; never throws.
 *
 * @example readPhone("โทร. 0-2123-4567-9 ต่อ 12")
 * // { kind: "phone", type: "landline", e164: "+6621234567", national: "02 123 4567", lastLine: "02 123 4569", extension: "12", … }
 */
export function readPhone(text: string): PhoneResult {
  const found = readPhones(text);
  const [only = found[0], ...others] = found.filter((phone) => phone.kind === "phone" || phone.reason !== "fax");
  if (!only || others.length > 0) return { kind: "unreadable", reason: "several-numbers", asStated: text };
  return { ...only, asStated: text };
}

/**
 * Reads every number of a line of contact details, each as {@link readPhone} does and with its own part of the text as
 * `asStated`. Numbers stand apart by a comma, a semicolon, a slash, a line break, และ, หรือ, or a word such as โทร. and
 * โทรสาร before the next one; whole numbers also by a space alone. What cannot be read stays in the list, in its place.
 *
 * @example readPhones("โทร. 0 2123 4567, 08 1234 5678 โทรสาร 0 2123 4568") // a landline, a mobile, and an unreadable: fax
 */
export function readPhones(text: string): PhoneResult[] {
  const refused = refuse(text);
  if (refused) return [{ kind: "unreadable", reason: refused, asStated: text }];
  return cutPhones(text).flatMap(readPiece);
}

function readPiece(piece: string): PhoneResult[] {
  const read = readOne(piece);
  if (read.kind === "phone" || (read.reason !== "too-many-digits" && read.reason !== "not-a-phone")) return [read];
  return (cutAtSpaces(piece, isLine) ?? cutAtSpaces(piece, isHotline))?.map(readOne) ?? [read];
}

function readOne(piece: string): PhoneResult {
  return settle(readPhoneShape(piece), piece);
}

function isLine(part: string): boolean {
  const read = readOne(part);
  return read.kind === "phone" && read.type !== "hotline";
}

/** Three figures after a number may be anything, an extension for one: hotlines stand with hotlines only. */
function isHotline(part: string): boolean {
  const read = readOne(part);
  return read.kind === "phone" && read.type === "hotline" && !/\d[\s-]+\d/.test(foldThai(part));
}

function refuse(text: string): PhoneUnreadableReason | undefined {
  if (typeof text !== "string") return "not-a-phone";
  if (text.length > LONGEST) return "too-long";
  return foldThai(text) === "" ? "empty" : undefined;
}

function settle(shape: PhoneShape | "fax" | undefined, text: string): PhoneResult {
  const found = shape === undefined ? "not-a-phone" : shape === "fax" ? "fax" : findLines(shape);
  if (typeof found === "string") return { kind: "unreadable", reason: found, asStated: text };
  const { type, e164, national, lastLine } = found;
  const extension = typeof shape === "object" ? shape.extension : undefined;
  return {
    kind: "phone",
    type,
    ...(e164 === undefined ? {} : { e164 }),
    national,
    ...(extension === undefined ? {} : { extension }),
    ...(lastLine === undefined ? {} : { lastLine }),
    asStated: text,
  };
}

type Lines = KnownNumber & { lastLine?: string };

/** The number, and the last line if a range is stated. */
function findLines(shape: PhoneShape): Lines | PhoneUnreadableReason {
  const { international, groups, hyphened, until } = shape;
  const digits = groups.join("");
  const whole = findNumber(digits, international);
  // 1-1-1 fills a box that had to be filled.
  if (typeof whole !== "string" && whole.type === "hotline" && groups.length > 2) return "not-a-phone";
  if (until !== undefined) return typeof whole === "string" ? whole : withLastLine(whole, until);
  if (typeof whole !== "string") {
    return whole.type === "foreign" ? { ...whole, national: `+${groups.join(" ")}` } : whole;
  }
  const ending = groups.at(-1) ?? "";
  if (hyphened && ending.length <= 4) {
    const first = findNumber(digits.slice(0, -ending.length), international);
    if (typeof first !== "string") return withLastLine(first, ending);
  }
  return whole;
}

/** `ending` is a whole number, or the last digits that differ: `4567-9`, `4567-70`. */
function withLastLine(first: KnownNumber, ending: string): Lines | PhoneUnreadableReason {
  const from = first.national.replaceAll(" ", "");
  const to = ending.length < 5 ? from.slice(0, -ending.length) + ending : ending;
  const last = findNumber(to, false);
  if (typeof last === "string") return "wrong-line-range";
  const [area, lastArea] = [first.national, last.national].map((national) => national.split(" ", 1)[0]);
  // Numbers of one area are of one length, so they compare as text.
  return area === lastArea && last.national > first.national
    ? { ...first, lastLine: last.national }
    : "wrong-line-range";
}
