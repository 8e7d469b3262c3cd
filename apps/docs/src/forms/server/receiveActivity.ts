import { type AuditEvent, auditEvents, readSubmission } from "@saan/forms/submission";
import type { Activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";

/** As much of a database as this needs. */
export interface Activities {
  find(id: string): Promise<{ readonly revision: number; readonly record: Activity } | undefined>;
  /** The revision that a submission with this key made, when it came before and its answer was lost. */
  madeBy(key: string): Promise<number | undefined>;
  /** Writes all of it together, if the revision is still the one given; false when it is not. */
  put(id: string, revision: number, change: Change): Promise<boolean>;
}

interface Change {
  readonly key: string;
  readonly record: Activity;
  readonly events: readonly AuditEvent[];
}

/** Who asks, as the session says: never as the request says. */
export interface Person {
  readonly id: string;
  readonly role: "community" | "officer";
}

/** `PUT /api/activities/:id`. What is wrong comes back as codes and paths, and is shown at the fields. */
export async function receiveActivity(
  activities: Activities,
  person: Person,
  id: string,
  request: Request,
): Promise<Response> {
  // The outbox sends again with the same key when it heard no answer: that is the same submission, not another one.
  // Without a key it is a new one each time: two that have none are not the same.
  const key = request.headers.get("idempotency-key") ?? crypto.randomUUID();
  const made = await activities.madeBy(key);
  if (made !== undefined) return Response.json({ revision: made });

  // The version that the form began from. Another one: somebody was faster, and a person has to look.
  const stored = await activities.find(id);
  const revision = stored?.revision ?? 0;
  if (stored && request.headers.get("if-match") !== `"${revision}"`) return conflict(stored);

  const before = stored?.record;
  const input: unknown = await request.json().catch(() => undefined);
  const reading = readSubmission(activityForm, input, { role: person.role, before });
  if (!reading.ok) return Response.json({ issues: reading.issues }, { status: 422 });

  const record = reading.value;
  const events = auditEvents(activityForm, before, record, { actor: person.id, at: new Date().toISOString() });
  if (!(await activities.put(id, revision, { key, record, events }))) return conflict(await activities.find(id));
  return Response.json({ revision: revision + 1 });
}

/** What `sendJson` hands to the outbox: the person sees their own answers beside these. */
function conflict(current: Awaited<ReturnType<Activities["find"]>>): Response {
  return Response.json({ current }, { status: 409 });
}
