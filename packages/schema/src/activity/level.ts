import { field } from "../field/field.js";
import { activityLevels } from "./codelists.js";

/** How much of the country a body, a meeting, a plan or an assembly is for. */
export const activityLevel = field(activityLevels.schema, {
  label: { th: "ระดับ", en: "Level" },
  privacy: "public",
  widget: "select",
  options: activityLevels,
}).optional();
