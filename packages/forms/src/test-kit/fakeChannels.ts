/** A channel between the tabs of a test. */
export interface FakeChannel {
  readonly name: string;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  /** To all others of its name. */
  postMessage(data: unknown): void;
  close(): void;
}

/** A BroadcastChannel whose messages arrive in the next microtask; `vi.stubGlobal("BroadcastChannel", fakeChannels())`. */
export function fakeChannels(): new (name: string) => FakeChannel {
  const open = new Set<FakeChannel>();
  return class {
    readonly name: string;
    onmessage: FakeChannel["onmessage"] = null;

    constructor(name: string) {
      this.name = name;
      open.add(this);
    }

    postMessage(data: unknown): void {
      for (const other of open) {
        if (other !== this && other.name === this.name) queueMicrotask(() => other.onmessage?.({ data }));
      }
    }

    close(): void {
      open.delete(this);
    }
  };
}
