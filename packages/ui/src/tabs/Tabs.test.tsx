import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { TabsRoot, type TabsRootProps } from "./Tabs.js";
import { TabsList, tabByKey } from "./TabsList.js";
import { TabsPanel } from "./TabsPanel.js";

const tabs = [
  { value: "facts", label: "ข้อมูล" },
  { value: "areas", label: "พื้นที่", disabled: true },
  { value: "results", label: "ผลงาน" },
];

function Project(props: Omit<TabsRootProps, "ref">) {
  return (
    <TabsRoot defaultValue="facts" {...props}>
      <TabsList label="โครงการ" tabs={tabs} />
      <TabsPanel value="facts">
        <input aria-label="ชื่อ" />
      </TabsPanel>
      <TabsPanel value="areas">แม่กา</TabsPanel>
      <TabsPanel value="results">เยี่ยมบ้าน</TabsPanel>
    </TabsRoot>
  );
}

describeConformance("TabsRoot", { element: (props) => <TabsRoot {...props} />, tag: "div" });
describeConformance("TabsList", {
  element: (props) => (
    <TabsRoot>
      <TabsList label="โครงการ" tabs={tabs} {...props} />
    </TabsRoot>
  ),
  tag: "div",
});
describeConformance("TabsPanel", {
  element: (props) => (
    <TabsRoot>
      <TabsPanel value="facts" {...props} />
    </TabsRoot>
  ),
  tag: "div",
});

describe("Tabs", () => {
  it("is one stop of the Tab key, and arrows pass over what is disabled", async () => {
    const onValueChange = vi.fn();
    render(<Project onValueChange={onValueChange} />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    expect(onValueChange).toHaveBeenCalledWith("results");
    expect(document.activeElement?.textContent).toBe("ผลงาน");
    await userEvent.tab();
    expect(document.activeElement?.getAttribute("role")).toBe("tabpanel");
  });

  it("keeps what was typed in a view that is not shown", async () => {
    render(<Project />);
    await userEvent.type(screen.getByLabelText("ชื่อ"), "แม่กา");
    await userEvent.click(screen.getByRole("tab", { name: "ผลงาน" }));
    await userEvent.click(screen.getByRole("tab", { name: "ข้อมูล" }));
    expect(screen.getByLabelText<HTMLInputElement>("ชื่อ").value).toBe("แม่กา");
  });

  it("can be reached by keyboard even when nothing is chosen", () => {
    render(<Project value="gone" />);
    expect(screen.getByRole("tab", { name: "ข้อมูล" }).tabIndex).toBe(0);
  });

  it("says what is wrong when a part stands alone", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => render(<TabsPanel value="facts" />)).toThrow(/TabsRoot/);
    error.mockRestore();
  });

  it("never leads out of the list, and back again by the opposite key", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(), (count, start) => {
        const at = start % count;
        const there = tabByKey("ArrowRight", at, count) ?? -1;
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThan(count);
        expect(tabByKey("ArrowLeft", there, count)).toBe(at);
      }),
    );
  });
});
