import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { Breadcrumbs } from "./Breadcrumbs.js";

const items = ["หน้าแรก", "พะเยา", "โครงการ", "แม่กา", "การลงพื้นที่"].map((label) => ({ label, href: `#${label}` }));

describeConformance("Breadcrumbs", { element: (props) => <Breadcrumbs items={items} {...props} />, tag: "nav" });

describe("Breadcrumbs", () => {
  it("names the way, and marks this page, which is no link", () => {
    render(<Breadcrumbs items={items} />);
    const way = screen.getByRole("navigation", { name: "เส้นทางของหน้านี้" });
    expect(
      within(way)
        .getAllByRole("link")
        .map(({ textContent }) => textContent),
    ).toEqual(["หน้าแรก", "พะเยา", "โครงการ", "แม่กา"]);
    expect(screen.getByText("การลงพื้นที่").getAttribute("aria-current")).toBe("page");
  });

  it("folds what lies between where there is little room, never the first, the last two", async () => {
    const { container } = render(<Breadcrumbs items={items} />);
    expect([...container.querySelectorAll("[data-between]")].map(({ textContent }) => textContent)).toEqual([
      "พะเยา",
      "โครงการ",
    ]);
    await userEvent.click(screen.getByRole("button", { name: "แสดงระดับที่ย่อไว้ 2 ระดับ" }));
    expect(screen.queryByRole("button")).toBeNull();
    expect(document.activeElement?.textContent).toBe("พะเยา");
  });

  it("folds nothing that is as short as the button", () => {
    render(<Breadcrumbs items={items.slice(0, 4)} />);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
