import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { EmailField } from "./EmailField.js";

describeConformance("EmailField", { element: (props) => <EmailField label="อีเมล" {...props} />, tag: "input" });

const box = () => screen.getByLabelText<HTMLInputElement>("อีเมล");

describe("EmailField", () => {
  it("tells an address when it is left", async () => {
    const onValueChange = vi.fn();
    render(<EmailField label="อีเมล" onValueChange={onValueChange} />);
    await userEvent.type(box(), "family@example.go.th");
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onValueChange.mock.calls).toEqual([["family@example.go.th"]]);
  });

  it("offers what was meant, and puts it in only when asked", async () => {
    const onValueChange = vi.fn();
    render(<EmailField label="อีเมล" onValueChange={onValueChange} />);
    await userEvent.type(box(), "family@gmial.com");
    await userEvent.tab();
    expect(box().value).toBe("family@gmial.com");
    expect(screen.getByText("หมายถึง family@gmail.com ใช่หรือไม่")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "ใช้ family@gmail.com" }));
    expect(box().value).toBe("family@gmail.com");
    expect(document.activeElement).toBe(box());
    expect(onValueChange).toHaveBeenLastCalledWith("family@gmail.com");
  });

  it("says that the keyboard is in the Thai layout", async () => {
    render(<EmailField label="อีเมล" />);
    await userEvent.click(box());
    await userEvent.paste("ดฟทรสั๑เทฟรสใแนท");
    await userEvent.tab();
    expect(screen.getByText(/เปลี่ยนแป้นพิมพ์เป็นภาษาอังกฤษ/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "ใช้ family@gmail.com" })).toBeTruthy();
  });
});
