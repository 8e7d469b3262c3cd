import { codelist } from "../field/codelist.js";

const PHAYAO = "สำนักประชาสัมพันธ์เขต 3, 19 กรกฎาคม 2562";
const THAIHEALTH = "thaihealth.or.th, พม. จับมือ สสส. พัฒนาเด็กในชุมชน";

export const agreementKinds = codelist({
  memorandum: {
    th: "บันทึกข้อตกลงความร่วมมือ (MOU)",
    en: "Memorandum of understanding",
    source: `“บันทึกข้อตกลงความร่วมมือ (MOU)” (${THAIHEALTH})`,
  },
  agreement: { th: "ข้อตกลง", en: "Agreement", source: `“การทำข้อตกลงหรือ MOU” (${PHAYAO})` },
});

export const documentForms = codelist({
  "one-document": { th: "ฉบับเดียว ทุกฝ่ายลงนามร่วมกัน", en: "One document signed by all", source: "proposed" },
  "one-per-party": { th: "แยกฉบับ ฝ่ายละหนึ่งฉบับ", en: "One document for each party", source: "proposed" },
  "not-stated": { th: "เอกสารไม่ได้ระบุ", en: "Not stated", source: "proposed" },
});

export const partyKinds = codelist({
  organization: { th: "หน่วยงาน", en: "Organisation", source: `“องค์กรและส่วนราชการต่างๆ” (${PHAYAO})` },
  area: { th: "พื้นที่", en: "Area", source: `“ระหว่างพื้นที่ 10 ตำบล” (${PHAYAO})` },
});

export const partyRoles = codelist({
  party: { th: "คู่ความร่วมมือ", en: "Party", source: "proposed" },
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
