import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RadioGroup } from "../radio-group/RadioGroup.js";
import { describeConformance } from "../testing/conformance.js";
import { TextField } from "../text-field/TextField.js";
import { ErrorSummary } from "./ErrorSummary.js";

const errors = [
  { href: "#name", text: "กรอกชื่อหน่วยงาน" },
  { href: "#level", text: "เลือกระดับพื้นที่" },
] as const;

describeConformance("ErrorSummary", {
  element: (props) => <ErrorSummary errors={errors} {...props} />,
  tag: "section",
});

const summary = () => screen.getByRole("region", { name: "มี 2 ข้อที่ต้องแก้ไข" });

describe("ErrorSummary", () => {
  const scrolled: Element[] = [];
  beforeEach(() => {
    scrolled.length = 0;
    Element.prototype.scrollIntoView = vi.fn(function (this: Element) {
      scrolled.push(this);
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(Element.prototype, "scrollIntoView");
  });

  it("is not there while nothing is wrong", () => {
    const { container } = render(<ErrorSummary errors={[]} />);
    expect(container.innerHTML).toBe("");
  });

  it("takes the focus when it appears, not when its list changes, and again at a new focusKey", () => {
    const { rerender } = render(<ErrorSummary errors={[]} focusKey={0} />);
    rerender(<ErrorSummary errors={errors} focusKey={0} />);
    expect(document.activeElement).toBe(summary());
    summary().blur();
    rerender(<ErrorSummary errors={[errors[1]]} focusKey={0} />);
    expect(document.activeElement).toBe(document.body);
    rerender(<ErrorSummary errors={errors} focusKey={1} />);
    expect(document.activeElement).toBe(summary());
  });

  it("leads to a control and brings its label into view", async () => {
    render(
      <>
        <ErrorSummary errors={errors} />
        <TextField label="ชื่อหน่วยงาน" id="name" />
      </>,
    );
    await userEvent.click(screen.getByRole("link", { name: "กรอกชื่อหน่วยงาน" }));
    expect(document.activeElement).toBe(screen.getByLabelText("ชื่อหน่วยงาน"));
    expect(scrolled.map((element) => element.textContent?.trim())).toEqual(["ชื่อหน่วยงาน"]);
  });

  it("leads into a group at its chosen radio button and brings the legend into view", async () => {
    const options = [
      { value: "village", label: "หมู่บ้าน" },
      { value: "subdistrict", label: "ตำบล" },
    ];
    render(
      <>
        <ErrorSummary errors={errors} />
        <RadioGroup label="ระดับพื้นที่" id="level" options={options} defaultValue="subdistrict" />
      </>,
    );
    await userEvent.click(screen.getByRole("link", { name: "เลือกระดับพื้นที่" }));
    expect(document.activeElement).toBe(screen.getByLabelText("ตำบล"));
    expect(scrolled[0]?.tagName).toBe("LEGEND");
  });

  it("opens what is folded away around the field", async () => {
    render(
      <>
        <ErrorSummary errors={errors} />
        <details>
          <TextField label="ชื่อหน่วยงาน" id="name" />
        </details>
      </>,
    );
    await userEvent.click(screen.getByRole("link", { name: "กรอกชื่อหน่วยงาน" }));
    expect(document.querySelector("details")?.open).toBe(true);
  });

  it("focuses a composite that has no control in it yet", async () => {
    render(
      <>
        <ErrorSummary errors={errors} />
        <div id="level">ยังไม่มีรายการ</div>
      </>,
    );
    await userEvent.click(screen.getByRole("link", { name: "เลือกระดับพื้นที่" }));
    expect(document.activeElement?.id).toBe("level");
  });

  it("leaves the link to the browser when the field is not on the page", async () => {
    const onClick = vi.fn((event: React.MouseEvent) => event.defaultPrevented);
    render(<ErrorSummary errors={errors} onClick={onClick} />);
    await userEvent.click(screen.getByRole("link", { name: "กรอกชื่อหน่วยงาน" }));
    expect(onClick).toHaveReturnedWith(false);
  });

  it("lists two errors of one field", () => {
    render(<ErrorSummary errors={[errors[0], { href: "#name", text: "ชื่อยาวเกินไป" }]} />);
    expect(screen.getAllByRole("link")).toHaveLength(2);
  });
});
