// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { whileIdle } from "./whileIdle.js";

describe("a work done while nothing waits", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("goes on piece by piece until nothing is left, also where the browser knows no pauses", () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    let left = 3;
    whileIdle(() => {
      left -= 1;
      return left > 0;
    });
    expect(left).toBe(3);
    vi.runAllTimers();
    expect(left).toBe(0);
  });

  it("does as much in one pause as the pause is long", () => {
    const pauses: IdleRequestCallback[] = [];
    vi.stubGlobal("requestIdleCallback", (go: IdleRequestCallback) => pauses.push(go));
    let done = 0;
    whileIdle(() => {
      done += 1;
      return done < 10;
    });
    const pause = { didTimeout: false, timeRemaining: () => 5 - done };
    pauses.shift()?.(pause);
    expect(done).toBe(3);
    expect(pauses).toHaveLength(1);
  });

  it("stops when told to", () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const piece = vi.fn(() => true);
    const stop = whileIdle(piece);
    vi.advanceTimersToNextTimer();
    stop();
    vi.runAllTimers();
    expect(piece).toHaveBeenCalledOnce();
  });
});
