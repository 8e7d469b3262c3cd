import * as activity from "@saan/schema/compiled/activity";
import * as agreement from "@saan/schema/compiled/agreement";
import * as area from "@saan/schema/compiled/area";
import * as assembly from "@saan/schema/compiled/assembly";
import * as body from "@saan/schema/compiled/body";
import * as caseConference from "@saan/schema/compiled/case-conference";
import * as communication from "@saan/schema/compiled/communication";
import * as course from "@saan/schema/compiled/course";
import * as facility from "@saan/schema/compiled/facility";
import * as indicator from "@saan/schema/compiled/indicator";
import * as legalInstrument from "@saan/schema/compiled/legal-instrument";
import * as lesson from "@saan/schema/compiled/lesson";
import * as organization from "@saan/schema/compiled/organization";
import * as person from "@saan/schema/compiled/person";
import * as plan from "@saan/schema/compiled/plan";
import * as portfolio from "@saan/schema/compiled/portfolio";
import * as programme from "@saan/schema/compiled/programme";
import * as source from "@saan/schema/compiled/source";
import * as support from "@saan/schema/compiled/support";
import * as survey from "@saan/schema/compiled/survey";
import * as targetGroup from "@saan/schema/compiled/target-group";
import * as workCycle from "@saan/schema/compiled/work-cycle";
import type { RecordDefinition } from "@saan/schema/read";

const rooms: readonly Readonly<Record<string, { readonly name: string }>>[] = [
  activity,
  agreement,
  area,
  assembly,
  body,
  caseConference,
  communication,
  course,
  facility,
  indicator,
  legalInstrument,
  lesson,
  organization,
  person,
  plan,
  portfolio,
  programme,
  source,
  support,
  survey,
  targetGroup,
  workCycle,
];

/** Every kind as it is read by the code that was written for it when the kit was built, by its name. */
export const fastReaders: ReadonlyMap<string, RecordDefinition<unknown>> = new Map(
  rooms.flatMap((room) => Object.values(room)).map((one) => [one.name, one as RecordDefinition<unknown>]),
);
