import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, userEvent, waitFor, within } from "storybook/test";
import { entryOf, everyEntry, outboxOf } from "../testing/outboxOf.js";
import { visitForm } from "../testing/visitForm.js";
import { WaitingVisits } from "./examples/WaitingVisits.js";
import code from "./examples/WaitingVisits.tsx?raw";
import { guide } from "./guide.js";
import { NotKeptNotice } from "./NotKeptNotice.js";
import { OutboxPanel } from "./OutboxPanel.js";
import { OutboxStatus } from "./OutboxStatus.js";

const acts = { onMerge: fn(), onEdit: fn(), onUnlock: fn(), onSignIn: fn() };
const removed = fn(async () => true);

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Outbox panel รายการรอส่ง",
  id: "outbox-panel",
  component: OutboxPanel,
  args: { outbox: outboxOf(everyEntry, {}, { remove: removed }), forms: [visitForm], ...acts },
  parameters: { guide, controls: { disable: true } },
} satisfies Meta<typeof OutboxPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole("button", { name: /เปรียบเทียบและเลือก/ }));
    await expect(args.onMerge).toHaveBeenCalledWith(expect.objectContaining({ status: "conflict" }));
    const [remove] = canvas.getAllByRole("button", { name: /ลบรายการ/ });
    (remove as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    const question = within(await screen.findByRole("alertdialog"));
    await userEvent.click(question.getByRole("button", { name: "ลบรายการ" }));
    await waitFor(() => expect(removed).toHaveBeenCalledWith("1"));
    await expect(await canvas.findByText("ลบรายการแล้ว")).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <WaitingVisits />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Empty: Story = { args: { outbox: outboxOf([]) } };

export const Loading: Story = { args: { outbox: outboxOf([], { status: "loading" }) } };

export const SignedOut: Story = { args: { outbox: outboxOf([entryOf(), entryOf({ id: "2" })], { status: "paused" }) } };

export const Unreadable: Story = { args: { outbox: outboxOf([], { status: "failed", reason: "blocked" }) } };

/** One line for the head of a page. */
export const Status: Story = {
  render: () => (
    <div style={{ display: "grid", gap: "1rem" }}>
      <OutboxStatus outbox={outboxOf([entryOf()])} onOpen={fn()} />
      <OutboxStatus outbox={outboxOf([entryOf({ trouble: "unreachable" })])} onOpen={fn()} />
      <OutboxStatus outbox={outboxOf(everyEntry)} onOpen={fn()} />
      <OutboxStatus outbox={outboxOf([])} onOpen={fn()} />
    </div>
  ),
};

/** What is sent without a copy on this device. */
export const NotKept: Story = {
  render: () => (
    <div style={{ display: "grid", gap: "1rem" }}>
      <NotKeptNotice reason="privacy" />
      <NotKeptNotice reason="shared" />
      <NotKeptNotice reason="full" trouble="unreachable" onRetry={fn()} />
    </div>
  ),
};

export const LongThai: Story = {
  args: {
    nameOf: () => "บันทึกการลงพื้นที่ของเครือข่ายพ่อแม่ ผู้ปกครอง และผู้ดูแลเด็กปฐมวัย บ้านแม่กาหลวงเหนือ หมู่ที่ 14",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { globals: { locale: "en" } };
