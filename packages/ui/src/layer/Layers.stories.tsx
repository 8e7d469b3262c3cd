import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { AlertDialogContent, AlertDialogRoot, AlertDialogTrigger } from "../alert-dialog/index.js";
import { Button } from "../button/Button.js";
import { DatePicker } from "../date-picker/DatePicker.js";
import { DrawerContent, DrawerRoot, DrawerTrigger } from "../drawer/index.js";
import { Select } from "../select/Select.js";
import { MenuThenDialog, manyFields, onLongPage } from "../testing/layerParts.js";
import { focused, goOn, pageHeld, pressEscape, reachable, scrolls, watchPage } from "../testing/layerTorture.js";

/** Layers over the page: each scrolls, is clicked and typed in, closes alone, and leaves no trace. */
const meta = {
  title: "Patterns/Nested layers ชั้นที่ซ้อนกัน/On the page บนหน้า",
  id: "layers",
  decorators: [onLongPage],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const button = (name: string) => screen.getByRole("button", { name });
const dialogNamed = (name: string) => screen.findByRole("dialog", { name });
const goneDialog = (name: string) => waitFor(() => expect(screen.queryByRole("dialog", { name })).toBeNull());

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

/** On a page that is read from right to left, panels stand at the edge where reading begins, and ‹ › point outwards. */
export const FromRightToLeft: Story = {
  render: () => (
    <div dir="rtl">
      <MenuThenDialog />
      <DatePicker label="วันประชุม" defaultValue={{ asStated: "19/07/2562", iso: "2019-07-19", precision: "day" }} />
    </div>
  ),
  play: async () => {
    const right = (element: Element) => Math.round(element.getBoundingClientRect().right);
    const opener = button("ทำอย่างอื่น");
    await userEvent.click(opener);
    await waitFor(() => expect(right(screen.getByRole("menu"))).toBe(right(opener)));
    await pressEscape();
    await userEvent.click(screen.getByRole("button", { name: /^เปิดปฏิทิน/ }));
    const calendar = await screen.findByRole("dialog");
    if (!calendar.hasAttribute("data-sheet")) {
      const frame = screen.getByRole("textbox", { name: "วันประชุม" }).parentElement as Element;
      await waitFor(() => expect(right(calendar)).toBe(right(frame)));
    }
    const sign = within(calendar).getByRole("button", { name: "เดือนก่อนหน้า" }).firstElementChild as Element;
    await expect(getComputedStyle(sign).transform).toBe("matrix(-1, 0, 0, 1, 0, 0)");
    await userEvent.keyboard("{ArrowLeft}");
    await expect(document.activeElement).toHaveTextContent("20");
    await pressEscape();
  },
};
