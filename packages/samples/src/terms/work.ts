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
};

/** Terms of the rooms programme, agreement, work-cycle, plan, course and portfolio. */
export const workTerms: readonly TermRecord[] = [
  one("programme", {
    title: MADE_UP,
    states: [{ state: "preparing" }, { state: "running" }, { state: "scaled-out" }, { state: "closed" }],
  }),
  one("project", { title: MADE_UP, states: [{ state: "running" }, { state: "suspended" }, { state: "cancelled" }] }),
  ...each(
    "agreement",
    ["agreement", "action-plan", "standard-procedure", "declaration", "community-charter", "other"],
    (kind) => ({
      ...madeUpAgreement,
      kind,
    }),
  ),
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
    levels: [
      { level: "local-government" },
      { level: "province" },
      { level: "district" },
      { level: "international" },
      { level: "other" },
    ],
    parties: [
      { kind: "association", organization: { nameAsStated: `${MADE_UP} 1` }, role: "party" },
      { kind: "post", post: { post: `${MADE_UP} 2` }, role: "party" },
      { kind: "organization", organization: { nameAsStated: `${MADE_UP} 3` }, role: "witness" },
    ],
    witnesses: [
      { role: "witness", post: { post: MADE_UP, organization: { nameAsStated: `${MADE_UP} 3` } } },
      { role: "chief-witness", post: { post: MADE_UP } },
      { role: "other", post: { post: MADE_UP } },
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
      { kind: "working-group-meeting", states: [{ state: "done" }], outputs: [{ kind: "meeting", meeting: named }] },
      {
        kind: "situation-survey",
        states: [{ state: "done" }],
        outputs: [
          { kind: "dataset", dataset: named },
          { kind: "situation-report", situationReport: named },
        ],
      },
      { kind: "synthesis-and-plan", states: [{ state: "in-progress" }] },
      { kind: "other", number: "1", asStated: MADE_UP },
      { kind: "learning-forum", states: [{ state: "not-started" }], outputs: [{ kind: "activity", activity: named }] },
    ],
  }),
  one("work-cycle", {
    area: { level: "subdistrict", nameAsStated: MADE_UP },
    steps: [{ kind: "situation-survey", states: [{ state: "not-done" }] }],
  }),
  ...each("plan", ["national-plan", "local-development-plan", "strategic-plan", "field-development-plan"], (kind) => ({
    title: MADE_UP,
    kind,
  })),
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
      { state: "ended" },
    ],
  }),
  one("plan", {
    title: MADE_UP,
    kind: "action-plan",
    states: [{ state: "draft" }, { state: "under-consultation" }, { state: "rejected" }, { state: "cancelled" }],
  }),
  one("course", { title: MADE_UP, states: [{ state: "planned" }, { state: "running" }, { state: "completed" }] }),
  one("course", {
    title: MADE_UP,
    cohorts: [{ number: 1, states: [{ state: "planned" }, { state: "suspended" }, { state: "cancelled" }] }],
  }),
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
