import { foldThai } from "../text/fold.js";

/** The parts of a text that states one telephone number. */
export interface PhoneShape {
  /** A + stood before the digits. */
  international: boolean;
  /** The digits in the groups they were written in. */
  groups: readonly string[];
  /** The last group follows a hyphen, so it can be the end of a range of lines: `02-123-4567-9`. */
  hyphened: boolean;
  /** What follows ถึง. */
  until?: string;
  extension?: string;
}

const DASHES = /[\u2010-\u2015\u2212~〜]/g;

// What stands before a number on a letterhead. The longer of two words with one beginning comes first. After สายด่วน may come
// whose it is: สายด่วน พม. 1300, สายด่วนสุขภาพจิต 1323.
const LABEL =
  /^(?:(?:โทรศัพท์|โทรสาร|โทร|ติดต่อ|หมายเลข|เบอร์|เคลื่อนที่|มือถือ|บ้าน|สำนักงาน|ที่ทำงาน|สายด่วน[ก-๎. ]*|สายตรง|แฟ็?กซ์|telephone|tel|mobile|phone|hotline|fax)[ .:/]*)+/;
const FAX = /โทรสาร|แฟ็?กซ์|fax/g;
const PHONE = /โทร|มือถือ|tel|mobile|phone|สาย/;

// A remark beside the number: (มือถือ), (คุณสมชาย). One that may take the number back, or stands inside it, stays in its way.
const NOTE = /\([^()\d]*\)/g;
const TAKES_BACK = /ไม่|เลิก|เก่า|ผิด/;

// "(อัตโนมัติ 20 คู่สาย)": how many calls fit at once.
const CAPACITY = /[ (](?:อัตโนมัติ ?)?\d{1,3} ?(?:คู่)?สาย(?: ?อัตโนมัติ)?\)?/;
const EXTENSION = /(?:(?:เบอร์|หมายเลข)?(?:ต่อ|ภายใน)|กด|ext(?:ension)?|[#x])[ .:=]*(.*)$/;
const EXTENSION_DIGITS = /^\d{1,6}(?: ?(?:[-,/]|และ|หรือ|ถึง) ?\d{1,6})*$/;
const NUMBER = /^\+?(?:[ .-]*\d)+$/;

/** The parts of one number, `fax` when the text announces a fax, nothing when it is no number in a form we read. */
export function readPhoneShape(piece: string): PhoneShape | "fax" | undefined {
  let text = foldThai(piece).replace(DASHES, "-");
  const notes: string[] = [];
  text = text.replace(NOTE, (note, at: number) => {
    const isInside = /\d ?$/.test(text.slice(0, at)) && /^ ?\d/.test(text.slice(at + note.length));
    if (isInside || TAKES_BACK.test(note)) return note;
    notes.push(note);
    return " ";
  });
  text = text.trimStart();
  const label = LABEL.exec(text)?.[0] ?? "";
  if ([label, ...notes].some(saysFax)) return "fax";
  text = text.slice(label.length).replace(CAPACITY, "").replace(/[()]/g, " ");

  const extended = EXTENSION.exec(text);
  const extension = extended ? readExtension(extended[1] ?? "") : undefined;
  if (extended && extension === undefined) return undefined;
  const [first = "", until, ...more] = text.slice(0, extended?.index ?? text.length).split(/ถึง|to/);
  const number = tidy(first);
  if (!NUMBER.test(number) || more.length > 0) return undefined;
  if (until !== undefined && !NUMBER.test(tidy(until))) return undefined;
  return {
    international: number.startsWith("+"),
    groups: number.match(/\d+/g) ?? [],
    hyphened: /\d-\d+$/.test(number),
    ...(until === undefined ? {} : { until: until.replace(/\D/g, "") }),
    ...(extension === undefined ? {} : { extension }),
  };
}

/** โทร./โทรสาร is both, and no fax. */
function saysFax(words: string): boolean {
  return words.search(FAX) !== -1 && !PHONE.test(words.replace(FAX, ""));
}

/** `101`, `101, 102`, `101-105`. */
function readExtension(text: string): string | undefined {
  const stated = tidy(text);
  if (!EXTENSION_DIGITS.test(stated)) return undefined;
  return stated.replace(/ ?(?:-|ถึง) ?/g, "-").replace(/ ?(?:[,/]|และ|หรือ) ?/g, ", ");
}

function tidy(text: string): string {
  return text
    .replace(/ +/g, " ")
    .replace(/ ?- ?/g, "-")
    .replace(/^ +|[ .,;]+$/g, "");
}
