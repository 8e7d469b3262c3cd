import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { settled } from "../../test/fakeTabs.js";
import { claimDraft } from "./claim.js";
import type { PageLocks } from "./tabs.js";

const events = { changed: () => undefined, yielding: async () => undefined };

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

describe("a claim", () => {
  it("may write where the browser has locks and gives none", async () => {
    const request = () => Promise.reject(new DOMException("Not here.", "SecurityError"));
    const claim = claimDraft("visit:1", { request }, events);
    await claim.ready;
    await vi.advanceTimersByTimeAsync(5_000);
    expect([claim.mayWrite, claim.writer]).toEqual([true, "unknown"]);
    claim.stop();
  });

  it("cannot be taken over where the browser never answers, and says so", async () => {
    const request: PageLocks["request"] = (_, { ifAvailable }, callback) =>
      ifAvailable ? callback(null) : new Promise(() => undefined);
    const claim = claimDraft("visit:1", { request }, events);
    await claim.ready;
    const taken = claim.takeOver();
    await settled();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await taken).toBe(false);
    claim.stop();
  });
});
