/*
 * The words of Thai numbers, as สำนักงานราชบัณฑิตยสภา (Office of the Royal Society) has them read: places of ten up to แสน,
 * then groups of six figures joined by ล้าน; ยี่ for a 2 in the tens; เอ็ด for a last 1 with figures before it; after จุด,
 * figure by figure.
 */

export const DIGIT_WORDS = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"] as const;

/** By power of ten within a group of six figures; units have no word. */
export const PLACE_WORDS = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"] as const;

/** How many figures one ล้าน closes. */
export const GROUP = 6;

export const MILLION = "ล้าน";
export const LAST_ONE = "เอ็ด";
export const TWO_OF_TENS = "ยี่";
export const POINT = "จุด";
export const MINUS = "ลบ";

const ZERO = 0x30;
const TENS = 1;

/**
 * Where a 1 at the end of a longer number is เอ็ด: `always` is the rule of the Royal Society (101 is หนึ่งร้อยเอ็ด; the same
 * before ล้าน, 501,000,000 is ห้าร้อยเอ็ดล้าน); `tens` says it after สิบ only (หนึ่งร้อยหนึ่ง), as Google Sheets and
 * OpenOffice do.
 */
export type EtRule = "always" | "tens";

// The words of every digit at every place of a group: at place 1 "", สิบ, ยี่สิบ, สามสิบ … Built on first use.
let atPlace: readonly (readonly string[])[] | undefined;

/** The words of a whole number in plain digits without leading zeros. */
export function wholeNumberWords(digits: string, et: EtRule): string {
  if (digits === "0") return DIGIT_WORDS[0];
  atPlace ??= PLACE_WORDS.map((place, power) => DIGIT_WORDS.map((digit, value) => wordsAt(digit, value, place, power)));
  let words = "";
  let place = (digits.length - 1) % GROUP;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(at) - ZERO;
    words += place === 0 && digit === 1 && isEt(digits, at, et) ? LAST_ONE : atPlace[place]?.[digit];
    if (place === 0 && at < digits.length - 1) words += MILLION;
    place = place === 0 ? GROUP - 1 : place - 1;
  }
  return words;
}

/** Figure by figure, as after จุด. */
export function figureByFigure(digits: string): string {
  return digits.replace(/\d/g, (digit) => DIGIT_WORDS[Number(digit)] ?? "");
}

function wordsAt(digit: string, value: number, place: string, power: number): string {
  if (value === 0) return "";
  if (power === TENS && value <= 2) return (value === 1 ? "" : TWO_OF_TENS) + place;
  return digit + place;
}

/** Whether a 1 in the units is เอ็ด. */
function isEt(digits: string, at: number, et: EtRule): boolean {
  return at > 0 && (et !== "tens" || digits.charCodeAt(at - 1) !== ZERO);
}
