import { lifecycle } from "../record/lifecycle.js";
import { programmeStates } from "./codelists.js";

const owner = { th: "หน่วยงานเจ้าของโครงการ", en: "The organisation that runs it" };
const funder = { th: "ผู้ให้ทุนร่วมกับหน่วยงานเจ้าของโครงการ", en: "The funder with the organisation that runs it" };

/** How programmes and projects move on: a pilot can be upgraded and scaled out, and every state can end. */
export const programmeLifecycle = lifecycle(programmeStates, {
  initial: ["preparing", "pilot", "running"],
  transitions: [
    { from: "preparing", to: "pilot", by: owner },
    { from: "preparing", to: "running", by: owner },
    { from: "pilot", to: "running", by: owner },
    { from: "pilot", to: "upgraded", by: funder },
    { from: "running", to: "upgraded", by: funder },
    { from: "running", to: "scaled-out", by: funder },
    { from: "upgraded", to: "scaled-out", by: funder },
    { from: "running", to: "next-phase", by: owner },
    { from: "scaled-out", to: "next-phase", by: owner },
    { from: "next-phase", to: "running", by: owner },
    { from: "pilot", to: "closed", by: owner },
    { from: "running", to: "closed", by: owner },
    { from: "upgraded", to: "closed", by: owner },
    { from: "scaled-out", to: "closed", by: owner },
  ],
});
