import { codelist } from "../field/codelist.js";
import { NAKHON, THAIHEALTH } from "../field/quoted-documents.js";

export const facilityKinds = codelist({
  "family-development-centre": {
    th: "ศูนย์พัฒนาครอบครัวในชุมชน",
    en: "Community family development centre",
    definition: { th: "เรียกย่อว่า ศพค.", en: "Known by its Thai acronym (so pho kho)" },
    source: `“ศูนย์พัฒนาครอบครัวในชุมชน” (${THAIHEALTH})`,
  },
  shelter: {
    th: "บ้านพักเด็กและครอบครัว",
    en: "Children and family shelter",
    source: `“บ้านพักเด็กและครอบครัว” (${THAIHEALTH})`,
  },
  "welfare-home": { th: "สถานสงเคราะห์", en: "Welfare home", source: `“สถานสงเคราะห์” (${THAIHEALTH})` },
  "first-reception-home": { th: "สถานแรกรับ", en: "First reception home", source: "proposed" },
  "safety-protection-home": { th: "สถานคุ้มครองสวัสดิภาพ", en: "Safety protection home", source: "proposed" },
  "rehabilitation-home": { th: "สถานพัฒนาและฟื้นฟู", en: "Development and rehabilitation home", source: "proposed" },
  "crisis-centre": {
    th: "ศูนย์พึ่งได้หรือศูนย์ช่วยเหลือสังคม",
    en: "Crisis centre",
    definition: {
      th: "รับเรื่องและช่วยเหลือผู้ประสบปัญหาในที่เดียว",
      en: "Takes in and helps those in trouble in one place (one-stop crisis centre)",
    },
    source: "proposed",
  },
  "child-protection-centre": { th: "ศูนย์ชุมชนคุ้มครองเด็ก", en: "Community child protection centre", source: "proposed" },
  "health-promotion-centre": { th: "ศูนย์อนามัย", en: "Health promotion centre", source: `“ศูนย์อนามัยที่ 11” (${NAKHON})` },
  "health-facility": {
    th: "โรงพยาบาลหรือโรงพยาบาลส่งเสริมสุขภาพตำบล (รพ.สต.)",
    en: "Hospital or sub-district health-promoting hospital",
    source: "proposed",
  },
  "child-development-centre": {
    th: "สถานพัฒนาเด็กปฐมวัย (เช่น ศูนย์พัฒนาเด็กเล็ก)",
    en: "Early childhood development centre",
    source: "proposed",
  },
  school: { th: "โรงเรียนหรือสถานศึกษา", en: "School", source: "proposed" },
  "disability-service-centre": {
    th: "ศูนย์บริการคนพิการ",
    en: "Service centre for people with disabilities",
    source: "proposed",
  },
  "elder-development-centre": {
    th: "ศูนย์พัฒนาคุณภาพชีวิตและส่งเสริมอาชีพผู้สูงอายุ",
    en: "Centre for the life and work of older people",
    definition: { th: "เรียกย่อว่า ศพอส.", en: "Known by its Thai acronym (so pho o so)" },
    source: "proposed",
  },
  "operation-centre": {
    th: "ศูนย์ปฏิบัติการในพื้นที่",
    en: "Local operation centre",
    definition: { th: "เช่น ศูนย์ปฏิบัติการระดับตำบลหรืออำเภอ", en: "Such as one of a sub-district or a district" },
    source: "proposed",
  },
  other: { th: "สถานบริการอื่น", en: "Another kind of facility", source: "proposed" },
});

/** How far a facility has come. */
export const facilityStates = codelist({
  established: { th: "จัดตั้ง", en: "Established", source: "proposed" },
  running: { th: "ดำเนินการ", en: "Running", source: "proposed" },
  strengthening: {
    th: "พัฒนาศักยภาพ",
    en: "Being strengthened",
    source: `“พัฒนาศักยภาพคณะทำงานศูนย์พัฒนาครอบครัวในชุมชน” (${THAIHEALTH})`,
  },
  closed: { th: "ปิด", en: "Closed", source: "proposed" },
});

/** In whose spirit people help without pay. */
export const volunteerKinds = codelist({
  volunteer: { th: "อาสาสมัคร", en: "Volunteers", source: `“กลไกอาสาสมัครในสถานสงเคราะห์” (${THAIHEALTH})` },
  "volunteer-spirit": {
    th: "จิตอาสา",
    en: "Volunteer spirit",
    source: `“โครงการจิตอาสาสร้างสุขให้เด็กในสถานสงเคราะห์” (${THAIHEALTH})`,
  },
  other: { th: "ผู้ช่วยเหลือแบบอื่น", en: "Other helpers", source: "proposed" },
});
