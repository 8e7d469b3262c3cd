/** Where in a record: property names and list positions, from the root. */
export type Path = readonly (string | number)[];

/**
 * What can be wrong with a value. A code names the matter, never the wording: messages are made from code, params and
 * the field's description. Rules and custom checks add codes of their own.
 */
export const issueCodes = [
  "required",
  "wrong-type",
  "not-a-number",
  "not-a-whole-number",
  "not-a-multiple",
  "not-a-date",
  "unreadable-date",
  "not-an-option",
  "too-short",
  "too-long",
  "too-few",
  "too-many",
  "too-small",
  "too-large",
  "invalid-format",
  "invalid-web-address",
  "unknown-key",
  "forbidden-key",
  "too-deep",
  "too-big",
  "unreadable",
  "precision-mismatch",
  "year-kind-mismatch",
  "term-ends-before-start",
  "signing-after-term-end",
  "area-count-differs",
  "duplicate-party",
  "same-name-parties",
  "start-stated-twice",
  "local-government-only",
  "number-of-a-person",
  "check-digit-differs",
  "same-area-twice",
  "area-outside",
  "role-differs-from-state",
  "name-of-a-child",
  "delegates-to-self",
  "duplicate-number",
  "unknown-agenda-item",
  "unknown-assembly-issue",
  "unknown-proposal",
  "years-out-of-order",
  "status-without-date",
  "status-checked-before-it-began",
  "gazetted-before-given",
  "age-range-empty",
  "instalment-total-differs",
  "repeated-choice",
  "date-finer-than-needed",
  "words-beyond-date",
  "facility-without-referral",
  "band-exceeds-total",
  "open-personal-data",
  "tested-contradicts-states",
  "scaled-out-untested",
  "impossible-step",
  "period-ends-before-start",
  "unknown-field",
  "absent-but-stated",
  "list-total-differs",
  "cohort-total-differs",
  "same-cohort-twice",
  "group-exceeds-attendance",
  "unknown-party",
  "amended-before-signing",
  "corrected-before-published",
  "rate-without-denominator",
  "value-without-data",
  "percentage-out-of-range",
  "denominator-zero",
  "numerator-exceeds-denominator",
  "small-count",
  "same-step-twice",
  "step-before-the-one-it-follows",
  "step-dated-but-not-started",
  "one-party-named",
  "party-count-differs",
  "abroad-with-thai-code",
  "commencement-differs",
  "instalment-outside-period",
  "range-mismatch",
  "change-differs",
  "part-exceeds-whole",
  "tells-of-one-person",
  "telephone-of-a-person",
  "year-of-another-era",
  "words-read-otherwise",
  "hidden-part-can-be-reckoned",
  "place-finer-than-needed",
  "area-code-of-another-level",
  "in-force-before-given",
  "components-exceed-total",
  "paid-before-approved",
  "told-twice-differently",
  "states-out-of-order",
] as const;

export type IssueCode = (typeof issueCodes)[number];

/** `issue`: the record cannot be accepted. `advice`: worth a second look, but documents do say such things. */
export type Severity = "issue" | "advice";

/** One thing to say about a record. `params` are the numbers and words a message needs; JSON values only. */
export interface Issue {
  readonly path: Path;
  readonly code: IssueCode | (string & {});
  readonly params: Readonly<Record<string, unknown>>;
  readonly severity: Severity;
}

/** An issue (not advice) at a path. */
export function issueAt(path: Path, code: IssueCode | (string & {}), params: Record<string, unknown> = {}): Issue {
  return { path, code, params, severity: "issue" };
}

/** A list of issues never grows past this: a hostile record must not make a megabyte of messages. */
export const MAX_ISSUES = 100;
