import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, userEvent, waitFor, within } from "storybook/test";
import { Button } from "../button/Button.js";
import { DeleteWithUndo } from "./examples/DeleteWithUndo.js";
import code from "./examples/DeleteWithUndo.tsx?raw";
import { guide } from "./guide.js";
import { type ToastMessage, ToastProvider, useToast } from "./index.js";

const undone = fn();

interface ShowsProps {
  readonly messages: readonly ToastMessage[];
  readonly press: string;
}

function Shows({ messages, press }: ShowsProps) {
  const toasts = useToast();
  return (
    <Button
      onClick={() => {
        for (const message of messages) toasts.show(message);
      }}
    >
      {press}
    </Button>
  );
}

const meta = {
  title: "Components/Ask and tell ถามและแจ้ง/Toast ข้อความแจ้งผล",
  id: "toast",
  parameters: { guide },
  args: { press: "บันทึกร่าง", messages: [{ title: "บันทึกร่างแล้ว" }] },
  render: (args: ShowsProps) => (
    <ToastProvider>
      <Shows {...args} />
    </ToastProvider>
  ),
} satisfies Meta<ShowsProps>;

export default meta;
type Story = StoryObj<typeof meta>;

const press = () => userEvent.click(screen.getAllByRole("button")[0] as HTMLElement);
const region = () => screen.getByRole("region", { name: "ข้อความแจ้ง" });

export const Default: Story = {
  args: { messages: [{ title: "บันทึกร่างแล้ว", action: { label: "เลิกทำ", onPress: undone } }] },
  play: async ({ canvas }) => {
    undone.mockClear();
    await expect(region().querySelector("[aria-live=polite]")).toBeEmptyDOMElement();
    await press();
    await expect(within(region()).getByRole("listitem")).toHaveTextContent("สำเร็จ: บันทึกร่างแล้ว");
    await press();
    await expect(within(region()).getByRole("listitem")).toHaveTextContent("บันทึกร่างแล้ว (2 ครั้ง)");
    await userEvent.keyboard("{F6}");
    await expect(region()).toHaveFocus();
    await userEvent.keyboard("{F6}");
    await expect(canvas.getByRole("button", { name: "บันทึกร่าง" })).toHaveFocus();
    await userEvent.keyboard("{F6}");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(undone).toHaveBeenCalledTimes(1);
    await expect(canvas.getByRole("button", { name: "บันทึกร่าง" })).toHaveFocus();
    await waitFor(() => expect(within(region()).queryByRole("listitem")).toBeNull());
    await press();
  },
};

export const InUse: Story = {
  render: () => <DeleteWithUndo />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async () => {
    await userEvent.click(screen.getByRole("button", { name: "ลบผู้ใหญ่บ้าน" }));
    await userEvent.click(await screen.findByRole("button", { name: "เลิกทำ" }));
    await expect(screen.getByRole("button", { name: "ลบผู้ใหญ่บ้าน" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "ลบครูศูนย์เด็กเล็ก" }));
  },
};

export const Kinds: Story = {
  args: {
    messages: [
      { title: "ได้รับรายงานของตำบลแม่กาแล้ว", variant: "info", action: { label: "เปิดอ่าน", onPress: undone } },
      { title: "วันสิ้นสุดอยู่ก่อนวันเริ่มต้น", variant: "attention", detail: "บันทึกตามเอกสารไว้แล้ว แก้ได้ภายหลัง" },
      { title: "ส่งรายงานไม่ได้เพราะไม่มีสัญญาณ", variant: "danger", detail: "ข้อมูลยังอยู่ในเครื่องนี้ครบ" },
    ],
  },
  play: press,
};

/** Three at a time; the others wait, and are counted. */
export const Queue: Story = {
  args: {
    messages: ["แม่กา", "แม่ใส", "จำป่าหวาย", "ท่าวังทอง", "บ้านต๋อม"].map((name) => ({
      title: `ส่งรายงานของตำบล${name}ไม่ได้`,
      variant: "danger",
    })),
  },
  play: async () => {
    await press();
    await expect(within(region()).getAllByRole("listitem")).toHaveLength(3);
    await expect(region()).toHaveTextContent("และอีก 2 เรื่อง");
    const crosses = within(region()).getAllByRole("button", { name: "ปิดข้อความ" });
    await userEvent.click(crosses[0] as HTMLElement);
    await expect(region()).toHaveTextContent("และอีก 1 เรื่อง");
  },
};

export const LongThai: Story = {
  args: {
    messages: [
      {
        title: "ส่งบันทึกข้อตกลงให้สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดตรวจแล้ว",
        detail: "ผู้ใหญ่บ้านและที่ปรึกษาที่ลงชื่อไว้จะได้รับสำเนาทางอีเมลภายในวันนี้",
        action: { label: "ดูบันทึกข้อตกลงฉบับที่ส่ง", onPress: undone },
      },
    ],
  },
  globals: { viewport: { value: "narrow" } },
  play: press,
};

export const Dark: Story = { ...Kinds, globals: { theme: "dark" } };

export const English: Story = {
  args: { press: "Save", messages: [{ title: "Draft saved", action: { label: "Undo", onPress: undone } }] },
  globals: { locale: "en" },
  play: press,
};
