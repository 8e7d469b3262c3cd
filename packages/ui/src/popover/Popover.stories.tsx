import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { Button } from "../button/Button.js";
import { Checkbox } from "../checkbox/Checkbox.js";
import { HowCounted } from "./examples/HowCounted.js";
import code from "./examples/HowCounted.tsx?raw";
import { guide } from "./guide.js";
import { PopoverClose, PopoverContent, type PopoverContentProps, PopoverRoot, PopoverTrigger } from "./index.js";

const meta = {
  title: "Components/Ask and tell ถามและแจ้ง/Popover กล่องข้างปุ่ม",
  id: "popover",
  component: PopoverContent,
  parameters: { guide },
  args: {
    title: "เลือกคอลัมน์",
    children: (
      <>
        <Checkbox label="วันที่ลงนาม" defaultChecked />
        <Checkbox label="หน่วยงาน" defaultChecked />
        <PopoverClose>
          <Button size="small">ใช้คอลัมน์เหล่านี้</Button>
        </PopoverClose>
      </>
    ),
  },
  render: (args: PopoverContentProps) => (
    <>
      <PopoverRoot>
        <PopoverTrigger>
          <Button>{args.title}</Button>
        </PopoverTrigger>
        <PopoverContent {...args} />
      </PopoverRoot>{" "}
      <Button variant="quiet">{args.lang === "en" ? "Print" : "พิมพ์"}</Button>
    </>
  ),
} satisfies Meta<typeof PopoverContent>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const opener = canvas.getByRole("button", { name: "เลือกคอลัมน์" });
    await expect(opener).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(opener);
    const panel = await canvas.findByRole("dialog", { name: "เลือกคอลัมน์" });
    await expect(opener).toHaveAttribute("aria-controls", panel.id);
    await waitFor(() => expect(panel).toHaveFocus());
    await userEvent.keyboard("{Escape}");
    await expect(panel).not.toBeInTheDocument();
    await expect(opener).toHaveFocus();

    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(canvas.getByRole("dialog")).toHaveFocus());
    await userEvent.tab();
    await expect(canvas.getByLabelText("วันที่ลงนาม")).toHaveFocus();
    for (let press = 0; press < 3; press += 1) await userEvent.tab();
    await expect(canvas.getByRole("button", { name: "พิมพ์" })).toHaveFocus();
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());

    await userEvent.click(opener);
    await userEvent.click(within(canvas.getByRole("dialog")).getByRole("button"));
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await expect(opener).toHaveFocus();
    await userEvent.click(opener);
  },
};

export const InUse: Story = {
  render: () => <HowCounted />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async () => {
    await userEvent.click(screen.getByRole("button", { name: "นับอย่างไร" }));
    await expect(await screen.findByRole("dialog")).toHaveTextContent("ใบลงทะเบียน");
  },
};

const show: Story["play"] = async ({ canvas }) => {
  await userEvent.click(canvas.getAllByRole("button")[0] as HTMLElement);
};

export const LongThai: Story = {
  args: {
    title: "คำอธิบายตัวชี้วัดครอบครัวอบอุ่นที่ผู้ใหญ่บ้านและที่ปรึกษาร่วมกันกำหนด",
    children: <p>คะแนนเฉลี่ยจากแบบสำรวจสามด้าน ได้แก่ สัมพันธภาพ บทบาทหน้าที่ และการพึ่งตนเอง คิดจากครอบครัวที่ตอบครบทุกข้อเท่านั้น</p>,
  },
  globals: { viewport: { value: "narrow" } },
  play: show,
};

export const Dark: Story = { globals: { theme: "dark" }, play: show };

export const English: Story = {
  args: { lang: "en", title: "How it is counted", children: <p>Each family is counted once.</p> },
  globals: { locale: "en" },
  play: show,
};
