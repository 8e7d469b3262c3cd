import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { Skeleton } from "./Skeleton.js";

describeConformance("Skeleton", { element: (props) => <Skeleton {...props} />, tag: "div" });

it("is words to those who do not see it, or nothing beside another that speaks", () => {
  const { container, rerender } = render(<Skeleton lines={3} label="กำลังโหลดรายชื่อ" />);
  expect(screen.getByText("กำลังโหลดรายชื่อ")).toBeTruthy();
  expect(container.querySelectorAll("[aria-hidden=true]")).toHaveLength(3);
  rerender(<Skeleton silent />);
  expect(container.textContent).toBe("");
});
