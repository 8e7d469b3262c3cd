import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { PersonLine } from "./PersonLine.js";

const post = {
  post: "ปลัดองค์การบริหารส่วนตำบล",
  organization: { nameAsStated: "องค์การบริหารส่วนตำบลแม่ใส" },
  acting: { kind: "for-the-holder", ownPost: "หัวหน้าสำนักปลัด" },
  holder: { nameAsStated: "ชื่อที่เอกสารเขียน" },
} as const;

describeConformance("PersonLine", { element: (props) => <PersonLine post={post} {...props} />, tag: "div" });

describe("PersonLine", () => {
  it("says the post, the organisation and how somebody acts in it", () => {
    render(<PersonLine post={post} capacity="ผู้ลงนาม" />);
    expect(screen.getByText("องค์การบริหารส่วนตำบลแม่ใส")).toBeTruthy();
    expect(screen.getByText("รักษาราชการแทน (ตำแหน่งของตน: หัวหน้าสำนักปลัด)")).toBeTruthy();
  });

  it("names nobody unless asked to, not even out of sight", () => {
    const { container, rerender } = render(<PersonLine post={post} />);
    expect(container.innerHTML).not.toContain("ชื่อที่เอกสารเขียน");
    rerender(<PersonLine post={post} showHolder />);
    expect(container.textContent).toContain("ชื่อที่เอกสารเขียน");
  });
});
