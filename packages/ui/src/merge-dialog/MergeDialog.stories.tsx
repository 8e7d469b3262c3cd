import { formatThaiDate } from "@saan/thai/calendar";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, userEvent, waitFor, within } from "storybook/test";
import { outing, outingForm } from "../testing/outingForm.js";
import { SettleVisit } from "./examples/SettleVisit.js";
import code from "./examples/SettleVisit.tsx?raw";
import { guide } from "./guide.js";
import { MergeDialog } from "./MergeDialog.js";

const mine = { ...outing, title: "ค่ายครอบครัวอบอุ่น รุ่น 2", children: 25, planned: undefined };
const theirs = {
  ...outing,
  title: "ค่ายครอบครัวเข้มแข็ง",
  children: 30,
  findings: [...(outing.findings ?? []), { text: "น้ำดื่มไม่พอ", urgent: true }],
};

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Merge dialog หน้าต่างรวมการแก้ไข",
  id: "merge-dialog",
  component: MergeDialog,
  args: {
    open: true,
    onOpenChange: fn(),
    form: { model: outingForm.model },
    base: outing,
    mine,
    theirs,
    who: `เจ้าหน้าที่พื้นที่ เมื่อ ${formatThaiDate("2020-03-17", { unbroken: true })}`,
    onMerged: fn(),
  },
  parameters: { guide, controls: { disable: true }, dataIn: ["td", ".saan-choice-hint", ".saan-field-hint"] },
} satisfies Meta<typeof MergeDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

/** From the keyboard alone. */
export const Default: Story = {
  play: async ({ args }) => {
    const dialog = within(await screen.findByRole("dialog"));
    const title = within(dialog.getByRole("radiogroup", { name: /ชื่อกิจกรรม/ }));
    title.getByRole("radio", { name: /ของฉัน/ }).focus();
    await userEvent.keyboard(" {ArrowDown}{ArrowDown}");
    await expect(title.getByRole("radio", { name: "เขียนใหม่" })).toBeChecked();
    await userEvent.tab();
    const box = dialog.getByRole("textbox", { name: /ชื่อกิจกรรม/ });
    await expect(box).toHaveFocus();
    await expect(box).toHaveValue("ค่ายครอบครัวอบอุ่น รุ่น 2");
    await userEvent.clear(box);
    await userEvent.type(box, "ค่ายครอบครัวเข้มแข็ง รุ่น 2");
    await waitFor(() => expect(dialog.getByText("เหลืออีก 1 ข้อ")).toBeVisible());
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}");
    dialog.getByRole("button", { name: "ใช้ตามที่เลือก" }).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(args.onMerged).toHaveBeenCalledOnce());
    await expect(args.onMerged).toHaveBeenCalledWith(
      expect.objectContaining({ title: "ค่ายครอบครัวเข้มแข็ง รุ่น 2", children: 30, findings: theirs.findings }),
      expect.objectContaining({ title: "ค่ายครอบครัวเข้มแข็ง รุ่น 2" }),
    );
    await expect(args.onOpenChange).toHaveBeenCalledWith(false);
  },
};

const send = async () => undefined;

export const InUse: Story = {
  render: () => <SettleVisit send={send} />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "เปรียบเทียบและเลือก" }));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("radio", { name: /ของอีกคน/ }));
    await userEvent.click(dialog.getByRole("button", { name: "ใช้ตามที่เลือก" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  },
};

export const WithError: Story = {
  play: async () => {
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("button", { name: "ใช้ตามที่เลือก" }));
    await expect(dialog.getAllByText("เลือกว่าจะใช้ของใคร").length).toBe(2);
  },
};

/** Another answer is given in the field of the form itself, whatever it is: a date, several choices, a group. */
export const AnotherAnswer: Story = {
  args: {
    mine: { ...outing, heldOn: "2020-02-16", topics: ["reading"], place: undefined },
    theirs: { ...outing, heldOn: "2020-02-17", topics: ["dust"], place: { name: "โรงเรียนบ้านป่าแดง" } },
  },
  play: async ({ args }) => {
    const dialog = within(await screen.findByRole("dialog"));
    for (const other of dialog.getAllByRole("radio", { name: "เขียนใหม่" })) await userEvent.click(other);
    const day = dialog.getByRole("textbox", { name: /วันที่จัด/ });
    await userEvent.clear(day);
    await userEvent.click(dialog.getByRole("button", { name: "ใช้ตามที่เลือก" }));
    await waitFor(() => expect(day).toHaveFocus());
    await expect(args.onMerged).not.toHaveBeenCalled();
    await userEvent.type(day, "18 ก.พ. 2563");
    await userEvent.click(dialog.getByRole("checkbox", { name: "ฝุ่นควัน" }));
    const place = dialog.getByRole("textbox", { name: /ชื่อสถานที่/ });
    await userEvent.clear(place);
    await userEvent.type(place, "วัดป่าแดง");
    await userEvent.click(dialog.getByRole("button", { name: "ใช้ตามที่เลือก" }));
    await waitFor(() => expect(args.onMerged).toHaveBeenCalledOnce());
    await expect(args.onMerged).toHaveBeenCalledWith(
      expect.objectContaining({
        heldOn: "2020-02-18",
        topics: ["reading", "dust"],
        place: { name: "วัดป่าแดง" },
      }),
      expect.anything(),
    );
  },
};

/** What may be left out can be emptied, whatever both wrote; and several answers of one list are put together. */
export const LeftEmpty: Story = {
  args: {
    mine: { ...outing, note: "นัดเยี่ยมบ้านเดือนหน้า", topics: ["reading", "dust", "money"] },
    theirs: { ...outing, note: "ไม่ต้องนัดอีก", topics: ["dust"] },
  },
  play: async ({ args }) => {
    const dialog = within(await screen.findByRole("dialog"));
    const note = within(dialog.getByRole("radiogroup", { name: /บันทึกเพิ่มเติม/ }));
    await userEvent.click(note.getByRole("radio", { name: "เว้นว่างไว้" }));
    const both = dialog.getByRole("rowheader", { name: /เรื่องที่คุย รวมจากทั้งสองคน/ });
    await waitFor(() => expect(both).toBeVisible());
    await userEvent.click(dialog.getByRole("button", { name: "ใช้ตามที่เลือก" }));
    await waitFor(() => expect(args.onMerged).toHaveBeenCalledOnce());
    const { note: _note, ...rest } = outing;
    await expect(args.onMerged).toHaveBeenCalledWith({ ...rest, topics: ["money", "dust"] }, expect.anything());
  },
};

/** Rules see the record as it is chosen so far: what they leave out is not asked, and what they ask for is. */
export const RulesOfTheWhole: Story = {
  args: {
    base: { ...outing, away: undefined, vehicle: undefined },
    mine: { ...outing, away: false, vehicle: "van", ages: [10, 12] },
    theirs: { ...outing, away: true, vehicle: "boat", ages: [3, 8] },
  },
  play: async ({ args }) => {
    const dialog = within(await screen.findByRole("dialog"));
    await expect(dialog.queryByRole("radiogroup", { name: /พาหนะ/ })).toBeNull();
    const away = within(dialog.getByRole("radiogroup", { name: /ต้องเดินทาง/ }));
    await userEvent.click(away.getByRole("radio", { name: /ของอีกคน/ }));
    const vehicle = within(await dialog.findByRole("radiogroup", { name: /พาหนะ/ }));
    await userEvent.click(vehicle.getByRole("radio", { name: /ของฉัน/ }));
    await userEvent.click(dialog.getByRole("button", { name: "ใช้ตามที่เลือก" }));
    const said = await dialog.findByText(/ใส่อายุน้อยก่อนอายุมาก/);
    const footer = dialog.getByRole("button", { name: "ใช้ตามที่เลือก" }).getBoundingClientRect();
    await waitFor(() => expect(said.getBoundingClientRect().bottom).toBeLessThan(footer.top));
    await expect(args.onMerged).not.toHaveBeenCalled();
  },
};

/** What was put together breaks a rule of the form. */
export const NotValidTogether: Story = {
  args: {
    theirs: { ...outing, budget: 14000 },
    onMerged: fn(() => ({
      issues: [{ path: ["children"], code: "too-small", params: { minimum: 30 }, severity: "issue" as const }],
    })),
  },
  play: async () => {
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("button", { name: "ใช้ตามที่เลือก" }));
    await waitFor(() => expect(dialog.getByText("ข้อมูลที่รวมแล้วยังใช้ไม่ได้")).toBeVisible());
  },
};

export const NoConflicts: Story = { args: { theirs: { ...outing, budget: 14000 } } };

/** Nobody knows what it was before. */
export const TwoVersions: Story = { args: { base: undefined } };

export const LongThai: Story = {
  args: { mine: { ...mine, title: "ค่ายครอบครัวอบอุ่นและชุมชนเข้มแข็งของเครือข่ายพ่อแม่ ผู้ปกครอง และผู้ดูแลเด็กปฐมวัย ตำบลแม่กา" } },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    base: { title: "Family camp", children: 24 },
    mine: { title: "Family camp, second round", children: 25 },
    theirs: { title: "Strong families camp", children: 30 },
    who: "the district officer, 17 March 2020",
  },
  globals: { locale: "en" },
};
