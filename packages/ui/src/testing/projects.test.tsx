import { render, screen } from "@testing-library/react";
import { type ForwardRefRenderFunction, version } from "react";
import { version as ofTheRenderer } from "react-dom";
import { describe, expect, it } from "vitest";
import { Button, type ButtonProps } from "../button/Button.js";

/** Which project this run belongs to: see vitest.projects.config.ts. */
const project = process.env.SAAN_REACT ?? "19";

describe(`the tests of the project ${project}`, () => {
  it("have one React, of the version they are for", () => {
    const major = project === "18" ? "18" : "19";
    expect([version, ofTheRenderer].map((text) => text.split(".")[0])).toEqual([major, major]);
    render(<Button>บันทึก</Button>);
    expect(screen.getByRole("button").textContent).toBe("บันทึก");
  });

  it("are compiled when they are to be, and only then", () => {
    const { render: code } = Button as unknown as { render: ForwardRefRenderFunction<HTMLButtonElement, ButtonProps> };
    // What the compiler keeps between renders lies in an array called `$`.
    expect(/\$\[\d+\]/.test(String(code))).toBe(project === "compiled");
  });
});
