import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { Sparkline } from "./Sparkline.js";

describeConformance("Sparkline", {
  element: (props) => <Sparkline label="ครอบครัว" values={[1, 2]} {...props} />,
  tag: "svg",
});

describe("Sparkline", () => {
  it.each([
    [[42, 96], "ครอบครัว เพิ่มขึ้นจาก 42 เป็น 96"],
    [[96, 120, 42], "ครอบครัว ลดลงจาก 96 เป็น 42"],
    [[5, null, 5], "ครอบครัว คงที่ที่ 5"],
    [[], "ครอบครัว ยังไม่มีข้อมูล"],
  ])("says of %j: %s", (values, words) => {
    render(<Sparkline label="ครอบครัว" values={values} />);
    expect(screen.getByRole("img", { name: words })).toBeTruthy();
  });
});
