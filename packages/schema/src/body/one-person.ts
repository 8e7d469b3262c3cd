import { toLatinDigits } from "@saan/thai/numbers";

// "อายุ 9 ปี", "วัย 15 ปี", "9 ขวบ" is somebody's age; "อายุ 15 ปีขึ้นไป", "อายุต่ำกว่า 20 ปี" and "3-5 ขวบ" are of groups.
const AN_AGE = /(?:(?:อายุ|วัย) ?\d{1,3} ?ปี|(?:^|[^\d\s–-])\s?\d{1,2} ?ขวบ)(?! ?(?:ขึ้นไป|ลงมา|[-–]|ถึง))/;
// ด.ญ. with anything, เด็กชาย with a name behind; "เด็กชายและเด็กหญิง" are children at large.
const A_CHILDS_TITLE =
  /ด ?\. ?[ชญ] ?\.|เด็ก(?:ชาย|หญิง) ?(?!และ|หรือ|กับ|ที่|ไทย|ทุก|อายุ|วัย|ใน|ของ|จำนวน|ทั้ง|ให้|ได้|เป็น|มี|ซึ่ง|จาก|อยู่)[ก-ฮเแโใไ]/;

/** Whether words read as being about one person: an age by itself, or the title of a child with a name. */
export function tellsOfOnePerson(words: string): boolean {
  const text = toLatinDigits(words);
  return AN_AGE.test(text) || A_CHILDS_TITLE.test(text);
}
