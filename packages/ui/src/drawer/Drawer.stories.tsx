import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { Button } from "../button/Button.js";
import { TextField } from "../text-field/TextField.js";
import { AgreementFilters } from "./examples/AgreementFilters.js";
import code from "./examples/AgreementFilters.tsx?raw";
import { guide } from "./guide.js";
import { DrawerContent, type DrawerContentProps, DrawerRoot, DrawerTrigger } from "./index.js";

const meta = {
  title: "Components/Ask and tell ถามและแจ้ง/Drawer แผงข้าง",
  id: "drawer",
  component: DrawerContent,
  parameters: { guide },
  args: {
    title: "กิจกรรมเยี่ยมบ้านเดือนมิถุนายน",
    description: "ตำบลแม่กา อำเภอเมืองพะเยา",
    closeOnOutsidePress: true,
    children: <p>คณะทำงานตำบลเยี่ยมบ้าน 12 ครอบครัว เมื่อวันที่ 5 มิถุนายน 2569 และนัดติดตามอีกครั้งในเดือนกรกฎาคม</p>,
  },
  render: (args: DrawerContentProps) => (
    <DrawerRoot>
      <DrawerTrigger>
        <Button>{args.lang === "en" ? "Details" : "ดูรายละเอียด"}</Button>
      </DrawerTrigger>
      <DrawerContent {...args} />
    </DrawerRoot>
  ),
} satisfies Meta<typeof DrawerContent>;

export default meta;
type Story = StoryObj<typeof meta>;

const open = async (name = "ดูรายละเอียด") => {
  await userEvent.click(screen.getByRole("button", { name }));
  return screen.findByRole("dialog");
};

export const Default: Story = {
  play: async () => {
    const opener = screen.getByRole("button", { name: "ดูรายละเอียด" });
    let drawer = await open();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(drawer).not.toBeInTheDocument());
    await waitFor(() => expect(opener).toHaveFocus());
    drawer = await open();
    await userEvent.click(drawer.parentElement?.querySelector(".saan-modal-backdrop") as HTMLElement);
    await waitFor(() => expect(drawer).not.toBeInTheDocument());
    await open();
  },
};

export const InUse: Story = {
  render: () => <AgreementFilters />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async () => {
    const drawer = within(await open("กรองข้อตกลง"));
    await expect(drawer.getByLabelText("สถานะ")).toHaveFocus();
  },
};

const show: Story["play"] = async ({ args }) => {
  await open(args.lang === "en" ? "Details" : undefined);
};

export const AtTheStart: Story = { args: { side: "start" }, play: show };

export const LongThai: Story = {
  args: {
    title: "รายละเอียดการประชุมเชิงปฏิบัติการที่ผู้ใหญ่บ้านและที่ปรึกษาร่วมกันจัดในศูนย์พัฒนาครอบครัวในชุมชน",
    children: (
      <div className="saan-field-group">
        {Array.from({ length: 8 }, (_, index) => `ประเด็นที่ ${index + 1}`).map((label) => (
          <TextField key={label} label={label} />
        ))}
      </div>
    ),
  },
  globals: { viewport: { value: "narrow" } },
  play: show,
};

export const Dark: Story = { globals: { theme: "dark" }, play: show };

export const English: Story = {
  args: {
    lang: "en",
    title: "Home visit",
    description: "Mae Ka subdistrict",
    children: <p>Twelve families were visited.</p>,
  },
  globals: { locale: "en" },
  play: show,
};
