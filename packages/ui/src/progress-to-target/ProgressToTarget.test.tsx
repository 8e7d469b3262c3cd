import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { ProgressToTarget } from "./ProgressToTarget.js";

describeConformance("ProgressToTarget", {
  element: (props) => <ProgressToTarget label="ครอบครัว" value={72} target={{ value: 90 }} {...props} />,
  tag: "div",
});

describe("ProgressToTarget", () => {
  it.each([
    [74, 58, 90, "คืบหน้าแล้วร้อยละ 50", "50"],
    [20, 30, 10, "คืบหน้าแล้วร้อยละ 50", "50"],
    [90, 58, 90, "ถึงเป้าหมายแล้ว", "100"],
    [99, 58, 90, "เกินเป้าหมายแล้ว", "100"],
    [50, 58, 90, "ถอยหลังจากค่าฐาน", "0"],
    [58, 58, 58, "เป้าหมายเท่ากับค่าฐาน", "100"],
    [89.9, 58, 90, "คืบหน้าแล้วร้อยละ 99", "99.6875"],
  ])("says of %d between %d and %d: %s", (value, baseline, target, words, width) => {
    const { container } = render(
      <ProgressToTarget label="ครอบครัว" value={value} baseline={{ value: baseline }} target={{ value: target }} />,
    );
    expect(screen.getByText(words)).toBeTruthy();
    expect(Number(container.querySelectorAll("rect")[1]?.getAttribute("width"))).toBeCloseTo(Number(width), 3);
  });
});
