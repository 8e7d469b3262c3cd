// The same keys, row by row, as two layouts name them; first unshifted, then with Shift.
const US_QWERTY = [
  "` 1 2 3 4 5 6 7 8 9 0 - =",
  "q w e r t y u i o p [ ] \\",
  "a s d f g h j k l ; '",
  "z x c v b n m , . /",
  "~ ! @ # $ % ^ & * ( ) _ +",
  "Q W E R T Y U I O P { } |",
  'A S D F G H J K L : "',
  "Z X C V B N M < > ?",
].join(" ");
const THAI_KEDMANEE = [
  "_ ๅ / - ภ ถ ุ ึ ค ต จ ข ช",
  "ๆ ไ ำ พ ะ ั ี ร น ย บ ล ฃ",
  "ฟ ห ก ด เ ้ ่ า ส ว ง",
  "ผ ป แ อ ิ ื ท ม ใ ฝ",
  "% + ๑ ๒ ๓ ๔ ู ฿ ๕ ๖ ๗ ๘ ๙",
  '๐ " ฎ ฑ ธ ํ ๊ ณ ฯ ญ ฐ , ฅ',
  "ฤ ฆ ฏ โ ฌ ็ ๋ ษ ศ ซ .",
  "( ) ฉ ฮ ฺ ์ ? ฒ ฬ ฦ",
].join(" ");

const toThai = pairs(US_QWERTY, THAI_KEDMANEE);
const toUs = pairs(THAI_KEDMANEE, US_QWERTY);

/**
 * What the keys of a text type when the keyboard is in its Thai layout: `l;ylfu8iy[` is สวัสดีครับ typed in the English one.
 *
 * The layout is Kedmanee (เกษมณี) as Windows, Linux and telephones have it, beside US QWERTY. TIS 820-2538 differs from it
 * in four keys that hardly any text needs (`` ` ``, `1`, `\`, and `7` with Shift). The 94 printable keys and
 * their Thai letters are one to one, so `toQwerty(toKedmanee(text)) === text` for any ASCII text; what is on no key stays.
 */
export function toKedmanee(text: string): string {
  return typed(text, toThai);
}

/**
 * What the keys of a text type when the keyboard is in its English layout: `่นีพืฟสรหท` is journalism typed in the Thai one.
 * The inverse of {@link toKedmanee}. Letters that the Thai layout lacks stay (A–Z, 0–9 and ๎ ๏ ๚ ๛), and of its ASCII
 * signs all change: `/` is on the key `2`.
 */
export function toQwerty(text: string): string {
  return typed(text, toUs);
}

function typed(text: string, keys: ReadonlyMap<string, string>): string {
  if (typeof text !== "string") return "";
  return text.replace(/[!-~\u0E01-\u0E5B]/g, (key) => keys.get(key) ?? key);
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const letters = to.split(" ");
  return new Map(from.split(" ").map((key, position) => [key, letters[position] ?? key]));
}
