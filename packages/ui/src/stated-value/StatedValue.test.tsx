import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { StatedValue } from "./StatedValue.js";

describeConformance("StatedValue", {
  element: (props) => <StatedValue {...props}>สิงหาคม 2563</StatedValue>,
  tag: "span",
});

describe("StatedValue", () => {
  it("shows the words of the document beside what they resolve to", () => {
    render(<StatedValue asStated="ปลายเดือนสิงหาคม 2563">สิงหาคม 2563</StatedValue>);
    expect(screen.getByText("ในเอกสารเขียนว่า “ปลายเดือนสิงหาคม 2563”")).toBeTruthy();
  });

  it("does not say the same twice", () => {
    const { container } = render(<StatedValue asStated="10 ตำบล">10 ตำบล</StatedValue>);
    expect(container.textContent).toBe("10 ตำบล");
  });

  it("says why there is nothing, also for an empty text", () => {
    const { container, rerender } = render(<StatedValue absent="withheld" />);
    expect(container.textContent).toBe("ไม่ระบุ (ไม่เปิดเผย)");
    rerender(<StatedValue>{""}</StatedValue>);
    expect(container.textContent).toBe("ไม่ระบุ (ยังไม่มีผู้บันทึก)");
  });

  it("takes nought for a fact", () => {
    const { container } = render(<StatedValue>{0}</StatedValue>);
    expect(container.textContent).toBe("0");
  });

  it("says that a fact is in doubt, and whose words it reports", () => {
    render(
      <StatedValue confidence="disputed" asserter="อธิบดี" reportedFrom="กรมอนามัย">
        70
      </StatedValue>,
    );
    expect(screen.getByText("แหล่งข้อมูลให้ไว้ไม่ตรงกัน")).toBeTruthy();
    expect(screen.getByText("อธิบดี อ้างอิงข้อมูลของกรมอนามัย")).toBeTruthy();
  });

  it("knows the codes of the schema and no others", () => {
    // @ts-expect-error a reason that no record can hold
    render(<StatedValue absent="lost" />);
    expect(screen.getByText("ไม่ระบุ")).toBeTruthy();
  });
});
