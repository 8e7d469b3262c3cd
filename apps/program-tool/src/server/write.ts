import type { Form } from "@saan/forms/model";
import * as z from "zod";
import type { Saved, Stored } from "../api/contract.js";
import type { Connection } from "../database/database.js";
import type { UpdateOutcome } from "../database/stored.js";
import { connectionOf } from "./database-connection.js";
import { type JsonBody, readJsonBody } from "./json-body.js";
import { ProblemError } from "./problem.js";
import { readRecord } from "./read-record.js";
import type { ServerContext } from "./variables.js";
import { writeIdentity, writeOnce } from "./write-once.js";

type Store<T> = (transaction: Connection, record: T, id: string | undefined) => Promise<Stored<T>>;
type Replace<T> = (transaction: Connection, revision: number, record: T) => Promise<UpdateOutcome<T>>;

/** What is said where the record of an address is not there. */
export type MissingCode = "agreement-not-found" | "activity-not-found" | "record-not-found";

/**
 * Every POST that enters a record: read, refuse or store once, answer 201 with what is stored and the advice on it. With
 * `ids` the request may bring the record's id; without, the store makes one.
 */
export async function create<T>(
  c: ServerContext,
  form: Form<T>,
  store: Store<T>,
  ids?: z.ZodType<string>,
): Promise<Response> {
  const connection = connectionOf(c);
  const body = await readJsonBody(c.req.raw);
  const identity = writeIdentity(c.req.raw, body);
  const { record, id } = envelopeOf(body, ids);
  const { value, advice } = readRecord(form, record);
  const answer = await writeOnce(connection, identity, async (transaction) => {
    const saved: Saved<T> = { ...(await store(transaction, value, id)), advice };
    return { status: 201, body: saved };
  });
  return c.json(answer.body as object, answer.status);
}

/** Every PUT that replaces a record: as `create`, on top of the revision that was edited, answer 200. */
export async function replace<T>(
  c: ServerContext,
  form: Form<T>,
  missing: MissingCode,
  store: Replace<T>,
): Promise<Response> {
  const connection = connectionOf(c);
  const body = await readJsonBody(c.req.raw);
  const identity = writeIdentity(c.req.raw, body);
  const envelope = envelopeOf(body);
  const revision = statedRevision(c.req.header("If-Match"), envelope.revision);
  const { value, advice } = readRecord(form, envelope.record);
  const answer = await writeOnce(connection, identity, async (transaction) => {
    const outcome = await store(transaction, revision, value);
    if (outcome.kind === "missing") throw new ProblemError(missing);
    if (outcome.kind === "stale") throw new ProblemError("stale-revision", { current: outcome.current });
    const saved: Saved<T> = { ...outcome.stored, advice };
    return { status: 200, body: saved };
  });
  return c.json(answer.body as object, answer.status);
}

const envelopeSchema = z.strictObject({
  record: z.unknown(),
  revision: z.int().min(1).optional(),
  id: z.string().optional(),
});

// The envelope is the client's program, not the person: what is wrong with it is not an issue at a field.
function envelopeOf(body: JsonBody, ids: z.ZodType<string> = z.never()): z.infer<typeof envelopeSchema> {
  const isPlain = typeof body.value === "object" && body.value !== null && !Object.hasOwn(body.value, "__proto__");
  const envelope = isPlain ? envelopeSchema.extend({ id: ids.optional() }).safeParse(body.value) : undefined;
  if (envelope?.success !== true || envelope.data.record === undefined) throw new ProblemError("invalid-request");
  return envelope.data;
}

/** The revision that was edited, from `If-Match: "3"` or from the body; two that differ are one mistake too many. */
function statedRevision(ifMatch: string | undefined, inBody: number | undefined): number {
  const [, digits] = /^"?([1-9]\d{0,8})"?$/.exec(ifMatch?.trim() ?? "") ?? [];
  if (ifMatch !== undefined && digits === undefined) throw new ProblemError("invalid-request");
  const inHeader = digits === undefined ? undefined : Number(digits);
  if (inHeader !== undefined && inBody !== undefined && inHeader !== inBody) throw new ProblemError("invalid-request");
  const revision = inHeader ?? inBody;
  if (revision === undefined) throw new ProblemError("revision-required");
  return revision;
}
