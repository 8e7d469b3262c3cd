import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { CoordinatorName } from "./examples/CoordinatorName.js";
import code from "./examples/CoordinatorName.tsx?raw";
import { guide } from "./guide.js";
import { PersonNameField } from "./PersonNameField.js";

const meta = {
  title: "Components/People and places คน หน่วยงาน และพื้นที่/Person name field ช่องชื่อบุคคล",
  id: "person-name-field",
  component: PersonNameField,
  parameters: { guide },
  args: { label: "ผู้ประสานงาน", name: "coordinator", onValueChange: fn() },
} satisfies Meta<typeof PersonNameField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const given = canvas.getByLabelText("ชื่อ");
    await userEvent.click(given);
    await userEvent.paste("นางสาวสมหญิง ใจดี");
    await userEvent.click(await canvas.findByRole("button", { name: "แยกให้" }));
    await expect(args.onValueChange).toHaveBeenLastCalledWith({ title: "นางสาว", given: "สมหญิง", family: "ใจดี" });
    await expect(canvas.getByLabelText("นามสกุล")).toHaveValue("ใจดี");
    await userEvent.click(canvas.getByRole("button", { name: "กลับเป็นอย่างเดิม" }));
    await expect(given).toHaveValue("นางสาวสมหญิง ใจดี");
  },
};

export const InUse: Story = {
  render: () => <CoordinatorName />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = { args: { defaultValue: { title: "นางสาว", given: "สมหญิง", family: "ใจดี" } } };

export const OtherTitle: Story = {
  args: { defaultValue: { title: "ผศ. ดร.", given: "สมชาย", family: "ใจดี" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText("คำนำหน้าอื่น")).toHaveValue("ผศ. ดร.");
  },
};

export const WithError: Story = { args: { error: "กรอกชื่อและนามสกุลของผู้ประสานงาน", required: true } };

export const Disabled: Story = { args: { ...Filled.args, disabled: true } };

export const ReadOnly: Story = {
  args: { readOnly: true, defaultValue: { title: "นาย", given: "สมชาย", family: "ใจดี" } },
};

export const LongThai: Story = {
  args: {
    label: "ผู้ลงนามแทนหัวหน้าหน่วยงานตามคำสั่งมอบอำนาจของจังหวัด",
    hint: "เขียนให้ตรงกับหนังสือมอบอำนาจ รวมทั้งยศหรือตำแหน่งทางวิชาการ",
    defaultValue: { title: "ว่าที่ร้อยตรีหญิง", given: "สมหญิง", family: "ตัวอย่างนามสกุลที่ยาวมากเป็นพิเศษ" },
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: "dark" } };

export const English: Story = {
  args: {
    label: "Coordinator",
    titles: ["Mr", "Mrs", "Ms"],
    defaultValue: { title: "Ms", given: "Somying", family: "Jaidee" },
  },
  globals: { locale: "en" },
};
