import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createRef, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { resetForm } from "../testing/resetForm.js";
import { RadioGroup } from "./RadioGroup.js";

const options = [
  { value: "village", label: "หมู่บ้าน", hint: "หนึ่งหมู่บ้านหรือชุมชน" },
  { value: "subdistrict", label: "ตำบล" },
  { value: "province", label: "จังหวัด", disabled: true },
];

describeConformance("RadioGroup", {
  element: (props) => <RadioGroup label="ระดับพื้นที่" options={options} {...props} />,
  tag: "input",
});

function Kept() {
  const [value, setValue] = useState("");
  return (
    <>
      <RadioGroup label="ระดับพื้นที่" options={options} value={value} onValueChange={setValue} />
      <button type="button" onClick={() => setValue("")}>
        ล้าง
      </button>
    </>
  );
}

describe("RadioGroup", () => {
  it("is one group by its question, of radio buttons by their words alone", () => {
    render(<RadioGroup label="ระดับพื้นที่" options={options} required />);
    const group = screen.getByRole("radiogroup", { name: "ระดับพื้นที่ (จำเป็น)" });
    expect(group.getAttribute("aria-required")).toBe("true");
    const village = screen.getByRole("radio", { name: "หมู่บ้าน" });
    expect(document.getElementById(village.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "หนึ่งหมู่บ้านหรือชุมชน",
    );
  });

  it("answers the chosen value and keeps the choice on its own", async () => {
    const onValueChange = vi.fn();
    render(<RadioGroup label="ระดับพื้นที่" options={options} defaultValue="village" onValueChange={onValueChange} />);
    await userEvent.click(screen.getByLabelText("ตำบล"));
    expect(onValueChange.mock.calls).toEqual([["subdistrict"]]);
    expect(screen.getByLabelText<HTMLInputElement>("ตำบล").checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>("หมู่บ้าน").checked).toBe(false);
  });

  it("follows a controlled value", async () => {
    render(<Kept />);
    await userEvent.click(screen.getByLabelText("หมู่บ้าน"));
    expect(screen.getByLabelText<HTMLInputElement>("หมู่บ้าน").checked).toBe(true);
    await userEvent.click(screen.getByRole("button"));
    expect(screen.getByLabelText<HTMLInputElement>("หมู่บ้าน").checked).toBe(false);
  });

  it("keeps two groups without names apart", async () => {
    render(
      <>
        <RadioGroup label="ก่อน" options={[{ value: "a", label: "ก" }]} defaultValue="a" />
        <RadioGroup label="หลัง" options={[{ value: "b", label: "ข" }]} />
      </>,
    );
    await userEvent.click(screen.getByLabelText("ข"));
    expect(screen.getByLabelText<HTMLInputElement>("ก").checked).toBe(true);
  });

  it("sends its answer with the form under its name", async () => {
    const { container } = render(
      <form>
        <RadioGroup label="ระดับพื้นที่" options={options} name="level" defaultValue="subdistrict" />
      </form>,
    );
    expect(new FormData(container.querySelector("form") ?? undefined).get("level")).toBe("subdistrict");
  });

  it("points its ref at the chosen radio button, else at the first that can be chosen", () => {
    const ref = createRef<HTMLInputElement>();
    const { rerender } = render(<RadioGroup label="ระดับ" options={options} value="" ref={ref} />);
    expect(ref.current?.value).toBe("village");
    rerender(<RadioGroup label="ระดับ" options={options} value="subdistrict" ref={ref} />);
    expect(ref.current?.value).toBe("subdistrict");
  });

  it("is read and sent, not changed, when it is read-only", async () => {
    const onValueChange = vi.fn();
    const { container, rerender } = render(
      <form>
        <RadioGroup
          label="ระดับพื้นที่"
          name="level"
          options={options}
          defaultValue="village"
          readOnly
          onValueChange={onValueChange}
        />
      </form>,
    );
    expect(screen.getByRole("radiogroup").getAttribute("aria-readonly")).toBe("true");
    await userEvent.click(screen.getByLabelText("ตำบล"));
    expect(onValueChange).not.toHaveBeenCalled();
    expect(new FormData(container.querySelector("form") ?? undefined).get("level")).toBe("village");
    rerender(
      <form>
        <RadioGroup
          label="ระดับพื้นที่"
          name="level"
          options={options}
          defaultValue="village"
          onValueChange={onValueChange}
        />
      </form>,
    );
    await userEvent.click(screen.getByLabelText("ตำบล"));
    expect(onValueChange.mock.calls).toEqual([["subdistrict"]]);
  });

  it("goes back to its first answer when its form is reset", async () => {
    const { container } = render(
      <form>
        <RadioGroup label="ระดับพื้นที่" name="level" options={options} defaultValue="village" />
      </form>,
    );
    await userEvent.click(screen.getByLabelText("ตำบล"));
    await resetForm(container.querySelector("form") as HTMLFormElement);
    expect(screen.getByLabelText<HTMLInputElement>("หมู่บ้าน").checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>("ตำบล").checked).toBe(false);
  });

  it("describes the group by hint and error", () => {
    render(<RadioGroup label="ระดับพื้นที่" options={options} hint="เลือกข้อเดียว" error="เลือกระดับพื้นที่" />);
    const group = screen.getByRole("radiogroup");
    expect(group.getAttribute("aria-invalid")).toBe("true");
    const texts = (group.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent);
    expect(texts).toEqual(["เลือกข้อเดียว", "ข้อผิดพลาด: เลือกระดับพื้นที่"]);
  });

  it("leaves a value that the caller keeps where it is when its form is reset", async () => {
    const onValueChange = vi.fn();
    const { container, rerender } = render(
      <form>
        <RadioGroup
          label="ผล"
          options={[
            { value: "a", label: "ก" },
            { value: "b", label: "ข" },
          ]}
          value="a"
        />
      </form>,
    );
    rerender(
      <form>
        <RadioGroup
          label="ผล"
          options={[
            { value: "a", label: "ก" },
            { value: "b", label: "ข" },
          ]}
          value="b"
          onValueChange={onValueChange}
        />
      </form>,
    );
    await resetForm(container.querySelector("form") as HTMLFormElement);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "ข" }).checked).toBe(true);
    expect(onValueChange).not.toHaveBeenCalled();
  });
});
