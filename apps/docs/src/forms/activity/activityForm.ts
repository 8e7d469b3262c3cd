import { defineForm } from "@saan/forms/model";
import { activity } from "./activity.js";
import { activityRules } from "./activityRules.js";

export const activityForm = defineForm({
  id: "activity-request",
  version: 1,
  label: { th: "คำขอจัดกิจกรรม", en: "Activity request" },
  schema: activity,
  rules: activityRules,
  sections: [
    { id: "what", label: { th: "กิจกรรม", en: "Activity" } },
    { id: "when", label: { th: "วันและสถานที่", en: "Date and place" } },
    { id: "people", label: { th: "ผู้เข้าร่วม", en: "Participants" } },
    { id: "money", label: { th: "ค่าใช้จ่าย", en: "Costs" } },
  ],
  // Who may do what, by role. Nobody but an officer approves.
  fields: { approved: { access: { officer: "write", default: "read" } } },
});
