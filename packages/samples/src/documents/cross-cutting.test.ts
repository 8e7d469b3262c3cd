import { describe, expect, it } from "vitest";
import { systemsOf } from "../sample/systems-of.js";
import { firstDocuments } from "./documents.js";
import { recordNamed } from "./record-named.js";

const entries = firstDocuments.flatMap(({ samples }) => samples.map(({ entry }) => entry));
const forum = recordNamed("activity", "phayao/forum");
const seminar = recordNamed("activity", "nakhon-si-thammarat/seminar");

interface Sourced {
  readonly provenance?: {
    readonly absences?: readonly { readonly field: string; readonly reason: string }[];
    readonly lists?: readonly { readonly field: string; readonly isComplete: boolean }[];
  };
}
const provenances = entries.map(({ record }) => (record as Sourced).provenance ?? {});

describe("what runs through all five documents", () => {
  it("is missing with a reason: a date, a title, the names of areas, a term", () => {
    const reasons = (record: Sourced) => record.provenance?.absences?.map(({ field }) => field);
    expect(reasons(forum)).toContain("date");
    expect(reasons(recordNamed("project", "maha-sarakham/project"))).toContain("title");
    expect(reasons(recordNamed("area-set", "nakhon-si-thammarat/eight-areas"))).toContain("members");
    expect(reasons(recordNamed("agreement", "cooperation/memorandum"))).toContain("term.end");
    expect(new Set(provenances.flatMap(({ absences = [] }) => absences.map(({ reason }) => reason)))).toEqual(
      new Set(["not-stated", "withheld"]),
    );
  });

  it("is a list that somebody says is not all there is", () => {
    const open = provenances.flatMap(({ lists = [] }) => lists.filter(({ isComplete }) => !isComplete));
    expect(open.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["partners", "members", "areas", "fields", "scopeIssues"]),
    );
  });

  it("is a total apart from its list: ten with ten names, eleven with none, 160 in four cohorts", () => {
    const totals = ["phayao/model-subdistricts", "phayao/pilot-provinces"].map((name) => {
      const { memberCount, members } = recordNamed("area-set", name);
      return [memberCount?.value, members?.length];
    });
    expect(totals).toEqual([
      [10, 10],
      [11, undefined],
    ]);
    const { cohortTotal, participantTotal, cohorts } = recordNamed("course", "cooperation/leadership-course");
    expect([cohortTotal?.value, participantTotal?.value, cohorts]).toEqual([4, 160, undefined]);
  });

  it("is one organisation in several roles, and a place that is an organisation", () => {
    const [supporter] = forum.supporters ?? [];
    expect(forum.organizers?.some(({ organization }) => organization.id === supporter?.organization.id)).toBe(true);
    expect(forum.venue?.organization?.id).toBeDefined();
  });

  it("is four kinds of chair: of a meeting, of an opening, of a body, and who sends another in their place", () => {
    const meeting = recordNamed("activity", "maha-sarakham/meeting");
    expect(meeting.roles?.map(({ role }) => role)).toContain("meeting-chair");
    expect(meeting.roles?.map(({ role }) => role)).toContain("delegating-principal");
    expect(seminar.roles?.map(({ role }) => role)).toContain("opening-chair");
    expect(recordNamed("meeting", "songkhla/meeting").chairOfDay?.post).toBe("แรงงานจังหวัดสงขลา");
    expect(recordNamed("body", "songkhla/subcommittee").chair).toBeUndefined();
  });

  it("is a year that is not the fiscal year: October to December are of the next", () => {
    const signing = recordNamed("agreement", "cooperation/memorandum").signing?.date?.iso;
    for (const iso of [signing, seminar.date?.iso]) expect(Number(iso?.slice(5, 7))).toBeGreaterThanOrEqual(10);
    const bare = recordNamed("area-set", "phayao/model-provinces").year;
    expect([bare?.asStated, bare?.kind]).toEqual(["ปี 2562", "unspecified"]);
  });

  it("is no money, and no value of an indicator", () => {
    for (const { kind, record } of entries) {
      expect(kind).not.toBe("observation");
      expect(record).not.toHaveProperty("amount");
    }
  });
});

describe("the systems of a record", () => {
  it("are read off what stands in it", () => {
    const record = { kind: "annual-plan", title: "แผน", years: { from: { year: 2567, kind: "fiscal" } } };
    expect(systemsOf({ id: "pln_0", kind: "plan", version: 1, record })).toEqual(["SYS-12", "SYS-26"]);
    expect(systemsOf({ id: "pln_0", kind: "plan", version: 1, record: { kind: "action-plan" } })).toEqual(["SYS-11"]);
    expect(systemsOf({ id: "act_0", kind: "activity", version: 2, record: { supporters: [] } })).toEqual(["SYS-08"]);
  });
});
