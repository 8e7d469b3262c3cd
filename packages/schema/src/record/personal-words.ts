import { toLatinDigits } from "@saan/thai/numbers";
import { hasRightCheckDigit } from "./check-digit.js";

/** What words must not tell, by the code of its finding. */
export type PersonalMatter = "number-of-a-person" | "name-of-a-child" | "telephone-of-a-person" | "tells-of-one-person";

// What divides a number: spaces, points, brackets, and the dashes that word processors make of a hyphen.
const GAP = String.raw`[\s.()‐-—-]{0,3}`;
// Begins with what is rare in Thai text, for speed: "็ก" of เด็กชาย, the point of ด.ญ. and ดญ., a figure of a long number or an age.
const SUSPECT =
  /[๐-๙]|\d(?:[\d\s.()‐-—-]{7,10}\d| ?(?:ปี|ขวบ)|[\u200B-\u200D\u2060\uFEFF])|\.(?: ?[ชญ] ?\.|(?<=ด[ชญ]\.))|็ก[ชห]|น้อง/;
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF]/g;

/**
 * Whether a text may tell something of a person: asked of every text of every record, and hardly any says yes. The address of
 * a page may hold any number.
 */
export function isSuspect(text: string): boolean {
  return SUSPECT.test(text) && !/^https?:\S+$/.test(text);
}

/** What a text tells of a person: a number, a child's name, a mobile telephone, or the age or pet name of one. */
export function personalMattersIn(text: string): readonly PersonalMatter[] {
  if (!isSuspect(text)) return [];
  const words = toLatinDigits(text.replace(UNSEEN, ""));
  const found: PersonalMatter[] = [];
  if (bearsCitizenNumber(words)) found.push("number-of-a-person");
  if (CHILDS_NAME.test(words)) found.push("name-of-a-child");
  else if (tellsOfOnePerson(words)) found.push("tells-of-one-person");
  if (bearsMobileNumber(words)) found.push("telephone-of-a-person");
  return found;
}

// Beside a letter, a point or a slash stand parts of addresses, file names and document numbers; but after the point of a
// Thai word or of "Tel." stands what it announces: โทร.081-234-5678, ปชช.1-1007-00123-45-5.
const BEFORE = String.raw`(?<![\w,/=#&%-]|(?<![ก-๎]|\b(?:[Tt]el|TEL|[TM]))\.)`;
const MOBILE = new RegExp(`${BEFORE}(?:0|\\+66${GAP}0?${GAP})[689](?:${GAP}\\d){8}(?![ -]?\\d)`, "g");
// 1-1007-00123-45-6, however it is divided. The first digit is 1 to 8 (พ.ร.บ. การทะเบียนราษฎร พ.ศ. 2534): those of
// organisations begin with 0, and those of books with 9.
const CITIZEN_NUMBER = new RegExp(
  String.raw`${BEFORE}[1-8]${GAP}\d{4}${GAP}\d{5}${GAP}\d{2}${GAP}\d(?![\w/]|[ .,–-]?\d)`,
  "g",
);

/** In three groups at most: 08-12-2562 10.00 น. is a day and a time. */
function bearsMobileNumber(words: string): boolean {
  const numbers = [...words.matchAll(MOBILE)].map(([number]) => number.replace(/^\+66\D*0?\D*/, ""));
  return numbers.some((number) => (number.match(/\d+/g) ?? []).length <= 3);
}

function bearsCitizenNumber(words: string): boolean {
  return [...words.matchAll(CITIZEN_NUMBER)].some(([number]) => hasRightCheckDigit(number.replace(/\D/g, "")));
}

// What follows เด็กชาย and เด็กหญิง where they are children at large: เด็กหญิงและเด็กชาย, เด็กชายแดน, เด็กหญิงบ้านราชวิถี.
const OF_MANY =
  "และ|หรือ|กับ|ที่|ไทย|ทุก|อายุ|วัย|ใน|ของ|จำนวน|ทั้ง|ให้|ได้|เป็น|มี(?![นช])|ซึ่ง|จาก|อยู่|หญิง|ชาย|แดน|ขอบ|ฝั่ง|บ้าน|จังหวัด|อำเภอ|ตำบล|โดย|เพื่อ|ด้วย|ต้อง|ไม่|ถูก|ตั้งครรภ์|แม่|พิการ|กำพร้า|เร่ร่อน|ยาก|กลุ่ม|ชาว|คน(?!ึ)|ราย|นักเรียน|ผู้|ต่าง|เล็ก|โต|ประถม|มัธยม|เข้า|ออก|ร่วม|หลุด|นี้|นั้น|อื่น|จะ|ก่อน|หลัง|ระดับ|ชั้น|ควร|กว่า|มาก|น้อย|ร้อยละ|แต่|เพราะ|เรียน|เล่น|ด้อย|ขาด|รวม|เฉพาะ|สามารถ|เอง|เหล่า|ตาม|ต่อ|ว่า|ยัง|เมื่อ|ขณะ|ภาย|ระหว่าง|นอก|ถึง|นามสมมติ";
const A_NAME = `(?!${OF_MANY})[ก-ฮเแโใไ][ก-๎]`;
const TITLE_IN_SHORT = String.raw`(?:(?:^|[^.])ด ?\. ?[ชญ] ?|(?<![ก-๎.])ด[ชญ])\. ?`;
// Homes and schools for boys or girls bear the name of a place.
const TITLE = "(?<!สงเคราะห์|คุ้มครอง|สวัสดิภาพ|อบรม|โรงเรียน|พัฒนา|ฟื้นฟู|หอพัก)เด็ก(?:ชาย|หญิง) ?";

// After the title in full only a first name with a family name is surely one: each is short, and a phrase is long.
const CHILDS_NAME = new RegExp(`${TITLE_IN_SHORT}${A_NAME}|${TITLE}${A_NAME}{1,14} {1,2}${A_NAME}{2,20}(?![ก-๎])`);
const CHILDS_TITLE = new RegExp(`${TITLE_IN_SHORT}(?!${OF_MANY})[ก-ฮเแโใไ]|${TITLE}(?!${OF_MANY})[ก-ฮเแโใไ]`);

// "อายุ 9 ปี", "วัย 15 ปี", "9 ขวบ" is somebody's age; "อายุ 15 ปีขึ้นไป", "อายุต่ำกว่า 20 ปี" and "3-5 ขวบ" are of groups.
const AN_AGE = /(?:(?:อายุ|วัย) ?\d{1,3} ?ปี|(?:^|[^\d\s–-])\s?\d{1,2} ?ขวบ)(?! ?(?:ขึ้นไป|ลงมา|[-–]|ถึง|บริบูรณ์|หรือ|และ))/g;
// Of a share, of everybody or of a class nobody is known; and a contract has an age, too.
const OF_A_GROUP = /ร้อยละ|อัตรา|สัดส่วน|จำนวน|เฉลี่ย|ทุก|กลุ่ม|คัดกรอง|วัคซีน|%|ระหว่าง|ตั้งแต่|ถึง|ก่อน|เกิน|แรกเกิด/;
const OF_A_THING = /(?:สัญญา|เช่า|ข้อตกลง|แผน|โครงการ|วาระ|อาคาร|ใบอนุญาต|ทะเบียน)\S{0,12} ?(?:มี ?)?$/;
const A_PET_NAME = /(?<!พี่)น้อง(?!ๆ|สาว|ชาย|ใหม่|เล็ก|นัก|เยาวชน|เด็ก|ผู้)[ก-๎]{1,12} ?\(?(?:ป\. ?\d|ม\. ?\d|อายุ|วัย|อนุบาล|ชั้น)/;

/** Whether words read as being about one person: an age by itself, or the title or the pet name of a child. */
function tellsOfOnePerson(words: string): boolean {
  return CHILDS_TITLE.test(words) || A_PET_NAME.test(words) || [...words.matchAll(AN_AGE)].some(isOfOne);
}

function isOfOne({ 0: age, index, input }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 40), index);
  const after = input.slice(index + age.length, index + age.length + 30);
  return !OF_A_THING.test(before) && !OF_A_GROUP.test(before) && !OF_A_GROUP.test(after);
}
