/*
 * What Thai counts with, as seen in programme documents. No closed list: any word is read as a unit behind figures or behind
 * a space. Only words stuck to a number in words are held against it, because สิบโท, หกล้ม and สามพราน are no numbers.
 *
 * Left out on purpose: แถว, ล้อ, แยก, เหลี่ยม and others that make a name with a number before them (สองแถว, สิบล้อ, สี่แยก,
 * สามเหลี่ยม).
 */

const PEOPLE = "คน|ท่าน|ราย|รูป|องค์(?:กร)?|ชีวิต|ครอบครัว|(?:ครัว|หลังคา)เรือน|คณะ|ทีม|กลุ่ม|ชมรม|เครือข่าย|หน่วย(?:งาน)?|คู่|ฝ่าย";
const PLACES = "ประเทศ|ภาค|จังหวัด|อำเภอ|ตำบล|หมู่(?:บ้าน)?|ชุมชน|เขต|พื้นที่|แห่ง|จุด|ศูนย์|โรงเรียน|ห้อง|ชั้น|หลัง|แปลง";
const WORKS =
  "โครงการ|กิจกรรม|งาน|รุ่น|ครั้ง|รอบ|เวที|เรื่อง|ข้อ|ฉบับ|ประเด็น|ด้าน|อย่าง|ประการ|กรณี|หลักสูตร|วิชา|บท|หน้า|แผ่น|เล่ม|ชุด|ชิ้น|รายการ|ระดับ|ภาพ|คะแนน";
const TIMES = "(?:วิ)?นาที|ชั่วโมง|วัน|คืน|สัปดาห์|เดือน|ไตรมาส|ภาคเรียน|ปี(?:งบประมาณ)?|ขวบ|มื้อ";
const THINGS = "อัน|ใบ|ลูก|ตัว|เครื่อง|คัน|ต้น|กล่อง|ถุง|ขวด";
const MEASURES = "บาท|สตางค์|กิโล(?:กรัม|เมตร)?|กรัม|ตัน|ลิตร|(?:ตาราง)?เมตร|ไร่|เท่า|ส่วน|ร้อยละ";

let pattern: RegExp | undefined;

/** Whether a unit is a common classifier, alone or as in คน/วัน and คนต่อวัน. */
export function isCommonClassifier(unit: string): boolean {
  pattern ??= new RegExp(`^(?:${[PEOPLE, PLACES, WORKS, TIMES, THINGS, MEASURES].join("|")})(?:$|/|ต่อ)`);
  return pattern.test(unit);
}
