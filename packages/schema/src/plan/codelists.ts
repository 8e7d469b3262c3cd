import { codelist } from "../field/codelist.js";
import { MAHA_SARAKHAM, NAKHON, PHAYAO, SONGKHLA, THAIHEALTH } from "../field/quoted-documents.js";

export const planKinds = codelist({
  "action-plan": {
    th: "แผนปฏิบัติการ",
    en: "Action plan",
    source: `“แผนปฏิบัติการด้านครอบครัวระดับจังหวัด” (${SONGKHLA})`,
  },
  "annual-plan": {
    th: "แผนประจำปีงบประมาณ",
    en: "Annual plan",
    definition: {
      th: "แผนของผู้ให้ทุนหรือหน่วยงานในปีงบประมาณหนึ่ง",
      en: "What a funder or an organisation plans for one fiscal year",
    },
    source: `“แผนสุขภาวะเด็ก เยาวชน และครอบครัว ในปีงบประมาณ 2567” (${MAHA_SARAKHAM})`,
  },
  "national-plan": { th: "แผนระดับชาติ", en: "National plan", source: `“แผนระดับชาติ” (${SONGKHLA})` },
  "strategic-plan": { th: "แผนยุทธศาสตร์", en: "Strategic plan", source: "proposed" },
  "field-development-plan": {
    th: "แผนพัฒนาเฉพาะด้าน",
    en: "Development plan for one field",
    definition: { th: "เช่น แผนพัฒนาเด็กและเยาวชนจังหวัด", en: "Such as a province's plan for children and youth" },
    source: "proposed",
  },
  "local-development-plan": { th: "แผนพัฒนาท้องถิ่น", en: "Local development plan", source: "proposed" },
  "community-plan": {
    th: "แผนการดำเนินงานระดับชุมชน",
    en: "Community work plan",
    source: `“จัดทำแผนการดำเนินงานของคณะทำงานในระดับชุมชน” (${PHAYAO})`,
  },
  other: { th: "อื่น ๆ", en: "Other", source: "proposed" },
});

/** Approaches and principles that plans say they follow. */
export const planApproaches = codelist({
  "area-based": { th: "พื้นที่เป็นฐาน", en: "Area-based", source: `“ใช้พื้นที่เป็นฐาน” (${MAHA_SARAKHAM})` },
  "community-led": { th: "ชุมชนนำ", en: "Community-led", source: `“ชุมชนนำ” (${MAHA_SARAKHAM})` },
  "family-and-community-based": {
    th: "ครอบครัวและชุมชนเป็นฐาน",
    en: "Family- and community-based",
    source: `“กิจกรรมฐานครอบครัวและชุมชน” (${MAHA_SARAKHAM})`,
  },
  "multi-sector": {
    th: "ความร่วมมือของทุกภาคส่วน",
    en: "Multi-sector collaboration",
    source: `“ความร่วมมือของทุกภาคส่วน” (${MAHA_SARAKHAM})`,
  },
  integration: { th: "บูรณาการ", en: "Integration", source: `“มุ่งภารกิจบูรณาการ” (${MAHA_SARAKHAM})` },
  "build-on": { th: "ต่อยอด", en: "Build on earlier work", source: `“การต่อยอดและขยายการดำเนินงาน” (${MAHA_SARAKHAM})` },
  "scale-out": { th: "ขยายผล", en: "Scale out", source: `“การขยายผลต้นแบบชุดความรู้” (${MAHA_SARAKHAM})` },
  "model-areas": { th: "พัฒนาพื้นที่ต้นแบบ", en: "Model areas", source: `“เพื่อพัฒนาพื้นที่ต้นแบบ” (${MAHA_SARAKHAM})` },
  "province-centred": {
    th: "จังหวัดเป็นศูนย์กลาง",
    en: "Province-centred",
    source: `“มุ่งเน้นให้จังหวัดเป็นศูนย์กลาง” (${THAIHEALTH})`,
  },
  other: { th: "แนวทางอื่น", en: "Another approach", source: "proposed" },
});

/** What managing by plan consists of: plan, then budget, then monitor, then evaluate. */
export const planFunctions = codelist({
  "action-planning": { th: "แผนปฏิบัติการ", en: "Action planning", source: `“มีแผนปฏิบัติการ” (${NAKHON})` },
  budgeting: { th: "จัดสรรงบประมาณ", en: "Budgeting", source: `“จัดสรรงบประมาณเพื่อดำเนินการ” (${NAKHON})` },
  monitoring: { th: "ติดตาม", en: "Monitoring", source: `“ติดตาม ประเมินผลอย่างเป็นรูปธรรม” (${NAKHON})` },
  evaluation: { th: "ประเมินผล", en: "Evaluation", source: `“ประเมินผลอย่างเป็นรูปธรรม” (${NAKHON})` },
});

/** How far a plan has come. */
export const planStates = codelist({
  guideline: { th: "แนวทางการจัดทำ", en: "Guideline", source: `“พิจารณาแนวทางการจัดทำแผนปฏิบัติการ” (${SONGKHLA})` },
  draft: { th: "ร่าง", en: "Draft", source: "proposed" },
  "under-consultation": {
    th: "รับฟังความคิดเห็นหรือวิพากษ์แผน",
    en: "Under consultation",
    definition: { th: "เปิดร่างให้ผู้เกี่ยวข้องให้ความเห็น", en: "Those concerned comment on the draft" },
    source: "proposed",
  },
  approved: { th: "เห็นชอบ", en: "Approved", source: "proposed" },
  running: { th: "ดำเนินการ", en: "Running", source: `“เพื่อดำเนินการ ติดตาม ประเมินผล” (${NAKHON})` },
  monitored: { th: "ติดตาม", en: "Monitored", source: `“ติดตาม ประเมินผลอย่างเป็นรูปธรรม” (${NAKHON})` },
  evaluated: { th: "ประเมินผล", en: "Evaluated", source: `“ประเมินผลอย่างเป็นรูปธรรม” (${NAKHON})` },
  rejected: { th: "ไม่เห็นชอบ", en: "Rejected", source: "proposed" },
  ended: { th: "สิ้นสุด", en: "Ended", source: "proposed" },
  cancelled: { th: "ยกเลิก", en: "Cancelled", source: "proposed" },
});
