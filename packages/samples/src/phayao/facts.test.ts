import { describe, expect, it } from "vitest";
import { type Proofs, sentences } from "../../test/each-fact.js";
import { recordNamed } from "../documents/record-named.js";
import { phayaoAgreement as memorandum } from "./agreement.js";
import { phayaoForum as forum } from "./forum.js";
import { phayaoOrganizations } from "./organizations.js";
import { phayao, workCycles, workingGroups } from "./register.js";
import { phayaoNews as news } from "./source.js";
import { subdistricts } from "./subdistricts.js";

const organizations = new Map(phayaoOrganizations.map(({ id, record }) => [id, record]));
const pilot = recordNamed("area-set", "phayao/pilot-provinces");
const models = recordNamed("area-set", "phayao/model-provinces");
const tambons = recordNamed("area-set", "phayao/model-subdistricts");
const programme = recordNamed("programme", "phayao/warm-family");
const project = recordNamed("project", "phayao/model-province-project");
const absences = (record: { provenance?: { absences?: { field: string }[] } }) =>
  record.provenance?.absences?.map(({ field }) => field);
const notesOf = (kind: string) => news.transcriptionNotes?.filter((note) => note.kind === kind);

const proofs: Proofs<"S0"> = {
  "S0.1": () => expect(news).toMatchObject({ host: "ข่าวภาคเหนือตอนบน", url: expect.stringContaining("190719113517") }),
  "S0.2": () => {
    expect([news.published?.iso, news.publishedTime]).toEqual(["2019-07-19", "11:35:17"]);
    expect(absences(forum)).toContain("date");
  },
  "S0.3": () => {
    expect(news.credits?.map(({ role }) => role)).toEqual(["reporter", "editor", "desk", "site-operator"]);
    expect(news.reads).toBe(284);
    expect(news.provenance?.absences).toContainEqual({ field: "credits.0.unit", reason: "withheld" });
  },
  "S0.4": () => {
    expect(news.contact).toMatchObject({ postcode: "50100", phone: "0-5328-3734", area: { code: "500105" } });
    expect(news.provenance?.statements?.[0]).toMatchObject({ asStated: "50-100", confidence: "resolved" });
  },
  "S0.5": () => {
    expect(notesOf("obsolete-letter")?.[0]).toMatchObject({ readAs: "การขับเคลื่อนงาน" });
    for (const kind of ["debris", "repeated", "spacing"]) expect(notesOf(kind)?.length, kind).toBeGreaterThan(0);
  },
  "S0.6": () => {
    const section = forum.supporters?.[0]?.organization.id;
    expect(forum.organizers?.map(({ organization }) => organization.id)).toContain(section);
    expect(organizations.get(section ?? "")?.aliases?.map(({ name }) => name)).toContain(
      "สำนักงานสร้างเสริมสุขภาวะเด็กเยาวชนและครอบครัว",
    );
    expect(recordNamed("support", "phayao/section-4-support").amount).toBeUndefined();
  },
  "S0.7": () => {
    expect(forum.partners).toHaveLength(6);
    expect(forum.provenance?.lists).toContainEqual({ field: "partners", isComplete: false, asStated: "เป็นต้น" });
  },
  "S0.8": () => expect(organizations.get(forum.venue?.organization?.id ?? "")?.kind).toBe("cooperative"),
  "S0.9": () => {
    expect([forum.ordinal, forum.level, forum.kind]).toEqual([1, "province", "learning-forum"]);
    expect(forum.project?.id).toBe(phayao.ids["model-province-project"]);
  },
  "S0.10": () => {
    expect(forum.purposes).toHaveLength(3);
    expect(absences(forum)).toContain("roles");
  },
  "S0.11": () => {
    expect(forum.agenda).toHaveLength(4);
    expect(forum.agenda?.[3]?.about).toMatchObject([{ kind: "agreement", agreement: { id: phayao.ids.memorandum } }]);
  },
  "S0.12": () => {
    expect(forum.attendance).toMatchObject({ comparator: "more-than", value: 70, unit: "คน" });
    expect(forum.attendanceByGroup?.[0]?.count).toMatchObject({ comparator: "exact", value: 10, unit: "ตำบล" });
  },
  "S0.13": () => {
    expect(tambons.members).toHaveLength(10);
    for (const { area } of tambons.members ?? []) expect(area.code).toMatch(/^56\d{4}$/);
  },
  "S0.14": () => {
    const recoded = tambons.members?.filter(({ area }) => area.formerCode !== undefined);
    expect(recoded?.map(({ area }) => area.nameAsStated)).toEqual(["สบบง", "ทุ่งกล้วย", "ดงเจน"]);
    const areas = memorandum.parties.flatMap((party) => (party.kind === "area" ? [party.area] : []));
    expect(areas.every(({ readAs }) => readAs === "unspecified")).toBe(true);
    const namesakes = [...organizations.values()].filter(({ kind }) => kind === "local-government");
    expect(namesakes.map(({ localGovernmentKind }) => localGovernmentKind)).toContain("town-municipality");
    expect(namesakes).toHaveLength(4);
  },
  "S0.15": () => {
    expect(memorandum.documentForm).toBe("not-stated");
    expect(memorandum.scopeIssues).toHaveLength(4);
    const cycle = recordNamed("work-cycle", "phayao/work-cycle/mae-ka");
    expect(cycle.agreement?.id).toBe(phayao.ids.memorandum);
    expect(cycle.steps?.map(({ kind }) => kind)).toEqual([
      "working-group-meeting",
      "situation-survey",
      "synthesis-and-plan",
      "learning-forum",
    ]);
  },
  "S0.16": () => {
    expect(memorandum.term).toMatchObject({
      startsOnSigning: true,
      end: { iso: "2020-08", precision: "late-month" },
      phase: { number: 1, label: "เฟสแรก" },
    });
    expect(memorandum.signing?.date).toBeUndefined();
    expect(project.phases?.[0]?.period?.start).toBeUndefined();
  },
  "S0.17": () => {
    expect(programme.models?.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect([pilot.role, pilot.memberCount?.value, pilot.members]).toEqual(["pilot", 11, undefined]);
    expect(models.precededBy?.id).toBe(phayao.ids["pilot-provinces"]);
    expect(programme.states?.map(({ state }) => state)).toEqual(["pilot", "upgraded"]);
  },
  "S0.18": () => {
    const codes = models.members?.map(({ area }) => area.code);
    expect(codes).toEqual(["52", "56", "42", "46", "32", "34", "92"]);
    const others = recordNamed("area-set", "phayao/other-model-provinces");
    expect(others.members?.map(({ area }) => area.code)).toEqual(codes?.filter((code) => code !== "56"));
    expect(models.year).toMatchObject({ year: 2562, kind: "unspecified" });
  },
  "S0.19": () => {
    const framework = recordNamed("indicator-framework", "phayao/warm-family-framework");
    expect(framework.components.map(({ concept }) => concept)).toEqual([
      "relationships",
      "roles-and-duties",
      "self-reliance",
    ]);
    expect(absences(framework)).toContain("components.0.indicators");
  },
  "S0.20": () => {
    for (const { slug, code } of subdistricts) {
      const group = recordNamed("body", `phayao/working-group/${slug}`);
      expect([group.kind, group.area?.code]).toEqual(["working-group", code]);
      expect(group.provenance?.statements).toContainEqual({ field: "area", confidence: "inferred" });
      const cycle = recordNamed("work-cycle", `phayao/work-cycle/${slug}`);
      expect(cycle.body?.id).toBe(workingGroups.ids[slug]);
    }
    expect(new Set(Object.values(workCycles.ids)).size).toBe(10);
  },
};

describe("the Phayao news, group by group", () => {
  it.each(sentences(proofs))("$id: $states", ({ proof }) => proof());
});
