import { lifecycle } from "../record/lifecycle.js";
import { supportStates } from "./codelists.js";

const applicant = { th: "ผู้ขอรับการสนับสนุน", en: "Who asks for support" };
const supporter = { th: "ผู้ให้การสนับสนุน", en: "Who gives support" };

/**
 * How a support, and each of its instalments, moves on: money goes out, a report comes back, the
 * instalment is closed. What was declined may be asked for again.
 */
export const supportLifecycle = lifecycle(supportStates, {
  initial: ["indicative", "requested", "approved", "disbursed"],
  transitions: [
    { from: "indicative", to: "requested", by: applicant },
    { from: "indicative", to: "approved", by: supporter },
    { from: "indicative", to: "cancelled", by: supporter },
    { from: "requested", to: "approved", by: supporter },
    { from: "requested", to: "declined", by: supporter },
    { from: "requested", to: "cancelled", by: applicant },
    { from: "declined", to: "requested", by: applicant },
    { from: "approved", to: "disbursed", by: supporter },
    { from: "approved", to: "cancelled", by: supporter },
    { from: "disbursed", to: "reported", by: applicant },
    { from: "disbursed", to: "closed", by: supporter },
    { from: "disbursed", to: "cancelled", by: supporter },
    { from: "reported", to: "disbursed", by: supporter },
    { from: "reported", to: "closed", by: supporter },
    { from: "reported", to: "cancelled", by: supporter },
  ],
});
