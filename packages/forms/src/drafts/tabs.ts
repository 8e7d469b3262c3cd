/** The part of `navigator.locks` that is needed. A lock is held until the promise of the callback settles. */
export interface PageLocks {
  request(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly steal?: boolean; readonly signal?: AbortSignal },
    callback: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

/** The locks that all tabs of this site share; undefined in a browser without them, and on pages that are not on https. */
export function pageLocks(): PageLocks | undefined {
  const { navigator } = globalThis as { navigator?: { locks?: PageLocks } };
  return navigator?.locks;
}

/** What tabs tell each other. */
export interface Channel {
  /** To all tabs but this one. */
  post(message: unknown): void;
  close(): void;
}

/** A channel to the other tabs; one that reaches nobody where the browser has none. */
export function openChannel(name: string, hear: (message: unknown) => void): Channel {
  if (typeof BroadcastChannel === "undefined") return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  // On a server nobody listens: a channel must not keep its process alive.
  (channel as { unref?(): void }).unref?.();
  channel.onmessage = ({ data }: { readonly data: unknown }) => hear(data);
  return {
    post(message) {
      try {
        channel.postMessage(message);
      } catch {
        // It was closed.
      }
    },
    close: () => channel.close(),
  };
}
