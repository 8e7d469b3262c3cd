// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { afterPress } from "./afterPress.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** As a browser answers while a button of the mouse is down. */
function pressing(): void {
  vi.spyOn(document.documentElement, "matches").mockImplementation((selector) => selector === ":active");
}

describe("afterPress", () => {
  it("acts at once when nothing is pressed, as on a way by keyboard", () => {
    const run = vi.fn();
    afterPress(run);
    expect(run).toHaveBeenCalledOnce();
  });

  it.each(["mouseup", "pointercancel", "dragend"])("waits for %s, and for the click after it", (kind) => {
    pressing();
    const run = vi.fn();
    afterPress(run);
    document.body.dispatchEvent(new Event(kind, { bubbles: true }));
    expect(run).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(run).toHaveBeenCalledOnce();
    document.body.dispatchEvent(new Event(kind, { bubbles: true }));
    vi.runAllTimers();
    expect(run).toHaveBeenCalledOnce();
  });

  it("does not wait for ever when the end of the press is swallowed", () => {
    pressing();
    const run = vi.fn();
    afterPress(run);
    vi.runAllTimers();
    expect(run).toHaveBeenCalledOnce();
  });
});
