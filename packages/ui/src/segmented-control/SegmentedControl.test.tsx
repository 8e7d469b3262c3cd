import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { resetForm } from "../testing/resetForm.js";
import { SegmentedControl, type SegmentedControlProps } from "./SegmentedControl.js";

const options = [
  { value: "month", label: "รายเดือน" },
  { value: "quarter", label: "รายไตรมาส" },
  { value: "year", label: "รายปี" },
];

describeConformance("SegmentedControl", {
  element: (props) => <SegmentedControl label="ช่วงเวลา" options={options} {...props} />,
  tag: "input",
});

const Period = (props: Partial<SegmentedControlProps>) => (
  <SegmentedControl label="ช่วงเวลา" options={options} {...props} />
);
const segment = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });

describe("SegmentedControl", () => {
  it("always has one chosen: the first unless told", () => {
    const { unmount } = render(<Period />);
    expect(segment("รายเดือน").checked).toBe(true);
    unmount();
    render(<Period defaultValue="year" />);
    expect(segment("รายปี").checked).toBe(true);
  });

  it("answers the segment pressed, at once", async () => {
    const onValueChange = vi.fn();
    render(<Period onValueChange={onValueChange} />);
    await userEvent.click(screen.getByText("รายไตรมาส"));
    expect(onValueChange.mock.calls).toEqual([["quarter"]]);
    expect(screen.getByRole("radiogroup", { name: "ช่วงเวลา" })).toBeTruthy();
  });

  it("follows a controlled value, with its ref on the chosen one", async () => {
    const ref = createRef<HTMLInputElement>();
    const { rerender } = render(<SegmentedControl label="ช่วงเวลา" options={options} value="month" ref={ref} />);
    await userEvent.click(segment("รายปี"));
    expect(segment("รายเดือน").checked).toBe(true);
    rerender(<SegmentedControl label="ช่วงเวลา" options={options} value="year" ref={ref} />);
    expect(ref.current).toBe(segment("รายปี"));
  });

  it("is sent with its form and goes back on reset", async () => {
    const { container } = render(
      <form>
        <Period name="period" />
      </form>,
    );
    const form = container.querySelector("form") as HTMLFormElement;
    await userEvent.click(segment("รายปี"));
    expect(new FormData(form).get("period")).toBe("year");
    await resetForm(form);
    expect(new FormData(form).get("period")).toBe("month");
  });

  it("is read, not changed, while read-only", async () => {
    const onValueChange = vi.fn();
    render(<Period readOnly defaultValue="quarter" onValueChange={onValueChange} />);
    await userEvent.click(segment("รายปี"));
    expect(onValueChange).not.toHaveBeenCalled();
    expect(segment("รายไตรมาส").checked).toBe(true);
    expect(screen.getByRole("radiogroup").getAttribute("aria-readonly")).toBe("true");
  });
});

// @ts-expect-error one segment is always chosen: there is nothing to require
export const wrong = <SegmentedControl label="ช่วงเวลา" options={options} required />;
