import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { InlineMessage } from "./InlineMessage.js";

describeConformance("InlineMessage", {
  element: (props) => <InlineMessage {...props}>นับถึงวันนี้</InlineMessage>,
  tag: "div",
});

it("says its kind in words, and is read aloud only when asked to be", () => {
  const { rerender } = render(<InlineMessage variant="danger">กรอกจำนวนคนก่อน</InlineMessage>);
  expect(screen.getByText("กรอกจำนวนคนก่อน").textContent).toBe("ข้อผิดพลาด: กรอกจำนวนคนก่อน");
  expect(screen.queryByRole("alert")).toBeNull();
  rerender(
    <InlineMessage variant="danger" live="assertive">
      กรอกจำนวนคนก่อน
    </InlineMessage>,
  );
  expect(screen.getByRole("alert")).toBeTruthy();
});
