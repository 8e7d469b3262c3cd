import type { OutboxEntry, Send } from "@saan/forms/outbox";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, userEvent, waitFor, within } from "storybook/test";
import { entryOf, everyEntry, outboxOf } from "../testing/outboxOf.js";
import { visitForm } from "../testing/visitForm.js";
import { EntryForm } from "./EntryForm.js";
import { RefusedVisit } from "./examples/RefusedVisit.js";
import code from "./examples/RefusedVisit.tsx?raw";
import { guide } from "./guide.js";

const visit = {
  village: "บ้านแม่กาหลวง",
  visitedOn: "2024-01-04",
  purpose: "listen",
  households: 6000,
  findings: [{ text: "เด็กเล็กไม่มีที่ดูแลตอนกลางวัน", urgent: true }],
};
const refused: OutboxEntry = entryOf({
  status: "refused",
  attempts: 1,
  body: visit,
  issues: [{ path: ["households"], code: "too-large", params: { maximum: 5000, inclusive: true }, severity: "issue" }],
});
const onSent = fn();
const onCancel = fn();

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Entry form แบบฟอร์มของรายการที่ระบบไม่รับ",
  id: "entry-form",
  component: EntryForm,
  args: { outbox: outboxOf(everyEntry), entry: refused, form: visitForm as never, onSent, onCancel },
  parameters: { guide, controls: { disable: true }, dataIn: ["textarea", "input"] },
} satisfies Meta<typeof EntryForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Leaving asks first where something was changed. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const households = canvas.getByRole("textbox", { name: /จำนวนครัวเรือนที่พบ/ });
    await expect(households).toHaveAccessibleDescription(/5,000/);
    await userEvent.clear(households);
    await userEvent.type(households, "42");
    canvas.getByRole("button", { name: "กลับโดยไม่ส่ง" }).focus();
    await userEvent.keyboard("{Enter}");
    const question = within(await screen.findByRole("alertdialog"));
    await userEvent.click(question.getByRole("button", { name: "แก้ไขต่อ" }));
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    await userEvent.click(canvas.getByRole("button", { name: "ส่งใหม่" }));
    await waitFor(() => expect(onSent).toHaveBeenCalledWith("e1"));
  },
};

/** A server that knows how many children live there. */
const sendVisit: Send = async ({ body }) =>
  (body as { readonly children: number }).children <= 300
    ? { kind: "sent" }
    : {
        kind: "refused",
        issues: [
          { path: ["children"], code: "too-large", params: { maximum: 300, inclusive: true }, severity: "issue" },
        ],
      };

/** From the list of what waits to the form and back. */
export const InUse: Story = {
  render: () => <RefusedVisit send={sendVisit} />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "ส่งบันทึกการเยี่ยมบ้าน" }));
    await userEvent.click(await canvas.findByRole("button", { name: /^แก้ไขข้อมูล/ }));
    const children = canvas.getByRole("textbox", { name: /จำนวนเด็กที่พบ/ });
    await expect(canvas.getByRole("textbox", { name: /หมู่บ้าน/ })).toHaveValue("บ้านสันป่าม่วง");
    await expect(children).toHaveAccessibleDescription(/300/);
    await userEvent.clear(children);
    await userEvent.type(children, "120");
    await userEvent.click(canvas.getByRole("button", { name: "ส่งใหม่" }));
    await expect(await canvas.findByText("ส่งแล้ว")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: /^เอาออกจากรายการ/ }));
    await expect(await canvas.findByText("ไม่มีรายการรอส่ง")).toBeVisible();
  },
};

/** The server named no field. */
export const WithError: Story = { args: { entry: { ...refused, issues: [] } } };

/** It was sent or deleted in another window meanwhile. */
export const Gone: Story = {
  args: {
    outbox: outboxOf([], {}, { retry: async () => false }),
    entry: { ...refused, body: { ...visit, households: 42 } },
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "ส่งใหม่" }));
    await expect(await canvas.findByText("รายการนี้ส่งหรือลบไปแล้ว")).toBeVisible();
  },
};

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    entry: { ...refused, body: { ...visit, village: "Mae Ka", findings: [{ text: "No day care", urgent: true }] } },
  },
  globals: { locale: "en" },
};
