import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { resetForm } from "../testing/resetForm.js";
import { MultiSelect } from "./MultiSelect.js";
import type { MultiSelectProps } from "./multiSelectProps.js";

const options = [
  { key: "56", label: "พะเยา", value: "56" },
  { key: "55", label: "น่าน", value: "55" },
  { key: "54", label: "แพร่", value: "54" },
  { key: "99", label: "เลิกใช้", value: "99", disabled: true },
];

function Provinces(props: Partial<MultiSelectProps>) {
  return <MultiSelect label="จังหวัด" options={options} {...props} />;
}

const box = () => screen.getByRole<HTMLInputElement>("combobox");
const tags = () => screen.queryAllByRole("button", { name: / เอาออก$/ }).map(({ textContent }) => textContent);

describeConformance("MultiSelect", {
  element: (props) => <MultiSelect label="จังหวัด" options={options} defaultValue={["56"]} {...props} />,
  tag: "input",
});

describe("MultiSelect", () => {
  it("chooses one after another by keyboard, with the list open and the box ready for the next name", async () => {
    const onValueChange = vi.fn();
    render(<Provinces onValueChange={onValueChange} />);
    await userEvent.type(box(), "พะ{Enter}");
    expect(box().value).toBe("");
    await userEvent.type(box(), "แพ{Enter}");
    expect(onValueChange.mock.calls).toEqual([[["56"]], [["56", "54"]]]);
    expect(tags()).toEqual(["พะเยา", "แพร่"]);
    expect(box().getAttribute("aria-expanded")).toBe("true");
  });

  it("says which options are chosen, in a list of several choices", async () => {
    render(<Provinces defaultValue={["55"]} />);
    await userEvent.click(box());
    expect(screen.getByRole("listbox").getAttribute("aria-multiselectable")).toBe("true");
    expect(screen.getAllByRole("option", { selected: true }).map(({ textContent }) => textContent)).toEqual(["น่าน"]);
    await userEvent.click(screen.getByRole("option", { name: "น่าน" }));
    expect(screen.queryAllByRole("option", { selected: true })).toEqual([]);
    expect(document.activeElement).toBe(box());
  });

  it("goes to the last tag on Backspace in an empty box, and takes it out on the next", async () => {
    const onValueChange = vi.fn();
    render(<Provinces defaultValue={["56", "55"]} onValueChange={onValueChange} />);
    await userEvent.click(box());
    await userEvent.keyboard("{Backspace}");
    expect(onValueChange).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "น่าน เอาออก" }));
    await userEvent.keyboard("{Backspace}");
    expect(onValueChange.mock.calls).toEqual([[["56"]]]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "พะเยา เอาออก" }));
    expect(screen.getByText("เอาน่านออกแล้ว เลือกไว้ 1 รายการ")).toBeTruthy();
    await userEvent.keyboard("{Delete}");
    expect(document.activeElement).toBe(box());
  });

  it("is one stop of Tab for all tags; arrows go between them and on to the box", async () => {
    render(<Provinces defaultValue={["56", "55"]} />);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe("พะเยา");
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.textContent).toBe("น่าน");
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(box());
  });

  it("chooses no more than it may, and says so", async () => {
    const onValueChange = vi.fn();
    render(<Provinces defaultValue={["56", "55"]} max={2} onValueChange={onValueChange} />);
    await userEvent.click(box());
    const third = screen.getByRole("option", { name: "แพร่" });
    expect(third.getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(third);
    expect(onValueChange).not.toHaveBeenCalled();
    expect(screen.getAllByText(/^เลือกครบ 2 รายการแล้ว/)[0]).toBeTruthy();
  });

  it("chooses all that can be chosen with one row, and takes them out with the same", async () => {
    const onValueChange = vi.fn();
    render(<Provinces selectAll onValueChange={onValueChange} />);
    await userEvent.click(box());
    await userEvent.click(screen.getByRole("option", { name: "เลือกทั้งหมด" }));
    expect(onValueChange).toHaveBeenLastCalledWith(["56", "55", "54"]);
    await userEvent.click(screen.getByRole("option", { name: "เอาออกทั้งหมด" }));
    expect(onValueChange).toHaveBeenLastCalledWith([]);
  });

  it("keeps a text that was not chosen and says so, and chooses the one option of that name", async () => {
    const onValueChange = vi.fn();
    render(<Provinces onValueChange={onValueChange} />);
    await userEvent.type(box(), "พ");
    await userEvent.tab();
    expect(box().value).toBe("พ");
    expect(screen.getByText("“พ” ยังไม่ได้เลือกจากรายการ", { exact: false })).toBeTruthy();
    await userEvent.type(box(), "ะเยา");
    await userEvent.tab();
    expect(onValueChange.mock.calls).toEqual([[["56"]]]);
    expect(box().value).toBe("");
  });

  it("sends each value with its form, and goes back on reset", async () => {
    const { container } = render(
      <form>
        <Provinces name="provinces" defaultValue={["56"]} />
      </form>,
    );
    const form = container.querySelector("form") as HTMLFormElement;
    await userEvent.type(box(), "น่าน{Enter}");
    expect(new FormData(form).getAll("provinces")).toEqual(["56", "55"]);
    await resetForm(form);
    expect(new FormData(form).getAll("provinces")).toEqual(["56"]);
  });

  it("is read and sent, not changed, when it is read-only", async () => {
    render(<Provinces readOnly defaultValue={["56"]} />);
    await userEvent.click(box());
    await userEvent.keyboard("{Backspace}");
    expect(tags()).toEqual([]);
    expect(screen.getByText("พะเยา")).toBeTruthy();
    expect(box().getAttribute("aria-expanded")).toBe("false");
  });

  it("has what was chosen in its box when it is read-only, to be heard and copied, and never an empty box beside tags", () => {
    const { rerender } = render(<Provinces readOnly defaultValue={["56", "54"]} />);
    expect(box().value).toBe("พะเยา, แพร่");
    rerender(<Provinces defaultValue={["56", "54"]} />);
    expect(box().value).toBe("");
  });

  it("holds values that are no text, told apart as the caller says", async () => {
    const onValueChange = vi.fn();
    const [phayao, nan] = [
      { code: "56", name: "พะเยา" },
      { code: "55", name: "น่าน" },
    ];
    const places = [phayao, nan].map((place) => ({ key: place.code, label: place.name, value: place }));
    render(
      <MultiSelect
        label="จังหวัด"
        search={() => places}
        keyOf={({ code }) => code}
        textOf={({ name }) => name}
        defaultValue={[{ ...nan }]}
        onValueChange={onValueChange}
      />,
    );
    await userEvent.click(box());
    expect(screen.getByRole("option", { selected: true }).textContent).toBe("น่าน");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(onValueChange).toHaveBeenLastCalledWith([{ code: "55", name: "น่าน" }, phayao]);
  });

  it("speaks English, and Thai digits where they are asked for", () => {
    const { unmount } = render(
      <KitProvider locale="en">
        <Provinces defaultValue={["56"]} max={3} />
      </KitProvider>,
    );
    expect(screen.getByText("1 of 3 chosen")).toBeTruthy();
    unmount();
    render(
      <KitProvider digits="thai">
        <Provinces defaultValue={["56"]} max={3} />
      </KitProvider>,
    );
    expect(screen.getByText("เลือกแล้ว ๑ จาก ๓ รายการ")).toBeTruthy();
  });

  it("says on Enter that a name left in the box of a closed list is not chosen", async () => {
    render(<MultiSelect label="จังหวัด" options={[{ key: "56", label: "พะเยา", value: "56" }]} />);
    await userEvent.type(screen.getByRole("combobox"), "นะ{Escape}{Enter}");
    expect(await screen.findByText("“นะ” ยังไม่ได้เลือกจากรายการ", { exact: false })).toBeTruthy();
  });
});

// @ts-expect-error one value is no list of values
export const wrong = <MultiSelect label="จังหวัด" options={options} value="56" />;
