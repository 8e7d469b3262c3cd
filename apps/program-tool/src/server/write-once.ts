import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { idempotencyKeyHeader } from "../api/contract.js";
import type { Connection } from "../database/database.js";
import { idempotencyKeys } from "../database/tables.js";
import type { JsonBody } from "./json-body.js";
import { ProblemError } from "./problem.js";

/** The answer to a write that succeeded. */
export interface WriteAnswer {
  readonly status: 200 | 201;
  readonly body: unknown;
}

/** What makes two requests the same request. */
export interface WriteIdentity {
  readonly key: string;
  readonly hash: string;
}

/**
 * The identity of a write: its key, and a hash over method, path, stated revision and body.
 *
 * @throws ProblemError idempotency-key-missing, or idempotency-key-invalid unless it is 8–200 visible ASCII characters.
 */
export function writeIdentity(request: Request, body: JsonBody): WriteIdentity {
  const key = request.headers.get(idempotencyKeyHeader);
  if (key === null || key === "") throw new ProblemError("idempotency-key-missing");
  if (!/^[\x21-\x7E]{8,200}$/.test(key)) throw new ProblemError("idempotency-key-invalid");
  const parts = [request.method, new URL(request.url).pathname, request.headers.get("If-Match") ?? "", body.hash];
  return { key, hash: createHash("sha256").update(parts.join("\n")).digest("hex") };
}

/**
 * Does a write once, however often and however simultaneously it is asked for, and gives every asker the same answer.
 *
 * The key is inserted first, in the transaction that does the work: a second request with the same key waits on the unique
 * index until the first has committed (then it reads the stored answer) or failed (then it does the work itself).
 * So answers are kept only of writes that succeeded; a refused one leaves no trace and may be corrected and sent again.
 *
 * @throws ProblemError idempotency-key-reused when the key came with another request before; whatever `work` throws.
 */
export async function writeOnce(
  connection: Connection,
  identity: WriteIdentity,
  work: (transaction: Connection) => Promise<WriteAnswer>,
): Promise<WriteAnswer> {
  return connection.transaction(async (transaction) => {
    const claimed = await transaction
      .insert(idempotencyKeys)
      .values({ key: identity.key, requestHash: identity.hash })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key });
    if (claimed.length === 0) return storedAnswer(transaction, identity);

    const answer = await work(transaction);
    await transaction
      .update(idempotencyKeys)
      .set({ status: answer.status, response: answer.body })
      .where(eq(idempotencyKeys.key, identity.key));
    return answer;
  });
}

async function storedAnswer(transaction: Connection, { key, hash }: WriteIdentity): Promise<WriteAnswer> {
  const [stored] = await transaction.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, key));
  if (stored === undefined || stored.requestHash !== hash) throw new ProblemError("idempotency-key-reused");
  return { status: stored.status === 201 ? 201 : 200, body: stored.response };
}
