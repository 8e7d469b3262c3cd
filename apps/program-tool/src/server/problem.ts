import type { Problem, ProblemCode } from "../api/contract.js";
import { problemTitles } from "./messages.js";

const statuses: Readonly<Record<ProblemCode, number>> = {
  "invalid-json": 400,
  "invalid-request": 400,
  "invalid-query": 400,
  "idempotency-key-missing": 400,
  "idempotency-key-invalid": 400,
  "cross-origin": 403,
  "agreement-not-found": 404,
  "activity-not-found": 404,
  "record-not-found": 404,
  "route-not-found": 404,
  "method-not-allowed": 405,
  "stale-revision": 409,
  "record-exists": 409,
  "body-too-large": 413,
  "unsupported-media-type": 415,
  "unknown-host": 421,
  "invalid-record": 422,
  "idempotency-key-reused": 422,
  "revision-required": 428,
  "internal-error": 500,
  "database-unavailable": 503,
  "client-not-built": 503,
};

/** Ends a request with a problem. Thrown inside a transaction it also rolls the transaction back. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly members: Readonly<Record<string, unknown>>;
  constructor(code: ProblemCode, members: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.name = "ProblemError";
    this.code = code;
    this.members = members;
  }
}

/** The response for a problem: RFC 9457, never cached, and with a time to come back when coming back helps. */
export function problemResponse(
  code: ProblemCode,
  members: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const titles = problemTitles(code);
  const status = statuses[code];
  const problem: Problem = { type: `urn:saan:problem:${code}`, title: titles.th, titles, status, code };
  return new Response(JSON.stringify({ ...problem, ...members }), {
    status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      "Content-Language": "th",
      "Cache-Control": "no-store",
      ...(code === "database-unavailable" ? { "Retry-After": "5" } : {}),
      ...headers,
    },
  });
}
