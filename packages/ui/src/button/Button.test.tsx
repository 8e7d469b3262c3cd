import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { Button } from "./Button.js";

describeConformance("Button", { element: (props) => <Button {...props}>บันทึก</Button>, tag: "button" });

describe("Button", () => {
  it("does not submit a form unless told to", () => {
    render(<Button>เพิ่ม</Button>);
    expect(screen.getByRole("button", { name: "เพิ่ม" }).getAttribute("type")).toBe("button");
  });

  it("takes one click while busy and keeps the focus", async () => {
    const onClick = vi.fn();
    const { rerender } = render(<Button onClick={onClick}>บันทึก</Button>);
    const button = screen.getByRole("button");
    await userEvent.click(button);
    rerender(
      <Button onClick={onClick} busy>
        บันทึก
      </Button>,
    );
    await userEvent.click(button);
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(button);
  });

  it("does not submit its form while busy", async () => {
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    render(
      <form onSubmit={(event) => onSubmit(event.nativeEvent)}>
        <Button type="submit" busy>
          ส่ง
        </Button>
      </form>,
    );
    await userEvent.click(screen.getByRole("button"));
    expect(onSubmit).not.toHaveBeenCalled();
  });
});
