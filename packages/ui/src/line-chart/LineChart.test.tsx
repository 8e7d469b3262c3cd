import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { LineChart } from "./LineChart.js";

const categories = ["2019", "2020", "2021"];
const series = [{ key: "a", name: "แม่กา", values: [62, null, 80] }];

describeConformance("LineChart", {
  element: (props) => <LineChart caption="พัฒนาการสมวัย" categories={categories} series={series} {...props} />,
  tag: "figure",
});

describe("LineChart", () => {
  it("reads out the newest point first, and any other by its slider", () => {
    render(<LineChart caption="พัฒนาการสมวัย" unit="ร้อยละ" categories={categories} series={series} />);
    const slider = screen.getByRole("slider");
    expect(slider.getAttribute("aria-valuetext")).toBe("2564: ร้อยละ 80");
    fireEvent.change(slider, { target: { value: "1" } });
    expect(slider.getAttribute("aria-valuetext")).toBe("2563: ไม่มีข้อมูล");
  });

  it("shows years in the calendar of its surroundings", () => {
    render(
      <KitProvider calendar="gregory">
        <LineChart caption="พัฒนาการสมวัย" categories={categories} series={series} />
      </KitProvider>,
    );
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toContain("2021");
  });

  it("draws a mark for every value and none for a gap", () => {
    const { container } = render(<LineChart caption="พัฒนาการสมวัย" categories={categories} series={series} />);
    expect(container.querySelectorAll(".saan-line-chart-dot")).toHaveLength(2);
  });

  it("has no slider for a single point", () => {
    render(
      <LineChart caption="พัฒนาการสมวัย" categories={["2019"]} series={[{ key: "a", name: "แม่กา", values: [62] }]} />,
    );
    expect(screen.queryByRole("slider")).toBeNull();
  });
});
