import type { WriteRequest } from "./client.js";
import type { SaveAnswer } from "./outcome.js";

/** Where a record goes: a new one under `path`, changed later under `members` + its id; or the next revision of a stored one. */
export type SaveTarget =
  | { readonly kind: "create"; readonly path: string; readonly members: string }
  | { readonly kind: "update"; readonly path: string; readonly revision: number };

/** A write whose answer never came: the server may have kept it. Plain data, so that it outlives the page. */
export interface Unanswered {
  readonly key: string;
  readonly request: WriteRequest;
  readonly target: SaveTarget;
}

export interface Saver<T> {
  /**
   * Saves the record; the answer is about this record, whatever was sent before. With `over` it replaces that stored
   * revision, because a person chose so.
   */
  save(target: SaveTarget, record: T, over?: number): Promise<SaveAnswer<T>>;
  /** Goes on from what an earlier page of the same form left unanswered. */
  resume(unanswered: Unanswered | undefined): void;
}

export interface SaverOptions<T> {
  send(request: WriteRequest, key: string): Promise<SaveAnswer<T>>;
  /** A fresh key. */
  newKey(): string;
  /** Told whenever there is something unanswered, and when there is no longer. */
  onUnanswered?(unanswered: Unanswered | undefined): void;
}

/**
 * Saves so that nothing is written twice, however often a person presses and whenever the line breaks.
 *
 * A key is made when a person saves, and kept until the server has answered. Pressing again sends the same attempt under
 * the same key. When the record was changed meanwhile, the earlier attempt is asked about first: if the server did keep
 * it, the changed record is its next revision, and not a second record.
 */
export function createSaver<T>(options: SaverOptions<T>): Saver<T> {
  let unanswered: Unanswered | undefined;
  // Where an earlier attempt turned out to be kept: until the form's record is saved, it is a revision of that one.
  let reached: SaveTarget | undefined;

  function remember(next: Unanswered | undefined): void {
    if (next === unanswered) return;
    unanswered = next;
    options.onUnanswered?.(next);
  }

  async function attempt(next: Unanswered): Promise<SaveAnswer<T>> {
    remember(next);
    const answer = await options.send(next.request, next.key);
    if (answer.kind !== "failed" || answer.settled) remember(undefined);
    if (answer.kind === "saved") reached = undefined;
    return answer;
  }

  return {
    resume(left) {
      reached = undefined;
      remember(left);
    },
    async save(wanted, record, over) {
      const target = replacing(reached ?? wanted, over);
      const request = requestOf(target, record);
      if (unanswered === undefined) return attempt({ key: options.newKey(), request, target });
      const earlier = unanswered;
      const answer = await attempt(earlier);
      if (isSame(earlier.request, request)) return answer;
      if (answer.kind === "failed" && !answer.settled) return answer;
      if (answer.kind === "saved") reached = nextOf(earlier.target, answer.saved);
      const from = reached ?? target;
      return attempt({ key: options.newKey(), request: requestOf(from, record), target: from });
    },
  };
}

function replacing(target: SaveTarget, over: number | undefined): SaveTarget {
  return target.kind === "update" && over !== undefined ? { ...target, revision: over } : target;
}

function requestOf(target: SaveTarget, record: unknown): WriteRequest {
  return target.kind === "create"
    ? { method: "POST", path: target.path, body: JSON.stringify({ record }) }
    : { method: "PUT", path: target.path, body: JSON.stringify({ record, revision: target.revision }) };
}

function nextOf(target: SaveTarget, { id, revision }: { readonly id: string; readonly revision: number }): SaveTarget {
  return { kind: "update", path: target.kind === "create" ? target.members + id : target.path, revision };
}

function isSame(one: WriteRequest, other: WriteRequest): boolean {
  return one.method === other.method && one.path === other.path && one.body === other.body;
}
