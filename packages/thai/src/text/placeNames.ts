/**
 * Places where the programmes began. Short names: their letters also come together in other words and phrases
 * (พ่อแม่|การเลี้ยงดู, คุณแม่กานดา, ทุ่ง|กล้วยไม้, แสดง|เจนจัด, ขุน|ควรจะ), hence {@link standsAsPlace}.
 */
export const placeNames: readonly string[] = [
  "แม่กา",
  "แม่กาษา", // in another province: without it, แม่กา would be found in it
  "ศรีถ้อย",
  "สันโค้ง",
  "ดอกคำใต้",
  "พระธาตุขิงแกง",
  "ขุนควร",
  "สบบง",
  "ทุ่งกล้วย",
  "ดงเจน",
  "ห้วยยางขาม",
];

// บ้าน is none of them: it is also somebody's house (บ้านแม่กานดา).
const AFTER_PLACE_WORD = /(?:ตำบล|ต\.|อำเภอ|เทศบาล|เทศบาลเมือง|อบต\.?|ทต\.|ทม\.|ชุมชน|พื้นที่) ?$/;
const LONGEST_PLACE_WORD = 12;

// The end of a word that goes on with the letters of the name.
const IN_OTHER_WORD = /(?:พ่อ|คุณ|ท่าน|ประ|กระ|แส)$/;

const BEGINS_THAI_WORD = /[ก-ฮเ-ไ]/;
// Words that no other word begins with the end of a name and these: ที่จะ goes on from ควร.
const BEFORE_OTHER_WORD = /^(?:และ|หรือ|กับ|ของ|ใน|ที่(?!จะ)|โดย|ซึ่ง|เพื่อ|เมื่อ|นี้|จังหวัด|อำเภอ|ตำบล|โมเดล|จ\.|อ\.)/;
const LONGEST_OTHER_WORD = 7;

/**
 * Whether a place name found from `start` to `end` of a folded text is the place: a word for a place stands before it, or it
 * ends where a reader sees an end (a space, punctuation, a word such as และ) and does not go on from a word before it.
 * A doubt is a no: a name not held may be cut by a line's end; a wrong one would cut another word.
 */
export function standsAsPlace(key: string, start: number, end: number): boolean {
  const before = key.slice(Math.max(0, start - LONGEST_PLACE_WORD), start);
  if (AFTER_PLACE_WORD.test(before)) return true;
  if (IN_OTHER_WORD.test(before)) return false;
  return !BEGINS_THAI_WORD.test(key[end] ?? "") || BEFORE_OTHER_WORD.test(key.slice(end, end + LONGEST_OTHER_WORD));
}
