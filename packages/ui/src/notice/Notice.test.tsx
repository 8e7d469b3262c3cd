import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { Notice } from "./Notice.js";

describeConformance("Notice", { element: (props) => <Notice title="บันทึกแล้ว" {...props} />, tag: "div" });

describe("Notice", () => {
  it.each([
    ["info", "ข้อมูล: ระบบปิดปรับปรุงวันเสาร์"],
    ["attention", "โปรดทราบ: ระบบปิดปรับปรุงวันเสาร์"],
    ["success", "สำเร็จ: ระบบปิดปรับปรุงวันเสาร์"],
    ["danger", "ข้อผิดพลาด: ระบบปิดปรับปรุงวันเสาร์"],
  ] as const)("says in words that it is of the kind %s", (variant, words) => {
    render(<Notice variant={variant} title="ระบบปิดปรับปรุงวันเสาร์" headingLevel={2} />);
    expect(screen.getByRole("heading", { level: 2, name: words })).toBeTruthy();
  });

  it("is read aloud only when asked to be", () => {
    const { rerender } = render(<Notice title="บันทึกแล้ว" />);
    expect(screen.queryByRole("status")).toBeNull();
    rerender(<Notice title="บันทึกแล้ว" live="polite" />);
    expect(screen.getByRole("status").textContent).toContain("บันทึกแล้ว");
    rerender(<Notice title="บันทึกไม่ได้" live="assertive" />);
    expect(screen.getByRole("alert").textContent).toContain("บันทึกไม่ได้");
  });

  it("makes no empty boxes for a body or actions that are not there", () => {
    const { container } = render(
      <KitProvider locale="en">
        <Notice title="Saved" />
      </KitProvider>,
    );
    expect(container.querySelector(".saan-notice-words")?.children).toHaveLength(1);
  });
});
