import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { TextField } from "./TextField.js";

describeConformance("TextField", { element: (props) => <TextField label="ชื่อหน่วยงาน" {...props} />, tag: "input" });

describe("TextField", () => {
  it("is found by its label", () => {
    render(<TextField label="ชื่อหน่วยงาน" name="organization" />);
    expect(screen.getByLabelText("ชื่อหน่วยงาน").getAttribute("name")).toBe("organization");
  });

  it("reads hint, error and the caller's own description, in that order", () => {
    render(
      <>
        <TextField label="ชื่อ" hint="ตามหนังสือจดทะเบียน" error="กรอกชื่อหน่วยงาน" aria-describedby="more" />
        <p id="more">ข้อความเพิ่มเติม</p>
      </>,
    );
    const input = screen.getByLabelText("ชื่อ");
    const described = (input.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(["ตามหนังสือจดทะเบียน", "ข้อผิดพลาด: กรอกชื่อหน่วยงาน", "ข้อความเพิ่มเติม"]);
    expect(input.getAttribute("aria-invalid")).toBe("true");
  });

  it("says in words that it is required", () => {
    render(<TextField label="ชื่อ" required />);
    expect(screen.getByText("(จำเป็น)")).toBeTruthy();
    expect(screen.getByRole("textbox").getAttribute("aria-required")).toBe("true");
  });

  it("says it in English to an English reader", () => {
    render(
      <KitProvider locale="en">
        <TextField label="Name" required error="Enter the name" />
      </KitProvider>,
    );
    expect(screen.getByText("(required)")).toBeTruthy();
    expect(screen.getByText("Error:", { exact: false })).toBeTruthy();
  });

  it("keeps the error region mounted so that a new error is announced", () => {
    const { container, rerender } = render(<TextField label="ชื่อ" />);
    const region = container.querySelector("[aria-live=polite]");
    expect(region?.textContent).toBe("");
    rerender(<TextField label="ชื่อ" error="กรอกชื่อ" />);
    expect(container.querySelector("[aria-live=polite]")).toBe(region);
    expect(region?.textContent).toContain("กรอกชื่อ");
  });
});
