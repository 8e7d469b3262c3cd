import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { FormSection } from "./FormSection.js";

describeConformance("FormSection", {
  element: (props) => <FormSection heading="คู่ความร่วมมือ" {...props} />,
  tag: "section",
});

describe("FormSection", () => {
  it("is a region named by its heading, at the level it stands", () => {
    render(<FormSection heading="คู่ความร่วมมือ" headingLevel={3} id="parties" />);
    expect(screen.getByRole("region", { name: "คู่ความร่วมมือ" }).id).toBe("parties");
    expect(screen.getByRole("heading", { level: 3 })).toBeTruthy();
  });

  it("says how far it is, and what must be corrected", () => {
    const { rerender } = render(<FormSection heading="ก" answered={3} total={8} errors={2} />);
    expect(screen.getByText("ตอบแล้ว 3 จาก 8 ข้อ")).toBeTruthy();
    expect(screen.getByText("ต้องแก้ 2 ข้อ")).toBeTruthy();
    rerender(
      <KitProvider digits="thai">
        <FormSection heading="ก" answered={8} total={8} errors={0} />
      </KitProvider>,
    );
    expect(screen.getByText("ตอบครบ ๘ ข้อแล้ว")).toBeTruthy();
    expect(screen.queryByText(/ต้องแก้/)).toBeNull();
  });
});
