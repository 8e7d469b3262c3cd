import { codelist } from "../field/codelist.js";
import { MAHA_SARAKHAM, NAKHON, PHAYAO, SONGKHLA, THAIHEALTH } from "../field/quoted-documents.js";

/** Kinds of organisations that work together in these programmes. */
export const organizationKinds = codelist({
  ministry: { th: "กระทรวง", en: "Ministry", source: `“กระทรวงการพัฒนาสังคมฯ” (${THAIHEALTH})` },
  department: { th: "กรม", en: "Department", source: `“กรมกิจการสตรีและสถาบันครอบครัว” (${SONGKHLA})` },
  section: {
    th: "กอง สำนัก หรือหน่วยงานภายใน",
    en: "Bureau or unit of an organisation",
    source: `“สสส.สำนัก 4” (${PHAYAO})`,
  },
  "public-fund": {
    th: "กองทุนหรือองค์กรของรัฐ",
    en: "Public fund or body",
    source: `“สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพ (สสส.)” (${MAHA_SARAKHAM})`,
  },
  "provincial-office": {
    th: "ส่วนราชการประจำจังหวัด",
    en: "Provincial office",
    definition: {
      th: "หน่วยงานของกระทรวงหรือกรมที่ประจำจังหวัด เช่น สำนักงาน พมจ. สสจ. สำนักงานแรงงานจังหวัด สำนักงานประชาสัมพันธ์จังหวัด",
      en: "A ministry's or department's office in a province",
    },
    source: `“สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา” (${PHAYAO})`,
  },
  "district-office": {
    th: "ส่วนราชการประจำอำเภอ",
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
    source: `“องค์กรปกครองส่วนท้องถิ่น” (${MAHA_SARAKHAM})`,
  },
  "technical-centre": {
    th: "ศูนย์วิชาการ",
    en: "Technical centre",
    definition: {
      th: "ศูนย์ที่ให้ความรู้และคำแนะนำทางวิชาการแก่หลายจังหวัด เช่น ศูนย์อนามัย",
      en: "A centre that gives several provinces technical advice, such as a health promotion centre",
    },
    source: `“ศูนย์อนามัยที่ 11” (${NAKHON})`,
  },
  shelter: {
    th: "บ้านพักหรือสถานสงเคราะห์",
    en: "Shelter or welfare home",
    source: `“บ้านพักเด็กและครอบครัวจังหวัดพะเยา” (${PHAYAO})`,
  },
  security: { th: "หน่วยตำรวจหรือทหาร", en: "Police or military unit", source: `“ตชด.32” (${PHAYAO})` },
  "public-organization": {
    th: "องค์การมหาชน",
    en: "Public organisation",
    definition: {
      th: "ตามพระราชบัญญัติองค์การมหาชน พ.ศ. 2542 หรือกฎหมายของตนเอง เช่น สถาบันพัฒนาองค์กรชุมชน",
      en: "Public Organisation Act B.E. 2542, or an act of its own",
    },
    source: "proposed",
  },
  "state-enterprise": { th: "รัฐวิสาหกิจ", en: "State enterprise", source: "proposed" },
  "independent-agency": {
    th: "องค์กรอิสระ",
    en: "Independent agency",
    definition: {
      th: "องค์กรอิสระตามรัฐธรรมนูญหรือกฎหมาย เช่น คณะกรรมการสิทธิมนุษยชนแห่งชาติ",
      en: "Independent under the constitution or an act, such as the national human rights commission",
    },
    source: "proposed",
  },
  justice: {
    th: "ศาล อัยการ หรือสถานพินิจ",
    en: "Court, prosecution or juvenile observation centre",
    definition: {
      th: "ศาลเยาวชนและครอบครัว สำนักงานอัยการ สถานพินิจและคุ้มครองเด็กและเยาวชน",
      en: "Juvenile and family courts, prosecutors' offices, observation and protection centres",
    },
    source: "proposed",
  },
  foundation: { th: "มูลนิธิ", en: "Foundation", source: `“มูลนิธิเครือข่ายครอบครัว” (${PHAYAO})` },
  association: { th: "สมาคม", en: "Association", source: "proposed" },
  "community-organization": {
    th: "องค์กรชุมชน กลุ่ม หรือชมรม",
    en: "Community organisation, group or club",
    definition: {
      th: "กลุ่มที่คนในพื้นที่ตั้งขึ้น เช่น ชมรมผู้สูงอายุ กลุ่มสตรี อาสาสมัคร",
      en: "What people of a place set up, such as a club of the elderly or a women's group",
    },
    source: "proposed",
  },
  "community-organization-council": {
    th: "สภาองค์กรชุมชน",
    en: "Council of community organisations",
    definition: {
      th: "ตามพระราชบัญญัติสภาองค์กรชุมชน พ.ศ. 2551",
      en: "Community Organisation Council Act B.E. 2551",
    },
    source: "proposed",
  },
  "community-fund": {
    th: "กองทุนในชุมชนหรือท้องถิ่น",
    en: "Community or local fund",
    definition: {
      th: "เช่น กองทุนสวัสดิการชุมชน กองทุนหมู่บ้าน กองทุนหลักประกันสุขภาพในระดับท้องถิ่น",
      en: "Such as a community welfare fund, a village fund or a local health security fund",
    },
    source: "proposed",
  },
  "religious-place": {
    th: "ศาสนสถานหรือองค์กรศาสนา",
    en: "Place of worship or religious body",
    definition: { th: "เช่น วัด มัสยิด โบสถ์", en: "Such as a temple, a mosque or a church" },
    source: "proposed",
  },
  "institute-or-network": {
    th: "สถาบันหรือเครือข่าย",
    en: "Institute or network",
    source: `“สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา” (${PHAYAO})`,
  },
  cooperative: { th: "สหกรณ์", en: "Cooperative", source: `“สหกรณ์การเกษตรเมืองพะเยาจำกัด” (${PHAYAO})` },
  company: {
    th: "บริษัทจำกัด",
    en: "Company",
    definition: {
      th: "รวมบริษัทมหาชนจำกัดและห้างหุ้นส่วน",
      en: "Limited and public companies and partnerships",
    },
    source: `“บริษัท เชฟรอนประทศไทยสำรวจและผลิต จำกัด” (${NAKHON})`,
  },
  media: { th: "สื่อมวลชน", en: "Media", source: `“สื่อมวลชนท้องถิ่น” (${NAKHON})` },
  "educational-institution": {
    th: "สถานศึกษา",
    en: "Educational institution",
    definition: {
      th: "โรงเรียน วิทยาลัย มหาวิทยาลัย และศูนย์หรือสถาบันในสังกัด",
      en: "Schools, colleges and universities, with their centres and institutes",
    },
    source: "proposed",
  },
  "health-service": {
    th: "โรงพยาบาลหรือหน่วยบริการสาธารณสุข",
    en: "Hospital or health service",
    definition: { th: "โรงพยาบาล โรงพยาบาลส่งเสริมสุขภาพตำบล และศูนย์บริการสาธารณสุข", en: "Hospitals and health centres" },
    source: "proposed",
  },
  "children-and-youth-council": { th: "สภาเด็กและเยาวชน", en: "Children and youth council", source: "proposed" },
  "international-organization": {
    th: "องค์การระหว่างประเทศ",
    en: "International organisation",
    definition: { th: "เช่น กองทุนเพื่อเด็กแห่งสหประชาชาติ", en: "Such as a fund of the United Nations" },
    source: "proposed",
  },
  "foreign-government": {
    th: "หน่วยงานรัฐบาลต่างประเทศ",
    en: "Foreign government body",
    source: "proposed",
  },
  "diplomatic-post": {
    th: "สถานเอกอัครราชทูตหรือสถานกงสุล",
    en: "Embassy or consulate",
    definition: {
      th: "ของไทยในต่างประเทศ หรือของต่างประเทศในไทย",
      en: "Of Thailand abroad, or of another country in Thailand",
    },
    source: "proposed",
  },
  other: { th: "อื่น ๆ", en: "Other", source: "proposed" },
});
