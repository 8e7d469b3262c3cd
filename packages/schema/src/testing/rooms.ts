import type * as z from "zod";
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
import type { RecordDefinition } from "../read/index.js";
import * as record from "../record/index.js";
import * as source from "../source/index.js";
import * as support from "../support/index.js";
import * as survey from "../survey/index.js";
import * as targetGroup from "../target-group/index.js";
import * as workCycle from "../work-cycle/index.js";

const rooms: readonly Readonly<Record<string, unknown>>[] = [
  activity,
  agreement,
  area,
  assembly,
  body,
  caseConference,
  communication,
  course,
  facility,
  field,
  indicator,
  legalInstrument,
  lesson,
  organization,
  person,
  plan,
  portfolio,
  programme,
  record,
  source,
  support,
  survey,
  targetGroup,
  workCycle,
];
const exported = rooms.flatMap((room) => Object.entries(room));

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Every record definition of the domain, with the name it is exported under. */
export const definitions = exported.filter(
  (entry): entry is [string, RecordDefinition<unknown>] => isObject(entry[1]) && "rules" in entry[1],
);

/** Every schema of the domain, records and their parts. */
export const schemas = exported.filter(
  (entry): entry is [string, z.ZodType] => isObject(entry[1]) && "_zod" in entry[1],
);
