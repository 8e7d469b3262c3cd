import { each, MADE_UP, one, type TermRecord } from "./term.js";

/** Terms of the rooms case-conference, lesson, facility and communication. Nothing can be written in a case conference. */
export const serviceTerms: readonly TermRecord[] = [
  one("case-conference", {
    kind: "case-conference",
    cases: "fifty-or-more",
    problems: [
      { problem: "adolescent-pregnancy", cases: "fewer-than-five" },
      { problem: "family-violence", cases: "ten-to-nineteen" },
      { problem: "lack-of-care", cases: "twenty-to-forty-nine" },
      { problem: "out-of-school", cases: "none" },
      { problem: "substance-use" },
      { problem: "emotional-distress" },
    ],
    decisions: [
      { decision: "take-in" },
      { decision: "assess" },
      { decision: "plan" },
      { decision: "act" },
      { decision: "follow" },
      { decision: "close" },
      { decision: "refer" },
    ],
    provenance: {
      absences: [
        { field: "organizations", reason: "not-stated" },
        { field: "agencies", reason: "not-stated" },
        { field: "project", reason: "not-applicable" },
        { field: "filed", reason: "not-stated" },
      ],
    },
  }),
  one("case-conference", {
    kind: "case-conference",
    provenance: { absences: [{ field: "problems", reason: "withheld" }] },
  }),
  ...each(
    "case-conference",
    ["before-every-case", "before-some-cases", "without-identities", "duty-of-protection", "not-known"],
    (consent) => ({ kind: "case-conference", consent }),
  ),
  one("lesson", { kind: "recommendation", text: MADE_UP }),
  one("knowledge-set", {
    title: MADE_UP,
    kind: "other",
    scaleOuts: [{ channels: ["other"] }],
    states: [{ state: "tested" }, { state: "published" }, { state: "withdrawn" }],
  }),
  ...each(
    "facility",
    [
      "first-reception-home",
      "safety-protection-home",
      "rehabilitation-home",
      "crisis-centre",
      "child-protection-centre",
      "health-promotion-centre",
      "health-facility",
      "child-development-centre",
      "school",
      "disability-service-centre",
      "elder-development-centre",
      "operation-centre",
    ],
    (kind) => ({ name: { th: MADE_UP }, kind }),
  ),
  one("facility", {
    name: { th: MADE_UP },
    kind: "other",
    volunteers: [{ kind: "other", title: MADE_UP }],
    states: [{ state: "established" }, { state: "closed" }],
  }),
  ...each(
    "communication",
    ["online-media", "community-broadcast", "printed-media", "face-to-face", "other"],
    (channel) => ({
      title: MADE_UP,
      channel,
      states: [{ state: "planned" }, { state: "ongoing" }, { state: "ended" }],
    }),
  ),
  one("communication", { title: MADE_UP, channel: "other", states: [{ state: "planned" }, { state: "cancelled" }] }),
];
