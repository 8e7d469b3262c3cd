import { domainRecord } from "../record/domain-record.js";
import { agreementSchema } from "./agreement.js";
import { agreementRules } from "./rules.js";
import { agreementLifecycle } from "./states.js";

/** An agreement with what must fit together in it. */
export const agreement = domainRecord("agreement", {
  version: 2,
  schema: agreementSchema,
  rules: agreementRules,
  lifecycle: agreementLifecycle,
});
