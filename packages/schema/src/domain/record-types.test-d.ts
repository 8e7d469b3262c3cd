import { describe, expectTypeOf, it } from "vitest";
import type { RecordKind } from "../record/index.js";
import type { RecordOf, RecordTypes } from "./index.js";
import type { namespaces } from "./namespaces.js";

type Rooms = typeof namespaces;

/** The definition of each kind. */
interface Definitions {
  organization: Rooms["organization"]["organization"];
  "area-set": Rooms["area"]["areaSet"];
  "office-holder": Rooms["person"]["officeHolder"];
  delegation: Rooms["person"]["delegation"];
  programme: Rooms["programme"]["programme"];
  project: Rooms["programme"]["project"];
  agreement: Rooms["agreement"]["agreement"];
  "work-cycle": Rooms["work-cycle"]["workCycle"];
  portfolio: Rooms["portfolio"]["portfolio"];
  "indicator-framework": Rooms["indicator"]["indicatorFramework"];
  observation: Rooms["indicator"]["observation"];
  activity: Rooms["activity"]["activity"];
  body: Rooms["body"]["body"];
  meeting: Rooms["body"]["meeting"];
  plan: Rooms["plan"]["plan"];
  assembly: Rooms["assembly"]["assembly"];
  "case-conference": Rooms["case-conference"]["caseConference"];
  lesson: Rooms["lesson"]["lesson"];
  "knowledge-set": Rooms["lesson"]["knowledgeSet"];
  course: Rooms["course"]["course"];
  "target-group": Rooms["target-group"]["targetGroup"];
  support: Rooms["support"]["support"];
  "legal-instrument": Rooms["legal-instrument"]["legalInstrument"];
  survey: Rooms["survey"]["survey"];
  dataset: Rooms["survey"]["dataset"];
  "situation-report": Rooms["survey"]["situationReport"];
  facility: Rooms["facility"]["facility"];
  communication: Rooms["communication"]["communication"];
  source: Rooms["source"]["source"];
}

/** What each definition reads. */
type Read = { [K in RecordKind]: NonNullable<Definitions[K]["~record"]> };

describe("the types of records by kind", () => {
  it("are there for every kind and no other", () => {
    expectTypeOf<keyof RecordTypes>().toEqualTypeOf<RecordKind>();
  });

  it("are those that the definitions read", () => {
    expectTypeOf<{ [K in RecordKind]: RecordOf<K> }>().toEqualTypeOf<Read>();
  });
});
