import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { AccordionRoot } from "./Accordion.js";
import { AccordionItem } from "./AccordionItem.js";

const two = [
  <AccordionItem key="1" title="เตรียมการ" data-testid="first">
    ประชุม
  </AccordionItem>,
  <AccordionItem key="2" title="สรุปผล" data-testid="second">
    ถอดบทเรียน
  </AccordionItem>,
];

describeConformance("AccordionRoot", {
  element: (props) => <AccordionRoot {...props}>{two}</AccordionRoot>,
  tag: "div",
});
describeConformance("AccordionItem", {
  element: (props) => (
    <AccordionItem title="เตรียมการ" {...props}>
      ประชุม
    </AccordionItem>
  ),
  tag: "details",
});

const section = (id: string) => screen.getByTestId<HTMLDetailsElement>(id);

describe("Accordion", () => {
  it("opens and closes all", () => {
    render(<AccordionRoot openAll>{two}</AccordionRoot>);
    fireEvent.click(screen.getByRole("button", { name: "เปิดทุกหัวข้อ" }));
    expect([section("first").open, section("second").open]).toEqual([true, true]);
    fireEvent(section("first"), new Event("toggle"));
    fireEvent.click(screen.getByRole("button", { name: "ปิดทุกหัวข้อ" }));
    expect([section("first").open, section("second").open]).toEqual([false, false]);
  });

  it("offers to open all only where more than one can be open", () => {
    render(
      <AccordionRoot name="phases" openAll>
        {two}
      </AccordionRoot>,
    );
    expect(screen.queryByRole("button")).toBeNull();
    expect(section("first").getAttribute("name")).toBe("phases");
  });

  it("is open on paper, and afterwards as it was before", () => {
    render(<AccordionRoot name="phases">{two}</AccordionRoot>);
    section("second").open = true;
    fireEvent(window, new Event("beforeprint"));
    expect([section("first").open, section("second").open]).toEqual([true, true]);
    fireEvent(window, new Event("afterprint"));
    expect([section("first").open, section("second").open]).toEqual([false, true]);
    expect(section("first").getAttribute("name")).toBe("phases");
  });

  it("stays as the caller says, who is told what was asked for", () => {
    const onOpenChange = vi.fn();
    const { rerender } = render(
      <AccordionItem title="งบ" open={false} onOpenChange={onOpenChange} data-testid="first" />,
    );
    section("first").open = true;
    fireEvent(section("first"), new Event("toggle"));
    expect(onOpenChange).toHaveBeenCalledWith(true);
    rerender(<AccordionItem title="งบ" open onOpenChange={onOpenChange} data-testid="first" />);
    expect(section("first").open).toBe(true);
  });

  it("does not close on another render what the browser's search has opened", () => {
    const { rerender } = render(<AccordionItem title="งบ" data-testid="first" />);
    section("first").open = true;
    rerender(<AccordionItem title="งบประมาณ" data-testid="first" />);
    expect(section("first").open).toBe(true);
  });

  it("has titles in the outline of the page when told to", () => {
    render(<AccordionRoot headingLevel={3}>{two}</AccordionRoot>);
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "เตรียมการ",
      "สรุปผล",
    ]);
  });
});
