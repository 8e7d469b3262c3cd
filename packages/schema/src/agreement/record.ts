import { defineRecord } from "../read/rule.js";
import { agreementSchema } from "./agreement.js";
import { agreementRules } from "./rules.js";

/** An agreement with what must fit together in it. */
export const agreement = defineRecord({
  name: "agreement",
  version: 1,
  label: { th: "ข้อตกลงความร่วมมือ", en: "Cooperation agreement" },
  schema: agreementSchema,
  rules: agreementRules,
});
