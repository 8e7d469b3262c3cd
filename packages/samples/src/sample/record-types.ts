import type { Activity } from "@saan/schema/activity";
import type { Agreement } from "@saan/schema/agreement";
import type { AreaSet } from "@saan/schema/area";
import type { Assembly } from "@saan/schema/assembly";
import type { Body, Meeting } from "@saan/schema/body";
import type { CaseConference } from "@saan/schema/case-conference";
import type { Communication } from "@saan/schema/communication";
import type { Course } from "@saan/schema/course";
import type { Facility } from "@saan/schema/facility";
import type { IndicatorFramework, Observation } from "@saan/schema/indicator";
import type { LegalInstrument } from "@saan/schema/legal-instrument";
import type { KnowledgeSet, Lesson } from "@saan/schema/lesson";
import type { Organization } from "@saan/schema/organization";
import type { Delegation, OfficeHolder } from "@saan/schema/person";
import type { Plan } from "@saan/schema/plan";
import type { Portfolio } from "@saan/schema/portfolio";
import type { Programme, Project } from "@saan/schema/programme";
import type { RecordKind } from "@saan/schema/record";
import type { Source } from "@saan/schema/source";
import type { Support } from "@saan/schema/support";
import type { Dataset, SituationReport, Survey } from "@saan/schema/survey";
import type { TargetGroup } from "@saan/schema/target-group";
import type { WorkCycle } from "@saan/schema/work-cycle";

/** What a record of each kind holds. */
export interface RecordTypes {
  organization: Organization;
  "area-set": AreaSet;
  "office-holder": OfficeHolder;
  delegation: Delegation;
  programme: Programme;
  project: Project;
  agreement: Agreement;
  "work-cycle": WorkCycle;
  portfolio: Portfolio;
  "indicator-framework": IndicatorFramework;
  observation: Observation;
  activity: Activity;
  body: Body;
  meeting: Meeting;
  plan: Plan;
  assembly: Assembly;
  "case-conference": CaseConference;
  lesson: Lesson;
  "knowledge-set": KnowledgeSet;
  course: Course;
  "target-group": TargetGroup;
  support: Support;
  "legal-instrument": LegalInstrument;
  survey: Survey;
  dataset: Dataset;
  "situation-report": SituationReport;
  facility: Facility;
  communication: Communication;
  source: Source;
}

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
