import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { DotPlot } from "./DotPlot.js";

const categories = ["ตำบลแม่กา", "ตำบลแม่ใส"];
const series = [
  { key: "baseline", name: "ปีฐาน", values: [58, 61] },
  { key: "now", name: "ปัจจุบัน", values: [72, null] },
];

describeConformance("DotPlot", {
  element: (props) => <DotPlot caption="สัมพันธภาพ" categories={categories} series={series} {...props} />,
  tag: "figure",
});

describe("DotPlot", () => {
  it("ties the values of a row together, and leaves a lone one alone", () => {
    const { container } = render(<DotPlot caption="สัมพันธภาพ" categories={categories} series={series} />);
    expect(container.querySelectorAll(".saan-dot-plot-thread")).toHaveLength(1);
    expect(container.querySelectorAll(".saan-dot-plot-dot")).toHaveLength(3);
  });

  it("says the values of a row in words, gaps too", () => {
    render(<DotPlot caption="สัมพันธภาพ" unit="ร้อยละ" categories={categories} series={series} />);
    expect(screen.getByText("ปีฐาน ร้อยละ 61, ปัจจุบัน ไม่มีข้อมูล")).toBeTruthy();
  });
});
