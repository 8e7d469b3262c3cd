import { each, MADE_UP, one, type TermRecord } from "./term.js";

/** Terms of the rooms that other rooms are built from: field and record. */
export const fieldTerms: readonly TermRecord[] = [
  ...each("survey", ["less-than", "at-least", "at-most"], (comparator) => ({
    title: MADE_UP,
    sample: { comparator, value: 100, unit: "คน" },
  })),
  ...each("activity", ["early-month", "mid-month"], (precision) => ({
    kind: "meeting",
    title: MADE_UP,
    date: { asStated: MADE_UP, iso: "2020-08", precision },
  })),
  ...each("situation-report", ["early-year", "mid-year", "late-year"], (precision) => ({
    title: MADE_UP,
    date: { asStated: MADE_UP, iso: "2020", precision },
  })),
  one("situation-report", { title: MADE_UP, date: { asStated: MADE_UP, iso: "2020-08-01", precision: "minute" } }),
  one("plan", { title: MADE_UP, kind: "other", years: { from: { year: 2567, kind: "academic" } } }),
  one("project", {
    calledAs: MADE_UP,
    provenance: {
      statements: [{ field: "calledAs", confidence: "retracted" }],
      absences: [
        { field: "title", reason: "not-applicable" },
        { field: "code", reason: "not-recorded" },
      ],
    },
  }),
];
