import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Button } from "../button/Button.js";
import { describeConformance } from "../testing/conformance.js";
import { Tooltip } from "./Tooltip.js";

describeConformance("Tooltip", {
  element: (props) => (
    <Tooltip content="พิมพ์ได้ 2 หน้า" {...props}>
      <Button>พิมพ์</Button>
    </Tooltip>
  ),
  tag: "span",
});

describe("Tooltip", () => {
  it("describes its button beside what describes it already", () => {
    render(
      <Tooltip content="พิมพ์ได้ 2 หน้า">
        <Button aria-describedby="more">พิมพ์</Button>
      </Tooltip>,
    );
    const tip = screen.getByRole("tooltip", { hidden: true });
    expect(screen.getByRole("button").getAttribute("aria-describedby")).toBe(`more ${tip.id}`);
    expect(tip.hidden).toBe(true);
  });
});
