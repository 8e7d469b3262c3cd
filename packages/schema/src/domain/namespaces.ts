import * as activity from "../activity/index.js";
import * as agreement from "../agreement/index.js";
import * as area from "../area/index.js";
import * as assembly from "../assembly/index.js";
import * as body from "../body/index.js";
import * as caseConference from "../case-conference/index.js";
import * as communication from "../communication/index.js";
import * as course from "../course/index.js";
import * as facility from "../facility/index.js";
import * as field from "../field/index.js";
import * as indicator from "../indicator/index.js";
import * as legalInstrument from "../legal-instrument/index.js";
import * as lesson from "../lesson/index.js";
import * as organization from "../organization/index.js";
import * as person from "../person/index.js";
import * as plan from "../plan/index.js";
import * as portfolio from "../portfolio/index.js";
import * as programme from "../programme/index.js";
import * as record from "../record/index.js";
import * as source from "../source/index.js";
import * as support from "../support/index.js";
import * as survey from "../survey/index.js";
import * as targetGroup from "../target-group/index.js";
import * as workCycle from "../work-cycle/index.js";

/** What each room exports, by the name of its entry, in the order a reader asks: who and where, what was agreed, what was done. */
export const namespaces = {
  organization,
  area,
  person,
  programme,
  agreement,
  portfolio,
  "work-cycle": workCycle,
  indicator,
  activity,
  body,
  plan,
  assembly,
  "case-conference": caseConference,
  lesson,
  course,
  "target-group": targetGroup,
  support,
  "legal-instrument": legalInstrument,
  survey,
  facility,
  communication,
  source,
  record,
  field,
} as const satisfies Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The name of a room, which is the entry it is imported from: `@saan/schema/work-cycle`. */
export type RoomName = keyof typeof namespaces;
