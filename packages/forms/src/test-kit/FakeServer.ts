/** A request as the server got it. */
export interface FakeRequest {
  readonly url: string;
  readonly method: string;
  readonly idempotencyKey: string | null;
  readonly body: unknown;
}

/** What is stored at an address. */
export interface FakeRecord {
  readonly url: string;
  readonly record: unknown;
  /** 1, and one more with each change. */
  readonly revision: number;
}

/**
 * What goes wrong with one request. `offline`: it does not arrive. `busy`: 503, nothing is stored. `lost-answer`: it is stored,
 * and the connection breaks before the answer comes. `cut-answer`: it is stored, and half of the answer comes. `sign-in-page`:
 * something on the way answers with a page. `signed-out`: 401. `issues`: 422, with what is wrong.
 */
export type Trouble =
  | "offline"
  | "busy"
  | "lost-answer"
  | "cut-answer"
  | "sign-in-page"
  | "signed-out"
  | { readonly issues: readonly object[] };

/**
 * A server to test sending against: `openOutbox({ send: sendJson("/visits/1", { fetch: server.fetch }) })`. It stores a record
 * at each address, takes one idempotency key once however often it comes, and answers 409 with what is stored to whoever
 * began from an older revision (`if-match`). `next` says what goes wrong.
 */
export class FakeServer {
  /** While true nothing arrives. */
  isOffline = false;
  readonly #requests: FakeRequest[] = [];
  readonly #writes: FakeRecord[] = [];
  readonly #troubles: Trouble[] = [];
  readonly #answered = new Map<string, FakeRecord>();

  /** Everything that arrived, in order. */
  get requests(): readonly FakeRequest[] {
    return this.#requests;
  }

  /** Everything that was stored, in order: one for each key, if the page and the server do as they should. */
  get writes(): readonly FakeRecord[] {
    return this.#writes;
  }

  /** What is stored at an address now. */
  at(url: string): FakeRecord | undefined {
    return this.#writes.filter((write) => write.url === url).at(-1);
  }

  /** Stores a record as somebody else would, from another page. */
  store(url: string, record: unknown): FakeRecord {
    const stored = { url, record, revision: (this.at(url)?.revision ?? 0) + 1 };
    this.#writes.push(stored);
    return stored;
  }

  /** What goes wrong with the next requests, one after the other; after them all goes well. */
  next(...troubles: readonly Trouble[]): void {
    this.#troubles.push(...troubles);
  }

  /** To be given as `fetch`. */
  readonly fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    if (init.signal?.aborted) throw init.signal.reason;
    const trouble = this.isOffline ? "offline" : this.#troubles.shift();
    if (trouble === "offline") throw new TypeError("Failed to fetch");
    const headers = new Headers(init.headers);
    const body = typeof init.body === "string" ? (JSON.parse(init.body) as unknown) : init.body;
    const idempotencyKey = headers.get("idempotency-key");
    this.#requests.push({ url, method: init.method ?? "GET", idempotencyKey, body });
    return answerOf(trouble) ?? this.#write(url, body, headers, trouble);
  };

  #write(url: string, body: unknown, headers: Headers, trouble: Trouble | undefined): Response {
    const key = headers.get("idempotency-key");
    const before = key === null ? undefined : this.#answered.get(key);
    const current = this.at(url);
    const base = headers.get("if-match")?.replace(/^"|"$/g, "");
    if (!before && base !== undefined && current && base !== String(current.revision)) {
      return json(409, { current: { record: current.record, revision: current.revision } });
    }
    const stored = before ?? this.store(url, body);
    if (key !== null) this.#answered.set(key, stored);
    if (trouble === "lost-answer") throw new TypeError("Failed to fetch");
    const { record, revision } = stored;
    if (trouble !== "cut-answer") return json(200, { record, revision });
    return new Response('{"record":', { status: 200, headers: { "content-type": "application/json" } });
  }
}

function answerOf(trouble: Trouble | undefined): Response | undefined {
  if (typeof trouble === "object") return json(422, { issues: trouble.issues });
  switch (trouble) {
    case "busy":
      return json(503, {});
    case "signed-out":
      return json(401, {});
    case "sign-in-page":
      return new Response("<!doctype html><title>Wi-Fi</title>", { headers: { "content-type": "text/html" } });
    default:
      return undefined;
  }
}

function json(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
}
