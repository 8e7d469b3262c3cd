import { codelist } from "../field/codelist.js";

const PHAYAO = "สำนักประชาสัมพันธ์เขต 3, 19 กรกฎาคม 2562";
const THAIHEALTH = "thaihealth.or.th, พม. จับมือ สสส. พัฒนาเด็กในชุมชน";

/** Kinds of organisations that work together in these programmes. */
export const organizationKinds = codelist({
  ministry: { th: "กระทรวง", en: "Ministry", source: `“กระทรวงการพัฒนาสังคมฯ” (${THAIHEALTH})` },
  department: { th: "กรม", en: "Department", source: `“ความร่วมมือในระดับกรม” (${THAIHEALTH})` },
  section: { th: "สำนักหรือหน่วยงานภายใน", en: "Section of an organisation", source: `“สสส.สำนัก 4” (${PHAYAO})` },
  "public-fund": { th: "กองทุนหรือองค์กรของรัฐ", en: "Public fund or body", source: `“สสส.” (${THAIHEALTH})` },
  "provincial-office": {
    th: "สำนักงานจังหวัด",
    en: "Provincial office",
    definition: {
      th: "หน่วยงานของกระทรวงหรือกรมที่ประจำจังหวัด เช่น พมจ. สสจ.",
      en: "A ministry's or department's office in a province",
    },
    source: `“สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา” (${PHAYAO})`,
  },
  "district-office": {
    th: "สำนักงานอำเภอ",
    en: "District office",
    source: `“สำนักงานสาธารณสุขอำเภอเมืองพะเยา” (${PHAYAO})`,
  },
  "local-government": {
    th: "องค์กรปกครองส่วนท้องถิ่น",
    en: "Local government",
    definition: {
      th: "องค์การบริหารส่วนจังหวัด เทศบาล องค์การบริหารส่วนตำบล กรุงเทพมหานคร และเมืองพัทยา",
      en: "Provincial and sub-district administrative organisations, municipalities, Bangkok and Pattaya",
    },
    source: "proposed",
  },
  "technical-centre": { th: "ศูนย์วิชาการ", en: "Technical centre", source: "proposed" },
  shelter: {
    th: "บ้านพักหรือสถานสงเคราะห์",
    en: "Shelter or welfare home",
    source: `“บ้านพักเด็กและครอบครัวจังหวัดพะเยา” (${PHAYAO})`,
  },
  security: { th: "ตำรวจหรือทหาร", en: "Police or military unit", source: `“ตชด.32” (${PHAYAO})` },
  foundation: { th: "มูลนิธิ", en: "Foundation", source: `“มูลนิธิเครือข่ายครอบครัว” (${PHAYAO})` },
  "institute-or-network": {
    th: "สถาบันหรือเครือข่าย",
    en: "Institute or network",
    source: `“สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา” (${PHAYAO})`,
  },
  cooperative: { th: "สหกรณ์", en: "Cooperative", source: `“สหกรณ์การเกษตรเมืองพะเยาจำกัด” (${PHAYAO})` },
  company: { th: "บริษัท", en: "Company", source: "proposed" },
  media: { th: "สื่อมวลชน", en: "Media", source: `“สวท.พะเยา” (${PHAYAO})` },
  other: { th: "อื่น ๆ", en: "Other", source: "proposed" },
});
