import { act, renderHook } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { useControlled } from "./useControlled.js";

describe("a value that the caller or the part keeps", () => {
  it("is kept by the part when the caller gives none", () => {
    const onChange = vi.fn();
    const { result } = renderHook(() => useControlled<string>(undefined, "ก", onChange));
    act(() => result.current[1]("ข"));
    expect(result.current[0]).toBe("ข");
    expect(onChange).toHaveBeenCalledWith("ข");
  });

  it("stays what the caller says, who is told of every change", () => {
    const onChange = vi.fn();
    const { result, rerender } = renderHook(({ value }) => useControlled<string | null>(value, "ก", onChange), {
      initialProps: { value: null as string | null },
    });
    act(() => result.current[1]("ข"));
    expect(result.current[0]).toBeNull();
    rerender({ value: "ข" });
    expect(result.current[0]).toBe("ข");
  });

  it("has one setter for life, which tells the newest listener", () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const { result, rerender } = renderHook(({ tell }) => useControlled<number>(undefined, 0, tell), {
      initialProps: { tell: first },
    });
    const [, set] = result.current;
    rerender({ tell: second });
    act(() => set(1));
    expect(result.current[1]).toBe(set);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledWith(1);
  });
});
