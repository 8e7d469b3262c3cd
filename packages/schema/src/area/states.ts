import { lifecycle } from "../record/lifecycle.js";
import { areaSetRoles } from "./codelists.js";

const owner = { th: "หน่วยงานเจ้าของแผนงาน", en: "The organisation that runs the programme" };

/**
 * How areas move on: from pilot to model to scaled out. A set that keeps its members takes the step in its own history; when
 * the members change ("11 จังหวัด" became "7 จังหวัด") it is another set, `precededBy` the first.
 */
export const areaSetLifecycle = lifecycle(areaSetRoles, {
  initial: ["pilot", "model", "scaled-out"],
  transitions: [
    { from: "pilot", to: "model", by: owner },
    { from: "pilot", to: "scaled-out", by: owner },
    { from: "model", to: "scaled-out", by: owner },
  ],
});
