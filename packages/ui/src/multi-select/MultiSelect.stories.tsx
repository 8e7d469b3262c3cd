import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { expect, fn, userEvent } from "storybook/test";
import { PilotProvinces } from "./examples/PilotProvinces.js";
import code from "./examples/PilotProvinces.tsx?raw";
import { guide } from "./guide.js";
import { MultiSelect } from "./MultiSelect.js";
import type { MultiSelectProps } from "./multiSelectProps.js";

const options = [
  { key: "children", label: "เด็กปฐมวัย", detail: "อายุไม่ถึง 6 ปี", value: "children" },
  { key: "pupils", label: "เด็กวัยเรียน", detail: "อายุ 6–12 ปี", value: "pupils" },
  { key: "youth", label: "วัยรุ่นและเยาวชน", value: "youth" },
  { key: "parents", label: "พ่อแม่และผู้ปกครอง", value: "parents" },
  { key: "single-parents", label: "ครอบครัวเลี้ยงเดี่ยว", value: "single-parents" },
  { key: "elderly", label: "ผู้สูงอายุ", value: "elderly" },
];

const meta = {
  title: "Components/Choose เลือกคำตอบ/Multi-select ช่องเลือกหลายรายการ",
  id: "multi-select",
  component: MultiSelect as (props: MultiSelectProps) => ReactElement,
  parameters: { guide },
  args: { label: "กลุ่มเป้าหมาย", hint: "เลือกได้หลายกลุ่ม", options, onValueChange: fn() },
} satisfies Meta<MultiSelectProps>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByRole("combobox");
    await userEvent.type(input, "เด็ก{ArrowDown}{Enter}");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(["pupils"]);
    await expect(input).toHaveValue("");
    await userEvent.type(input, "สูงอายุ{Enter}");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(["pupils", "elderly"]);
    await userEvent.keyboard("{Backspace}");
    await expect(canvas.getByRole("button", { name: "ผู้สูงอายุ เอาออก" })).toHaveFocus();
    await userEvent.keyboard("{Delete}");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(["pupils"]);
    await userEvent.keyboard("{ArrowRight}");
    await expect(input).toHaveFocus();
  },
};

export const InUse: Story = {
  render: () => <PilotProvinces />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("combobox"), "lampang{Enter}");
    await expect(canvas.getByRole("button", { name: "ลำปาง เอาออก" })).toBeVisible();
    await expect(canvas.getByText("เลือกแล้ว 3 จาก 11 รายการ")).toBeVisible();
  },
};

export const Filled: Story = { args: { defaultValue: ["children", "parents", "elderly"] } };

export const Open: Story = {
  args: { defaultValue: ["pupils", "elderly"], selectAll: true },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await expect(canvas.getAllByRole("option", { selected: true })).toHaveLength(2);
    await expect(canvas.getByRole("option", { name: "เลือกทั้งหมด" })).toBeVisible();
  },
};

export const Full: Story = {
  args: { hint: "เลือกได้ไม่เกิน 2 กลุ่ม", defaultValue: ["children", "parents"], max: 2 },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await userEvent.click(canvas.getByRole("option", { name: "ผู้สูงอายุ" }));
    await expect(args.onValueChange).not.toHaveBeenCalled();
    await expect(canvas.getAllByText(/^เลือกครบ 2 รายการแล้ว/)[0]).toBeVisible();
  },
};

export const WithError: Story = { args: { error: "เลือกกลุ่มเป้าหมายอย่างน้อย 1 กลุ่ม", required: true } };

export const ReadOnly: Story = { args: { readOnly: true, hint: undefined, defaultValue: ["children", "parents"] } };

export const Disabled: Story = { args: { disabled: true, hint: undefined, defaultValue: ["children", "parents"] } };

export const LongThai: Story = {
  args: {
    label: "หน่วยงานที่ร่วมสนับสนุนการดำเนินงานตามบันทึกข้อตกลงความร่วมมือ",
    defaultValue: ["office", "network"],
    options: [
      { key: "office", label: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดประจวบคีรีขันธ์", value: "office" },
      { key: "network", label: "เครือข่ายผู้ใหญ่บ้าน กำนัน และที่ปรึกษาในพื้นที่", value: "network" },
    ],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = {
  args: { defaultValue: ["children", "parents"] },
  globals: { theme: "dark" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await expect(canvas.getAllByRole("option", { selected: true })).toHaveLength(2);
  },
};

export const English: Story = {
  args: {
    label: "Target groups",
    hint: "Choose as many as apply",
    options: [
      { key: "children", label: "Young children", value: "children" },
      { key: "parents", label: "Parents", value: "parents" },
    ],
    defaultValue: ["parents"],
  },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: "Parents, remove" })).toBeVisible();
  },
};
