import { activity, activityMigrations } from "../activity/index.js";
import { agreement, agreementMigrations } from "../agreement/index.js";
import { areaSet } from "../area/index.js";
import { assembly } from "../assembly/index.js";
import { body, meeting } from "../body/index.js";
import { caseConference } from "../case-conference/index.js";
import { communication } from "../communication/index.js";
import { course } from "../course/index.js";
import type { KindReader } from "../dossier/dossier.js";
import { facility } from "../facility/index.js";
import { indicatorFramework, indicatorFrameworkMigrations, observation } from "../indicator/index.js";
import { legalInstrument } from "../legal-instrument/index.js";
import { knowledgeSet, lesson } from "../lesson/index.js";
import { organization, organizationMigrations } from "../organization/index.js";
import { delegation, officeHolder } from "../person/index.js";
import { plan } from "../plan/index.js";
import { portfolio } from "../portfolio/index.js";
import { programme, project } from "../programme/index.js";
import type { RecordKind } from "../record/kinds.js";
import { source } from "../source/index.js";
import { support } from "../support/index.js";
import { dataset, situationReport, survey } from "../survey/index.js";
import { targetGroup } from "../target-group/index.js";
import { workCycle } from "../work-cycle/index.js";

/** What reads each kind of record, and brings forward what earlier versions stored: for `readDossier` and `migrate`. */
export const kindReaders: Readonly<Record<RecordKind, KindReader>> = {
  organization: { definition: organization, migrations: organizationMigrations },
  "area-set": { definition: areaSet },
  "office-holder": { definition: officeHolder },
  delegation: { definition: delegation },
  programme: { definition: programme },
  project: { definition: project },
  agreement: { definition: agreement, migrations: agreementMigrations },
  "work-cycle": { definition: workCycle },
  portfolio: { definition: portfolio },
  "indicator-framework": { definition: indicatorFramework, migrations: indicatorFrameworkMigrations },
  observation: { definition: observation },
  activity: { definition: activity, migrations: activityMigrations },
  body: { definition: body },
  meeting: { definition: meeting },
  plan: { definition: plan },
  assembly: { definition: assembly },
  "case-conference": { definition: caseConference },
  lesson: { definition: lesson },
  "knowledge-set": { definition: knowledgeSet },
  course: { definition: course },
  "target-group": { definition: targetGroup },
  support: { definition: support },
  "legal-instrument": { definition: legalInstrument },
  survey: { definition: survey },
  dataset: { definition: dataset },
  "situation-report": { definition: situationReport },
  facility: { definition: facility },
  communication: { definition: communication },
  source: { definition: source },
};
