import { codelist } from "../field/codelist.js";

const NAKHON = "ข่าวจังหวัดนครศรีธรรมราช, 19 ธันวาคม 2562";
const THAIHEALTH = "thaihealth.or.th, พม. จับมือ สสส. พัฒนาเด็กในชุมชน";

export const facilityKinds = codelist({
  "family-development-centre": {
    th: "ศูนย์พัฒนาครอบครัวในชุมชน",
    en: "Community family development centre",
    definition: { th: "เรียกย่อว่า ศพค.", en: "Known by its Thai acronym, sor por khor" },
    source: `“ศูนย์พัฒนาครอบครัวในชุมชน” (${THAIHEALTH})`,
  },
  shelter: {
    th: "บ้านพักเด็กและครอบครัว",
    en: "Children and family shelter",
    source: `“บ้านพักเด็กและครอบครัว” (${THAIHEALTH})`,
  },
  "welfare-home": { th: "สถานสงเคราะห์", en: "Welfare home", source: `“สถานสงเคราะห์” (${THAIHEALTH})` },
  "child-protection-centre": { th: "ศูนย์ชุมชนคุ้มครองเด็ก", en: "Community child protection centre", source: "proposed" },
  "health-promotion-centre": { th: "ศูนย์อนามัย", en: "Health promotion centre", source: `“ศูนย์อนามัยที่ 11” (${NAKHON})` },
  "health-facility": { th: "โรงพยาบาลหรือสถานีอนามัย", en: "Hospital or health station", source: "proposed" },
  "child-development-centre": { th: "ศูนย์พัฒนาเด็กเล็ก", en: "Child development centre", source: "proposed" },
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
