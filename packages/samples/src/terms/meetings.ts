import type { Activity } from "@saan/schema/activity";
import { each, MADE_UP, one, type TermRecord } from "./term.js";

const named = { nameAsStated: MADE_UP };
const activityOf = (kind: Activity["kind"]): Activity => ({
  kind,
  title: MADE_UP,
  organizers: [],
  supporters: [],
  partners: [],
  partnersAreOpen: false,
  purposes: [],
  agenda: [],
});

/** Terms of the rooms activity, body and assembly, and the roles of people at events. */
export const meetingTerms: readonly TermRecord[] = [
  ...each(
    "activity",
    [
      "lessons-learned",
      "training",
      "signing",
      "survey",
      "exchange",
      "study-visit",
      "special-lecture",
      "field-visit",
      "campaign",
      "other",
    ],
    activityOf,
  ),
  one("activity", {
    ...activityOf("meeting"),
    level: "district",
    states: [{ state: "planned" }, { state: "postponed" }, { state: "cancelled" }],
    roles: [
      { role: "co-chair", post: { post: MADE_UP } },
      { role: "ceremony-chair", post: { post: MADE_UP } },
      { role: "body-chair", post: { post: MADE_UP } },
      { role: "expert", post: { post: MADE_UP } },
      { role: "other", post: { post: MADE_UP } },
    ],
    agenda: [
      { text: MADE_UP, about: [{ kind: "project", project: named }] },
      { text: MADE_UP, about: [{ kind: "legal-instrument", legalInstrument: named }] },
      { text: MADE_UP, about: [{ kind: "meeting", meeting: named }] },
    ],
  }),
  ...each("activity", ["online", "both"], (mode) => ({ ...activityOf("training"), mode })),
  ...each("body", ["council", "operations-centre", "secretariat", "other"], (kind) => ({
    name: { th: MADE_UP },
    kind,
  })),
  one("body", {
    name: { th: MADE_UP },
    kind: "committee",
    members: [
      { kind: "post", post: { post: MADE_UP }, role: "chair" },
      { kind: "post", post: { post: MADE_UP }, role: "vice-chair" },
      { kind: "post", post: { post: MADE_UP }, role: "member" },
      { kind: "post", post: { post: MADE_UP }, role: "adviser" },
      { kind: "post", post: { post: MADE_UP }, role: "secretary" },
      { kind: "post", post: { post: MADE_UP }, role: "assistant-secretary" },
    ],
    states: [{ state: "established" }, { state: "active" }, { state: "dissolved" }],
  }),
  one("meeting", {
    title: MADE_UP,
    agenda: [
      { number: "1", title: MADE_UP, kind: "chair-announcement" },
      { number: "2", title: MADE_UP, kind: "minutes-approval" },
      { number: "3", title: MADE_UP, kind: "matters-arising" },
      { number: "4", title: MADE_UP, kind: "for-information" },
      { number: "5", title: MADE_UP, kind: "other" },
    ],
    resolutions: [
      { item: "1", state: "noted" },
      { item: "2", state: "approved" },
      { item: "3", state: "completed" },
      { item: "4", state: "deferred" },
      { item: "5", state: "rejected" },
      { item: "5", state: "assigned" },
    ],
    states: [{ state: "called" }, { state: "held" }, { state: "minutes-approved" }],
  }),
  one("meeting", { title: MADE_UP, states: [{ state: "called" }, { state: "postponed" }, { state: "cancelled" }] }),
  ...each("assembly", ["women-and-family", "children-and-youth", "other"], (kind) => ({
    title: MADE_UP,
    kind,
    level: "local",
  })),
  one("assembly", {
    title: MADE_UP,
    kind: "family",
    methods: [{ method: "group-discussion" }, { method: "hearing" }, { method: "other" }],
    proposals: [
      { kind: "practice", text: MADE_UP, states: [{ state: "draft" }, { state: "submitted" }, { state: "adopted" }] },
      { kind: "policy", text: MADE_UP, states: [{ state: "submitted" }, { state: "declined" }] },
    ],
    resolutions: [
      {
        title: MADE_UP,
        steps: [
          { decision: "considered" },
          { decision: "deferred" },
          { decision: "rejected" },
          { decision: "completed" },
        ],
      },
    ],
    states: [
      { state: "planned" },
      { state: "held" },
      { state: "proposals-drafted" },
      { state: "submitted" },
      { state: "adopted" },
    ],
  }),
  one("assembly", {
    title: MADE_UP,
    kind: "family",
    states: [{ state: "held" }, { state: "proposals-drafted" }, { state: "submitted" }, { state: "declined" }],
  }),
  one("assembly", { title: MADE_UP, kind: "family", states: [{ state: "requested" }, { state: "cancelled" }] }),
];
