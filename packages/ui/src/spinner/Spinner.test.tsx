import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { Spinner } from "./Spinner.js";

describeConformance("Spinner", { element: (props) => <Spinner label="กำลังค้นหา" {...props} />, tag: "span" });

describe("Spinner", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("says nothing about what is done at once, and speaks into a region that was there before", () => {
    render(<Spinner label="กำลังค้นหา" />);
    const region = screen.getByRole("status");
    act(() => vi.advanceTimersByTime(299));
    expect(region.textContent).toBe("");
    act(() => vi.advanceTimersByTime(1));
    expect(region.textContent).toBe("กำลังค้นหา");
    // @ts-expect-error -- a turning sign without words
    <Spinner />;
  });
});
