import { describe, expect, it } from "vitest";
import { type Proofs, sentences } from "../../test/each-fact.js";
import { recordNamed } from "../documents/record-named.js";
import { organizationIds } from "../organizations/ids.js";
import { mahaSarakham } from "./register.js";

const { ids } = mahaSarakham;
const meeting = recordNamed("activity", "maha-sarakham/meeting");
const plan = recordNamed("plan", "maha-sarakham/plan-2567");
const network = recordNamed("body", "maha-sarakham/area-network");
const project = recordNamed("project", "maha-sarakham/project");
const withheldName = { provenance: { absences: [{ field: "name", reason: "withheld" }] } };

const proofs: Proofs<"S1"> = {
  "S1.1": () => {
    const { provenance, publisher, url } = recordNamed("source", "maha-sarakham/news");
    expect([publisher, url]).toEqual([undefined, undefined]);
    expect(provenance?.absences?.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["publisher", "published", "url", "credits"]),
    );
  },
  "S1.2": () => {
    expect([meeting.date?.iso, meeting.time]).toEqual(["2024-02-06", "13:00"]);
    expect(meeting.venue).toMatchObject({
      room: "ห้องประชุม 409",
      floor: "ชั้น 4",
      building: "ศาลากลางจังหวัดมหาสารคาม",
      area: { code: "44" },
    });
  },
  "S1.3": () => {
    expect(meeting.kind).toBe("coordination-meeting");
    expect(meeting.roles?.[0]).toMatchObject({ role: "meeting-chair", post: { holder: { id: ids.governor } } });
    expect(recordNamed("office-holder", "maha-sarakham/governor")).toMatchObject(withheldName);
  },
  "S1.4": () => {
    expect(recordNamed("delegation", "maha-sarakham/delegation")).toMatchObject({
      principal: { holder: { id: ids["social-development-officer"] } },
      delegate: { holder: { id: ids["social-development-worker"] } },
      attended: "attended",
      principalAttended: "not-attended",
    });
    expect(meeting.roles?.slice(1).map(({ role }) => role)).toEqual(["delegating-principal", "delegate"]);
  },
  "S1.5": () => {
    expect(network.members?.every(({ kind }) => kind === "class")).toBe(true);
    expect(network.provenance?.lists?.[0]).toMatchObject({ field: "members", isComplete: false });
    expect(recordNamed("organization", "organizations/thaihealth-section-4").partOf?.id).toBe(
      organizationIds.thaihealth,
    );
  },
  "S1.6": () => {
    const { components } = recordNamed("indicator-framework", "maha-sarakham/wellbeing");
    expect(components.map(({ concept }) => concept)).toEqual(["body", "mind", "wisdom", "society"]);
    expect(recordNamed("knowledge-set", "maha-sarakham/ecosystem").kind).toBe("academic-concept");
  },
  "S1.7": () => {
    expect(recordNamed("target-group", "maha-sarakham/vulnerable-people").entitlements).toEqual([
      "rights",
      "protection",
      "chance-to-develop",
    ]);
    expect(recordNamed("target-group", "maha-sarakham/vulnerable-families").partOf?.id).toBe(ids.families);
  },
  "S1.8": () => {
    expect([plan.kind, plan.years?.from?.year, plan.years?.to?.kind]).toEqual(["annual-plan", 2567, "fiscal"]);
    expect(plan.continues?.id).toBe(ids["family-wellbeing-plan"]);
    expect(plan.emphases?.[1]?.year).toMatchObject({ year: 2566, kind: "unspecified" });
  },
  "S1.9": () => {
    expect(plan.approaches?.map(({ approach }) => approach)).toEqual(
      expect.arrayContaining(["area-based", "multi-sector", "model-areas", "community-led"]),
    );
    const knowledge = recordNamed("knowledge-set", "maha-sarakham/tested-knowledge");
    expect(knowledge.tested?.isTested).toBe(true);
    expect(knowledge.scaleOuts?.[0]?.channels).toEqual(["policy", "learning", "communication"]);
  },
  "S1.10": () => {
    expect([project.title, project.calledAs]).toEqual([undefined, "โครงการฯ"]);
    expect(project.provenance?.absences).toContainEqual({ field: "title", reason: "not-stated" });
    expect([project.missions?.length, project.goals?.length]).toEqual([1, 1]);
  },
};

describe("the Maha Sarakham news, group by group", () => {
  it.each(sentences(proofs))("$id: $states", ({ proof }) => proof());
});
