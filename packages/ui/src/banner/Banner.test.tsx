import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { Banner } from "./Banner.js";

describeConformance("Banner", { element: (props) => <Banner {...props}>ปิดปรับปรุงวันเสาร์</Banner>, tag: "section" });

it("is a landmark in the reader's language, or by the caller's name, and stays when nobody remembers its closing", () => {
  const { rerender } = render(
    <KitProvider locale="en">
      <Banner>Closed on Saturday</Banner>
    </KitProvider>,
  );
  expect(screen.getByRole("region", { name: "Announcement" })).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
  rerender(<Banner aria-label="ประกาศจากจังหวัด">ปิดวันเสาร์</Banner>);
  expect(screen.getByRole("region", { name: "ประกาศจากจังหวัด" })).toBeTruthy();
});
