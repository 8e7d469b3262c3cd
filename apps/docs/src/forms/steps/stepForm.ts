import { defineForm } from "@saan/forms/model";
import { activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";
import { activityRules } from "../activity/activityRules.js";

/** The same record and rules, asked in three steps. A step names sections, single fields, or both. */
export const stepForm = defineForm({
  id: "activity-request",
  version: 1,
  label: { th: "คำขอจัดกิจกรรม", en: "Activity request" },
  schema: activity,
  rules: activityRules,
  sections: activityForm.model.sections,
  steps: [
    { id: "plan", label: { th: "วางแผน", en: "Plan" }, sections: ["what", "when"] },
    {
      id: "people",
      label: { th: "คนที่จะมา", en: "People" },
      hint: { th: "ประมาณการได้ แก้ภายหลังได้", en: "An estimate will do" },
      sections: ["people"],
    },
    { id: "money", label: { th: "ค่าใช้จ่าย", en: "Costs" }, sections: ["money"] },
  ],
});
