import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { KeyFigure } from "./KeyFigure.js";

describeConformance("KeyFigure", {
  element: (props) => <KeyFigure label="ครอบครัว" value={96} period="ปี 2566" {...props} />,
  tag: "div",
});

describe("KeyFigure", () => {
  it("takes a target below the baseline for one to sink to", () => {
    render(<KeyFigure label="เด็ก" value={20} period="ปี 2566" baseline={{ value: 30 }} target={{ value: 10 }} />);
    expect(screen.getByText(/^เป้าหมาย 10/).parentElement?.textContent).toBe("เป้าหมาย 10 · ยังเกินอยู่ 10");
  });

  it("tells a change without judging it, unless told which way is better", () => {
    const { container } = render(<KeyFigure label="เด็ก" value={20} period="ปี 2566" previous={{ value: 10 }} />);
    expect(container.textContent).toContain("เพิ่มขึ้น 10 จาก 10");
    expect(container.querySelector("[data-news]")).toBeNull();
  });

  it("is no nought where nobody measured, and compares nothing with it", () => {
    const { container } = render(<KeyFigure label="เด็ก" value={null} period="ปี 2566" baseline={{ value: 10 }} />);
    expect(screen.getByText("ไม่มีข้อมูล")).toBeTruthy();
    expect(container.textContent).not.toMatch(/ลดลง|เพิ่มขึ้น/);
  });

  it("writes the digits of its surroundings", () => {
    render(
      <KitProvider digits="thai">
        <KeyFigure label="เด็ก" value={1200.5} period="ปี ๒๕๖๖" />
      </KitProvider>,
    );
    expect(screen.getByText("๑,๒๐๐.๕")).toBeTruthy();
  });

  it("needs to know of what time its value is", () => {
    // @ts-expect-error a figure without its time cannot be compared with anything
    render(<KeyFigure label="เด็ก" value={1} />);
    expect(screen.getByText("1")).toBeTruthy();
  });
});
