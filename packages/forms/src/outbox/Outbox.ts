import { onCleared } from "../drafts/clearThisComputer.js";
import { failureOf, WORK_WITHIN_MS, within } from "../drafts/connection.js";
import { newId } from "../drafts/newId.js";
import { type Keeps, keepsByPrivacy } from "../drafts/privacy.js";
import type { SharedComputer } from "../drafts/SharedComputer.js";
import { askToKeep } from "../drafts/storageMode.js";
import { type Channel, openChannel, type PageLocks, pageLocks } from "../drafts/tabs.js";
import { pageStorage } from "../drafts/tail.js";
import { sameValue } from "../values/index.js";
import { copyOf } from "../values/values.js";
import { afterAttempt } from "./afterAttempt.js";
import { EntryLock } from "./EntryLock.js";
import { isUnsent, type OutboxContent, type OutboxEntry, type StoredEntry, shown } from "./entry.js";
import { notKept } from "./notKept.js";
import type { OutboxOptions } from "./OutboxOptions.js";
import type { ChangedContent, Enqueued, Outbox, OutboxState } from "./OutboxState.js";
import { isAbandoned, type NextUp, OutboxStore } from "./OutboxStore.js";
import { onReturn } from "./onReturn.js";
import type { Send, SendResult } from "./sendJson.js";

// Longer than a slow phone needs for one record, shorter than another tab waits for this one.
const ATTEMPT_WITHIN_MS = 60_000;
const HURRY_AGAIN_MS = 5_000;

/** Opens the queue of this device, and sends what is in it. */
export function openOutbox(options: OutboxOptions): Outbox {
  return new Queue(options);
}

class Queue implements Outbox {
  readonly #send: Send;
  readonly #store: OutboxStore;
  readonly #keeps: Keeps;
  readonly #shared: SharedComputer | undefined;
  /** The idempotency keys of what was sent without being kept and did not arrive, by record. */
  readonly #unkept = new Map<string, Pick<OutboxEntry, "body" | "idempotencyKey">>();
  #locks: PageLocks | undefined;
  readonly #lockName: string;
  readonly #channel: Channel;
  readonly #random: () => number;
  readonly #name = newId();
  readonly #listeners = new Set<() => void>();
  readonly #stopEvents: () => void;
  #state: OutboxState = { entries: [], unsent: 0, status: "loading" };
  #paused = false;
  #closed = false;
  /** The lock was asked for, or is held. */
  #asked = false;
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hurriedAt = Number.NEGATIVE_INFINITY;
  #cleared = 0;
  #hurryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: OutboxOptions) {
    const { send, databaseName = "saan-outbox", locks = pageLocks(), random = Math.random, passphrase = "" } = options;
    const lock = new EntryLock(passphrase);
    this.#send = send;
    this.#store = new OutboxStore(databaseName, lock);
    this.#keeps = options.keeps ?? (lock.encrypts ? () => true : keepsByPrivacy({ personal: true }));
    this.#shared = options.shared;
    this.#locks = locks ?? undefined;
    this.#lockName = `saan-outbox:${databaseName}`;
    this.#random = random;
    this.#channel = openChannel(this.#lockName, (message) => this.#heard(message));
    const stopReturns = onReturn(() => void this.#hurry());
    const stopClearing = onCleared(databaseName, () => this.#forget());
    this.#stopEvents = () => {
      stopReturns();
      stopClearing();
    };
    void this.#refresh();
    this.#wake();
  }

  get state(): OutboxState {
    return this.#state;
  }

  list(): readonly OutboxEntry[] {
    return this.#state.entries;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async enqueue(content: OutboxContent): Promise<Enqueued> {
    if (this.#shared?.isOn) return { ok: false, reason: "shared" };
    const fields = notKept(content.form.model, this.#keeps);
    if (fields.length > 0) return { ok: false, reason: "privacy", fields };
    try {
      const idempotencyKey = this.#keyFor(content);
      const made = { id: newId(), idempotencyKey, createdAt: new Date().toISOString() };
      // It may be kept after all once nobody waits any more; what is sent instead then has its number.
      this.#unkept.set(content.key, { body: copyOf(content.body), idempotencyKey });
      const id = await within(WORK_WITHIN_MS, this.#store.add(content, made));
      this.#unkept.delete(content.key);
      void askToKeep(pageStorage());
      await this.#changed();
      this.#wake();
      return { ok: true, id };
    } catch (error) {
      return { ok: false, reason: failureOf(error) };
    }
  }

  async sendNow({ key, form, body, baseRevision, base }: OutboxContent): Promise<SendResult> {
    const idempotencyKey = this.#keyFor({ key, body });
    this.#unkept.set(key, { body: copyOf(body), idempotencyKey });
    const content = {
      key,
      formId: form.model.id,
      formVersion: form.model.version,
      body,
      baseRevision,
      base,
      idempotencyKey,
    };
    const made = { id: newId(), createdAt: new Date().toISOString(), status: "sending", attempts: 1 } as const;
    const result = await this.#attempt({ ...content, ...made });
    if (result.kind === "sent") this.#unkept.delete(key);
    return result;
  }

  retry(id: string, changed?: ChangedContent): Promise<boolean> {
    return this.#decide(id, (entry) => {
      if (entry.locked || entry.status === "sending" || entry.status === "sent") return "same";
      const { theirs, theirRevision, issues, httpStatus, trouble, ...kept } = entry;
      const again = { ...kept, status: "waiting", restMs: 0 } as const;
      if (!changed) return again;
      const { form, ...written } = changed;
      const formVersion = form?.model.version;
      return { ...again, base: undefined, ...written, formVersion, attempts: 0, idempotencyKey: newId() };
    });
  }

  remove(id: string): Promise<boolean> {
    // What another passphrase began to send nobody here can end otherwise.
    return this.#decide(id, (entry) =>
      entry.status === "sending" && !(entry.locked && isAbandoned(entry, Date.now())) ? "same" : "gone",
    );
  }

  resume(): void {
    this.#paused = false;
    this.#channel.post("resumed");
    void this.#refresh();
    this.#wake();
  }

  async export(): Promise<Blob> {
    const stored = await this.#store.all().catch(() => undefined);
    const entries = (stored?.map(shown) ?? this.#state.entries).filter(isUnsent);
    const text = JSON.stringify({ saan: "outbox", format: 1, entries }, saidAnyhow, 2);
    return new Blob([text], { type: "application/json" });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#hurryTimer);
    this.#stopEvents();
    this.#channel.close();
    this.#store.close();
  }

  /** What was sent before and may have arrived is the same once more. */
  #keyFor({ key, body }: Pick<OutboxContent, "key" | "body">): string {
    const before = this.#unkept.get(key);
    return before && sameValue(before.body, body) ? before.idempotencyKey : newId();
  }

  /** This computer was cleared: nothing of what was here stays in the page either. */
  #forget(): void {
    this.#store.forget();
    this.#unkept.clear();
    this.#cleared += 1;
    this.#publish({ entries: [], unsent: 0, status: "empty" });
  }

  async #decide(id: string, change: (entry: StoredEntry) => StoredEntry | "same" | "gone"): Promise<boolean> {
    const isDone = await this.#store.change(id, change).catch(() => false);
    await this.#changed();
    this.#wake();
    return isDone;
  }

  #heard(message: unknown): void {
    if (message === "paused" || message === "resumed") this.#paused = message === "paused";
    void this.#refresh();
    if (message === "resumed") this.#wake();
  }

  /** Sends what is to be sent, as soon as no other tab does. */
  #wake(): void {
    if (this.#closed || this.#paused) return;
    this.#again = true;
    if (this.#asked) return;
    this.#asked = true;
    this.#sendInTurn()
      // The queue could not be read or written: trying at once again would be trying for ever.
      .catch((error: unknown) => failureOf(error) !== "denied" && this.#wakeIn(ATTEMPT_WITHIN_MS))
      .finally(() => {
        this.#asked = false;
        if (this.#again) this.#wake();
      });
  }

  async #sendInTurn(): Promise<void> {
    if (this.#locks) {
      let isGiven = false;
      const send = () => {
        isGiven = true;
        return this.#sendAll(true);
      };
      try {
        await this.#locks.request(this.#lockName, {}, send);
        return;
      } catch (error) {
        if (isGiven) throw error;
        // A browser that gives no locks at all: what is claimed is told by the queue alone.
        this.#locks = undefined;
      }
    }
    await this.#sendAll(false);
  }

  async #sendAll(isAlone: boolean): Promise<void> {
    this.#again = false;
    while (!this.#closed && !this.#paused) {
      const { entry, inMs } = await this.#claim(isAlone);
      if (!entry) {
        if (inMs !== undefined) this.#wakeIn(inMs);
        return;
      }
      await this.#changed();
      const result = await this.#attempt(shown(entry));
      if (this.#closed) return;
      await this.#settle(entry, result);
      await this.#changed();
    }
  }

  /** What is sent next. Where the device is full, receipts make room to note that it is under way. */
  async #claim(isAlone: boolean): Promise<NextUp> {
    const claim = () => this.#store.claim({ name: this.#name, isAlone }, Date.now());
    try {
      return await claim();
    } catch (error) {
      if (failureOf(error) !== "full") throw error;
      await this.#store.prune(0);
      return claim();
    }
  }

  async #attempt(entry: OutboxEntry): Promise<SendResult> {
    const controller = new AbortController();
    try {
      return await within(ATTEMPT_WITHIN_MS, this.#send(entry, controller.signal));
    } catch {
      controller.abort();
      return { kind: "failed", trouble: "unreachable" };
    }
  }

  async #settle({ id }: StoredEntry, result: SendResult): Promise<void> {
    await this.#store.change(id, (entry) => afterAttempt(entry, result, this.#random));
    if (result.kind === "sent") await this.#store.prune();
    if (result.kind !== "signed-out") return;
    this.#paused = true;
    this.#channel.post("paused");
  }

  /** The connection is back, or somebody is: what had none is tried at once. */
  async #hurry(): Promise<void> {
    if (this.#closed) return;
    clearTimeout(this.#hurryTimer);
    const early = this.#hurriedAt + HURRY_AGAIN_MS - performance.now();
    if (early > 0) {
      // Put off, not forgotten: somebody looked at the page, and only then the connection came back.
      this.#hurryTimer = setTimeout(() => void this.#hurry(), early);
      return;
    }
    this.#hurriedAt = performance.now();
    await this.#store.hurry().catch(() => undefined);
    this.#wake();
  }

  #wakeIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (!this.#closed) this.#timer = setTimeout(() => this.#wake(), Math.max(50, milliseconds));
  }

  async #changed(): Promise<void> {
    this.#channel.post("changed");
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    if (this.#closed) return;
    const begun = this.#cleared;
    try {
      const entries = (await this.#store.all()).map(shown);
      if (begun !== this.#cleared) return;
      const unsent = entries.filter(isUnsent).length;
      this.#publish({ entries, unsent, status: this.#statusOf(entries) });
    } catch (error) {
      this.#publish({ ...this.#state, status: "failed", reason: failureOf(error) });
    }
  }

  #statusOf(entries: readonly OutboxEntry[]): OutboxState["status"] {
    const unsent = entries.filter(isUnsent);
    if (unsent.length === 0) return "empty";
    if (this.#paused) return "paused";
    return unsent.some(({ status }) => status === "sending") ? "sending" : "waiting";
  }

  #publish(state: OutboxState): void {
    if (this.#closed) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** A body that is not for JSON is given as far as it goes. */
function saidAnyhow(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
