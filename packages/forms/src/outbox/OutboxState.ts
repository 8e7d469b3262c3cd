import type { SaveFailure } from "../drafts/connection.js";
import type { OutboxContent, OutboxEntry } from "./entry.js";
import type { SendResult } from "./sendJson.js";

export interface OutboxState {
  /** What is in the queue, in the order it was sent, and receipts nobody removed yet. */
  readonly entries: readonly OutboxEntry[];
  /** How many of them the server does not have. */
  readonly unsent: number;
  /** `paused`: the server wants a sign-in first; `resume` after it. `failed`: the queue on this device cannot be read. */
  readonly status: "loading" | "empty" | "waiting" | "sending" | "paused" | "failed";
  readonly reason?: SaveFailure;
}

export type Enqueued =
  /** It is on disk, and will be sent. */
  | { readonly ok: true; readonly id: string }
  /** This device cannot keep it: send it while the person waits, with `sendNow`. */
  | { readonly ok: false; readonly reason: SaveFailure }
  /**
   * The form asks for what is not kept on this device (see `keeps`): send it while the person waits, and tell them that it is not
   * kept. `fields` are the ids of those fields.
   */
  | { readonly ok: false; readonly reason: "privacy"; readonly fields: readonly string[] }
  /** Others use this computer, too (see `shared`): as above. */
  | { readonly ok: false; readonly reason: "shared" };

/** What a person made of an entry that came back; `form` is the one it was changed with. */
export type ChangedContent = Pick<OutboxContent, "body" | "baseRevision" | "base"> &
  Partial<Pick<OutboxContent, "form">>;

/** What a person sends, kept on this device until the server has it. No method throws or rejects. */
export interface Outbox {
  /** Keeps what is sent, and sends it: call it when the person presses send, once. */
  enqueue(content: OutboxContent): Promise<Enqueued>;
  /**
   * Makes one attempt while the person waits, for what `enqueue` refused. Nothing is kept on this device, so the person has to stay
   * until it answers `sent`. Pressing send again with the same body is the same submission to the server, as long as this page is open.
   */
  sendNow(content: OutboxContent): Promise<SendResult>;
  /** What is in the queue now. */
  list(): readonly OutboxEntry[];
  readonly state: OutboxState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Sends an entry again, now. After a conflict or a refusal with what the person made of it: that is another submission, with
   * an idempotency key of its own. False when it is under way, sent, locked or gone.
   */
  retry(id: string, changed?: ChangedContent): Promise<boolean>;
  /** Takes an entry out; false when it is under way or gone. */
  remove(id: string): Promise<boolean>;
  /** Goes on after somebody signed in. */
  resume(): void;
  /**
   * All that the server does not have, as JSON, for a person to save. It is not encrypted; of an entry that is locked it says
   * only that it is there.
   */
  export(): Promise<Blob>;
  /** Stops sending; what is in the queue stays there. */
  close(): void;
}
