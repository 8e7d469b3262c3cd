import { codelist } from "../field/codelist.js";

const PHAYAO = "สำนักประชาสัมพันธ์เขต 3, 19 กรกฎาคม 2562";
const MAHA_SARAKHAM = "ข่าวจังหวัดมหาสารคาม, 6 กุมภาพันธ์ 2567";
const NAKHON = "ข่าวจังหวัดนครศรีธรรมราช, 19 ธันวาคม 2562";
const SONGKHLA = "สำนักงานประชาสัมพันธ์จังหวัดสงขลา, 16 มีนาคม 2563";
const THAIHEALTH = "thaihealth.or.th, พม. จับมือ สสส. พัฒนาเด็กในชุมชน";

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

/** Which part of society an organisation belongs to. Central, regional and local follow พ.ร.บ. ระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534. */
export const organizationSectors = codelist({
  "central-government": {
    th: "ราชการส่วนกลาง",
    en: "Central government",
    definition: { th: "กระทรวง ทบวง กรม", en: "Ministries and departments" },
    source: "proposed",
  },
  "regional-government": {
    th: "ราชการส่วนภูมิภาค",
    en: "Regional government",
    definition: { th: "จังหวัดและอำเภอ", en: "Provinces and districts" },
    source: "proposed",
  },
  "local-government": {
    th: "ราชการส่วนท้องถิ่น",
    en: "Local government",
    source: `“องค์กรปกครองส่วนท้องถิ่น” (${MAHA_SARAKHAM})`,
  },
  "other-public": {
    th: "หน่วยงานอื่นของรัฐ",
    en: "Other public bodies",
    definition: { th: "กองทุน องค์การมหาชน รัฐวิสาหกิจ", en: "Funds, public organisations, state enterprises" },
    source: "proposed",
  },
  academic: { th: "ภาควิชาการ", en: "Academic", source: "proposed" },
  "civil-society": {
    th: "ภาคประชาสังคม",
    en: "Civil society",
    definition: { th: "มูลนิธิ สมาคม เครือข่าย กลุ่มในชุมชน", en: "Foundations, associations, networks, local groups" },
    source: "proposed",
  },
  private: { th: "ภาคเอกชน", en: "Private", source: "proposed" },
  media: { th: "สื่อมวลชน", en: "Media", source: `“สื่อมวลชนท้องถิ่น” (${NAKHON})` },
  international: {
    th: "ต่างประเทศหรือระหว่างประเทศ",
    en: "International",
    definition: { th: "รัฐบาลอื่น และองค์การระหว่างประเทศ", en: "Other governments and international organisations" },
    source: "proposed",
  },
  other: { th: "ภาคส่วนอื่น", en: "Another sector", source: `“ภาคส่วนต่าง ๆ” (${MAHA_SARAKHAM})` },
});

/** Which kind of local government. The codes are those of `@saan/areas/local-governments`. */
export const localGovernmentKinds = codelist({
  "provincial-administrative-organization": {
    th: "องค์การบริหารส่วนจังหวัด",
    en: "Provincial administrative organisation",
    definition: {
      th: "อบจ. ตามพระราชบัญญัติองค์การบริหารส่วนจังหวัด พ.ศ. 2540",
      en: "Provincial Administrative Organization Act B.E. 2540",
    },
    source: "proposed",
  },
  "city-municipality": municipality("เทศบาลนคร", "City municipality"),
  "town-municipality": municipality("เทศบาลเมือง", "Town municipality"),
  "subdistrict-municipality": municipality("เทศบาลตำบล", "Sub-district municipality"),
  "subdistrict-administrative-organization": {
    th: "องค์การบริหารส่วนตำบล",
    en: "Sub-district administrative organisation",
    definition: {
      th: "อบต. ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537",
      en: "Sub-district Council and Sub-district Administrative Organization Act B.E. 2537",
    },
    source: "proposed",
  },
  "bangkok-metropolitan-administration": {
    th: "กรุงเทพมหานคร",
    en: "Bangkok Metropolitan Administration",
    definition: {
      th: "ตามพระราชบัญญัติระเบียบบริหารราชการกรุงเทพมหานคร พ.ศ. 2528",
      en: "Bangkok Metropolitan Administration Act B.E. 2528",
    },
    source: "proposed",
  },
  "pattaya-city": {
    th: "เมืองพัทยา",
    en: "Pattaya City",
    definition: {
      th: "ตามพระราชบัญญัติระเบียบบริหารราชการเมืองพัทยา พ.ศ. 2542",
      en: "Pattaya City Administration Act B.E. 2542",
    },
    source: "proposed",
  },
});

function municipality(th: string, en: string) {
  const definition = { th: "ตามพระราชบัญญัติเทศบาล พ.ศ. 2496", en: "Municipality Act B.E. 2496" };
  return { th, en, definition, source: "proposed" };
}

/** What another name of an organisation is. */
export const aliasKinds = codelist({
  former: { th: "ชื่อเดิม", en: "Former name", source: "proposed" },
  short: { th: "ชื่อเรียกสั้น", en: "Short form", source: `“สสส.สำนัก 4” (${PHAYAO})` },
  misspelling: {
    th: "คำสะกดที่ต่างไป",
    en: "Other spelling",
    definition: {
      th: "คำสะกดตามที่พบในเอกสาร แม้จะพิมพ์ผิด เพื่อให้ค้นหาพบ",
      en: "As found in a document, even when mistyped, so that a search finds it",
    },
    source: `“เชฟรอนประทศไทยสำรวจและผลิต” (${NAKHON})`,
  },
  translation: { th: "ชื่อแปล", en: "Translation", source: "proposed" },
  other: {
    th: "ชื่ออื่น",
    en: "Other name",
    definition: { th: "รวมถึงชื่อที่ไม่ทราบว่าเป็นแบบใด", en: "Also a name of which nobody knows what it is" },
    source: `“สำนักงานสร้างเสริมสุขภาวะเด็กเยาวชนและครอบครัว” (${PHAYAO})`,
  },
});

/** Who gave an organisation a number. The lists of org-id.guide are named where there is one. */
export const identifierSchemes = codelist({
  "tax-id": {
    th: "เลขประจำตัวผู้เสียภาษี",
    en: "Taxpayer number",
    definition: { th: "เลข 13 หลักของหน่วยงาน ออกโดยกรมสรรพากร", en: "Thirteen digits; TH-TIN at org-id.guide" },
    source: "proposed",
  },
  "juristic-id": {
    th: "เลขทะเบียนนิติบุคคล",
    en: "Juristic person registration number",
    definition: {
      th: "เลข 13 หลัก ออกโดยกรมพัฒนาธุรกิจการค้า",
      en: "Thirteen digits, Department of Business Development; TH-CR at org-id.guide (not confirmed there)",
    },
    source: "proposed",
  },
  "foundation-registration": {
    th: "เลขทะเบียนมูลนิธิหรือสมาคม",
    en: "Foundation or association registration",
    definition: { th: "ทะเบียนของกระทรวงมหาดไทย เช่น กท 2882", en: "Ministry of Interior; TH-MOI at org-id.guide" },
    source: "proposed",
  },
  "budget-code": {
    th: "รหัสหน่วยงานในระบบงบประมาณ",
    en: "Budget code of a government agency",
    definition: { th: "รหัสหน่วยรับงบประมาณของรัฐ", en: "TH-COA at org-id.guide" },
    source: "proposed",
  },
  "local-government-code": {
    th: "รหัสองค์กรปกครองส่วนท้องถิ่น",
    en: "Local government code",
    definition: {
      th: "รหัส อปท. ของกรมส่งเสริมการปกครองท้องถิ่น",
      en: "Of the Department of Local Administration",
    },
    source: "proposed",
  },
  "health-facility-code": {
    th: "รหัสหน่วยบริการสุขภาพ",
    en: "Health facility code",
    definition: { th: "รหัสของกระทรวงสาธารณสุข", en: "Of the Ministry of Public Health" },
    source: "proposed",
  },
  "school-code": {
    th: "รหัสสถานศึกษา",
    en: "School code",
    definition: { th: "รหัสของกระทรวงศึกษาธิการ", en: "Of the Ministry of Education" },
    source: "proposed",
  },
  "local-health-fund-code": {
    th: "รหัสกองทุนหลักประกันสุขภาพในระดับท้องถิ่น",
    en: "Local health security fund code",
    definition: {
      th: "รหัสของสำนักงานหลักประกันสุขภาพแห่งชาติ",
      en: "Of the National Health Security Office, such as L7884",
    },
    source: "proposed",
  },
  "own-register": {
    th: "รหัสในทะเบียนของผู้บันทึก",
    en: "Code in the recorder's own register",
    source: "proposed",
  },
  other: { th: "รหัสอื่น", en: "Another number", source: "proposed" },
});

/** What has become of an organisation. */
export const organizationStates = codelist({
  active: { th: "ดำเนินงานอยู่", en: "Active", source: "proposed" },
  renamed: { th: "เปลี่ยนชื่อ", en: "Renamed", source: "proposed" },
  merged: { th: "ควบรวม", en: "Merged", source: "proposed" },
  dissolved: { th: "ยุบเลิก", en: "Dissolved", source: "proposed" },
});
