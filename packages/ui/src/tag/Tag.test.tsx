import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { Tag } from "./Tag.js";

describeConformance("Tag", { element: (props) => <Tag {...props}>ร่าง</Tag>, tag: "span" });

describe("Tag", () => {
  it("says the state in words and is no control", () => {
    render(<Tag tone="success">ลงนามแล้ว</Tag>);
    expect(screen.getByText("ลงนามแล้ว").dataset.tone).toBe("success");
    expect(screen.queryByRole("button")).toBeNull();
  });
});
