import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactNode, useState } from "react";
import { expect, fn, screen, userEvent, waitFor, within } from "storybook/test";
import { AlertDialogContent, AlertDialogRoot, AlertDialogTrigger } from "../alert-dialog/index.js";
import { Button } from "../button/Button.js";
import { Combobox } from "../combobox/Combobox.js";
import { DatePicker } from "../date-picker/DatePicker.js";
import { DialogContent, DialogRoot, DialogTrigger } from "../dialog/index.js";
import { DrawerContent, DrawerRoot, DrawerTrigger } from "../drawer/index.js";
import { MenuItem, MenuList, MenuRoot, MenuTrigger } from "../menu/index.js";
import { PopoverContent, PopoverRoot, PopoverTrigger } from "../popover/index.js";
import { Select } from "../select/Select.js";
import { nameOf, searchPlaces } from "../testing/places.js";
import { TextField } from "../text-field/TextField.js";
import { ToastProvider, useToast } from "../toast/index.js";
import { focused, goOn, pageHeld, pressEscape, reachable, scrolls, watchPage } from "./torture.js";

/** Layers in layers, as real pages have them: each scrolls, is clicked and typed in, closes alone, and leaves no trace. */
const meta = {
  title: "Patterns/Nested layers ชั้นที่ซ้อนกัน",
  id: "layers",
  decorators: [
    (Story) => (
      <ToastProvider>
        <Story />
        <div className="saan-field-group">
          {Array.from({ length: 12 }, (_, index) => `ข้อที่ ${index + 1}`).map((label) => (
            <TextField key={label} label={label} />
          ))}
        </div>
      </ToastProvider>
    ),
  ],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const undone = fn();
const button = (name: string) => screen.getByRole("button", { name });
const dialogNamed = (name: string) => screen.findByRole("dialog", { name });
const goneDialog = (name: string) => waitFor(() => expect(screen.queryByRole("dialog", { name })).toBeNull());

function Tell() {
  const toasts = useToast();
  const action = { label: "เลิกทำ", onPress: undone };
  return <Button onClick={() => toasts.show({ title: "บันทึกร่างแล้ว", action })}>บันทึกร่าง</Button>;
}

function InDialog({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <DialogRoot>
      <DialogTrigger>
        <Button>{`เปิด${name}`}</Button>
      </DialogTrigger>
      <DialogContent title={name}>{children}</DialogContent>
    </DialogRoot>
  );
}

const manyFields = (
  <div className="saan-field-group">
    {Array.from({ length: 10 }, (_, index) => `ประเด็นที่ ${index + 1}`).map((label) => (
      <TextField key={label} label={label} />
    ))}
  </div>
);

export const DialogComboboxToast: Story = {
  render: () => (
    <InDialog name="คู่ความร่วมมือ">
      <Combobox label="ตำบล" search={searchPlaces} textOf={nameOf} />
      <Tell />
      {manyFields}
    </InDialog>
  ),
  play: async () => {
    undone.mockClear();
    const clean = watchPage();
    const opener = button("เปิดคู่ความร่วมมือ");
    await userEvent.click(opener);
    const dialog = await dialogNamed("คู่ความร่วมมือ");
    await pageHeld();
    await scrolls(dialog.querySelector(".saan-modal-body") as Element);
    const box = within(dialog).getByRole("combobox");
    await userEvent.type(box, "แม่");
    const option = (await within(dialog).findAllByRole("option"))[1] as HTMLElement;
    await reachable(option);
    await userEvent.click(option);
    await expect(box).not.toHaveValue("แม่");

    await userEvent.click(button("บันทึกร่าง"));
    const undo = await screen.findByRole("button", { name: "เลิกทำ" });
    await reachable(undo);
    await userEvent.click(undo);
    await expect(undone).toHaveBeenCalledTimes(1);
    await expect(dialog).toBeInTheDocument();

    const say = button("บันทึกร่าง");
    await userEvent.click(say);
    await screen.findByRole("button", { name: "เลิกทำ" });
    await userEvent.keyboard("{F6}");
    await focused(screen.getByRole("region", { name: /ข้อความแจ้ง/ }));
    await userEvent.tab();
    await focused(screen.getByRole("button", { name: "เลิกทำ" }));
    await pressEscape();
    await focused(say);
    await expect(dialog).toBeInTheDocument();

    await userEvent.click(box);
    await userEvent.keyboard("{ArrowDown}");
    await expect(box).toHaveAttribute("aria-expanded", "true");
    await pressEscape();
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await expect(dialog).toBeInTheDocument();
    await pressEscape();
    await goneDialog("คู่ความร่วมมือ");
    await focused(opener);
    await userEvent.click(screen.getByRole("button", { name: "ปิดข้อความ" }));
    await clean();
  },
};

function MenuThenDialog() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <MenuRoot>
        <MenuTrigger>
          <Button>ทำอย่างอื่น</Button>
        </MenuTrigger>
        <MenuList>
          <MenuItem>ทำสำเนา</MenuItem>
          <MenuItem onClick={() => setOpen(true)}>เปลี่ยนชื่อ</MenuItem>
        </MenuList>
      </MenuRoot>
      <DialogRoot open={open} onOpenChange={setOpen}>
        <DialogContent title="เปลี่ยนชื่อ">
          <TextField label="ชื่อใหม่" />
        </DialogContent>
      </DialogRoot>
    </>
  );
}

export const MenuDialog: Story = {
  render: () => <MenuThenDialog />,
  play: async () => {
    const clean = watchPage();
    const opener = button("ทำอย่างอื่น");
    for (const byKey of [true, false]) {
      await userEvent.click(opener);
      const item = screen.getByRole("menuitem", { name: "เปลี่ยนชื่อ" });
      await reachable(item);
      if (byKey) await userEvent.keyboard("{ArrowDown}{Enter}");
      else await userEvent.click(item);
      const dialog = await dialogNamed("เปลี่ยนชื่อ");
      const box = within(dialog).getByLabelText("ชื่อใหม่");
      await focused(box);
      await userEvent.keyboard("ข้อตกลงตำบล");
      await expect(box).toHaveValue("ข้อตกลงตำบล");
      await goOn();
      await pressEscape();
      await goneDialog("เปลี่ยนชื่อ");
      await focused(opener);
      await clean();
    }
  },
};

export const DialogDialog: Story = {
  render: () => (
    <InDialog name="ข้อตกลง">
      <TextField label="ชื่อข้อตกลง" />
      <InDialog name="หน่วยงาน">{manyFields}</InDialog>
      {manyFields}
    </InDialog>
  ),
  play: async () => {
    const clean = watchPage();
    const outerOpener = button("เปิดข้อตกลง");
    await userEvent.click(outerOpener);
    const outer = await dialogNamed("ข้อตกลง");
    await userEvent.type(within(outer).getByLabelText("ชื่อข้อตกลง"), "ครอบครัวอบอุ่น");
    const innerOpener = within(outer).getByRole("button", { name: "เปิดหน่วยงาน" });
    await userEvent.click(innerOpener);
    const inner = await dialogNamed("หน่วยงาน");
    await scrolls(inner.querySelector(".saan-modal-body") as Element);
    const first = within(inner).getByLabelText("ประเด็นที่ 1");
    await reachable(first);
    await userEvent.type(first, "ดูแลเด็กเล็ก");
    await expect(first).toHaveValue("ดูแลเด็กเล็ก");
    await goOn();
    await pressEscape();
    await goneDialog("หน่วยงาน");
    await focused(innerOpener);
    await pageHeld();
    await reachable(innerOpener);
    await expect(within(outer).getByLabelText("ชื่อข้อตกลง")).toHaveValue("ครอบครัวอบอุ่น");
    await pressEscape();
    await goneDialog("ข้อตกลง");
    await focused(outerOpener);
    await clean();
  },
};

export const DrawerSelect: Story = {
  render: () => (
    <DrawerRoot>
      <DrawerTrigger>
        <Button>กรองรายการ</Button>
      </DrawerTrigger>
      <DrawerContent title="ตัวกรอง">
        <Select
          label="สถานะ"
          options={[
            { value: "draft", label: "ร่าง" },
            { value: "signed", label: "ลงนามแล้ว" },
          ]}
        />
        {manyFields}
      </DrawerContent>
    </DrawerRoot>
  ),
  play: async () => {
    const clean = watchPage();
    const opener = button("กรองรายการ");
    await userEvent.click(opener);
    const drawer = await dialogNamed("ตัวกรอง");
    await pageHeld();
    await scrolls(drawer.querySelector(".saan-modal-body") as Element);
    const select = within(drawer).getByLabelText("สถานะ");
    await focused(select);
    await reachable(select);
    await userEvent.selectOptions(select, "ลงนามแล้ว");
    await expect(select).toHaveDisplayValue("ลงนามแล้ว");
    await pressEscape();
    await goneDialog("ตัวกรอง");
    await focused(opener);
    await clean();
  },
};

export const DialogMenu: Story = {
  render: () => (
    <InDialog name="กิจกรรม">
      <MenuThenDialog />
      <Tell />
    </InDialog>
  ),
  play: async () => {
    const clean = watchPage();
    const opener = button("เปิดกิจกรรม");
    await userEvent.click(opener);
    const dialog = await dialogNamed("กิจกรรม");
    const menuButton = within(dialog).getByRole("button", { name: "ทำอย่างอื่น" });
    await userEvent.click(menuButton);
    const item = await within(dialog).findByRole("menuitem", { name: "เปลี่ยนชื่อ" });
    await focused(within(dialog).getByRole("menuitem", { name: "ทำสำเนา" }));
    await pressEscape();
    await expect(within(dialog).queryByRole("menu")).toBeNull();
    await expect(dialog).toBeInTheDocument();
    await focused(menuButton);
    await userEvent.keyboard("{ArrowUp}");
    await focused(await within(dialog).findByRole("menuitem", { name: "เปลี่ยนชื่อ" }));
    await expect(item).not.toBeInTheDocument();
    await userEvent.keyboard("{Enter}");
    await dialogNamed("เปลี่ยนชื่อ");
    await pressEscape();
    await goneDialog("เปลี่ยนชื่อ");
    await focused(menuButton);
    await pressEscape();
    await goneDialog("กิจกรรม");
    await focused(opener);
    await clean();
  },
};

export const DialogPopoverDialog: Story = {
  render: () => (
    <InDialog name="งบประมาณ">
      <PopoverRoot>
        <PopoverTrigger>
          <Button>ตั้งค่าตาราง</Button>
        </PopoverTrigger>
        <PopoverContent title="ตั้งค่าตาราง">
          <Combobox label="เริ่มที่ตำบล" search={searchPlaces} textOf={nameOf} />
          <InDialog name="สูตรคำนวณ">
            <TextField label="สูตร" />
          </InDialog>
        </PopoverContent>
      </PopoverRoot>
      {manyFields}
    </InDialog>
  ),
  play: async () => {
    const clean = watchPage();
    const opener = button("เปิดงบประมาณ");
    await userEvent.click(opener);
    const dialog = await dialogNamed("งบประมาณ");
    const popoverButton = within(dialog).getByRole("button", { name: "ตั้งค่าตาราง" });
    await userEvent.click(popoverButton);
    const popover = await within(dialog).findByRole("dialog", { name: "ตั้งค่าตาราง" });
    await focused(popover);
    const box = within(popover).getByRole("combobox");
    await reachable(box);
    await userEvent.type(box, "แม่");
    await expect(box).toHaveAttribute("aria-expanded", "true");
    await pressEscape();
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await expect(popover).toBeInTheDocument();
    const deepest = within(popover).getByRole("button", { name: "เปิดสูตรคำนวณ" });
    await userEvent.click(deepest);
    const top = await dialogNamed("สูตรคำนวณ");
    const formula = within(top).getByLabelText("สูตร");
    await reachable(formula);
    await userEvent.type(formula, "จำนวนคน");
    await goOn();
    await expect(popover).toBeInTheDocument();
    await pressEscape();
    await goneDialog("สูตรคำนวณ");
    await focused(deepest);
    await pressEscape();
    await waitFor(() => expect(popover).not.toBeInTheDocument());
    await focused(popoverButton);
    await pressEscape();
    await goneDialog("งบประมาณ");
    await focused(opener);
    await clean();
  },
};

export const AlertDialogOverDrawer: Story = {
  render: () => (
    <DrawerRoot>
      <DrawerTrigger>
        <Button>ดูรายละเอียด</Button>
      </DrawerTrigger>
      <DrawerContent title="กิจกรรมเยี่ยมบ้าน" closeOnOutsidePress>
        {manyFields}
        <AlertDialogRoot>
          <AlertDialogTrigger>
            <Button variant="danger">ลบกิจกรรม</Button>
          </AlertDialogTrigger>
          <AlertDialogContent title="ลบกิจกรรมนี้หรือไม่" confirm="ลบกิจกรรม" cancel="เก็บไว้" variant="danger" />
        </AlertDialogRoot>
      </DrawerContent>
    </DrawerRoot>
  ),
  play: async () => {
    const clean = watchPage();
    const opener = button("ดูรายละเอียด");
    await userEvent.click(opener);
    const drawer = await dialogNamed("กิจกรรมเยี่ยมบ้าน");
    const remove = within(drawer).getByRole("button", { name: "ลบกิจกรรม" });
    await userEvent.click(remove);
    const alert = await screen.findByRole("alertdialog", { name: "ลบกิจกรรมนี้หรือไม่" });
    const keep = within(alert).getByRole("button", { name: "เก็บไว้" });
    await focused(keep);
    await reachable(keep);
    const backdrop = alert.parentElement?.querySelector(".saan-modal-backdrop") as HTMLElement;
    await userEvent.click(backdrop);
    await expect(alert).toBeInTheDocument();
    await expect(drawer).toBeInTheDocument();
    await pressEscape();
    await waitFor(() => expect(alert).not.toBeInTheDocument());
    await focused(remove);
    await expect(drawer).toBeInTheDocument();
    await userEvent.click(drawer.parentElement?.querySelector(".saan-modal-backdrop") as HTMLElement);
    await goneDialog("กิจกรรมเยี่ยมบ้าน");
    await focused(opener);
    await clean();
  },
};

export const DialogDatePicker: Story = {
  render: () => (
    <InDialog name="นัดประชุม">
      <DatePicker label="วันประชุม" defaultValue={{ asStated: "19/07/2562", iso: "2019-07-19", precision: "day" }} />
      {manyFields}
    </InDialog>
  ),
  play: async () => {
    const clean = watchPage();
    const opener = button("เปิดนัดประชุม");
    await userEvent.click(opener);
    const dialog = await dialogNamed("นัดประชุม");
    const calendarButton = within(dialog).getByRole("button", { name: "เปิดปฏิทิน วันประชุม" });
    await userEvent.click(calendarButton);
    await focused(await within(dialog).findByRole("gridcell", { name: /วันศุกร์ที่ 19 กรกฎาคม 2562/ }));
    const day = within(dialog).getByRole("gridcell", { name: /วันพุธที่ 24 กรกฎาคม 2562/ });
    await reachable(day);
    await pressEscape();
    await waitFor(() => expect(within(dialog).queryByRole("grid")).toBeNull());
    await expect(dialog).toBeInTheDocument();
    await focused(calendarButton);
    await userEvent.click(calendarButton);
    await userEvent.click(await within(dialog).findByRole("gridcell", { name: /วันพุธที่ 24 กรกฎาคม 2562/ }));
    await expect(within(dialog).getByLabelText("วันประชุม")).toHaveValue("24/07/2562");
    await focused(calendarButton);
    await pressEscape();
    await goneDialog("นัดประชุม");
    await focused(opener);
    await clean();
  },
};
