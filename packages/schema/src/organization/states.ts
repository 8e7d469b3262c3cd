import { lifecycle } from "../record/lifecycle.js";
import { organizationStates } from "./codelists.js";

const authority = { th: "ผู้มีอำนาจจัดตั้งหน่วยงาน", en: "Whoever has the power to establish it" };

/**
 * How organisations change (W3C ORG: ChangeEvent). A renamed one goes on under its new name, the old one among its aliases;
 * a merged or dissolved one is over.
 */
export const organizationLifecycle = lifecycle(organizationStates, {
  initial: ["active"],
  transitions: [
    { from: "active", to: "renamed", by: authority },
    { from: "renamed", to: "active", by: authority },
    { from: "active", to: "merged", by: authority },
    { from: "active", to: "dissolved", by: authority },
    { from: "renamed", to: "merged", by: authority },
    { from: "renamed", to: "dissolved", by: authority },
  ],
});
