import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { AppShell } from "./AppShell.js";

const nav = [
  { label: "ข้อตกลง", href: "#agreements", current: true },
  { label: "พื้นที่", href: "#areas" },
];

describeConformance("AppShell", {
  element: (props) => <AppShell programme="ครอบครัวอบอุ่น" nav={nav} {...props} />,
  tag: "div",
});

describe("AppShell", () => {
  it("is found by its landmarks", () => {
    render(
      <AppShell programme="ครอบครัวอบอุ่น" nav={nav} footer="โทร. 1300">
        เนื้อหา
      </AppShell>,
    );
    expect(screen.getByRole("banner").textContent).toContain("ครอบครัวอบอุ่น");
    expect(screen.getByRole("main").textContent).toBe("เนื้อหา");
    expect(screen.getByRole("contentinfo").textContent).toBe("โทร. 1300");
    const menu = screen.getByRole("navigation", { name: "เมนูหลัก" });
    expect(within(menu).getByRole("link", { name: "ข้อตกลง" }).getAttribute("aria-current")).toBe("page");
  });

  it("skips to the main part, with the focus", async () => {
    render(<AppShell programme="ครอบครัวอบอุ่น" mainId="content" />);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe("ข้ามไปเนื้อหาหลัก");
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement?.id).toBe("content");
  });

  it("opens its menu, and Esc closes it and gives the focus back", async () => {
    render(<AppShell programme="ครอบครัวอบอุ่น" nav={nav} />);
    const button = screen.getByRole("button", { name: "เมนู" });
    await userEvent.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    await userEvent.keyboard("{Escape}");
    expect(button.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(button);
  });

  it("closes its menu when a link is followed or something else is pressed", async () => {
    render(
      <AppShell programme="ครอบครัวอบอุ่น" nav={nav}>
        <button type="button">บันทึก</button>
      </AppShell>,
    );
    const button = screen.getByRole("button", { name: "เมนู" });
    await userEvent.click(button);
    await userEvent.click(screen.getByRole("link", { name: "พื้นที่" }));
    expect(button.getAttribute("aria-expanded")).toBe("false");
    await userEvent.click(button);
    await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
    expect(button.getAttribute("aria-expanded")).toBe("false");
  });

  it("says that the device is offline in a region that was there before", () => {
    const { rerender } = render(<AppShell programme="ครอบครัวอบอุ่น" />);
    const region = screen.getByRole("status");
    rerender(<AppShell programme="ครอบครัวอบอุ่น" offline="ออฟไลน์" />);
    expect(screen.getByRole("status")).toBe(region);
    expect(region.textContent).toBe("ออฟไลน์");
  });

  it("keeps room for a sticky head, and gives the page its own back when it goes", () => {
    const { style } = document.documentElement;
    style.scrollPaddingBlockStart = "7px";
    const { unmount } = render(<AppShell programme="ครอบครัวอบอุ่น" />);
    unmount();
    expect(style.scrollPaddingBlockStart).toBe("7px");
    style.scrollPaddingBlockStart = "";
  });
});
