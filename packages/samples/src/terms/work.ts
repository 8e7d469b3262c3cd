import type { Agreement } from "@saan/schema/agreement";
import { each, MADE_UP, one, type TermRecord } from "./term.js";

const named = { nameAsStated: MADE_UP };
const madeUpAgreement: Agreement = {
  title: MADE_UP,
  kind: "agreement",
  documentForm: "one-document",
  parties: [
    { kind: "organization", organization: { nameAsStated: `${MADE_UP} 1` }, role: "party" },
    { kind: "organization", organization: { nameAsStated: `${MADE_UP} 2` }, role: "party" },
  ],
  supporters: [],
  signing: {},
  term: {},
  sources: [],
};

/** Terms of the rooms programme, agreement, work-cycle, plan, course and portfolio. */
export const workTerms: readonly TermRecord[] = [
  one("programme", {
    title: MADE_UP,
    states: [{ state: "preparing" }, { state: "running" }, { state: "scaled-out" }, { state: "closed" }],
  }),
  ...each("agreement", ["agreement", "action-plan", "standard-procedure"], (kind) => ({
    ...madeUpAgreement,
    kind,
  })),
  ...each("agreement", ["one-document", "one-per-party"], (documentForm) => ({
    ...madeUpAgreement,
    documentForm,
  })),
  ...each("agreement", ["included", "excluded", "not-stated"], (hubCounted) => ({
    ...madeUpAgreement,
    partyCount: { comparator: "exact", value: 15, unit: "หน่วยงาน" },
    hubCounted,
    provenance: { lists: [{ field: "parties", isComplete: false }] },
  })),
  one("agreement", {
    ...madeUpAgreement,
    levels: [{ level: "local-government" }],
    parties: [
      { kind: "association", organization: { nameAsStated: `${MADE_UP} 1` }, role: "party" },
      { kind: "organization", organization: { nameAsStated: `${MADE_UP} 2` }, role: "witness" },
    ],
    witnesses: [
      { role: "witness", post: { post: MADE_UP } },
      { role: "chief-witness", post: { post: MADE_UP } },
    ],
    states: [
      { state: "draft" },
      { state: "signed" },
      { state: "in-force" },
      { state: "expired" },
      { state: "renewed" },
      { state: "terminated" },
    ],
  }),
  one("work-cycle", {
    area: { level: "subdistrict", nameAsStated: MADE_UP },
    steps: [
      { kind: "working-group-meeting", state: "done", outputs: [{ kind: "meeting", meeting: named }] },
      {
        kind: "situation-survey",
        state: "done",
        outputs: [
          { kind: "dataset", dataset: named },
          { kind: "situation-report", situationReport: named },
        ],
      },
      { kind: "synthesis-and-plan", state: "in-progress" },
      { kind: "learning-forum", state: "not-started", outputs: [{ kind: "activity", activity: named }] },
    ],
  }),
  one("work-cycle", {
    area: { level: "subdistrict", nameAsStated: MADE_UP },
    steps: [{ kind: "situation-survey", state: "not-done" }],
  }),
  ...each("plan", ["national-plan", "local-development-plan"], (kind) => ({ title: MADE_UP, kind })),
  ...each("plan", ["province-centred", "other"], (approach) => ({
    title: MADE_UP,
    kind: "other",
    approaches: [{ approach }],
  })),
  one("plan", {
    title: MADE_UP,
    kind: "action-plan",
    states: [
      { state: "draft" },
      { state: "approved" },
      { state: "running" },
      { state: "monitored" },
      { state: "evaluated" },
    ],
  }),
  one("course", { title: MADE_UP, states: [{ state: "planned" }, { state: "running" }, { state: "completed" }] }),
  one("course", { title: MADE_UP, cohorts: [{ number: 1, states: [{ state: "planned" }, { state: "cancelled" }] }] }),
  one("portfolio", {
    title: MADE_UP,
    levels: [
      { level: "ministry", mechanism: "executive-conference" },
      { level: "department", mechanism: "joint-committee" },
      { level: "local-government", mechanism: "other" },
    ],
    fields: [{ field: "other", nameAsStated: MADE_UP, projects: [] }],
  }),
];
