import { codelist } from "../field/codelist.js";
import { THAIHEALTH } from "../field/quoted-documents.js";

/** The fields of work under which a cooperation groups its projects. */
export const cooperationFields = codelist({
  "children-and-youth": {
    th: "ด้านเด็กและเยาวชน",
    en: "Children and youth",
    source: `“ด้านเด็กและเยาวชน” (${THAIHEALTH})`,
  },
  "family-and-locality": {
    th: "ด้านครอบครัวและท้องถิ่น",
    en: "Family and locality",
    source: `“ด้านครอบครัวและท้องถิ่น” (${THAIHEALTH})`,
  },
  "special-needs": {
    th: "ด้านกลุ่มที่มีความต้องการพิเศษ",
    en: "Groups with special needs",
    source: `“ด้านกลุ่มที่มีความต้องการพิเศษ” (${THAIHEALTH})`,
  },
  other: { th: "ด้านอื่น", en: "Another field", source: "proposed" },
});

/** How two organisations steer what they do together. */
export const steeringMechanisms = codelist({
  "co-management": {
    th: "การทำงานร่วมกัน",
    en: "Co-management",
    source: `“ทำงานร่วมกัน (Co-Management)” (${THAIHEALTH})`,
  },
  "executive-conference": {
    th: "ประชุมผู้บริหารสององค์กร",
    en: "Executive conference",
    source: `“ประชุม Executive Conference” (${THAIHEALTH})`,
  },
  "joint-committee": { th: "คณะกรรมการร่วม", en: "Joint committee", source: "proposed" },
  other: { th: "กลไกอื่น", en: "Another mechanism", source: "proposed" },
});
