import {
  type AgreementDetail,
  type AgreementPage,
  type InvalidRecordProblem,
  idempotencyKeyHeader,
  largestBody,
  type OrganizationList,
  type Problem,
  type RecordDetail,
  type RecordList,
  type Saved,
  type StaleRevisionProblem,
} from "./contract.js";
import { type Answer, type Failure, isSettled, type SaveAnswer } from "./outcome.js";

// A slow phone line needs about ten seconds for a long record.
const READ_WITHIN_MS = 20_000;
const WRITE_WITHIN_MS = 30_000;

/** What one write says, without the key: two equal ones are one attempt. */
export interface WriteRequest {
  readonly method: "POST" | "PUT";
  readonly path: string;
  /** JSON. */
  readonly body: string;
}

/** One page of agreements. `query` is that of {@link listQuery}. */
export function fetchAgreements(query: string, signal?: AbortSignal): Promise<Answer<AgreementPage>> {
  return get(query === "" ? "/api/agreements" : `/api/agreements?${query}`, signal);
}

/** One agreement with its activities and history. */
export function fetchAgreement(id: string, signal?: AbortSignal): Promise<Answer<AgreementDetail>> {
  return get(`/api/agreements/${encodeURIComponent(id)}`, signal);
}

/** Organisations whose name, acronym or other name answers a text. */
export function fetchOrganizations(text: string, signal?: AbortSignal): Promise<Answer<OrganizationList>> {
  return get(`/api/organizations?${new URLSearchParams({ q: text })}`, signal);
}

/** One page of a kind of the generic register, by its path: `meetings`. */
export function fetchRecords<T>(path: string, query: string, signal?: AbortSignal): Promise<Answer<RecordList<T>>> {
  return get(query === "" ? `/api/${path}` : `/api/${path}?${query}`, signal);
}

/** One record of the generic register with its history. */
export function fetchRecord<T>(path: string, id: string, signal?: AbortSignal): Promise<Answer<RecordDetail<T>>> {
  return get(`/api/${path}/${encodeURIComponent(id)}`, signal);
}

/** The address of the file of an agreement, for a link. */
export function exportAddress(id: string): string {
  return `/api/agreements/${encodeURIComponent(id)}/export`;
}

/**
 * Sends a write under a key. Every ending is a value: what a person can correct, choose or try again is told apart.
 *
 * @throws only what `signal` was aborted with.
 */
export async function sendWrite<T>(request: WriteRequest, key: string, signal?: AbortSignal): Promise<SaveAnswer<T>> {
  const { method, path, body } = request;
  // A record that long is refused anyway: over a slow line the refusal would take minutes.
  if (new Blob([body]).size > largestBody) return failed({ kind: "too-large" });
  const headers = { "Content-Type": "application/json", [idempotencyKeyHeader]: key };
  const answer = await ask<Saved<T>>(path, { method, headers, body }, WRITE_WITHIN_MS, signal);
  if (answer.ok) return { kind: "saved", saved: answer.value };
  const { failure } = answer;
  if (failure.kind !== "refused") return failed(failure);
  if (isInvalidRecord(failure.problem)) {
    return { kind: "invalid", issues: failure.problem.issues, advice: failure.problem.advice };
  }
  if (isStale<T>(failure.problem)) return { kind: "stale", current: failure.problem.current };
  return failed(failure);
}

function get<T>(path: string, signal?: AbortSignal): Promise<Answer<T>> {
  return ask<T>(path, { method: "GET" }, READ_WITHIN_MS, signal);
}

async function ask<T>(path: string, init: RequestInit, within: number, signal?: AbortSignal): Promise<Answer<T>> {
  // By hand: AbortSignal.any is younger than the phones this runs on.
  const controller = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, within);
  const leave = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", leave);
  if (signal?.aborted) leave();
  try {
    const response = await fetch(path, { ...init, signal: controller.signal });
    return await readAnswer<T>(response);
  } catch {
    if (signal?.aborted) throw signal.reason;
    return { ok: false, failure: { kind: late ? "timeout" : "network" } };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", leave);
  }
}

/** Reads a response of our API. What is not JSON of ours came from somewhere on the way. */
async function readAnswer<T>(response: Response): Promise<Answer<T>> {
  const type = response.headers.get("Content-Type") ?? "";
  if (response.ok && /^application\/json\b/.test(type)) {
    const value = await readJson(response);
    return value === undefined ? failure({ kind: "not-ours" }) : { ok: true, value: value as T };
  }
  if (response.status === 413) return failure({ kind: "too-large" });
  const problem = /^application\/problem\+json\b/.test(type) ? await readJson(response) : undefined;
  if (response.status === 503) return failure({ kind: "unavailable" });
  if (!isProblem(problem)) return failure({ kind: "not-ours" });
  return failure({ kind: problem.status === 404 ? "not-found" : "refused", problem });
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function failure(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}

function failed(failure: Failure): SaveAnswer<never> {
  return { kind: "failed", failure, settled: isSettled(failure) };
}

function isProblem(value: unknown): value is Problem {
  const problem = value as Partial<Problem> | null | undefined;
  return typeof problem === "object" && typeof problem?.code === "string" && typeof problem.status === "number";
}

function isInvalidRecord(problem: Problem): problem is InvalidRecordProblem {
  return problem.code === "invalid-record" && Array.isArray((problem as Partial<InvalidRecordProblem>).issues);
}

function isStale<T>(problem: Problem): problem is StaleRevisionProblem<T> {
  const { current } = problem as Partial<StaleRevisionProblem<T>>;
  return problem.code === "stale-revision" && typeof current === "object" && current !== null;
}
