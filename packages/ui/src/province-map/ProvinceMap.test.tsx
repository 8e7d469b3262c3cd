import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { ProvinceMap } from "./ProvinceMap.js";

const values = { "56": 72, "55": 64, "10": null };

describeConformance("ProvinceMap", {
  element: (props) => <ProvinceMap caption="ครัวเรือน" values={values} layout="tile" {...props} />,
  tag: "figure",
});

describe("ProvinceMap", () => {
  it("is one stop for the Tab key, and says the value of each province", async () => {
    render(<ProvinceMap caption="ครัวเรือน" unit="ร้อยละ" values={values} layout="tile" selected="56" />);
    await userEvent.tab();
    const map = screen.getByRole("listbox");
    expect(document.activeElement).toBe(map);
    expect(screen.getByRole("option", { name: "จังหวัดพะเยา ร้อยละ 72" }).id).toBe(
      map.getAttribute("aria-activedescendant"),
    );
    expect(screen.getByRole("option", { name: "กรุงเทพมหานคร ไม่มีข้อมูล" })).toBeTruthy();
  });

  it("is chosen from by key and by pointer", async () => {
    const onSelect = vi.fn();
    render(<ProvinceMap caption="ครัวเรือน" values={values} layout="tile" selected="56" onSelect={onSelect} />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight} ");
    expect(onSelect).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole("option", { name: /พะเยา/ }));
    expect(onSelect).toHaveBeenLastCalledWith("56");
  });

  it("has the same figures as a table of all 77", () => {
    const { container } = render(<ProvinceMap caption="ครัวเรือน" values={values} layout="tile" />);
    expect(container.querySelectorAll("tbody tr")).toHaveLength(77);
  });

  it("loads its outlines and draws them", async () => {
    render(<ProvinceMap caption="ครัวเรือน" values={values} />);
    expect(screen.getByText("กำลังโหลดแผนที่…")).toBeTruthy();
    expect(await screen.findAllByRole("option")).toHaveLength(77);
  });
});
