import type { Meta, StoryObj } from "@storybook/react-vite";
import { Plus, Trash2 } from "lucide-react";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { Button } from "./Button.js";
import { ButtonLink } from "./ButtonLink.js";
import { SaveAgreement } from "./examples/SaveAgreement.js";
import code from "./examples/SaveAgreement.tsx?raw";
import { guide } from "./guide.js";
import { IconButton } from "./IconButton.js";

const meta = {
  title: "Components/Act ลงมือทำ/Button ปุ่ม",
  id: "button",
  component: Button,
  parameters: { guide },
  args: { children: "บันทึกข้อตกลง", onClick: fn() },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  args: { variant: "primary" },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole("button", { name: "บันทึกข้อตกลง" }));
    await expect(args.onClick).toHaveBeenCalledTimes(1);
  },
};

export const Secondary: Story = {};

export const Quiet: Story = { args: { variant: "quiet", children: "ยกเลิก" } };

export const Danger: Story = { args: { variant: "danger", children: "ลบคู่ความร่วมมือนี้" } };

export const WithIcon: Story = { args: { icon: <Plus />, children: "เพิ่มคู่ความร่วมมือ" } };

/** The width stays when the words change, and a second click does nothing. */
export const Busy: Story = {
  args: { variant: "primary", busy: true, busyLabel: "กำลังบันทึก" },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole("button", { name: "กำลังบันทึก" }));
    await expect(args.onClick).not.toHaveBeenCalled();
  },
};

export const InUse: Story = {
  render: () => <SaveAgreement />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    const save = canvas.getByRole("button", { name: "บันทึกข้อตกลง" });
    const { width } = save.getBoundingClientRect();
    await userEvent.click(save);
    await expect(save).toHaveAccessibleName("กำลังบันทึก");
    await expect(save.getBoundingClientRect().width).toBe(width);
    await expect(save).toHaveFocus();
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("บันทึกข้อตกลงแล้ว"));
  },
};

/** A link that looks like a button. */
export const AsLink: Story = {
  render: () => (
    <ButtonLink href="/agreements/new" icon={<Plus />}>
      เพิ่มข้อตกลง
    </ButtonLink>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link", { name: "เพิ่มข้อตกลง" })).toHaveAttribute("href", "/agreements/new");
  },
};

export const IconOnly: Story = {
  render: () => (
    <>
      <IconButton aria-label="เพิ่มแถว" icon={<Plus />} />
      <IconButton aria-label="ลบแถวที่ 2" icon={<Trash2 />} variant="danger" size="small" />
    </>
  ),
  play: async ({ canvas }) => {
    for (const button of canvas.getAllByRole("button")) {
      const { width, height } = button.getBoundingClientRect();
      await expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  },
};

export const FullOnPhone: Story = {
  args: { variant: "primary", width: "phone" },
  globals: { viewport: { value: "phone" } },
};

export const Disabled: Story = { args: { disabled: true } };

export const LongThai: Story = {
  args: { children: "ส่งรายงานผลการดำเนินงานให้สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด", variant: "primary" },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { variant: "primary" }, globals: { theme: "dark" } };

export const English: Story = { args: { children: "Save the agreement" }, globals: { locale: "en" } };
