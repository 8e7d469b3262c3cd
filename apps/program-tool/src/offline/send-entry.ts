import type { OutboxEntry, SendResult, SendTrouble } from "@saan/forms/outbox";
import { sendWrite } from "../api/client.js";
import type { Failure, SaveAnswer } from "../api/outcome.js";
import { requestOf } from "./save-target.js";

const failures = new Map<string, Failure>();
const failuresOf = new WeakMap<SendResult, Failure>();

/** Why the last attempt to send an entry came to nothing, as far as this page made it. */
export function lastFailure(idempotencyKey: string): Failure | undefined {
  return failures.get(idempotencyKey);
}

/** Why one attempt came to nothing. */
export function failureBehind(result: SendResult): Failure | undefined {
  return failuresOf.get(result);
}

/** Makes one attempt to send an entry of the outbox. */
export async function sendEntry(entry: OutboxEntry, signal: AbortSignal): Promise<SendResult> {
  const answer = await sendWrite<unknown>(requestOf(entry), entry.idempotencyKey, signal);
  const result = resultOf(answer);
  if (answer.kind === "failed") {
    failures.set(entry.idempotencyKey, answer.failure);
    failuresOf.set(result, answer.failure);
  } else failures.delete(entry.idempotencyKey);
  return result;
}

function resultOf(answer: SaveAnswer<unknown>): SendResult {
  switch (answer.kind) {
    case "saved":
      return { kind: "sent", answer: answer.saved };
    case "invalid":
      return { kind: "refused", issues: answer.issues, httpStatus: 422 };
    case "stale":
      return { kind: "conflict", theirs: answer.current.record, theirRevision: answer.current.revision };
    case "failed":
      return answer.settled
        ? { kind: "refused", issues: [], httpStatus: statusOf(answer.failure) }
        : { kind: "failed", trouble: troubles[answer.failure.kind] ?? "busy" };
  }
}

const troubles: Readonly<Partial<Record<Failure["kind"], SendTrouble>>> = {
  network: "unreachable",
  timeout: "unreachable",
  "not-ours": "not-the-server",
};

function statusOf(failure: Failure): number {
  return "problem" in failure ? failure.problem.status : 413;
}

/** The failure that a queue which outlived its page can still tell. */
export function failureOf(trouble: SendTrouble): Failure {
  if (trouble === "unreachable") return { kind: "network" };
  return { kind: trouble === "busy" ? "unavailable" : "not-ours" };
}
