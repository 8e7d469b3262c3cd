import { lifecycle } from "../record/lifecycle.js";
import { sourceStates } from "./codelists.js";

const recorder = { th: "ผู้บันทึกข้อมูล", en: "Whoever records" };
const publisher = { th: "ผู้เผยแพร่", en: "The publisher" };

/** How trust in a source moves: what is disputed may be settled, and what was retracted stays so. */
export const sourceLifecycle = lifecycle(sourceStates, {
  initial: ["as-stated"],
  transitions: [
    { from: "as-stated", to: "resolved", by: recorder },
    { from: "as-stated", to: "disputed", by: recorder },
    { from: "resolved", to: "disputed", by: recorder },
    { from: "disputed", to: "resolved", by: recorder },
    { from: "as-stated", to: "retracted", by: publisher },
    { from: "resolved", to: "retracted", by: publisher },
    { from: "disputed", to: "retracted", by: publisher },
  ],
});
