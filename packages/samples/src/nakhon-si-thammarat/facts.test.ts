import { describe, expect, it } from "vitest";
import { type Proofs, sentences } from "../../test/each-fact.js";
import { recordNamed } from "../documents/record-named.js";
import { organizationIds } from "../organizations/ids.js";
import { nakhon } from "./register.js";

const { ids } = nakhon;
const report = recordNamed("source", "nakhon-si-thammarat/report");
const seminar = recordNamed("activity", "nakhon-si-thammarat/seminar");
const project = recordNamed("project", "nakhon-si-thammarat/project");
const subcommittee = recordNamed("body", "nakhon-si-thammarat/subcommittee");
const ways = recordNamed("knowledge-set", "nakhon-si-thammarat/ways-of-working");

const proofs: Proofs<"S2"> = {
  "S2.1": () => {
    expect(report.duplicates?.[0]?.id).toBe(ids["second-report"]);
    expect(recordNamed("source", "nakhon-si-thammarat/second-report").duplicates?.[0]?.id).toBe(ids.report);
    expect(report.transcriptionNotes?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["debris", "repeated"]));
  },
  "S2.2": () => {
    expect(seminar.date).toMatchObject({ iso: "2019-12-19", precision: "day", asStated: "19 ธ.ค. 62" });
    expect(seminar.venue?.area?.code).toBe("80");
  },
  "S2.3": () => {
    expect([seminar.kind, seminar.level, seminar.attendance]).toEqual(["seminar", "province", undefined]);
    expect(seminar.provenance?.absences).toContainEqual({ field: "attendance", reason: "not-stated" });
  },
  "S2.4": () => {
    expect(seminar.roles?.map(({ role }) => role)).toEqual(["opening-chair", "speaker"]);
    expect(new Set(seminar.roles?.map(({ post }) => post.holder?.id))).toEqual(new Set([ids["vice-governor"]]));
  },
  "S2.5": () => {
    const network = recordNamed("body", "nakhon-si-thammarat/network");
    expect(network.members?.map(({ kind }) => kind)).toEqual(["body", "organization", "organization", "organization"]);
    expect(subcommittee.aliases).toHaveLength(2);
    expect(subcommittee.provenance?.statements).toContainEqual({ field: "basedOn.0", confidence: "inferred" });
  },
  "S2.6": () => {
    const sponsor = recordNamed("organization", "organizations/chevron-thailand");
    expect(sponsor.aliases).toMatchObject([{ kind: "misspelling", name: expect.stringContaining("ประทศไทย") }]);
    expect(sponsor.name.th).toContain("ประเทศไทย");
    const { from, kind, amount } = recordNamed("support", "nakhon-si-thammarat/sponsorship");
    expect([from?.id, kind, amount]).toEqual([organizationIds["chevron-thailand"], "sponsorship", undefined]);
    const typos = report.transcriptionNotes?.filter((note) => note.kind === "misspelling");
    expect(typos?.every(({ readAs }) => readAs !== undefined)).toBe(true);
  },
  "S2.7": () => {
    expect(seminar.purposes).toHaveLength(3);
    expect(seminar.audience?.[0]?.id).toBe(ids.practitioners);
    expect(recordNamed("knowledge-set", "nakhon-si-thammarat/innovations").kind).toBe("innovation");
  },
  "S2.8": () => {
    expect(project.areaCount).toMatchObject({ value: 8, unit: "พื้นที่" });
    expect(project.period).toMatchObject({
      start: { iso: "2018-01", precision: "month" },
      end: { iso: "2019-12", precision: "month" },
    });
    const areas = recordNamed("area-set", "nakhon-si-thammarat/eight-areas");
    expect(areas.provenance?.absences?.map(({ field }) => field)).toContain("members");
  },
  "S2.9": () => {
    expect(project.missions).toHaveLength(6);
    const conference = recordNamed("case-conference", "nakhon-si-thammarat/case-work");
    expect(conference).toMatchObject({ kind: "case-conference", project: { id: ids.project } });
    expect(conference.cases).toBeUndefined();
    const channels = ["positive-talk", "youth-leaders", "local-media"].map(
      (name) => recordNamed("communication", `nakhon-si-thammarat/${name}`).channel,
    );
    expect(channels).toEqual(["positive-talk-in-families", "youth-leaders", "local-media"]);
  },
  "S2.10": () => {
    expect(project.areas?.map(({ lead }) => lead)).toEqual(["local-government", "partners", "individuals"]);
    expect(recordNamed("lesson", "nakhon-si-thammarat/lead-finding")).toMatchObject({
      kind: "finding",
      project: { id: ids.project },
    });
    expect(ways.scaleOuts?.[0]?.activity?.id).toBe(ids.seminar);
  },
  "S2.11": () => {
    expect(subcommittee.policies?.[0]?.functions?.map((one) => one.function)).toEqual([
      "action-planning",
      "budgeting",
      "monitoring",
      "evaluation",
    ]);
    expect(subcommittee.provenance?.statements?.[0]).toMatchObject({
      field: "policies.0",
      asserter: "รองผู้ว่าราชการจังหวัดนครศรีธรรมราช",
    });
    expect(ways.scaleOuts?.[1]?.to).toMatchObject({ kind: "area", area: { code: "80" } });
  },
};

describe("the Nakhon Si Thammarat report, group by group", () => {
  it.each(sentences(proofs))("$id: $states", ({ proof }) => proof());
});
