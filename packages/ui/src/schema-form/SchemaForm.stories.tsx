import { defineForm, type Form } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { phayaoAgreement } from "@saan/samples/phayao";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import * as z from "zod";
import { agreementForm, exampleSources, shortAgreementForm } from "../testing/agreementForm.js";
import { visitForm } from "../testing/visitForm.js";
import { FeedbackForm } from "./examples/FeedbackForm.js";
import feedbackCode from "./examples/FeedbackForm.tsx?raw";
import { VisitForm } from "./examples/VisitForm.js";
import code from "./examples/VisitForm.tsx?raw";
import { guide } from "./guide.js";
import { SchemaForm } from "./SchemaForm.js";

interface FilledFormProps<T> {
  readonly form: Form<T>;
  readonly record?: T;
}

/** A form at work, with what it submitted shown below it. */
function FilledForm<T>({ form, record }: FilledFormProps<T>) {
  const [sent, setSent] = useState<T>();
  const handle = useSchemaForm(form, { record, onSubmit: (submitted) => setSent(submitted) });
  return (
    <>
      <SchemaForm handle={handle} sources={exampleSources} />
      {sent !== undefined && <output>{JSON.stringify(sent)}</output>}
    </>
  );
}

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Schema form แบบฟอร์มจาก schema",
  id: "schema-form",
  component: SchemaForm,
  render: () => <FilledForm form={visitForm} />,
  args: { handle: undefined as never },
  // What was sent is data, and so are the recorded words; the schemes of an address are no words.
  parameters: { guide, controls: { disable: true }, dataIn: ["output", "textarea"], latin: ["http", "https"] },
} satisfies Meta<typeof SchemaForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox", { name: /หมู่บ้าน/ }), "บ้านแม่กาหลวง");
    await userEvent.type(canvas.getByRole("textbox", { name: /วันที่ลงพื้นที่/ }), "๑๙ ก.ค. ๒๕๖๒");
    await userEvent.click(canvas.getByRole("radio", { name: "รับฟังความเห็น" }));
    await userEvent.type(canvas.getByRole("textbox", { name: /จำนวนครัวเรือน/ }), "๔๒");
    await userEvent.click(canvas.getByRole("button", { name: "เพิ่มสิ่งที่พบ" }));
    await userEvent.keyboard("เด็กเล็กไม่มีที่ดูแลตอนกลางวัน");
    await userEvent.click(canvas.getByRole("button", { name: "บันทึก" }));
    const sent = await canvas.findByText(/visitedOn/);
    await expect(JSON.parse(sent.textContent)).toEqual({
      village: "บ้านแม่กาหลวง",
      visitedOn: "2019-07-19",
      purpose: "listen",
      households: 42,
      findings: [{ text: "เด็กเล็กไม่มีที่ดูแลตอนกลางวัน", urgent: false }],
    });
  },
};

export const ErrorsInOneWave: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox", { name: /วันที่ลงพื้นที่/ }), "31/02/2563");
    await userEvent.click(canvas.getByRole("button", { name: "บันทึก" }));
    const summary = await canvas.findByRole("region", { name: /ต้องแก้/ });
    await waitFor(() => expect(summary).toHaveFocus());
    const links = within(summary).getAllByRole("link");
    await expect(links.length).toBe(4);
    await userEvent.click(links[0] as HTMLElement);
    await expect(canvas.getByRole("textbox", { name: /หมู่บ้าน/ })).toHaveFocus();
    await expect(canvas.getByRole("textbox", { name: /วันที่ลงพื้นที่/ })).toHaveValue("31/02/2563");
  },
};

export const Agreement: Story = { render: () => <FilledForm form={agreementForm} record={phayaoAgreement} /> };

export const AgreementEmpty: Story = { render: () => <FilledForm form={agreementForm} /> };

/** Three questions of a long record: all the rest of it is in what is sent, as it was. */
export const OnlySomeFields: Story = {
  render: () => <FilledForm form={shortAgreementForm} record={phayaoAgreement} />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("textbox").length).toBe(3);
    await userEvent.type(canvas.getByRole("textbox", { name: "โครงการ" }), " ระยะที่ 1");
    await userEvent.click(canvas.getByRole("button", { name: "บันทึก" }));
    const sent = await canvas.findByText(/scopeIssues/);
    const project = `${phayaoAgreement.project} ระยะที่ 1`;
    await expect(JSON.parse(sent.textContent)).toEqual({ ...phayaoAgreement, project });
  },
};

export const LongThai: Story = {
  render: () => <FilledForm form={agreementForm} record={phayaoAgreement} />,
  globals: { viewport: { value: "narrow" } },
};

export const English: Story = {
  render: () => <FilledForm form={agreementForm} record={phayaoAgreement} />,
  globals: { locale: "en" },
};

export const InUse: Story = {
  render: () => <VisitForm />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

/** Controls that the kit does not have: one for every level, and one that a field names. */
export const OwnControls: Story = {
  render: () => <FeedbackForm />,
  parameters: { docs: { source: { code: feedbackCode, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "ส่งความเห็น" }));
    const summary = await canvas.findByRole("region", { name: /ต้องแก้/ });
    await waitFor(() => expect(summary).toHaveFocus());
    await userEvent.click(within(summary).getByRole("link", { name: /เข้าใจง่าย/ }));
    const clear = canvas.getByRole("radiogroup", { name: /เข้าใจง่าย/ });
    await userEvent.click(within(clear).getByRole("radio", { name: "4" }));
    const useful = canvas.getByRole("radiogroup", { name: /นำไปใช้/ });
    await userEvent.click(within(useful).getByRole("radio", { name: "5 มากที่สุด" }));
    await userEvent.click(canvas.getByRole("button", { name: "ส่งความเห็น" }));
    await expect(await canvas.findByText("ส่งความเห็นแล้ว ให้ 5 คะแนน")).toBeVisible();
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

const photographForm = defineForm({
  id: "photograph",
  version: 1,
  label: { th: "ภาพกิจกรรม", en: "Photograph" },
  fields: { photograph: { label: { th: "ภาพถ่าย", en: "Photograph" } } },
  schema: z.object({ photograph: z.file().mime(["image/jpeg"]) }),
});

function PhotographForm() {
  const [sent, setSent] = useState("");
  const handle = useSchemaForm(photographForm, {
    onSubmit: async ({ photograph }) => {
      const { width, height } = await createImageBitmap(photograph);
      setSent(`${width}×${height}`);
    },
  });
  return (
    <>
      <SchemaForm handle={handle} />
      <output>{sent}</output>
    </>
  );
}

/** A photograph of a camera is sent as large as a page needs to be read. */
export const Photograph: Story = {
  render: () => <PhotographForm />,
  play: async ({ canvas }) => {
    const paper = new OffscreenCanvas(4000, 3000);
    paper.getContext("2d")?.fillRect(0, 0, 400, 300);
    const blob = await paper.convertToBlob({ type: "image/jpeg" });
    await userEvent.upload(canvas.getByLabelText(/ภาพถ่าย/), new File([blob], "ภาพ.jpg", { type: "image/jpeg" }));
    await canvas.findByText("ภาพ.jpg");
    await userEvent.click(canvas.getByRole("button", { name: "บันทึก" }));
    await expect(await canvas.findByText("2560×1920")).toBeVisible();
  },
};
