/** What the two halves of the tool say to each other. Types and codes only: the browser imports this file too. */
import type { Activity } from "@saan/schema/activity";
import type { Agreement } from "@saan/schema/agreement";
import type { Bilingual } from "@saan/schema/field";
import type { Organization } from "@saan/schema/organization";
import type { Issue } from "@saan/schema/read";
import type { PartyCounts } from "./party-counts.js";

/** Who did something. The tool has no accounts yet: a code, worded where it is shown. */
export const actors = ["local-user", "sample-data"] as const;
export const auditActions = ["create", "update"] as const;
export const auditEntities = [
  "agreement",
  "activity",
  "organization",
  "meeting",
  "indicatorReport",
  "funding",
] as const;

export type Actor = (typeof actors)[number];
export type AuditAction = (typeof auditActions)[number];
export type AuditEntity = (typeof auditEntities)[number];

/** Header of every write: a fresh value for each thing a person does, the same value for each attempt to send it. */
export const idempotencyKeyHeader = "Idempotency-Key";

/** The largest request body, in bytes. */
export const largestBody = 1_048_576;

/** A filter value for records that do not state a province or a fiscal year. */
export const notStated = "none";

export const problemCodes = [
  "invalid-json",
  "invalid-request",
  "invalid-query",
  "idempotency-key-missing",
  "idempotency-key-invalid",
  "cross-origin",
  "agreement-not-found",
  "activity-not-found",
  "record-not-found",
  "route-not-found",
  "method-not-allowed",
  "stale-revision",
  "record-exists",
  "body-too-large",
  "unsupported-media-type",
  "unknown-host",
  "invalid-record",
  "idempotency-key-reused",
  "revision-required",
  "internal-error",
  "database-unavailable",
  "client-not-built",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** `application/problem+json` (RFC 9457) with our extension members. `title` is Thai. */
export interface Problem {
  readonly type: `urn:saan:problem:${ProblemCode}`;
  readonly title: string;
  readonly titles: Bilingual;
  readonly status: number;
  readonly code: ProblemCode;
}

/** 422: the same codes and paths that `read` gives in the browser. Paths start at the record. */
export interface InvalidRecordProblem extends Problem {
  readonly code: "invalid-record";
  readonly issues: readonly Issue[];
  readonly advice: readonly Issue[];
}

/** 409: what is stored now, so that a person can choose. */
export interface StaleRevisionProblem<T> extends Problem {
  readonly code: "stale-revision";
  readonly current: Stored<T>;
}

/** 409: a record with this id is there already. */
export interface RecordExistsProblem<T> extends Problem {
  readonly code: "record-exists";
  readonly current: Stored<T>;
}

/** A record as it is kept. Moments are ISO 8601 in UTC. */
export interface Stored<T> {
  readonly id: string;
  readonly revision: number;
  readonly record: T;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The answer to a write that succeeded. */
export interface Saved<T> extends Stored<T> {
  readonly advice: readonly Issue[];
}

/** Body of POST. */
export interface CreateRequest<T> {
  readonly record: T;
}

/** Body of POST of the generic register. The id is made where the record is made (`newRecordId`), or else by the server. */
export interface CreateRecordRequest<T> extends CreateRequest<T> {
  readonly id?: string;
}

/** Body of PUT. The revision that was edited comes here or in `If-Match: "3"`. */
export interface UpdateRequest<T> {
  readonly record: T;
  readonly revision?: number;
}

/** One agreement in the list. Optional members are absent when the record does not state them. */
export interface AgreementRow {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly titleIsDescriptive?: boolean;
  readonly kind: Agreement["kind"];
  readonly province?: Agreement["province"];
  readonly programme?: Agreement["programme"];
  readonly signing?: Agreement["signing"];
  readonly term?: Agreement["term"];
  /** The last state that is recorded. */
  readonly state?: NonNullable<Agreement["states"]>[number]["state"];
  /** Two-digit codes of every province the record names. */
  readonly provinceCodes: readonly string[];
  /** Buddhist era. */
  readonly fiscalYear: number | null;
  readonly parties: PartyCounts;
  readonly activities: number;
  readonly updatedAt: string;
}

/** How many agreements a choice would leave. `null` counts those that do not state it. */
export interface ProvinceFacet {
  readonly code: string | null;
  readonly count: number;
}
export interface FiscalYearFacet {
  readonly year: number | null;
  readonly count: number;
}

/** GET /api/agreements. Rows: newest change first. */
export interface AgreementPage {
  readonly rows: readonly AgreementRow[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** "loose" when nothing was spelled as asked and tone marks were left out of the comparison. */
  readonly match: "exact" | "loose";
  /** Each facet counts under the search and the *other* filter, so that every choice shown has an answer. */
  readonly facets: { readonly provinces: readonly ProvinceFacet[]; readonly fiscalYears: readonly FiscalYearFacet[] };
}

export interface AuditEvent {
  readonly id: number;
  readonly at: string;
  readonly actor: Actor;
  readonly action: AuditAction;
  readonly entity: AuditEntity;
  readonly entityId: string;
  readonly revision: number;
  /** Dotted paths, at most 100: `parties.3.area`. Empty for a creation. */
  readonly changedPaths: readonly string[];
}

/** What happened to a record: how many events, and the latest of them, newest first. */
export interface AuditTrail {
  readonly total: number;
  readonly latest: readonly AuditEvent[];
}

/** GET /api/agreements/:id. Activities in the order of entry; audit of the agreement and its activities, newest first. */
export interface AgreementDetail extends Stored<Agreement> {
  readonly activities: readonly Stored<Activity>[];
  readonly audit: AuditTrail;
}

/** The file of GET /api/agreements/:id/export. The version is that of its records: 2 has venues in parts, typed ids. */
export interface AgreementExport {
  readonly format: "saan-agreement";
  readonly version: 2;
  readonly exportedAt: string;
  readonly agreement: Stored<Agreement>;
  readonly activities: readonly Stored<Activity>[];
}

/**
 * One page of a kind of the generic register: GET /api/organizations (in Thai dictionary order), /api/meetings,
 * /api/indicator-reports, /api/funding (newest change first). Small counts are hidden in every row.
 */
export interface RecordList<T> {
  readonly rows: readonly Stored<T>[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** GET /api/organizations: what the organisation field offers. */
export type OrganizationList = RecordList<Organization>;

/** GET of one record of the generic register. `shown` is the record as a page may show it: small counts are hidden. */
export interface RecordDetail<T> extends Stored<T> {
  readonly shown: T;
  readonly audit: AuditTrail;
}

/** GET /api/health: 200 when the database answers, 503 when it does not. */
export interface Health {
  readonly status: "ok" | "database-unavailable";
  readonly database: { readonly kind: "embedded" | "postgresql"; readonly reachable: boolean };
}
