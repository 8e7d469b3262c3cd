import type { Issue } from "@saan/schema/read";
import { isPlainObject, isSaidByJson } from "../values/values.js";
import { retryAfterMs } from "./backOff.js";
import type { OutboxEntry, SendTrouble } from "./entry.js";

/** What came of one attempt. Only `sent` takes an entry out of the queue. */
export type SendResult =
  | { readonly kind: "sent"; readonly answer?: unknown }
  | { readonly kind: "failed"; readonly trouble: SendTrouble; readonly retryAfterMs?: number }
  | { readonly kind: "signed-out" }
  | { readonly kind: "conflict"; readonly theirs?: unknown; readonly theirRevision?: string | number }
  | { readonly kind: "refused"; readonly issues?: readonly Issue[]; readonly httpStatus?: number };

/** Makes one attempt. One that throws or rejects has failed, and is made again. */
export type Send = (entry: OutboxEntry, signal: AbortSignal) => Promise<SendResult>;

export interface SendJsonOptions {
  /** @default "POST" */
  readonly method?: string | ((entry: OutboxEntry) => string);
  /** Sent besides `content-type`, `accept`, `idempotency-key` and, with a base revision, `if-match`. */
  readonly headers?: Readonly<Record<string, string>> | ((entry: OutboxEntry) => Readonly<Record<string, string>>);
  /** What is stored now, from the body of a 409 or 412; undefined where it says nothing of it. `{ current: { record, revision } }` unless given. */
  readonly conflictIn?: (
    body: unknown,
  ) => Pick<SendResult & { kind: "conflict" }, "theirs" | "theirRevision"> | undefined;
  /** @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * A `send` for a server that speaks JSON. Any answer that is not JSON is not from the server (a hotel's sign-in page, a
 * proxy) and has failed, whatever its status; so is one that the browser was led to, for it asks there without the body. A body that
 * JSON does not say whole (with a file) is not sent: it is `refused` without a status, and stays.
 */
export function sendJson(url: string | ((entry: OutboxEntry) => string), options: SendJsonOptions = {}): Send {
  const { method = "POST", headers = {}, conflictIn = currentIn } = options;
  return async (entry, signal) => {
    const { fetch = globalThis.fetch } = options;
    const of = <V>(stated: V | ((entry: OutboxEntry) => V)) =>
      typeof stated === "function" ? (stated as (entry: OutboxEntry) => V)(entry) : stated;
    let response: Response;
    let body: unknown;
    if (!isSaidByJson(entry.body)) return { kind: "refused", issues: [] };
    try {
      response = await fetch(of(url), {
        method: of(method),
        headers: {
          accept: "application/json",
          "content-type": "application/json",
          "idempotency-key": entry.idempotencyKey,
          ...(entry.baseRevision === undefined ? {} : { "if-match": tagOf(entry.baseRevision) }),
          ...of(headers),
        },
        body: JSON.stringify(entry.body),
        signal,
      });
      if (response.status === 401) return { kind: "signed-out" };
      if (response.redirected) return { kind: "failed", ...notTheServer(response) };
      if (response.status !== 204) {
        if (!isJson(response)) return { kind: "failed", ...notTheServer(response) };
        body = await readJson(response);
      }
    } catch (error) {
      const isCut = error instanceof SyntaxError;
      return { kind: "failed", trouble: isCut ? "unreadable-answer" : "unreachable" };
    }
    return resultOf(response, body, conflictIn);
  };
}

function resultOf(
  response: Response,
  body: unknown,
  conflictIn: NonNullable<SendJsonOptions["conflictIn"]>,
): SendResult {
  const { status } = response;
  if (response.ok) return body === undefined ? { kind: "sent" } : { kind: "sent", answer: body };
  const asked = retryAfterMs(response.headers.get("retry-after"), Date.now());
  const busy: SendResult = { kind: "failed", trouble: "busy", ...(asked === undefined ? {} : { retryAfterMs: asked }) };
  if (status === 409 || status === 412) {
    const conflict = conflictIn(body);
    if (conflict) return { kind: "conflict", ...conflict };
    // An attempt with the same key is still under way.
    return status === 409 ? busy : { kind: "conflict" };
  }
  if (status >= 500 || status < 400 || status === 408 || status === 425 || status === 429) return busy;
  return { kind: "refused", issues: issuesIn(body), httpStatus: status };
}

/** A revision as an entity tag, which it may be already. A header holds no Thai. */
function tagOf(revision: string | number): string {
  const text = String(revision);
  if (/^(?:W\/)?"[\x21\x23-\x7e]*"$/.test(text)) return text;
  return `"${/^[\x21\x23-\x7e]*$/.test(text) ? text : encodeURIComponent(text)}"`;
}

function isJson(response: Response): boolean {
  return /^application\/([\w.-]+\+)?json\b/i.test(response.headers.get("content-type") ?? "");
}

// A gateway in front of a server that is down speaks HTML, too; 511 is a network that wants a sign-in.
function notTheServer(response: Response): { trouble: SendTrouble; retryAfterMs?: number } {
  const { status } = response;
  const asked = retryAfterMs(response.headers.get("retry-after"), Date.now());
  const isGateway = (status >= 500 && status !== 511) || status === 429;
  return { trouble: isGateway ? "busy" : "not-the-server", ...(asked === undefined ? {} : { retryAfterMs: asked }) };
}

/** @throws SyntaxError when the answer was cut. */
async function readJson(response: Response): Promise<unknown> {
  return JSON.parse(await response.text()) as unknown;
}

function currentIn(body: unknown): { theirs?: unknown; theirRevision?: string | number } | undefined {
  const current = own(body, "current");
  if (current === undefined) return undefined;
  const revision = own(current, "revision");
  const isRevision = typeof revision === "number" || typeof revision === "string";
  return { theirs: own(current, "record"), ...(isRevision ? { theirRevision: revision } : {}) };
}

const MOST_ISSUES = 1_000;

function issuesIn(body: unknown): readonly Issue[] {
  const issues = own(body, "issues");
  return Array.isArray(issues) ? issues.slice(0, MOST_ISSUES).flatMap((issue) => issueOf(issue) ?? []) : [];
}

function issueOf(value: unknown): Issue | undefined {
  const [path, code, params] = [own(value, "path"), own(value, "code"), own(value, "params")];
  const isPath = Array.isArray(path) && path.every((step) => typeof step === "string" || typeof step === "number");
  if (!isPath || typeof code !== "string") return undefined;
  const severity = own(value, "severity") === "advice" ? "advice" : "issue";
  return { path: path as Issue["path"], code, params: isPlainObject(params) ? params : {}, severity };
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
