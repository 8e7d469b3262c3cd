import { lifecycle } from "../record/lifecycle.js";
import { frameworkStates } from "./codelists.js";

const owner = { th: "หน่วยงานเจ้าของตัวชี้วัด", en: "The owner of the indicators" };

/** A framework is used until its owner revises it, into a record of its own that `continues` it, or gives it up. */
export const frameworkLifecycle = lifecycle(frameworkStates, {
  initial: ["in-use"],
  transitions: [
    { from: "in-use", to: "revised", by: owner },
    { from: "in-use", to: "withdrawn", by: owner },
    { from: "revised", to: "withdrawn", by: owner },
  ],
});
