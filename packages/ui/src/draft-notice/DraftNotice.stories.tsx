import { type Draft, exportDraft } from "@saan/forms/drafts";
import { useSchemaForm } from "@saan/forms/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, userEvent, waitFor } from "storybook/test";
import { SubmitBar } from "../submit-bar/SubmitBar.js";
import { draftBinding, visitDraft } from "../testing/draftBinding.js";
import { visitForm } from "../testing/visitForm.js";
import { DraftNotice, type DraftNoticeProps } from "./DraftNotice.js";
import { DraftStatus } from "./DraftStatus.js";
import { CarriedVisit } from "./examples/CarriedVisit.js";
import carried from "./examples/CarriedVisit.tsx?raw";
import { KeptVisit } from "./examples/KeptVisit.js";
import code from "./examples/KeptVisit.tsx?raw";
import { guide } from "./guide.js";

function Notice(props: Omit<DraftNoticeProps, "handle">) {
  const handle = useSchemaForm(visitForm, { onSubmit: () => undefined });
  return <DraftNotice {...props} handle={handle} />;
}

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Draft notice แจ้งเรื่องร่าง",
  id: "draft-notice",
  component: DraftNotice,
  render: ({ handle, ...args }) => <Notice {...args} />,
  args: {
    handle: undefined as never,
    draft: draftBinding({ found: visitDraft, discard: fn() }),
    fileName: "ร่างการลงพื้นที่",
  },
  parameters: { guide, controls: { disable: true }, dataIn: ["dd"] },
} satisfies Meta<typeof DraftNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    canvas.getByRole("button", { name: "ทิ้งร่าง" }).focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("alertdialog");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    await expect(args.draft?.discard).not.toHaveBeenCalled();
    await expect(canvas.getByRole("button", { name: "ทิ้งร่าง" })).toHaveFocus();
  },
};

const send = async () => undefined;

export const InUse: Story = {
  render: () => <KeptVisit send={send} />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    const village = canvas.getByRole("textbox", { name: /หมู่บ้าน/ });
    await userEvent.type(village, "บ้านสันป่าม่วง");
    await waitFor(() => expect(canvas.getByText(/เก็บในเครื่องนี้แล้วเมื่อ/)).toBeVisible());
    await userEvent.click(canvas.getByRole("button", { name: "ส่งบันทึก" }));
    await waitFor(() => expect(canvas.queryByText(/เก็บในเครื่องนี้แล้วเมื่อ/)).toBeNull());
  },
};

const fileOf = (draft: Draft) => new File([exportDraft(draft)], "ร่าง.json", { type: "application/json" });
const older: Draft = { ...visitDraft, formId: "home-visit", values: { place: "บ้านสันป่าม่วง", children: 12 } };

/** A draft that was begun on another computer, and with an older version of the form. */
export const FromFile: Story = {
  render: () => <CarriedVisit send={send} />,
  parameters: { docs: { source: { code: carried, language: "tsx" } } },
  play: async ({ canvas }) => {
    const choose = (file: File) => userEvent.upload(canvas.getByLabelText("เปิดร่างจากไฟล์", { selector: "input" }), file);
    await choose(fileOf(visitDraft));
    await expect(await canvas.findByText("ไฟล์นี้เป็นร่างของแบบฟอร์มอื่น")).toBeVisible();
    await choose(fileOf(older));
    await waitFor(() => expect(canvas.getByText("มีร่างค้างอยู่").closest("[tabindex]")).toHaveFocus());
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(await canvas.findByText("ใส่คำตอบจากร่างแล้ว ทำต่อได้เลย")).toHaveFocus();
    await expect(canvas.getByRole("textbox", { name: /หมู่บ้าน/ })).toHaveValue("บ้านสันป่าม่วง");
    await userEvent.click(canvas.getByRole("button", { name: "ส่งบันทึก" }));
    await waitFor(() => expect(canvas.queryByText(/เก็บในเครื่องนี้แล้วเมื่อ/)).toBeNull());
  },
};

/** Somebody changed the record since the draft was begun, and the draft lacks what is personal. */
export const OlderThanStored: Story = {
  args: {
    draft: draftBinding({ found: { ...visitDraft, leftOut: ["village"] } }),
    storedRevision: 9,
    preview: ["visitedOn"],
  },
};

const { key, formId, formVersion, revision } = visitDraft;
const aside = ["2024-01-04T02:30:00.000Z", "2023-12-21T08:05:00.000Z"].map((savedAt) => ({
  key: `${key}~${savedAt}`,
  formId,
  formVersion,
  revision,
  savedAt,
}));

/** Drafts of the same form wait beside it, and each of them can be asked about. */
export const SeveralDrafts: Story = {
  args: { draft: draftBinding({ found: visitDraft, others: aside, choose: fn(async () => true) }) },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByText("มีร่างอื่นของแบบฟอร์มนี้ 2 ฉบับ"));
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: /4\sมกราคม 2567 เวลา 09\.30\sน\.$/ })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect(args.draft?.choose).toHaveBeenCalledWith(aside[0]?.key);
  },
};

export const OfNewerForm: Story = { args: { draft: draftBinding({ found: visitDraft, newer: true }) } };

export const CannotBeUpdated: Story = { args: { draft: draftBinding({ found: visitDraft, migrationFailed: {} }) } };

export const Locked: Story = {
  args: { draft: draftBinding({ locked: visitDraft }), onPassphrase: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByLabelText("รหัสผ่านของร่าง"), "มะม่วง{Enter}");
    await expect(args.onPassphrase).toHaveBeenCalledWith("มะม่วง");
  },
};

export const Unreadable: Story = { args: { draft: draftBinding({ unreadable: '{"values":' }) } };

export const InAnotherWindow: Story = { args: { draft: draftBinding({ writer: "elsewhere" }) } };

export const FormerAnswers: Story = {
  args: {
    draft: draftBinding({
      unmatched: [
        { path: ["households"], value: "ราวสี่สิบ" },
        { path: ["findings", 2, "text"], value: "ทางเข้าหมู่บ้านน้ำท่วมช่วงฤดูฝน" },
      ],
    }),
  },
};

export const NotKept: Story = {
  args: { draft: draftBinding({ status: "memory", reason: "full" }), guardLeaving: false },
};

/** The line beside the button. */
export const Status: Story = {
  render: function Lines() {
    const handle = useSchemaForm(visitForm, { onSubmit: () => undefined });
    const saved = draftBinding({ status: "saved", savedAt: visitDraft.savedAt });
    return (
      <div style={{ display: "grid", gap: "1rem" }}>
        <DraftStatus handle={handle} draft={draftBinding({ status: "saving" })} />
        <DraftStatus handle={handle} draft={{ ...saved, expiresAt: "2024-01-19T06:00:00Z", leftOut: ["village"] }} />
        <DraftStatus handle={handle} draft={{ ...saved, storage: "session", idleMinutes: 15 }} />
        <DraftStatus handle={handle} draft={draftBinding({ status: "memory", reason: "private" })} />
        <SubmitBar state="dirty" saveLabel="ส่งบันทึก">
          <DraftStatus handle={handle} draft={saved} />
        </SubmitBar>
      </div>
    );
  },
};

export const LongThai: Story = {
  args: {
    draft: draftBinding({
      found: {
        ...visitDraft,
        values: {
          ...visitDraft.values,
          village: "หมู่บ้านเครือข่ายพ่อแม่ ผู้ปกครอง และผู้ดูแลเด็กปฐมวัย บ้านแม่กาหลวงเหนือ หมู่ที่ 14",
        },
      },
      writer: "elsewhere",
    }),
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    draft: draftBinding({ found: { ...visitDraft, values: { households: 42, visitedOn: "2024-01-04" } } }),
    fileName: "Draft of a visit",
  },
  globals: { locale: "en" },
};
