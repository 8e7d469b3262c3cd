import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, userEvent, waitFor, within } from "storybook/test";
import { Button } from "../button/Button.js";
import { Combobox } from "../combobox/Combobox.js";
import { DateField } from "../date-field/DateField.js";
import { nameOf, searchPlaces } from "../testing/places.js";
import { TextField } from "../text-field/TextField.js";
import { AddPartner } from "./examples/AddPartner.js";
import code from "./examples/AddPartner.tsx?raw";
import { guide } from "./guide.js";
import {
  DialogClose,
  DialogContent,
  type DialogContentProps,
  DialogFooter,
  DialogRoot,
  DialogTrigger,
} from "./index.js";

const chosen = fn();

const meta = {
  title: "Components/Ask and tell ถามและแจ้ง/Dialog หน้าต่างซ้อน",
  id: "dialog",
  component: DialogContent,
  parameters: { guide },
  args: { title: "เพิ่มคู่ความร่วมมือ", description: "เพิ่มได้ทีละหนึ่งหน่วยงาน แก้ไขภายหลังได้" },
  render: (args: DialogContentProps) => (
    <DialogRoot>
      <DialogTrigger>
        <Button>{args.lang === "en" ? "Open" : "เปิดหน้าต่าง"}</Button>
      </DialogTrigger>
      <DialogContent {...args} />
    </DialogRoot>
  ),
} satisfies Meta<typeof DialogContent>;

export default meta;
type Story = StoryObj<typeof meta>;

const form = (
  <>
    <div className="saan-field-group">
      <TextField label="ชื่อหน่วยงาน" />
      <Combobox label="ตำบล" search={searchPlaces} textOf={nameOf} onValueChange={chosen} />
    </div>
    <DialogFooter>
      <DialogClose>
        <Button variant="primary">เพิ่ม</Button>
      </DialogClose>
      <DialogClose>
        <Button variant="quiet">ยกเลิก</Button>
      </DialogClose>
    </DialogFooter>
  </>
);

const openDialog = async () => {
  await userEvent.click(screen.getByRole("button", { name: "เปิดหน้าต่าง" }));
  return within(await screen.findByRole("dialog"));
};

export const Default: Story = {
  args: { children: form },
  play: async () => {
    const dialog = await openDialog();
    await expect(dialog.getByLabelText("ชื่อหน่วยงาน")).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await expect(screen.getByRole("button", { name: "เปิดหน้าต่าง" })).toHaveFocus();
    await expect(document.body.style.pointerEvents).toBe("");
  },
};

/** The list inside a dialog: typed in, chosen from by keyboard and by pointer; Esc closes the list first, then the dialog. */
export const ComboboxInside: Story = {
  args: { children: form },
  play: async () => {
    chosen.mockClear();
    const dialog = await openDialog();
    const box = dialog.getByRole("combobox");
    await userEvent.type(box, "แม่");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(box).toHaveValue("ตำบลแม่ต๋ำ");
    await expect(chosen).toHaveBeenLastCalledWith(expect.objectContaining({ id: "mae-tam" }));

    await userEvent.clear(box);
    await userEvent.type(box, "เวียง");
    const options = dialog.getAllByRole("option");
    await userEvent.click(options[1] as HTMLElement);
    await expect(chosen).toHaveBeenLastCalledWith(expect.objectContaining({ id: "wiang-chiang-kham" }));
    await expect(box).toHaveFocus();

    await userEvent.keyboard("{ArrowDown}");
    await expect(box).toHaveAttribute("aria-expanded", "true");
    await userEvent.keyboard("{Escape}");
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await expect(screen.getByRole("dialog")).toBeInTheDocument();
    await expect(box).toHaveValue("ตำบลเวียง");
    // The test's own keyboard tells of the change here, and not while the box is taken away.
    await userEvent.tab();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await expect(screen.getByRole("button", { name: "เปิดหน้าต่าง" })).toHaveFocus();
    await expect(document.body.style.pointerEvents).toBe("");
    await expect(document.documentElement).not.toHaveAttribute("data-saan-locked");
  },
};

/** Left open, to be looked at. */
export const ListOpen: Story = {
  args: { children: form },
  play: async () => {
    const dialog = await openDialog();
    const box = dialog.getByRole("combobox");
    await userEvent.type(box, "แม่");
    const list = dialog.getByRole("listbox").getBoundingClientRect();
    await expect(list.height).toBeGreaterThan(100);
    await expect(list.bottom).toBeLessThanOrEqual(window.innerHeight);
  },
};

export const LongContent: Story = {
  args: {
    title: "รายละเอียดบันทึกข้อตกลงความร่วมมือที่ผู้ว่าราชการจังหวัดและผู้แทนทุกฝ่ายลงนามร่วมกัน",
    children: (
      <>
        <div className="saan-field-group">
          {Array.from({ length: 12 }, (_, index) => `ประเด็นความร่วมมือที่ ${index + 1}`).map((label) => (
            <TextField key={label} label={label} />
          ))}
          <DateField label="วันที่ลงนาม" />
        </div>
        <DialogFooter>
          <DialogClose>
            <Button variant="primary">บันทึก</Button>
          </DialogClose>
        </DialogFooter>
      </>
    ),
  },
  play: async () => {
    const dialog = await openDialog();
    const last = dialog.getByLabelText("วันที่ลงนาม");
    last.focus();
    const save = dialog.getByRole("button", { name: "บันทึก" });
    await waitFor(() =>
      expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(save.getBoundingClientRect().top),
    );
    await expect(save.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
  },
};

export const Phone: Story = {
  args: { children: form },
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await openDialog();
    const sheet = screen.getByRole("dialog").getBoundingClientRect();
    if (window.innerWidth < 640) await expect(sheet.height).toBe(window.innerHeight);
  },
};

export const InUse: Story = {
  render: () => <AddPartner />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async () => {
    await userEvent.click(screen.getByRole("button", { name: "เพิ่มคู่ความร่วมมือ" }));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.type(dialog.getByLabelText("ชื่อหน่วยงาน"), "มูลนิธิเครือข่ายครอบครัว");
    await userEvent.tab();
    await userEvent.keyboard("{Escape}");
    const question = within(await screen.findByRole("alertdialog"));
    await userEvent.click(question.getByRole("button", { name: "กรอกต่อ" }));
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    await expect(dialog.getByLabelText("ชื่อหน่วยงาน")).toHaveValue("มูลนิธิเครือข่ายครอบครัว");
    await userEvent.click(dialog.getByRole("button", { name: "เพิ่ม" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await expect(screen.getByText("มูลนิธิเครือข่ายครอบครัว")).toBeVisible();
  },
};

export const Wide: Story = {
  tags: ["visual"],
  args: { width: "wide", children: form },
  play: async () => {
    await openDialog();
  },
};

export const LongThai: Story = { ...LongContent, globals: { viewport: { value: "narrow" } } };

export const Dark: Story = {
  args: { children: form },
  globals: { theme: "dark" },
  play: async () => {
    await openDialog();
  },
};

export const English: Story = {
  args: {
    lang: "en",
    title: "Add a party",
    description: "One organisation at a time",
    children: <TextField label="Organisation" />,
  },
  globals: { locale: "en" },
  play: async () => {
    await userEvent.click(screen.getByRole("button", { name: "Open" }));
    const dialog = within(await screen.findByRole("dialog"));
    await waitFor(() => expect(dialog.getByRole("button", { name: "Close" })).toBeVisible());
  },
};
