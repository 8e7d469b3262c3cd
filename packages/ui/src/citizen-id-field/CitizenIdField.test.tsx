import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { CitizenIdField } from "./CitizenIdField.js";

describeConformance("CitizenIdField", {
  element: (props) => <CitizenIdField label="เลขประจำตัว" {...props} />,
  tag: "input",
});

const box = () => screen.getByLabelText<HTMLInputElement>("เลขประจำตัว");
const VALID = "1234567890121";

describe("CitizenIdField", () => {
  it("groups as it is typed, and tells a whole number at once", async () => {
    const onValueChange = vi.fn();
    render(<CitizenIdField label="เลขประจำตัว" onValueChange={onValueChange} />);
    await userEvent.type(box(), VALID);
    expect(box().value).toBe("1-2345-67890-12-1");
    expect(onValueChange.mock.calls).toEqual([[VALID]]);
  });

  it.each(["1 2345 67890 12 1", "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑", "1-2345-67890-12-1"])("takes %j pasted", async (text) => {
    const onValueChange = vi.fn();
    render(<CitizenIdField label="เลขประจำตัว" onValueChange={onValueChange} />);
    await userEvent.click(box());
    await userEvent.paste(text);
    expect(onValueChange.mock.calls).toEqual([[VALID]]);
  });

  it("says itself why a text is no number, better than whoever only sees that it is none", async () => {
    render(<CitizenIdField label="เลขประจำตัว" error="กรอกให้ถูกรูปแบบ" />);
    const leaveWith = async (text: string) => {
      await userEvent.clear(box());
      await userEvent.type(box(), text);
      await userEvent.click(document.body);
    };
    await leaveWith("1234567890122");
    expect(screen.getByText(/มีตัวเลขผิดอย่างน้อยหนึ่งตัว/)).toBeTruthy();
    expect(screen.queryByText("กรอกให้ถูกรูปแบบ")).toBeNull();
    // Of a number that can be read somebody else may know more.
    await leaveWith(VALID);
    expect(screen.getByText("กรอกให้ถูกรูปแบบ")).toBeTruthy();
  });

  it("keeps the caret where a digit is corrected", async () => {
    render(<CitizenIdField label="เลขประจำตัว" />);
    await userEvent.type(box(), "1234567");
    box().setSelectionRange(4, 4);
    await userEvent.keyboard("9");
    expect(box().value).toBe("1-2394-567");
    expect(box().selectionStart).toBe(5);
    await userEvent.keyboard("{Backspace}");
    expect(box().value).toBe("1-2345-67");
  });

  it("hides the number when the box is left, also from whoever looks into the page", async () => {
    const { container } = render(<CitizenIdField label="เลขประจำตัว" defaultValue={VALID} />);
    expect(box().value).toBe("x-xxxx-xxxxx-12-1");
    expect(container.innerHTML).not.toContain("2345");
    await userEvent.click(box());
    expect(box().value).toBe("1-2345-67890-12-1");
    await userEvent.tab();
    await userEvent.tab();
    expect(box().value).toBe("x-xxxx-xxxxx-12-1");
  });

  it("shows and hides it by a button that says so", async () => {
    render(<CitizenIdField label="เลขประจำตัว" defaultValue={VALID} readOnly />);
    await userEvent.tab();
    expect(document.activeElement).toBe(box());
    expect(box().value).toBe("x-xxxx-xxxxx-12-1");
    await userEvent.click(screen.getByRole("button", { name: "แสดงเลข" }));
    expect(box().value).toBe("1-2345-67890-12-1");
    await userEvent.click(screen.getByRole("button", { name: "ซ่อนเลข" }));
    expect(box().value).toBe("x-xxxx-xxxxx-12-1");
  });

  it.each([
    ["123456789012", "ต้องมีตัวเลข 13 หลัก ตอนนี้มี 12 หลัก"],
    ["1234567890122", "มีตัวเลขผิดอย่างน้อยหนึ่งตัว"],
    ["0123456789016", "เลขประจำตัวประชาชนขึ้นต้นด้วย 1 ถึง 8"],
    ["ไม่มี", "ใช้ได้เฉพาะตัวเลข"],
  ])("says what is wrong with %j", async (text, said) => {
    const onValueChange = vi.fn();
    render(<CitizenIdField label="เลขประจำตัว" onValueChange={onValueChange} />);
    await userEvent.type(box(), text);
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByText(said, { exact: false })).toBeTruthy();
    expect(onValueChange).toHaveBeenLastCalledWith(null);
  });

  it("never lets a browser offer the number of somebody else", () => {
    render(<CitizenIdField label="เลขประจำตัว" autoComplete="on" />);
    expect(box().autocomplete).toBe("off");
  });

  it("goes into a native form whole, veiled or not", () => {
    const { container } = render(<CitizenIdField label="เลขประจำตัว" name="id" defaultValue={VALID} />);
    expect(container.querySelector<HTMLInputElement>("[name=id]")?.value).toBe(VALID);
  });

  it("takes what the browser fills in while it is veiled", () => {
    const onValueChange = vi.fn();
    render(<CitizenIdField label="เลขประจำตัว" onValueChange={onValueChange} />);
    fireEvent.change(box(), { target: { value: VALID } });
    expect(onValueChange.mock.calls).toEqual([[VALID]]);
  });

  it("passes over a hyphen with the keys that delete", async () => {
    render(<CitizenIdField label="เลขประจำตัว" masked={false} defaultValue={VALID} />);
    await userEvent.click(box());
    box().setSelectionRange(1, 1);
    fireEvent(box(), new InputEvent("beforeinput", { inputType: "deleteContentForward" }));
    expect(box().selectionStart).toBe(2);
    fireEvent(box(), new InputEvent("beforeinput", { inputType: "deleteContentBackward" }));
    expect(box().selectionStart).toBe(1);
  });
});
