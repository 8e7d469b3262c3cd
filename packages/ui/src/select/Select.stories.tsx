import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { OrganizationKind } from "./examples/OrganizationKind.js";
import code from "./examples/OrganizationKind.tsx?raw";
import { guide } from "./guide.js";
import { Select } from "./Select.js";

const meta = {
  title: "Components/Choose เลือกคำตอบ/Select รายการเลือก",
  id: "select",
  component: Select,
  parameters: { guide },
  args: {
    label: "ประเภทหน่วยงาน",
    name: "organizationType",
    onValueChange: fn(),
    options: [
      { value: "foundation", label: "มูลนิธิ" },
      { value: "association", label: "สมาคม" },
      { value: "local-government", label: "องค์กรปกครองส่วนท้องถิ่น" },
      { value: "university", label: "สถาบันอุดมศึกษา" },
      { value: "temporary", label: "หน่วยงานชั่วคราว (เลิกใช้แล้ว)", disabled: true },
    ],
  },
} satisfies Meta<typeof Select>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const box = canvas.getByLabelText("ประเภทหน่วยงาน");
    await expect(box).toHaveDisplayValue("ยังไม่ได้เลือก");
    await userEvent.selectOptions(box, "สมาคม");
    await expect(args.onValueChange).toHaveBeenLastCalledWith("association");
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <OrganizationKind />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    const box = canvas.getByLabelText("ประเภทหน่วยงาน");
    await userEvent.selectOptions(box, "มูลนิธิ");
    await expect(box).toHaveValue("foundation");
    await expect(canvas.getByRole("group", { name: "ภาคประชาสังคม" })).toBeInTheDocument();
  },
};

export const Filled: Story = { args: { defaultValue: "foundation" } };

export const WithHint: Story = { args: { hint: "ตามหนังสือจดทะเบียน", required: true, width: "medium" } };

export const WithError: Story = { args: { error: "เลือกประเภทหน่วยงาน", required: true } };

export const ValueNoLongerListed: Story = { args: { defaultValue: "สโมสร" } };

export const ReadOnly: Story = {
  args: { readOnly: true, defaultValue: "local-government" },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole("textbox", { name: "ประเภทหน่วยงาน" })).toHaveFocus();
    await expect(canvas.getByRole("textbox")).toHaveTextContent("องค์กรปกครองส่วนท้องถิ่น");
  },
};

export const Disabled: Story = { args: { disabled: true, defaultValue: "foundation" } };

export const LongThai: Story = {
  args: {
    label: "หน่วยงานที่รับผิดชอบงานเด็ก เยาวชน และครอบครัวในพื้นที่ดำเนินโครงการ",
    defaultValue: "long",
    options: [{ value: "long", label: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดประจวบคีรีขันธ์" }],
  },
  globals: { viewport: { value: "narrow" } },
};

export const LongThaiReadOnly: Story = { ...LongThai, args: { ...LongThai.args, readOnly: true } };

export const Dark: Story = { args: { defaultValue: "association" }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Kind of organisation", required: true, options: [{ value: "foundation", label: "Foundation" }] },
  globals: { locale: "en" },
};
