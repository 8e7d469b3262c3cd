import type { RecordKind } from "@saan/schema/record";

/**
 * The version of each kind's schema that the samples are written in. Kept here and not taken from the definitions, so that
 * a sample costs a reader no schema; a test compares the two.
 */
export const recordVersions: Readonly<Record<RecordKind, number>> = {
  organization: 2,
  "area-set": 1,
  "office-holder": 1,
  delegation: 1,
  programme: 1,
  project: 1,
  agreement: 2,
  "work-cycle": 1,
  portfolio: 1,
  "indicator-framework": 2,
  observation: 1,
  activity: 2,
  body: 1,
  meeting: 1,
  plan: 1,
  assembly: 1,
  "case-conference": 1,
  lesson: 1,
  "knowledge-set": 1,
  course: 1,
  "target-group": 1,
  support: 1,
  "legal-instrument": 1,
  survey: 1,
  dataset: 1,
  "situation-report": 1,
  facility: 1,
  communication: 1,
  source: 1,
};
