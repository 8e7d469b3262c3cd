import { codelist } from "../field/codelist.js";
import { NAKHON, PHAYAO, THAIHEALTH } from "../field/quoted-documents.js";

/** How far a programme, a project or a model has come. */
export const programmeStates = codelist({
  preparing: { th: "เตรียมการ", en: "Preparing", source: "proposed" },
  pilot: { th: "นำร่อง", en: "Pilot", source: `“ดำเนินการนำร่องใน 11 จังหวัด” (${PHAYAO})` },
  running: { th: "ดำเนินการ", en: "Running", source: `“จะดำเนินการใน 4 ประเด็น” (${PHAYAO})` },
  upgraded: { th: "ยกระดับ", en: "Upgraded", source: `“ยกระดับเป็นจังหวัดส่งเสริมครอบครัวอบอุ่นต้นแบบ” (${PHAYAO})` },
  "scaled-out": { th: "ขยายผล", en: "Scaled out", source: `“เพื่อขยายผลพื้นที่ต้นแบบ” (${PHAYAO})` },
  "next-phase": { th: "ระยะต่อไป", en: "Next phase", source: `“ในระยะต่อไป” (${THAIHEALTH})` },
  suspended: { th: "ระงับชั่วคราว", en: "Suspended", source: "proposed" },
  closed: { th: "สิ้นสุด", en: "Closed", source: "proposed" },
  cancelled: { th: "ยกเลิก", en: "Cancelled", source: "proposed" },
});

/** How an area of a project takes the work up: with somebody who leads it, or one by one. */
export const leadPatterns = codelist({
  "local-government": { th: "ท้องถิ่นเป็นแกนนำ", en: "Led by the local government", source: `“ท้องถิ่นเป็นแกนนำ” (${NAKHON})` },
  partners: { th: "ภาคีในพื้นที่เป็นแกนนำ", en: "Led by local partners", source: `“ภาคีในพื้นที่” (${NAKHON})` },
  individuals: {
    th: "ตอบรับเป็นรายบุคคล",
    en: "Taken up by individuals only",
    source: `“การตอบรับเป็นรายบุคคลในบางพื้นที่” (${NAKHON})`,
  },
});
