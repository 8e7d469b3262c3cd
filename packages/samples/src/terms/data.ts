import { each, MADE_UP, one, type TermRecord } from "./term.js";

/** Terms of the rooms indicator and survey. */
export const dataTerms: readonly TermRecord[] = [
  one("indicator-framework", {
    title: MADE_UP,
    components: [
      {
        label: MADE_UP,
        indicators: [
          { label: MADE_UP, measure: "nominal", direction: "ascending" },
          { label: MADE_UP, measure: "ordinal", direction: "ascending" },
        ],
      },
    ],
    states: [{ state: "in-use" }, { state: "revised" }, { state: "withdrawn" }],
  }),
  ...each("observation", ["no-data", "suppressed", "zero-or-not-known"], (status) => ({
    indicator: MADE_UP,
    kind: "baseline",
    status,
  })),
  one("observation", {
    indicator: MADE_UP,
    kind: "actual",
    status: "estimated",
    value: 5301,
    unit: "คน",
    breakdown: [
      { sex: "male", value: 2604 },
      { sex: "female", value: 2697 },
      { sex: "not-stated", status: "no-data" },
    ],
  }),
  ...each(
    "survey",
    ["have-or-not", "pass-or-not", "yes-or-no", "three-levels", "five-levels", "number", "words", "mixed"],
    (scale) => ({ title: MADE_UP, kind: "self-assessment", instrument: { name: MADE_UP, scale } }),
  ),
  ...each("observation", ["fewer-than", "merged", "omitted"], (hiddenAs) => ({
    indicator: MADE_UP,
    kind: "actual",
    value: 5301,
    unit: "คน",
    hiddenAs,
  })),
  ...each("target-group", ["year", "month"], (unit) => ({
    term: MADE_UP,
    kinds: ["child"],
    ageRange: { from: 0, below: 6, unit },
  })),
  one("survey", { title: MADE_UP, kind: "opinion-poll" }),
  one("survey", {
    title: MADE_UP,
    states: [{ state: "planned" }, { state: "collected" }, { state: "synthesised" }, { state: "published" }],
  }),
  one("dataset", { title: MADE_UP, kind: "situation-data", access: "on-request" }),
  one("dataset", { title: MADE_UP, kind: "other", access: "closed" }),
  ...each("situation-report", ["situation-watch", "data-coordination", "synthesis", "other"], (kind) => ({
    title: MADE_UP,
    kind,
  })),
];
