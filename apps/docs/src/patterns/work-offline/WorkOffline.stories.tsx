import { type DraftStore, openDraftStore } from "@saan/forms/drafts";
import { openOutbox, type SendResult } from "@saan/forms/outbox";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import "../patterns.css";
import { visitForm } from "./visit";
import { WorkOffline } from "./WorkOffline";

const village = "บ้านสันป่าม่วง";
const findings = "หมู่ 3 มีเวทีครอบครัวทุกวันพระ";

/** The drafts and the outbox of one story: a page of prose holds several, and what one keeps is not the other's. */
function keptFor(story: string, answer: SendResult) {
  const drafts = openDraftStore({ databaseName: `saan-docs-${story}-drafts` });
  const outbox = openOutbox({ databaseName: `saan-docs-${story}-outbox`, send: async () => answer });
  return { drafts, outbox };
}

const unreachable: SendResult = { kind: "failed", trouble: "unreachable" };
const written = keptFor("visit", { kind: "sent" });
const offline = keptFor("visit-offline", unreachable);
const busy = keptFor("visit-busy", { kind: "failed", trouble: "busy" });
const found = keptFor("visit-found", { kind: "sent" });
const shown = keptFor("visit-shown", unreachable);

async function forget({ drafts, outbox }: ReturnType<typeof keptFor>): Promise<void> {
  for (const { key } of await drafts.list(visitForm.model.id)) await drafts.remove(key);
  for (const { id } of outbox.list()) await outbox.remove(id);
}

const draftOfYesterday = (drafts: DraftStore) =>
  drafts.save({
    key: "village-visit/new",
    formId: visitForm.model.id,
    formVersion: 1,
    revision: 1,
    savedAt: "2026-11-21T09:30:00Z",
    values: { village, findings },
  });

const meta = {
  title: "Patterns/Work offline ทำงานเมื่อไม่มีอินเทอร์เน็ต",
  id: "patterns-work-offline",
  component: WorkOffline,
  parameters: { controls: { include: ["online"] } },
  args: { online: true, ...written },
} satisfies Meta<typeof WorkOffline>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story["play"]>;

export const Default: Story = { beforeEach: () => forget(written) };

const writeAndSend: Play = async ({ canvas }) => {
  canvas.getByRole("textbox", { name: /หมู่บ้าน/ }).focus();
  await userEvent.keyboard(`${village}{Tab}${findings}`);
  await expect(await canvas.findByText(/เก็บในเครื่องนี้แล้วเมื่อ/)).toBeVisible();
  await userEvent.click(canvas.getByRole("button", { name: "ส่งบันทึก" }));
};

/** Written and sent without a network: kept, said, and not called an error. */
export const Offline: Story = {
  args: { online: false, ...offline },
  beforeEach: () => forget(offline),
  play: async (context) => {
    await writeAndSend(context);
    const { canvas } = context;
    await expect(await canvas.findByText("เก็บไว้ในเครื่องนี้แล้ว 1 รายการ จะส่งเองเมื่อเปิดเว็บนี้ขณะมีสัญญาณ")).toBeVisible();
    await expect(offline.outbox.list()[0]?.body).toEqual({ village, findings });
  },
};

/** The server does not answer: everything stays, and it is tried again by itself, or at once. */
export const CouldNotBeSent: Story = {
  args: busy,
  beforeEach: () => forget(busy),
  play: async (context) => {
    await writeAndSend(context);
    const { canvas } = context;
    await expect(await canvas.findByText(/ระบบไม่ว่าง จะลองใหม่เอง/)).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: /^ส่งตอนนี้/ }));
    await expect(await canvas.findByText(/ลองแล้ว 2 ครั้ง/)).toBeVisible();
    await expect(busy.outbox.list()[0]?.body).toEqual({ village, findings });
  },
};

/** Opened again after the tab was killed: the draft is offered, never put back by itself. */
export const OpenedAgain: Story = {
  args: found,
  beforeEach: async () => {
    await forget(found);
    await draftOfYesterday(found.drafts);
  },
  play: async ({ canvas }) => {
    const note = canvas.getByRole("textbox", { name: /สิ่งที่พบ/ });
    await expect(note).toHaveValue("");
    (await canvas.findByRole("button", { name: "ทำต่อจากร่าง" })).focus();
    await userEvent.keyboard("{Enter}");
    await expect(note).toHaveValue(findings);
  },
};

export const Narrow: Story = {
  args: { online: false, ...shown },
  beforeEach: () => forget(shown),
  globals: { viewport: { value: "narrow" } },
};
export const Dark: Story = {
  args: { online: false, ...shown },
  beforeEach: () => forget(shown),
  globals: { theme: "dark" },
};
