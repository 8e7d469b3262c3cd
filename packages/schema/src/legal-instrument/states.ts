import { lifecycle } from "../record/lifecycle.js";
import { legalInstrumentStates } from "./codelists.js";

const issuer = { th: "ผู้มีอำนาจตราหรือออกตราสารนั้น", en: "The authority that makes the instrument" };
const above = {
  th: "ผู้มีอำนาจตรากฎหมายในลำดับเดียวกันหรือสูงกว่า",
  en: "The maker of an instrument of the same rank or a higher one",
};

/** How a legal instrument moves on. A law suspended before it is ready comes into force, is changed or is repealed. */
export const legalInstrumentLifecycle = lifecycle(legalInstrumentStates, {
  initial: ["announced", "in-force"],
  transitions: [
    { from: "announced", to: "in-force", by: issuer },
    { from: "announced", to: "suspended", by: above },
    { from: "announced", to: "repealed", by: above },
    { from: "in-force", to: "amended", by: above },
    { from: "in-force", to: "suspended", by: above },
    { from: "in-force", to: "repealed", by: above },
    { from: "suspended", to: "in-force", by: issuer },
    { from: "suspended", to: "amended", by: above },
    { from: "suspended", to: "repealed", by: above },
    { from: "amended", to: "in-force", by: issuer },
    { from: "amended", to: "suspended", by: above },
    { from: "amended", to: "repealed", by: above },
  ],
});
