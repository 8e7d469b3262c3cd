import { dataTerms } from "./data.js";
import { fieldTerms } from "./fields.js";
import { meetingTerms } from "./meetings.js";
import { placeAndPeopleTerms } from "./places-and-people.js";
import { serviceTerms } from "./services.js";
import { sourceAndSupportTerms } from "./sources-and-support.js";
import type { TermRecord } from "./term.js";
import { workTerms } from "./work.js";

export { MADE_UP, type TermRecord } from "./term.js";

/** A made-up record for every term of the schema that no document of the samples uses. */
export const termRecords: readonly TermRecord[] = [
  ...fieldTerms,
  ...placeAndPeopleTerms,
  ...workTerms,
  ...meetingTerms,
  ...dataTerms,
  ...serviceTerms,
  ...sourceAndSupportTerms,
];
