import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { BarChart } from "./BarChart.js";

const categories = ["ตำบลแม่กา", "ตำบลแม่ใส"];
const one = [{ key: "n", name: "ครอบครัว", values: [96, null] }];

describeConformance("BarChart", {
  element: (props) => <BarChart caption="ครอบครัว" categories={categories} series={one} {...props} />,
  tag: "figure",
});

describe("BarChart", () => {
  it("draws no bar for a gap and says that there is none", () => {
    const { container } = render(<BarChart caption="ครอบครัว" unit="ครอบครัว" categories={categories} series={one} />);
    const [first, second] = screen.getAllByRole("listitem");
    expect(first?.querySelectorAll("rect")).toHaveLength(1);
    expect(second?.querySelectorAll("rect")).toHaveLength(0);
    expect(second?.textContent).toContain("ไม่มีข้อมูล");
    expect(container.querySelectorAll("tbody td")[1]?.textContent).toBe("ไม่มีข้อมูล");
  });

  it("draws a bar twice as long for twice as much", () => {
    const twice = [{ key: "n", name: "ครอบครัว", values: [40, 20] }];
    const { container } = render(<BarChart caption="ครอบครัว" categories={categories} series={twice} />);
    const [long = 0, short = 0] = [...container.querySelectorAll("rect")].map((bar) =>
      Number(bar.getAttribute("width")),
    );
    expect(long).toBeCloseTo(short * 2, 1);
  });

  it("hatches the second series, for who cannot tell the colours", () => {
    const two = [...one, { key: "m", name: "ปีก่อน", values: [10, 20] }];
    const { container } = render(<BarChart caption="ครอบครัว" categories={categories} series={two} />);
    expect(container.querySelectorAll(".saan-bar-chart-hatch")).toHaveLength(2);
    expect(container.querySelector(".saan-bar-chart-hatch")?.getAttribute("fill")).toMatch(/^url\(#/);
  });

  it("is a sentence when there is nothing to draw", () => {
    render(
      <BarChart caption="ครอบครัว" categories={categories} series={[{ key: "n", name: "น", values: [null, null] }]} />,
    );
    expect(screen.getByText("ยังไม่มีข้อมูลให้แสดง")).toBeTruthy();
  });
});
