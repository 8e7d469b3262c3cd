import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { CitizenIdField } from "../citizen-id-field/CitizenIdField.js";
import { Combobox } from "../combobox/Combobox.js";
import { DataTable, withFilters } from "../data-table/index.js";
import { DateField } from "../date-field/DateField.js";
import { DialogContent, DialogRoot } from "../dialog/index.js";
import { EditableTable, textColumn } from "../editable-table/index.js";
import { MultiSelect } from "../multi-select/MultiSelect.js";
import { NumberField } from "../number-field/NumberField.js";
import { Pagination } from "../pagination/Pagination.js";
import { QuantityField } from "../quantity-field/QuantityField.js";
import { SearchField } from "../search-field/SearchField.js";
import { StepperRoot, StepperStep } from "../stepper/index.js";
import { TextField } from "../text-field/TextField.js";
import { TimeField } from "../time-field/TimeField.js";
import { composes } from "./composes.js";

const label = "ชื่อ";
const options = [
  { key: "a", value: "a", label: "แม่กา" },
  { key: "b", value: "b", label: "แม่ใส" },
];
const textOf = (value: string) => options.find((one) => one.value === value)?.label ?? "";
const box = () => document.querySelector("input:not([type=hidden])") as HTMLInputElement;
const steps = [
  { key: "name", label: "ชื่อ" },
  { key: "place", label: "พื้นที่" },
];

/** Each box whose keys mean something, and what a person has done in it before the input method has its say. */
const boxes: Readonly<Record<string, readonly [ReactElement, (() => Promise<unknown>)?]>> = {
  combobox: [<Combobox key="" label={label} options={options} textOf={textOf} />, () => userEvent.type(box(), "แม่")],
  "choice of several": [<MultiSelect key="" label={label} options={options} />, () => userEvent.type(box(), "แม่")],
  search: [<SearchField key="" label={label} onSearch={vi.fn()} defaultValue="แม่" />],
  text: [<TextField key="" label={label} defaultValue="แม่" />],
  date: [<DateField key="" label={label} name="x" />, () => userEvent.type(box(), "19/7/6")],
  number: [<NumberField key="" label={label} name="x" step={1} />, () => userEvent.type(box(), "1200")],
  quantity: [<QuantityField key="" label={label} name="x" unit="คน" />, () => userEvent.type(box(), "1200")],
  time: [<TimeField key="" label={label} name="x" />, () => userEvent.type(box(), "13.0")],
  "page to jump to": [<Pagination key="" pageCount={9} jump />, () => userEvent.type(box(), "7")],
  "search above a table": [
    <DataTable
      key=""
      caption={label}
      columns={[{ id: "a", label }]}
      rows={[{ a: "ก" }]}
      rowKey={() => "a"}
      features={[withFilters]}
    />,
  ],
  "box in a stepper": [
    <StepperRoot key="" steps={steps} titled={false}>
      <StepperStep step="name">
        <TextField label={label} />
      </StepperStep>
      <StepperStep step="place">
        <p>พื้นที่</p>
      </StepperStep>
    </StepperRoot>,
  ],
  "cell of a table": [
    <EditableTable
      key=""
      legend={label}
      columns={[textColumn({ key: "a", label })]}
      defaultRows={[{ key: "1", cells: { a: "แม่" } }]}
    />,
    async () => {
      await userEvent.click(screen.getAllByRole("gridcell")[0] as HTMLElement);
      await userEvent.keyboard("{Enter}กา");
    },
  ],
  "box in a dialog": [
    <DialogRoot key="" defaultOpen>
      <DialogContent title="เพิ่ม">
        <TextField label={label} defaultValue="แม่" />
      </DialogContent>
    </DialogRoot>,
  ],
};

// Chrome and Firefox say that they compose; Safari says it of all keys but the last, which has the code 229 only.
const manners = { "of a composition": { isComposing: true }, "that ends one in Safari": { keyCode: 229 } } as const;
const keys = ["Enter", "Escape", "ArrowDown", "ArrowUp", "PageDown", "Tab"];

describe.each(Object.entries(manners))("a key %s", (_, manner) => {
  it.each(Object.keys(boxes))("chooses, closes and sends nothing: %s", async (name) => {
    const [element, prepare] = boxes[name] ?? [];
    if (!element) throw new Error(name);
    const onSubmit = vi.fn();
    render(<form onSubmit={onSubmit}>{element}</form>);
    await prepare?.();
    const target = box();
    target.focus();
    const before = { page: document.body.innerHTML, text: target.value };
    fireEvent.compositionStart(target);
    for (const key of keys) {
      const event = createEvent.keyDown(target, { key, ...manner });
      fireEvent(target, event);
      // A dialog stops Esc and Tab of its base before they do anything; an input method does not ask.
      if (key !== "Escape" && key !== "Tab") expect(event.defaultPrevented, `${key} is left alone`).toBe(false);
      expect({ page: document.body.innerHTML, text: target.value }, `${key} changes nothing`).toEqual(before);
    }
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

it("is one key of many: those of everyday typing are the control's", () => {
  expect(composes(new KeyboardEvent("keydown", { key: "Enter", keyCode: 13 }))).toBe(false);
  expect(composes(new KeyboardEvent("keydown", { key: "Enter", keyCode: 229 }))).toBe(true);
});

it("puts no text in order that is still being composed", async () => {
  render(<CitizenIdField label="เลขประจำตัวประชาชน" />);
  await userEvent.click(box());
  fireEvent.compositionStart(box());
  fireEvent.input(box(), { target: { value: "12345" }, isComposing: true });
  expect(box().value).toBe("12345");
  fireEvent.compositionEnd(box());
  expect(box().value).toBe("1-2345");
});
