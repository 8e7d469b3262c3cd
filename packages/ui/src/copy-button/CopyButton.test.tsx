import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { CopyButton } from "./CopyButton.js";

describeConformance("CopyButton", { element: (props) => <CopyButton text="ก" {...props} />, tag: "button" });

const withClipboard = (writeText: ((text: string) => Promise<void>) | undefined) => {
  const user = userEvent.setup();
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: writeText && { writeText } });
  return user;
};

describe("CopyButton", () => {
  it("copies, and says so", async () => {
    const writeText = vi.fn(async () => {});
    const user = withClipboard(writeText);
    render(<CopyButton text="พม 0307" />);
    await user.click(screen.getByRole("button", { name: "คัดลอก" }));
    expect(writeText).toHaveBeenCalledWith("พม 0307");
    expect((await screen.findByText("คัดลอกแล้ว")).getAttribute("role")).toBe("status");
  });

  it.each([
    ["refuses", () => Promise.reject(new Error("denied"))],
    ["has none", undefined],
  ])("shows the text selected where the browser %s", async (_, writeText) => {
    const user = withClipboard(writeText);
    render(<CopyButton text="พม 0307" />);
    await user.click(screen.getByRole("button"));
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "ข้อความที่จะคัดลอก" });
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe("พม 0307");
    expect(screen.getByRole("status").textContent).toContain("แตะค้าง");
  });
});
