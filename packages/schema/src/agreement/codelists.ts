import { codelist } from "../field/codelist.js";
import { PHAYAO, THAIHEALTH } from "../field/quoted-documents.js";

export const agreementKinds = codelist({
  memorandum: {
    th: "บันทึกข้อตกลงความร่วมมือ (MOU)",
    en: "Memorandum of understanding",
    source: `“บันทึกข้อตกลงความร่วมมือ (MOU)” (${THAIHEALTH})`,
  },
  agreement: { th: "ข้อตกลง", en: "Agreement", source: `“การทำข้อตกลงหรือ MOU” (${PHAYAO})` },
  "action-plan": {
    th: "ข้อตกลงแผนปฏิบัติการ",
    en: "Agreed action plan",
    definition: { th: "แผนที่คู่ความร่วมมือตกลงทำร่วมกัน", en: "A plan that the parties agree to carry out together" },
    source: "proposed",
  },
  "standard-procedure": {
    th: "แนวปฏิบัติมาตรฐานร่วมกัน",
    en: "Standard operating procedure",
    definition: {
      th: "ขั้นตอนการทำงานที่คู่ความร่วมมือใช้เหมือนกัน มักทำขึ้นภายใต้ข้อตกลงฉบับใหญ่",
      en: "Steps of work that the parties share, often made under a larger agreement",
    },
    source: "proposed",
  },
  declaration: {
    th: "ประกาศเจตนารมณ์",
    en: "Declaration of intent",
    definition: {
      th: "หลายฝ่ายประกาศร่วมกันว่าจะทำสิ่งใด",
      en: "Several parties declare together what they mean to do",
    },
    source: "proposed",
  },
  "community-charter": {
    th: "ธรรมนูญหรือข้อตกลงของชุมชน",
    en: "Community charter",
    definition: {
      th: "ข้อตกลงที่คนในตำบลหรือหมู่บ้านถือร่วมกัน เช่น ธรรมนูญตำบล ระเบียบวาระชุมชน",
      en: "What the people of a sub-district or a village hold to together",
    },
    source: "proposed",
  },
  other: { th: "อื่น ๆ", en: "Other", source: "proposed" },
});

export const documentForms = codelist({
  "one-document": { th: "ฉบับเดียว ทุกฝ่ายลงนามร่วมกัน", en: "One document signed by all", source: "proposed" },
  "one-per-party": { th: "แยกฉบับ ฝ่ายละหนึ่งฉบับ", en: "One document for each party", source: "proposed" },
  "not-stated": { th: "เอกสารไม่ได้ระบุ", en: "Not stated", source: "proposed" },
});

/** What a party is. A document may say "ตำบลแม่กา" and leave the body unnamed, or name a group and its members. */
export const partyKinds = codelist({
  organization: { th: "หน่วยงาน", en: "Organisation", source: `“องค์กรและส่วนราชการต่างๆ” (${PHAYAO})` },
  area: { th: "พื้นที่", en: "Area", source: `“ระหว่างพื้นที่ 10 ตำบล” (${PHAYAO})` },
  association: {
    th: "กลุ่มหรือเครือข่าย",
    en: "Association or network",
    definition: {
      th: "หลายหน่วยงานลงนามร่วมกันเป็นฝ่ายเดียวในนามกลุ่ม",
      en: "Several organisations that are one party under one name",
    },
    source: `“ระหว่างสององค์กรและภาคีเครือข่าย” (${THAIHEALTH})`,
  },
  post: {
    th: "ตำแหน่ง",
    en: "Post",
    definition: {
      th: "ผู้ดำรงตำแหน่งเป็นฝ่ายในข้อตกลงเอง เช่น ผู้ว่าราชการจังหวัดกับนายอำเภอ",
      en: "Who holds a post is the party, such as a governor with district chiefs",
    },
    source: "proposed",
  },
});

export const partyRoles = codelist({
  party: {
    th: "คู่ความร่วมมือ",
    en: "Party",
    definition: { th: "คู่ภาคีของข้อตกลง", en: "One that agrees to it" },
    source: "proposed",
  },
  hub: {
    th: "แกนประสาน",
    en: "Hub",
    definition: {
      th: "ฝ่ายที่ทำข้อตกลงกับทุกฝ่ายที่เหลือและประสานงานระหว่างกัน",
      en: "The party that agrees with each of the others and coordinates among them",
    },
    source: "proposed",
  },
  witness: { th: "พยาน", en: "Witness", source: "proposed" },
});

/** Whether a stated number of parties counts the hub: "เทศบาลและหน่วยงาน 15 หน่วยงาน" can be fifteen or sixteen. */
export const hubCounts = codelist({
  included: { th: "นับรวมแกนประสาน", en: "Hub included", source: "proposed" },
  excluded: { th: "ไม่นับรวมแกนประสาน", en: "Hub not included", source: "proposed" },
  "not-stated": { th: "เอกสารไม่ได้ระบุ", en: "Not stated", source: "proposed" },
});

/** Those who sign beside the parties. */
export const witnessRoles = codelist({
  witness: { th: "พยาน", en: "Witness", source: "proposed" },
  "chief-witness": {
    th: "ประธานสักขีพยาน",
    en: "Chief witness",
    definition: {
      th: "ผู้เป็นประธานในพิธีและร่วมเป็นสักขีพยาน",
      en: "Who presides over the ceremony and witnesses the signing",
    },
    source: "proposed",
  },
  other: { th: "ฐานะอื่น", en: "Another role", source: "proposed" },
});

/** Who works together at a level of a cooperation. */
export const cooperationLevels = codelist({
  ministry: { th: "ระดับกระทรวง", en: "Ministry", source: `“แนวทางความร่วมมือในระดับกระทรวง” (${THAIHEALTH})` },
  department: { th: "ระดับกรม", en: "Department", source: `“ความร่วมมือในระดับกรม” (${THAIHEALTH})` },
  "province-and-areas": {
    th: "ระดับจังหวัดกับพื้นที่",
    en: "Province and its areas",
    source: `“ระหว่างพื้นที่ 10 ตำบล กับสถาบันครอบครัวเข้มแข็งจังหวัดพะเยา” (${PHAYAO})`,
  },
  province: { th: "ระดับจังหวัด", en: "Province", source: "proposed" },
  district: { th: "ระดับอำเภอ", en: "District", source: "proposed" },
  "local-government": { th: "ระดับท้องถิ่น", en: "Local government", source: "proposed" },
  international: { th: "ระดับระหว่างประเทศ", en: "International", source: "proposed" },
  other: { th: "ระดับอื่น", en: "Another level", source: "proposed" },
});

/** How far an agreement has come. */
export const agreementStates = codelist({
  draft: { th: "ร่าง", en: "Draft", source: "proposed" },
  signed: { th: "ลงนาม", en: "Signed", source: `“ทำข้อตกลง MOU ร่วมกัน” (${PHAYAO})` },
  "in-force": { th: "มีผล", en: "In force", source: `“จะเริ่มดำเนินการตั้งแต่บัดนี้เป็นต้นไป” (${PHAYAO})` },
  expired: { th: "ครบกำหนด", en: "Expired", source: `“ถึงปลายเดือนสิงหาคม 2563” (${PHAYAO})` },
  renewed: { th: "ต่ออายุ", en: "Renewed", source: "proposed" },
  terminated: { th: "ยกเลิก", en: "Terminated", source: "proposed" },
});
