import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { JuristicIdField } from "./JuristicIdField.js";

describeConformance("JuristicIdField", {
  element: (props) => <JuristicIdField label="เลขทะเบียน" {...props} />,
  tag: "input",
});

const box = () => screen.getByLabelText<HTMLInputElement>("เลขทะเบียน");

describe("JuristicIdField", () => {
  it("groups, checks and shows a number that is public", async () => {
    const onValueChange = vi.fn();
    render(<JuristicIdField label="เลขทะเบียน" onValueChange={onValueChange} />);
    await userEvent.type(box(), "0123456789016");
    await userEvent.tab();
    expect(box().value).toBe("0-1234-56789-01-6");
    expect(onValueChange.mock.calls).toEqual([["0123456789016"]]);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("tells a citizen's number from a juristic person's", async () => {
    render(<JuristicIdField label="เลขทะเบียน" />);
    await userEvent.type(box(), "1234567890121");
    await userEvent.tab();
    expect(screen.getByText(/เลขทะเบียนนิติบุคคลขึ้นต้นด้วย 0/)).toBeTruthy();
  });

  it("can be hidden where a page has its own reason", () => {
    render(<JuristicIdField label="เลขทะเบียน" defaultValue="0123456789016" masked />);
    expect(box().value).toBe("x-xxxx-xxxxx-01-6");
  });
});
