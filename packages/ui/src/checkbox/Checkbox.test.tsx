import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { Checkbox } from "./Checkbox.js";

describeConformance("Checkbox", { element: (props) => <Checkbox label="ตรวจแล้ว" {...props} />, tag: "input" });

describe("Checkbox", () => {
  it("is ticked by its words and answers whether it is ticked", async () => {
    const onCheckedChange = vi.fn();
    render(<Checkbox label="ตรวจเอกสารแล้ว" onCheckedChange={onCheckedChange} />);
    await userEvent.click(screen.getByText("ตรวจเอกสารแล้ว"));
    await userEvent.click(screen.getByText("ตรวจเอกสารแล้ว"));
    expect(onCheckedChange.mock.calls).toEqual([[true], [false]]);
  });

  it("is described by hint, error and the caller's own words, and named by its label alone", () => {
    render(
      <>
        <Checkbox label="ยินยอม" hint="ถอนได้ทุกเมื่อ" error="ทำเครื่องหมายเพื่อไปต่อ" aria-describedby="more" />
        <p id="more">ข้อความเพิ่มเติม</p>
      </>,
    );
    const box = screen.getByRole("checkbox", { name: "ยินยอม" });
    const texts = (box.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent);
    expect(texts).toEqual(["ถอนได้ทุกเมื่อ", "ข้อผิดพลาด: ทำเครื่องหมายเพื่อไปต่อ", "ข้อความเพิ่มเติม"]);
    expect(box.getAttribute("aria-invalid")).toBe("true");
  });

  it("does not change while controlled by another", async () => {
    render(<Checkbox label="ยินยอม" checked={false} onChange={() => {}} />);
    await userEvent.click(screen.getByRole("checkbox"));
    expect(screen.getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
  });

  it.each([
    ["kept by itself", { defaultChecked: true }],
    ["kept by the caller", { checked: true }],
  ])("is read and sent, not changed, while read-only: %s", async (_, kept) => {
    const onCheckedChange = vi.fn();
    const field = (readOnly: boolean) => (
      <form>
        <Checkbox label="ยินยอม" name="consent" {...kept} readOnly={readOnly} onCheckedChange={onCheckedChange} />
      </form>
    );
    const { container, rerender } = render(field(true));
    const box = screen.getByRole<HTMLInputElement>("checkbox");
    expect(box.getAttribute("aria-readonly")).toBe("true");
    await userEvent.click(screen.getByText("ยินยอม"));
    await userEvent.tab();
    await userEvent.keyboard(" ");
    expect(box.checked).toBe(true);
    expect(onCheckedChange).not.toHaveBeenCalled();
    expect(new FormData(container.querySelector("form") ?? undefined).get("consent")).toBe("on");
    rerender(field(false));
    await userEvent.click(box);
    expect(onCheckedChange.mock.calls).toEqual([[false]]);
  });
});
