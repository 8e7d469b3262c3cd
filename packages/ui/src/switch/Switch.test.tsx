import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { Switch } from "./Switch.js";

describeConformance("Switch", { element: (props) => <Switch label="ใช้งานแบบออฟไลน์" {...props} />, tag: "input" });

const control = () => screen.getByRole<HTMLInputElement>("switch", { name: "แจ้งเตือน" });

describe("Switch", () => {
  it("is a switch by its label alone, turned by its words and by Space", async () => {
    const onCheckedChange = vi.fn();
    render(<Switch label="แจ้งเตือน" hint="ทุกเช้าวันจันทร์" onCheckedChange={onCheckedChange} />);
    await userEvent.click(screen.getByText("แจ้งเตือน"));
    control().focus();
    await userEvent.keyboard(" ");
    expect(onCheckedChange.mock.calls).toEqual([[true], [false]]);
    expect(document.getElementById(control().getAttribute("aria-describedby") ?? "")?.textContent).toBe("ทุกเช้าวันจันทร์");
  });

  it("says its state in words beside it, the caller's own where there are any", () => {
    const { rerender } = render(<Switch label="แจ้งเตือน" />);
    expect([screen.getByText("เปิด"), screen.getByText("ปิด")]).toHaveLength(2);
    rerender(<Switch label="แจ้งเตือน" onLabel="ส่ง" offLabel="ไม่ส่ง" />);
    expect(screen.getByText("ไม่ส่ง")).toBeTruthy();
    rerender(
      <KitProvider locale="en">
        <Switch label="Alerts" />
      </KitProvider>,
    );
    expect(screen.getByText("Off")).toBeTruthy();
  });

  it("stays where the caller holds it", async () => {
    render(<Switch label="แจ้งเตือน" checked={false} onCheckedChange={() => {}} />);
    await userEvent.click(control());
    expect(control().checked).toBe(false);
  });

  it("is read, not turned, while read-only, and turns again after", async () => {
    const onCheckedChange = vi.fn();
    const { rerender } = render(<Switch label="แจ้งเตือน" defaultChecked readOnly onCheckedChange={onCheckedChange} />);
    await userEvent.click(control());
    expect([control().checked, control().getAttribute("aria-readonly")]).toEqual([true, "true"]);
    rerender(<Switch label="แจ้งเตือน" defaultChecked onCheckedChange={onCheckedChange} />);
    await userEvent.click(control());
    expect(onCheckedChange.mock.calls).toEqual([[false]]);
  });
});

// @ts-expect-error a switch is on or off: neither can be required
export const wrong = <Switch label="แจ้งเตือน" required />;
