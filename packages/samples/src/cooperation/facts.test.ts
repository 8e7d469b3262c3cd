import { describe, expect, it } from "vitest";
import { type Proofs, sentences } from "../../test/each-fact.js";
import { recordNamed } from "../documents/record-named.js";
import { organizationIds } from "../organizations/ids.js";
import { cooperationAgreement as memorandum } from "./agreement.js";
import { cooperationConference as conference } from "./conference.js";
import { cooperation, permanentSecretary } from "./register.js";

const { ids } = cooperation;
const page = recordNamed("source", "cooperation/page");
const portfolio = recordNamed("portfolio", "cooperation/portfolio");
const course = recordNamed("course", "cooperation/leadership-course");

const proofs: Proofs<"S4"> = {
  "S4.1": () => {
    expect([page.host, page.origin?.id, page.reads]).toEqual(["thaihealth.or.th", ids["inn-report"], 3910]);
    expect(page.provenance?.absences).toContainEqual({ field: "published", reason: "not-stated" });
    expect(page.transcriptionNotes?.some(({ kind }) => kind === "debris")).toBe(true);
  },
  "S4.2": () => {
    expect([conference.ordinal, conference.kind, conference.titleLanguage]).toEqual([
      7,
      "executive-conference",
      "thai-and-english",
    ]);
    expect(conference.roles?.map(({ role }) => role)).toEqual(["meeting-chair", "speaker", "participant"]);
    expect(recordNamed("office-holder", "cooperation/fund-manager").provenance?.absences).toContainEqual({
      field: "name.titles",
      reason: "withheld",
    });
  },
  "S4.3": () => {
    expect(memorandum.signing?.date).toMatchObject({ iso: "2010-11-02", precision: "day" });
    expect(memorandum.parties.map((party) => "organization" in party && party.organization.id)).toEqual([
      organizationIds.msdhs,
      organizationIds.thaihealth,
    ]);
    expect(memorandum.term?.end).toBeUndefined();
  },
  "S4.4": () => {
    expect(memorandum.levels?.map(({ level }) => level)).toEqual(["ministry", "department"]);
    expect(portfolio.levels?.[1]).toMatchObject({ level: "department", mechanism: "co-management" });
  },
  "S4.5": () => {
    expect([course.cohortTotal?.value, course.participantTotal?.value]).toEqual([4, 160]);
    expect(course.cohorts).toBeUndefined();
    expect(course.provenance?.absences).toContainEqual({ field: "cohorts", reason: "not-stated" });
    expect(course.period).toMatchObject({ start: { iso: "2011", yearKind: "unspecified" } });
  },
  "S4.6": () => {
    expect(portfolio.fields?.map(({ field }) => field)).toEqual([
      "children-and-youth",
      "family-and-locality",
      "special-needs",
    ]);
    expect(portfolio.provenance?.lists?.[0]).toMatchObject({ field: "fields", isComplete: false });
    expect(portfolio.fields?.[1]?.projects[0]?.started).toBeUndefined();
    expect(portfolio.fields?.[2]?.projects.map(({ started }) => started?.year)).toEqual([2555, 2554]);
    expect(recordNamed("facility", "cooperation/welfare-home").volunteers?.[0]?.kind).toBe("volunteer");
    expect(recordNamed("facility", "cooperation/family-centre").team?.id).toBe(ids["family-centre-team"]);
  },
  "S4.7": () => {
    const { states, phases } = recordNamed("project", "cooperation/cooperation-project");
    expect(states?.at(-1)?.state).toBe("next-phase");
    expect(phases?.[0]?.focus).toBe(portfolio.nextPhase);
  },
  "S4.8": () => {
    for (const { provenance } of [portfolio, course])
      expect(provenance?.statements?.every(({ asserter }) => asserter === permanentSecretary)).toBe(true);
  },
};

describe("the page of the cooperation, group by group", () => {
  it.each(sentences(proofs))("$id: $states", ({ proof }) => proof());
});
