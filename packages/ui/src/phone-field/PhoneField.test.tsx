import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { PhoneField } from "./PhoneField.js";

describeConformance("PhoneField", { element: (props) => <PhoneField label="โทรศัพท์" {...props} />, tag: "input" });

const box = () => screen.getByLabelText<HTMLInputElement>("โทรศัพท์");

describe("PhoneField", () => {
  it.each([
    ["0812345678", "081 234 5678", "โทรศัพท์มือถือ"],
    ["๐๒-๑๒๓-๔๕๖๗ ต่อ ๑๒", "02 123 4567 ต่อ 12", "โทรศัพท์ประจำที่"],
    ["1300", "1300", "สายด่วน"],
    ["+66 81 234 5678", "081 234 5678", "โทรศัพท์มือถือ"],
  ])("groups %j as %j and says what it is", async (text, printed, kind) => {
    const onValueChange = vi.fn();
    render(<PhoneField label="โทรศัพท์" onValueChange={onValueChange} />);
    await userEvent.click(box());
    await userEvent.paste(text);
    await userEvent.tab();
    // What reads a number is fetched: until then the box shows what was typed, which may look the same.
    await vi.waitFor(() => expect(onValueChange.mock.calls).toEqual([[printed]]));
    expect(box().value).toBe(printed);
    expect(await screen.findByText(kind)).toBeTruthy();
  });

  it("says what is wrong, and keeps what was typed", async () => {
    render(<PhoneField label="โทรศัพท์" />);
    await userEvent.type(box(), "812345678");
    await userEvent.tab();
    expect(await screen.findByText(/พิมพ์ 0 นำหน้า/)).toBeTruthy();
    expect(box().value).toBe("812345678");
  });

  it("reads its own value again, with an extension and a range of lines", async () => {
    const onValueChange = vi.fn();
    render(<PhoneField label="โทรศัพท์" defaultValue="02 123 4567–4569 ต่อ 12" onValueChange={onValueChange} />);
    await userEvent.click(box());
    await userEvent.tab();
    expect(box().value).toBe("02 123 4567–4569 ต่อ 12");
    expect(box().getAttribute("aria-invalid")).toBeNull();
  });

  it("can be called where it is only read", () => {
    render(<PhoneField label="โทรศัพท์" readOnly value="02 123 4567 ต่อ 12" />);
    expect(screen.getByRole("link", { name: "โทรไปหมายเลขนี้" }).getAttribute("href")).toBe("tel:021234567");
  });
});
