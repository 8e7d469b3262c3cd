import { type NameTitle, type TitleRow, titlesOf } from "./nameTitle.js";
import { ranks } from "./ranks.js";

const ACADEMIC: readonly TitleRow[] = [
  ["ศาสตราจารย์", "ศ.", "Professor"],
  ["ศาสตราจารย์เกียรติคุณ", "ศ.เกียรติคุณ", "Professor Emeritus"],
  ["ศาสตราจารย์กิตติคุณ", "ศ.กิตติคุณ", "Professor Emeritus"],
  ["ศาสตราจารย์พิเศษ", "ศ.พิเศษ", "Adjunct Professor"],
  ["ศาสตราจารย์คลินิก", "ศ.คลินิก", "Clinical Professor"],
  ["ศาสตราจารย์คลินิกเกียรติคุณ", "ศ.คลินิกเกียรติคุณ", "Clinical Professor Emeritus"],
  ["รองศาสตราจารย์", "รศ.", "Associate Professor"],
  ["รองศาสตราจารย์พิเศษ", "รศ.พิเศษ", "Adjunct Associate Professor"],
  ["ผู้ช่วยศาสตราจารย์", "ผศ.", "Assistant Professor"],
  ["ผู้ช่วยศาสตราจารย์พิเศษ", "ผศ.พิเศษ", "Adjunct Assistant Professor"],
  ["อาจารย์", "อ.", "Lecturer"],
  ["ดอกเตอร์", "ดร.", "Dr."],
];

const PROFESSIONAL: readonly TitleRow[] = [
  ["พยาบาลวิชาชีพ", "พว.", "Registered Nurse"],
  ["นักกายภาพบำบัด", "กภ.", "Physical Therapist"],
  ["ครู", undefined, "Teacher"],
];
const PROFESSIONAL_MEN: readonly TitleRow[] = [
  ["นายแพทย์", "นพ.", "Dr."],
  ["ทันตแพทย์", "ทพ.", "Dr."],
  ["เภสัชกร", "ภก.", "Pharmacist"],
  ["นายสัตวแพทย์", "น.สพ.", "Veterinarian"],
  ["นักเทคนิคการแพทย์", "ทนพ.", "Medical Technologist"],
];
const PROFESSIONAL_WOMEN: readonly TitleRow[] = [
  ["แพทย์หญิง", "พญ.", "Dr."],
  ["ทันตแพทย์หญิง", "ทพญ.", "Dr."],
  ["เภสัชกรหญิง", "ภญ.", "Pharmacist"],
  ["สัตวแพทย์หญิง", "สพ.ญ.", "Veterinarian"],
  ["นักเทคนิคการแพทย์หญิง", "ทนพญ.", "Medical Technologist"],
];

const ROYAL: readonly TitleRow[] = [
  ["หม่อมเจ้า", "ม.จ.", "Mom Chao"],
  ["หม่อมราชวงศ์", "ม.ร.ว.", "Mom Rajawongse"],
  ["หม่อมหลวง", "ม.ล.", "Mom Luang"],
];
const ROYAL_WOMEN: readonly TitleRow[] = [
  ["หม่อม", undefined, "Mom"],
  ["ท่านผู้หญิง", undefined, "Thanpuying"],
  ["คุณหญิง", undefined, "Khunying"],
];

// A พระครู has a title of the Sangha instead of the name (ราชทินนาม); ปลัด, สมุห์ and ใบฎีกา serve one.
const MONKS: readonly TitleRow[] = [
  ["พระ", undefined, "Phra"],
  ["พระภิกษุ", undefined, "Phra"],
  ["พระมหา", undefined, "Phra Maha"],
  ["พระอาจารย์", undefined, "Phra Ajahn"],
  ["พระครู", undefined, "Phra Khru"],
  ["พระปลัด", undefined, "Phra Palat"],
  ["พระสมุห์", undefined, "Phra Samu"],
  ["พระใบฎีกา", undefined, "Phra Baidika"],
  ["พระครูปลัด", undefined, "Phra Khru Palat"],
  ["พระครูสมุห์", undefined, "Phra Khru Samu"],
  ["พระครูใบฎีกา", undefined, "Phra Khru Baidika"],
  ["พระครูสังฆรักษ์", undefined, "Phra Khru Sangkharak"],
  ["พระครูวินัยธร", undefined, "Phra Khru Winaithon"],
  ["พระครูธรรมธร", undefined, "Phra Khru Thammathon"],
  ["ครูบา", undefined, "Khruba"], // an elder in the north
  ["พระครูบา", undefined, "Phra Khruba"],
  ["พระอธิการ", undefined, "Phra Athikan"],
  ["เจ้าอธิการ", undefined, "Chao Athikan"],
  ["หลวงพ่อ", undefined, "Luang Pho"],
  ["หลวงปู่", undefined, "Luang Pu"],
  ["หลวงตา", undefined, "Luang Ta"],
  ["สามเณร", "สณ.", "Novice"],
];
const CLERGYMEN: readonly TitleRow[] = [
  ["บาทหลวง", undefined, "Father"],
  ["ภราดา", undefined, "Brother"],
  ["อิหม่าม", undefined, "Imam"],
  ["โต๊ะครู", undefined, "To Khru"],
];
const NUNS: readonly TitleRow[] = [
  ["แม่ชี", undefined, "Mae Chi"],
  ["ภิกษุณี", undefined, "Bhikkhuni"],
  ["ซิสเตอร์", undefined, "Sister"],
];

/**
 * Titles before names (คำนำหน้านาม), for choosing and for printing. Open-ended by nature: always let people write another.
 *
 * - Ordinary titles: a woman who is or was married chooses นาง or นางสาว (พ.ร.บ. คำนำหน้านามหญิง พ.ศ. 2551). Boys are
 *   เด็กชาย and girls เด็กหญิง below fifteen (พจนานุกรม ฉบับราชบัณฑิตยสถาน; the decree of พ.ศ. 2464 about them was repealed).
 * - Academic positions stand before names by the Prime Minister's Office's regulation of พ.ศ. 2536. ดร. and the titles of
 *   professions are usage, not law, and ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 does not count them.
 * - A space stands after ranks only (สำนักงานราชบัณฑิตยสภา: หลักเกณฑ์การเว้นวรรค).
 * - Styles above หม่อมเจ้า are left out: no form should compose the name of such a person.
 */
export const nameTitles: readonly NameTitle[] = /* @__PURE__ */ everyTitle();

function everyTitle(): NameTitle[] {
  return [
    ...titlesOf("ordinary", false, [["นาย", undefined, "Mr."]], "male"),
    ...titlesOf("ordinary", false, [["นาง", undefined, "Mrs."]], "female"),
    ...titlesOf("ordinary", false, [["นางสาว", "น.ส.", "Miss"]], "female"),
    ...titlesOf("ordinary", false, [["คุณ", undefined, "Khun"]]),
    ...titlesOf("child", false, [["เด็กชาย", "ด.ช.", "Master"]], "male"),
    ...titlesOf("child", false, [["เด็กหญิง", "ด.ญ.", "Miss"]], "female"),
    ...ranks(),
    ...titlesOf("academic", false, ACADEMIC),
    ...titlesOf("professional", false, PROFESSIONAL),
    ...titlesOf("professional", false, PROFESSIONAL_MEN, "male"),
    ...titlesOf("professional", false, PROFESSIONAL_WOMEN, "female"),
    ...titlesOf("royal", false, ROYAL),
    ...titlesOf("royal", false, ROYAL_WOMEN, "female"),
    ...titlesOf("religious", false, MONKS, "male"),
    ...titlesOf("religious", false, CLERGYMEN, "male"),
    ...titlesOf("religious", false, [["ศาสนาจารย์", "ศจ.", "Reverend"]]),
    ...titlesOf("religious", false, NUNS, "female"),
    ...titlesOf("community", false, [["กำนัน", undefined, "Kamnan"]]),
    ...titlesOf("community", false, [["ผู้ใหญ่บ้าน", undefined, "Village Head"]]),
  ];
}
