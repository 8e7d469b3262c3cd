import type { Activity } from "../activity/index.js";
import type { Agreement } from "../agreement/index.js";
import type { AreaSet } from "../area/index.js";
import type { Assembly } from "../assembly/index.js";
import type { Body, Meeting } from "../body/index.js";
import type { CaseConference } from "../case-conference/index.js";
import type { Communication } from "../communication/index.js";
import type { Course } from "../course/index.js";
import type { Facility } from "../facility/index.js";
import type { IndicatorFramework, Observation } from "../indicator/index.js";
import type { LegalInstrument } from "../legal-instrument/index.js";
import type { KnowledgeSet, Lesson } from "../lesson/index.js";
import type { Organization } from "../organization/index.js";
import type { Delegation, OfficeHolder } from "../person/index.js";
import type { Plan } from "../plan/index.js";
import type { Portfolio } from "../portfolio/index.js";
import type { Programme, Project } from "../programme/index.js";
import type { RecordKind } from "../record/kinds.js";
import type { Source } from "../source/index.js";
import type { Support } from "../support/index.js";
import type { Dataset, SituationReport, Survey } from "../survey/index.js";
import type { TargetGroup } from "../target-group/index.js";
import type { WorkCycle } from "../work-cycle/index.js";

/** What a record of each kind holds, once it is read. */
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

/** The record of a kind: `RecordOf<"agreement">` is an `Agreement`. */
export type RecordOf<K extends RecordKind> = RecordTypes[K];
