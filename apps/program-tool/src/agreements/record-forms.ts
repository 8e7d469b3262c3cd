import { defineForm } from "@saan/forms/model";
import { activity, activitySections } from "@saan/schema/activity";
import { agreement, agreementSections } from "@saan/schema/agreement";

// Drafts are found by these ids and versions.
export const agreementForm = defineForm({
  id: "agreement",
  version: 1,
  record: agreement,
  sections: agreementSections,
});
export const activityForm = defineForm({ id: "activity", version: 1, record: activity, sections: activitySections });
