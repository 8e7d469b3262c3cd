import { activityForm } from "./activity-form.js";
import { agreementForm } from "./agreement-form.js";
import { fundingForm } from "./funding-form.js";
import { indicatorReportForm } from "./indicator-report-form.js";
import { meetingForm } from "./meeting-form.js";
import { organizationForm } from "./organization-form.js";

/** Every form of the tool: all that is entered, shown, listed and printed is made from one of these. */
export const forms = {
  agreement: agreementForm,
  activity: activityForm,
  organization: organizationForm,
  meeting: meetingForm,
  indicatorReport: indicatorReportForm,
  funding: fundingForm,
} as const;

/** What is kept in the register. */
export type FormKind = keyof typeof forms;
