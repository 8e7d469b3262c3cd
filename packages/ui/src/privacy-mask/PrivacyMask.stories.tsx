import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { CoordinatorPhone } from "./examples/CoordinatorPhone.js";
import code from "./examples/CoordinatorPhone.tsx?raw";
import { guide } from "./guide.js";
import { PrivacyMask } from "./PrivacyMask.js";

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Privacy mask ข้อมูลที่ซ่อนไว้",
  id: "privacy-mask",
  component: PrivacyMask,
  parameters: { guide },
  args: {
    label: "เบอร์โทรศัพท์",
    masked: "•• •••• 4567",
    reveal: fn<() => string | Promise<string>>(() => "08 1234 4567"),
  },
} satisfies Meta<typeof PrivacyMask>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    await expect(canvasElement.innerHTML).not.toContain("1234");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(await canvas.findByText("08 1234 4567")).toBeVisible();
    await expect(args.reveal).toHaveBeenCalledTimes(1);
    await userEvent.keyboard("{Enter}");
    await expect(canvas.queryByText("08 1234 4567")).toBeNull();
  },
};

export const InUse: Story = {
  render: () => <CoordinatorPhone />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Shown: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button"));
    await expect(await canvas.findByText("08 1234 4567")).toBeVisible();
  },
};

export const Failed: Story = {
  args: { reveal: fn<() => string | Promise<string>>(() => Promise.reject(new Error("offline"))) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button"));
    await expect(await canvas.findByText(/แสดงไม่สำเร็จ/)).toBeVisible();
  },
};

export const LongThai: Story = {
  args: {
    label: "ที่อยู่ของผู้ประสานงานโครงการพัฒนาสุขภาวะเด็กเยาวชนและครอบครัวในพื้นที่",
    reveal: fn<() => string | Promise<string>>(
      () => "ศูนย์พัฒนาครอบครัวในชุมชนบ้านตัวอย่าง หมู่ที่ 99 ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา 56000",
    ),
  },
  globals: { viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button"));
    await expect(await canvas.findByText(/บ้านตัวอย่าง/)).toBeVisible();
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { args: { label: "telephone" }, globals: { locale: "en" } };
