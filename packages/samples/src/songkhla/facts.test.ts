import { describe, expect, it } from "vitest";
import { type Proofs, sentences } from "../../test/each-fact.js";
import { recordNamed } from "../documents/record-named.js";
import { organizationIds } from "../organizations/ids.js";
import { songkhla } from "./register.js";

const { ids } = songkhla;
const news = recordNamed("source", "songkhla/news");
const meeting = recordNamed("meeting", "songkhla/meeting");
const subcommittee = recordNamed("body", "songkhla/subcommittee");
const plan = recordNamed("plan", "songkhla/plan");
const assembly = recordNamed("assembly", "songkhla/assembly");

const proofs: Proofs<"S3"> = {
  "S3.1": () => {
    expect(news.publisherOrganization?.id).toBe(organizationIds["songkhla-public-relations-office"]);
    expect(news.published?.iso).toBe("2020-03-16");
    expect(news.transcriptionNotes?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["debris", "spacing"]));
    expect(news.credits?.every(({ unit }) => unit === undefined)).toBe(true);
  },
  "S3.2": () => {
    expect([meeting.date?.iso, meeting.time]).toEqual(["2020-03-16", "14:00"]);
    expect(meeting.place?.organization?.id).toBe(organizationIds["songkhla-msdhs-office"]);
  },
  "S3.3": () => {
    expect([meeting.number, meeting.year?.year, meeting.year?.kind]).toEqual([1, 2563, "unspecified"]);
    expect(meeting.chairOfDay?.holder?.id).toBe(ids["labour-officer"]);
    expect(subcommittee.chair).toBeUndefined();
    expect(subcommittee.provenance?.absences).toContainEqual({ field: "chair", reason: "not-stated" });
    expect(meeting.attendeeClasses).toHaveLength(1);
  },
  "S3.4": () => {
    expect(recordNamed("legal-instrument", "songkhla/cabinet-resolution").kind).toBe("cabinet-resolution");
    const { title, citedAs, provenance } = recordNamed("legal-instrument", "songkhla/family-regulation");
    expect(title).toContain(citedAs?.[0]?.text.replace("พ.ศ.2551", "พ.ศ. 2551"));
    expect(provenance?.statements?.[0]).toMatchObject({ field: "title", confidence: "resolved" });
    expect(recordNamed("legal-instrument", "songkhla/domestic-violence-act").enactedYear).toBe(2550);
    expect(news.transcriptionNotes?.some(({ kind }) => kind === "truncated")).toBe(true);
  },
  "S3.5": () => {
    expect(subcommittee.functions).toHaveLength(5);
    expect(recordNamed("survey", "songkhla/family-watch").kind).toBe("situation-watch");
    expect(recordNamed("dataset", "songkhla/coordinated-data").kind).toBe("coordinated-data");
  },
  "S3.6": () => {
    expect([plan.years?.from?.year, plan.years?.to?.year]).toEqual([2563, 2565]);
    expect(plan.strategies).toHaveLength(5);
    expect(plan.states?.map(({ state }) => state)).toEqual(["guideline"]);
    expect(meeting.resolutions?.map(({ decision }) => decision)).toEqual(["considered", "considered"]);
    expect(recordNamed("communication", "songkhla/social-communication").plan?.id).toBe(ids.plan);
  },
  "S3.7": () => {
    expect(plan.emphases).toHaveLength(5);
    expect(recordNamed("knowledge-set", "songkhla/tools").kind).toBe("tool");
    expect(recordNamed("dataset", "songkhla/family-data").kind).toBe("family-data");
  },
  "S3.8": () => {
    expect(assembly.requestedBy).toMatchObject({
      organization: { id: organizationIds["women-and-family-department"] },
      of: { post: "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด" },
    });
    expect(assembly.states?.map(({ state }) => state)).toEqual(["requested", "planned"]);
    expect(assembly.methods?.map(({ method }) => method)).toEqual(["brainstorm", "recommend"]);
    expect(assembly.proposals?.[0]?.kind).toBe("policy");
    expect(meeting.agenda?.[1]?.about).toMatchObject([{ kind: "assembly", assembly: { id: ids.assembly } }]);
  },
};

describe("the Songkhla news, group by group", () => {
  it.each(sentences(proofs))("$id: $states", ({ proof }) => proof());
});
