import type { NoticeVariant } from "../notice/kinds.js";

/** What a message says. */
export interface ToastMessage {
  /** What has happened, in one sentence. */
  readonly title: string;
  /** One sentence more. */
  readonly detail?: string;
  /**
   * An error (`danger`) stays until it is closed.
   * @default "success"
   */
  readonly variant?: NoticeVariant;
  /** One thing to do about it, said by a verb. A message with something to do stays until it is closed. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** A message on its way through the queue. */
export interface Toast extends ToastMessage {
  readonly id: string;
  /** How often the same thing has been said. */
  readonly count: number;
}

/** More than this would cover the work; the others wait. */
export const shownAtMost = 3;

const SHORTEST_MS = 6000;
const READING_MS_PER_LETTER = 90;

/** Joins the queue; what is there already is counted, not repeated. */
export function added(queue: readonly Toast[], message: ToastMessage, id: string): readonly Toast[] {
  const sayings = (toast: ToastMessage) =>
    JSON.stringify([toast.variant, toast.title, toast.detail, toast.action?.label]);
  const same = queue.find((toast) => sayings(toast) === sayings(message));
  if (!same) return [...queue, { ...message, id, count: 1 }];
  return queue.map((toast) => (toast === same ? { ...toast, ...message, count: toast.count + 1 } : toast));
}

/** How long a message stays, in milliseconds; nothing when it stays until it is closed. */
export function stays({ variant, title, detail = "", action }: ToastMessage): number | undefined {
  if (variant === "danger" || action) return undefined;
  return Math.max(SHORTEST_MS, (title.length + detail.length) * READING_MS_PER_LETTER);
}
