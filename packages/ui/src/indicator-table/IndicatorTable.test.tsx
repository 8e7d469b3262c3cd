import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { IndicatorTable } from "./IndicatorTable.js";

const rows = [
  {
    key: "drowning",
    name: "เด็กจมน้ำ",
    unit: "คน",
    baseline: { value: 30 },
    target: { value: 10 },
    latest: { value: 12 },
    history: [30, 12],
  },
  { key: "unknown", name: "การพึ่งตนเอง", latest: null, absent: "ยังไม่ได้สำรวจ" },
];

describeConformance("IndicatorTable", {
  element: (props) => <IndicatorTable caption="ตัวชี้วัด" rows={rows} {...props} />,
  tag: "table",
});

describe("IndicatorTable", () => {
  it("knows that a target below its baseline is to be sunk to", () => {
    render(<IndicatorTable caption="ตัวชี้วัด" rows={rows} />);
    expect(screen.getByText("ยังเกินอยู่ 2")).toBeTruthy();
  });

  it("says why there is no value, and judges nothing without one", () => {
    render(<IndicatorTable caption="ตัวชี้วัด" rows={rows} />);
    const row = screen.getByRole("row", { name: /การพึ่งตนเอง/ });
    expect(row.textContent).toContain("ยังไม่ได้สำรวจ");
    expect(row.querySelector(".saan-tag")).toBeNull();
  });

  it("has a column for the trend only where there is one to show", () => {
    const { rerender } = render(<IndicatorTable caption="ตัวชี้วัด" rows={rows} />);
    expect(screen.getByRole("columnheader", { name: "แนวโน้ม" })).toBeTruthy();
    rerender(<IndicatorTable caption="ตัวชี้วัด" rows={rows.slice(1)} />);
    expect(screen.queryByRole("columnheader", { name: "แนวโน้ม" })).toBeNull();
  });
});
