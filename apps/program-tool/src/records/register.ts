import type { Meeting } from "@saan/schema/body";
import type { Observation } from "@saan/schema/indicator";
import type { Organization } from "@saan/schema/organization";
import type { Support } from "@saan/schema/support";
import { fundingKind } from "./kinds/funding.js";
import { indicatorReportKind } from "./kinds/indicator-report.js";
import { meetingKind } from "./kinds/meeting.js";
import { organizationKind } from "./kinds/organization.js";
import type { Registered, RegisterKind } from "./kinds/registered.js";

/** The records of the generic register, by kind. */
export interface RegisterRecords {
  readonly organization: Organization;
  readonly meeting: Meeting;
  readonly indicatorReport: Observation;
  readonly funding: Support;
}

/**
 * Every kind of the generic register at once, for the server; a page fetches its own alone. One more kind needs an entry here
 * and among the paths, a form, a table, and its words.
 */
export const register: { readonly [K in RegisterKind]: Registered<RegisterRecords[K]> } = {
  meeting: meetingKind,
  indicatorReport: indicatorReportKind,
  funding: fundingKind,
  organization: organizationKind,
};
