import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { ButtonLink, IconButton } from "./index.js";
import { safeHref } from "./safeHref.js";

describeConformance("ButtonLink", {
  element: (props) => (
    <ButtonLink href="/new" {...props}>
      เพิ่ม
    </ButtonLink>
  ),
  tag: "a",
});
describeConformance("IconButton", {
  element: (props) => <IconButton aria-label="ลบแถว" icon="×" {...props} />,
  tag: "button",
});

describe("ButtonLink", () => {
  it.each([
    "/new",
    "new",
    "?page=2",
    "#top",
    "../a:b",
    "https://a.th",
    "HTTP://a.th",
    "mailto:a@b.th",
    "tel:053123456",
  ])("goes to %s", (href) => {
    expect(safeHref(href)).toBe(href);
  });

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/hosts",
    "blob:https://a.th/1",
  ])("goes nowhere for %j", (href) => {
    render(<ButtonLink href={href}>เพิ่ม</ButtonLink>);
    expect(screen.getByText("เพิ่ม").hasAttribute("href")).toBe(false);
  });
});

describe("IconButton", () => {
  it("has a name, or does not compile", () => {
    render(<IconButton aria-label="ลบแถวที่ 2" icon="×" />);
    expect(screen.getByRole("button", { name: "ลบแถวที่ 2" })).toBeTruthy();
    // @ts-expect-error -- an icon alone has no name
    <IconButton icon="×" />;
  });
});
