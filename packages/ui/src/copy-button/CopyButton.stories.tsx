import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { CopyButton } from "./CopyButton.js";
import { DocumentNumber } from "./examples/DocumentNumber.js";
import code from "./examples/DocumentNumber.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Act ลงมือทำ/Copy button ปุ่มคัดลอก",
  id: "copy-button",
  component: CopyButton,
  parameters: { guide },
  args: { text: "พม 0307/ว 1542" },
} satisfies Meta<typeof CopyButton>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A clipboard that takes what it is given, or says no. */
function withClipboard(writeText: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  return () => Reflect.deleteProperty(navigator, "clipboard");
}

export const Default: Story = {
  play: async ({ canvas, args }) => {
    let copied = "";
    const restore = withClipboard(async (text) => {
      copied = text;
    });
    await userEvent.click(canvas.getByRole("button", { name: "คัดลอก" }));
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("คัดลอกแล้ว"));
    await expect(copied).toBe(args.text);
    await waitFor(() => expect(canvas.getByRole("status")).toBeEmptyDOMElement(), { timeout: 4000 });
    restore();
  },
};

export const InUse: Story = {
  render: () => <DocumentNumber />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

/** The browser says no: the text stands there selected, with how to copy it. */
export const Refused: Story = {
  play: async ({ canvas, args }) => {
    const restore = withClipboard(() =>
      Promise.reject(new DOMException("Write permission denied.", "NotAllowedError")),
    );
    await userEvent.click(canvas.getByRole("button", { name: "คัดลอก" }));
    const box = await canvas.findByRole<HTMLTextAreaElement>("textbox", { name: "ข้อความที่จะคัดลอก" });
    await expect(box).toHaveValue(args.text);
    await waitFor(() => expect(box.selectionEnd).toBe(args.text.length));
    await expect(box).toHaveAccessibleDescription(/แตะค้าง/);
    restore();
  },
};

export const LongThai: Story = {
  args: { children: "คัดลอกที่อยู่สำหรับจัดส่งหนังสือถึงผู้ใหญ่บ้านและที่ปรึกษาโครงการ" },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { args: { text: "0307/1542" }, globals: { locale: "en" } };
