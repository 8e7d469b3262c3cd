import { lifecycle } from "../record/lifecycle.js";
import { programmeStates } from "./codelists.js";

const owner = { th: "หน่วยงานเจ้าของโครงการ", en: "The organisation that runs it" };
const funder = { th: "ผู้ให้ทุนร่วมกับหน่วยงานเจ้าของโครงการ", en: "The funder with the organisation that runs it" };

const open = ["preparing", "pilot", "running", "upgraded", "scaled-out", "next-phase"] as const;

/**
 * How programmes and projects move on: a pilot can be upgraded and scaled out. Whatever is open can be suspended, taken up
 * again, closed or cancelled.
 */
export const programmeLifecycle = lifecycle(programmeStates, {
  initial: ["preparing", "pilot", "running"],
  transitions: [
    { from: "preparing", to: "pilot", by: owner },
    { from: "preparing", to: "running", by: owner },
    { from: "pilot", to: "running", by: owner },
    { from: "pilot", to: "upgraded", by: funder },
    { from: "pilot", to: "scaled-out", by: funder },
    { from: "running", to: "upgraded", by: funder },
    { from: "running", to: "scaled-out", by: funder },
    { from: "upgraded", to: "scaled-out", by: funder },
    { from: "running", to: "next-phase", by: owner },
    { from: "scaled-out", to: "next-phase", by: owner },
    { from: "next-phase", to: "running", by: owner },
    ...open.map((from) => ({ from, to: "suspended" as const, by: owner })),
    ...open.map((to) => ({ from: "suspended" as const, to, by: owner })),
    ...([...open, "suspended"] as const).map((from) => ({ from, to: "closed" as const, by: owner })),
    ...([...open, "suspended"] as const).map((from) => ({ from, to: "cancelled" as const, by: funder })),
  ],
});
