import { register } from "../sample/register.js";

/** The records of this document, by name. */
export const cooperation = register("cooperation", {
  page: "source",
  "inn-report": "source",
  memorandum: "agreement",
  conference: "activity",
  "permanent-secretary": "office-holder",
  "fund-manager": "office-holder",
  portfolio: "portfolio",
  "cooperation-project": "project",
  "leadership-project": "project",
  "youth-reform": "project",
  "centre-team-project": "project",
  "pregnancy-pilot": "project",
  "volunteer-project": "project",
  "leadership-course": "course",
  "family-centre": "facility",
  "family-centre-team": "body",
  shelter: "facility",
  "welfare-home": "facility",
  "case-assistance": "case-conference",
  "children-and-youth": "target-group",
  "special-needs": "target-group",
  "unready-pregnancy": "target-group",
  adolescents: "target-group",
  "civil-servants": "target-group",
});

export const sources = [cooperation.ids.page];

/** Who says what the page reports as said. */
export const permanentSecretary = "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์";

/** Fields of a record as claims of the permanent secretary. */
export function saidBy(...fields: readonly string[]) {
  return fields.map((field) => ({ field, confidence: "stated" as const, asserter: permanentSecretary }));
}

export const cooperationName = "โครงการความร่วมมือในการขับเคลื่อนยุทธศาสตร์ด้านการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน และท้องถิ่น";
