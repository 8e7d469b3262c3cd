import type { Keeps } from "../drafts/privacy.js";
import type { SharedComputer } from "../drafts/SharedComputer.js";
import type { PageLocks } from "../drafts/tabs.js";
import type { Send } from "./sendJson.js";

export interface OutboxOptions {
  /** Makes one attempt; `sendJson(url)` for a server that speaks JSON. */
  readonly send: Send;
  /** One per signed-in person on a shared computer. @default "saan-outbox" */
  readonly databaseName?: string;
  /**
   * Encrypts what is in the queue, as that of `openDraftStore` does the drafts. Keys, form ids, times and how it stands stay
   * readable. What was encrypted with another one is `locked`, and waits. An empty one is none.
   */
  readonly passphrase?: string;
  /**
   * Which fields may be kept on this device. A form with others is refused (`reason: "privacy"`), for a body has to be sent whole.
   * All fields with a passphrase, otherwise all but those described as sensitive; `keepsByPrivacy({ personal: true, sensitive:
   * true })` asks for these, too.
   */
  readonly keeps?: Keeps;
  /**
   * While it is on nothing is put in the queue (`reason: "shared"`), and a person sends while they wait, with `sendNow`. What was in
   * the queue before still goes: turn it on when `state.unsent` is 0.
   */
  readonly shared?: SharedComputer;
  /** By which one of several tabs sends; null for none. @default navigator.locks */
  readonly locks?: PageLocks | null;
  /** From 0 up to 1, for the rests between attempts. @default Math.random */
  readonly random?: () => number;
}
