import { within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import { AreaPicker } from "../area-picker/index.js";
import { CheckboxGroup } from "../checkbox-group/index.js";
import { Combobox } from "../combobox/index.js";
import { DateField } from "../date-field/index.js";
import { DatePicker } from "../date-picker/index.js";
import { DateRange } from "../date-range/index.js";
import { EditableTable, numberColumn, textColumn } from "../editable-table/index.js";
import { FileUpload } from "../file-upload/index.js";
import { MoneyField } from "../money-field/index.js";
import { MultiSelect } from "../multi-select/index.js";
import { NumberField } from "../number-field/index.js";
import { PartialDateField } from "../partial-date-field/index.js";
import { PersonNameField } from "../person-name-field/index.js";
import { QuantityField } from "../quantity-field/index.js";
import { RadioGroup } from "../radio-group/index.js";
import { RepeatableGroup } from "../repeatable-group/index.js";
import { SegmentedControl } from "../segmented-control/index.js";
import { SignatureList } from "../signature-list/index.js";
import { TextField } from "../text-field/index.js";

/** What the form is about in each row of the table below. */
interface State {
  readonly name: string;
  readonly form?: string;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
}

interface Control {
  readonly element: (state: State) => ReactElement;
  /** What a native form sends while nothing was touched. */
  readonly sent: readonly (readonly [name: string, value: string])[];
  /** Changes the answer, as a person does. */
  readonly change: (form: HTMLElement) => Promise<void>;
}

const day = (iso: string) => ({ asStated: iso, iso, precision: "day" });
const options = [
  { key: "survey", value: "survey", label: "สำรวจ" },
  { key: "visit", value: "visit", label: "เยี่ยมบ้าน" },
];
const type = (label: string | RegExp, text: string) => async (form: HTMLElement) => {
  const box = within(form).getByRole("textbox", { name: label });
  await userEvent.clear(box);
  await userEvent.type(box, text);
  await userEvent.tab();
};
const press = (role: string, name: string | RegExp) => async (form: HTMLElement) => {
  await userEvent.click(within(form).getByRole(role, { name }));
};
const columns = [textColumn({ key: "name", label: "กิจกรรม" }), numberColumn({ key: "people", label: "คน" })];
const rows = [{ key: "1", cells: { name: "ประชุม", people: 40 } }];
const inRows: (key: string) => ReactElement = () => <TextField label="ผู้ประสานงาน" name="x.0" defaultValue="ครูพี่เลี้ยง" />;
const nothing = () => {};
const party = {
  key: "p",
  name: "เทศบาลตำบลแม่กา",
  number: 1,
  signatures: [{ key: "s", post: "นายกเทศมนตรี", state: "signed" as const }],
};

/** Every control that a native form sends something of, alone or in several parts. */
export const controls: Readonly<Record<string, Control>> = {
  "DateRange with two ends": {
    element: (state) => (
      <DateRange label="ระยะเวลา" defaultValue={{ start: day("2023-10-01"), end: day("2024-09-30") }} {...state} />
    ),
    sent: [
      ["x.start", "2023-10-01"],
      ["x.end", "2024-09-30"],
    ],
    change: type("วันเริ่มต้น", "1 พ.ย. 2566"),
  },
  "DateRange without an end": {
    element: (state) => (
      <DateRange
        label="ระยะเวลา"
        canBeOpen
        defaultValue={{ start: day("2023-10-01"), end: null, openEnd: true }}
        {...state}
      />
    ),
    sent: [
      ["x.start", "2023-10-01"],
      ["x.openEnd", "true"],
    ],
    change: press("checkbox", /./),
  },
  DateField: {
    element: (state) => <DateField label="วันลงนาม" defaultValue={day("2019-07-19")} {...state} />,
    sent: [["x", "2019-07-19"]],
    change: type(/วันลงนาม/, "1 พ.ย. 2566"),
  },
  DatePicker: {
    element: (state) => <DatePicker label="วันลงนาม" defaultValue={day("2019-07-19")} {...state} />,
    sent: [["x", "2019-07-19"]],
    change: type(/วันลงนาม/, "1 พ.ย. 2566"),
  },
  PartialDateField: {
    element: (state) => (
      <PartialDateField
        label="สิ้นสุด"
        defaultValue={{ asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" }}
        {...state}
      />
    ),
    sent: [
      ["x", "2020-08"],
      ["x.precision", "late-month"],
      ["x.asStated", "ปลายเดือนสิงหาคม 2563"],
    ],
    change: type("ตามที่เขียนในเอกสาร", "2562"),
  },
  "AreaPicker as one box": {
    element: (state) => (
      <AreaPicker
        label="ตำบล"
        defaultValue={{ code: "560110", level: "subdistrict", nameAsStated: "ตำบลแม่กา" }}
        {...state}
      />
    ),
    sent: [["x", "560110"]],
    change: async (form) => {
      await userEvent.clear(within(form).getByRole("combobox"));
      await userEvent.tab();
    },
  },
  "AreaPicker as lists": {
    element: (state) => (
      <AreaPicker
        label="ตำบล"
        layout="cascade"
        defaultValue={{ code: "560110", level: "subdistrict", nameAsStated: "ตำบลแม่กา" }}
        {...state}
      />
    ),
    sent: [["x", "560110"]],
    change: async (form) => {
      await within(form).findByRole("option", { name: "เชียงใหม่" });
      await userEvent.selectOptions(within(form).getByLabelText(/จังหวัด/), "เชียงใหม่");
    },
  },
  PersonNameField: {
    element: (state) => (
      <PersonNameField
        label="ผู้ประสานงาน"
        defaultValue={{ title: "นางสาว", given: "ตัวอย่าง", family: "ทดลอง" }}
        {...state}
      />
    ),
    sent: [
      ["x.title", "นางสาว"],
      ["x.given", "ตัวอย่าง"],
      ["x.family", "ทดลอง"],
    ],
    change: type("ชื่อ", "สมมติ"),
  },
  QuantityField: {
    element: (state) => (
      <QuantityField label="ผู้เข้าร่วม" defaultValue={{ comparator: "more-than", value: 70, unit: "คน" }} {...state} />
    ),
    sent: [["x", '{"comparator":"more-than","value":70,"unit":"คน"}']],
    change: type("จำนวน", "12"),
  },
  NumberField: {
    element: (state) => <NumberField label="จำนวน" defaultValue={1200} {...state} />,
    sent: [["x", "1200"]],
    change: type(/จำนวน/, "12"),
  },
  MoneyField: {
    element: (state) => <MoneyField label="งบ" defaultValue={1200.5} {...state} />,
    sent: [["x", "1200.5"]],
    change: type(/งบ/, "12"),
  },
  SignatureList: {
    element: (state) => <SignatureList legend="ผู้ลงนาม" defaultValue={[party]} {...state} />,
    sent: [["x", '[{"party":1,"post":{"post":"นายกเทศมนตรี"}}]']],
    change: type(/ตำแหน่ง/, "ปลัดเทศบาล"),
  },
  EditableTable: {
    element: (state) => <EditableTable legend="แผน" columns={columns} defaultRows={rows} {...state} />,
    sent: [["x", '[{"name":"ประชุม","people":40}]']],
    change: press("button", "ลบแถวที่ 1"),
  },
  "RepeatableGroup of text boxes": {
    element: ({ name: _, form: __, ...state }) => (
      <RepeatableGroup
        legend="ผู้ประสานงาน"
        keys={["a"]}
        rowLabel={(at) => `คนที่ ${at + 1}`}
        renderRow={inRows}
        onAppend={nothing}
        onRemove={nothing}
        {...state}
      />
    ),
    sent: [["x.0", "ครูพี่เลี้ยง"]],
    change: type(/ผู้ประสานงาน/, "อสม."),
  },
  "FileUpload that sends by itself": {
    element: (state) => (
      <FileUpload
        label="เอกสาร"
        upload={async () => undefined}
        defaultValue={[
          { id: "f1", name: "ก.pdf", status: "done" },
          { id: "f2", name: "ข.pdf", status: "failed" },
        ]}
        {...state}
      />
    ),
    sent: [["x", "f1"]],
    change: press("button", "ลบ ก.pdf"),
  },
  MultiSelect: {
    element: (state) => <MultiSelect label="กิจกรรม" options={options} defaultValue={["visit", "survey"]} {...state} />,
    sent: [
      ["x", "visit"],
      ["x", "survey"],
    ],
    change: press("button", /เยี่ยมบ้าน/),
  },
  Combobox: {
    element: (state) => (
      <Combobox
        label="กิจกรรม"
        options={options}
        textOf={(code) => options.find(({ value }) => value === code)?.label ?? ""}
        formValue={(code) => code}
        defaultValue="visit"
        {...state}
      />
    ),
    sent: [["x", "visit"]],
    change: async (form) => {
      await userEvent.clear(within(form).getByRole("combobox"));
      await userEvent.tab();
    },
  },
  CheckboxGroup: {
    element: (state) => <CheckboxGroup label="กิจกรรม" options={options} defaultValue={["visit"]} {...state} />,
    sent: [["x", "visit"]],
    change: press("checkbox", "สำรวจ"),
  },
  RadioGroup: {
    element: (state) => <RadioGroup label="กิจกรรม" options={options} defaultValue="visit" {...state} />,
    sent: [["x", "visit"]],
    change: press("radio", "สำรวจ"),
  },
  SegmentedControl: {
    element: (state) => <SegmentedControl label="กิจกรรม" options={options} defaultValue="visit" {...state} />,
    sent: [["x", "visit"]],
    change: press("radio", "สำรวจ"),
  },
};
