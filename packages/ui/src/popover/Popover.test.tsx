import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Button } from "../button/Button.js";
import { describeConformance } from "../testing/conformance.js";
import { Popover, PopoverContent, PopoverRoot, PopoverTrigger } from "./index.js";

describeConformance("PopoverContent", {
  element: (props) => (
    <PopoverRoot defaultOpen>
      <PopoverTrigger>
        <Button>นับอย่างไร</Button>
      </PopoverTrigger>
      <PopoverContent title="วิธีนับ" {...props} />
    </PopoverRoot>
  ),
  tag: "div",
});

describe("Popover", () => {
  it("keeps its button's own handler, and stays closed when that says so", async () => {
    const onClick = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(
      <PopoverRoot>
        <PopoverTrigger>
          <Button onClick={onClick}>นับอย่างไร</Button>
        </PopoverTrigger>
        <PopoverContent title="วิธีนับ" />
      </PopoverRoot>,
    );
    await userEvent.click(screen.getByRole("button"));
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("does not move the page when a press elsewhere closes it: what is pressed would slip away", async () => {
    render(
      <>
        <PopoverRoot defaultOpen>
          <PopoverTrigger>
            <Button>นับอย่างไร</Button>
          </PopoverTrigger>
          <PopoverContent title="วิธีนับ" />
        </PopoverRoot>
        <Button>บันทึก</Button>
      </>,
    );
    const focus = vi.spyOn(screen.getByRole("button", { name: "นับอย่างไร" }), "focus");
    await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
  });

  it("closes by a press elsewhere and leaves the focus there", async () => {
    const onOpenChange = vi.fn();
    render(
      <>
        <PopoverRoot onOpenChange={onOpenChange}>
          <PopoverTrigger>
            <Button>นับอย่างไร</Button>
          </PopoverTrigger>
          <PopoverContent title="วิธีนับ" />
        </PopoverRoot>
        <input aria-label="ชื่อ" />
      </>,
    );
    await userEvent.click(screen.getByRole("button"));
    expect(document.activeElement).toBe(screen.getByRole("dialog", { name: "วิธีนับ" }));
    await userEvent.click(screen.getByLabelText("ชื่อ"));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText("ชื่อ"));
    expect(onOpenChange.mock.calls).toContainEqual([false]);
    expect(Popover.Content).toBe(PopoverContent);
  });
});
