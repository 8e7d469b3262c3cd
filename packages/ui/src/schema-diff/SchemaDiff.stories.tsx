import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { outing, outingForm } from "../testing/outingForm.js";
import { MergedVisit } from "./examples/MergedVisit.js";
import code from "./examples/MergedVisit.tsx?raw";
import { guide } from "./guide.js";
import { SchemaDiff } from "./SchemaDiff.js";

const mine = { ...outing, title: "ค่ายครอบครัวอบอุ่น รุ่น 2", children: 25, planned: undefined };
const theirs = {
  ...outing,
  title: "ค่ายครอบครัวเข้มแข็ง",
  children: 30,
  findings: [...(outing.findings ?? []), { text: "น้ำดื่มไม่พอ", urgent: true }],
};

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Schema diff รวมการแก้ไขจาก schema",
  id: "schema-diff",
  component: SchemaDiff,
  args: { form: { model: outingForm.model }, base: outing, mine, theirs, onMerged: fn() },
  parameters: { guide, controls: { disable: true }, dataIn: ["td", ".saan-choice-hint", ".saan-field-hint"] },
} satisfies Meta<typeof SchemaDiff>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const title = canvas.getByRole("radiogroup", { name: /ชื่อกิจกรรม/ });
    await userEvent.click(within(title).getByRole("radio", { name: /ของอีกคน/ }));
    await userEvent.click(canvas.getByRole("button", { name: "ใช้ตามที่เลือก" }));
    await expect(args.onMerged).not.toHaveBeenCalled();
    const children = canvas.getByRole("radiogroup", { name: /จำนวนเด็ก/ });
    await expect(children).toContainElement(document.activeElement as HTMLElement);
    await userEvent.keyboard(" ");
    await userEvent.click(canvas.getByRole("button", { name: "ใช้ตามที่เลือก" }));
    await expect(args.onMerged).toHaveBeenCalledWith(
      expect.objectContaining({ title: "ค่ายครอบครัวเข้มแข็ง", children: 25, findings: theirs.findings }),
    );
  },
};

export const InUse: Story = {
  render: () => <MergedVisit />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const WithError: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "ใช้ตามที่เลือก" }));
    await expect(canvas.getAllByText("เลือกว่าจะใช้ของฉันหรือของอีกคน").length).toBe(2);
  },
};

/** Nobody knows what it was before. */
export const TwoVersions: Story = { args: { base: undefined, onMerged: undefined } };

export const NoConflicts: Story = { args: { theirs: { ...outing, budget: 14000 } } };

export const NothingChanged: Story = { args: { mine: outing, theirs: outing, onMerged: undefined } };

export const LongThai: Story = {
  args: { mine: { ...mine, title: "ค่ายครอบครัวอบอุ่นและชุมชนเข้มแข็งของเครือข่ายพ่อแม่ ผู้ปกครอง และผู้ดูแลเด็กปฐมวัย ตำบลแม่กา" } },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    base: { title: "Family camp", children: 24 },
    mine: { title: "Family camp, second round", children: 25 },
    theirs: { title: "Strong families camp", children: 24 },
  },
  globals: { locale: "en" },
};
