import { Button } from "@saan/ui/button";
import { Checkbox } from "@saan/ui/checkbox";
import { DescriptionList } from "@saan/ui/description-list";
import { ErrorSummary } from "@saan/ui/error-summary";
import { Notice } from "@saan/ui/notice";
import { RadioGroup } from "@saan/ui/radio-group";
import { Select } from "@saan/ui/select";
import { Tag } from "@saan/ui/tag";
import { TextArea } from "@saan/ui/text-area";
import { TextField } from "@saan/ui/text-field";
import { Timeline } from "@saan/ui/timeline";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { differences, looksUnder } from "./frame";
import { bootstrap, bootstrapInLayer, kit, kitUnlayered, tailwind } from "./stylesheets";

const kinds = [
  { value: "memorandum", label: "บันทึกข้อตกลง" },
  { value: "agreement", label: "ข้อตกลง" },
];

/** Parts of the kit whose elements resets are after: headings, lists, legends, buttons, boxes to type in. */
function Parts() {
  return (
    <div className="saan-root" id="kit">
      <h2 className="saan-heading">ข้อตกลงครอบครัวอบอุ่น</h2>
      <ErrorSummary errors={[{ href: "#title", text: "กรอกชื่อข้อตกลง" }]} />
      <Notice title="บันทึกแล้ว" variant="success">
        เก็บไว้ในเครื่องนี้
      </Notice>
      <TextField label="ชื่อข้อตกลง" hint="ตามเอกสาร" id="title" error="กรอกชื่อข้อตกลง" required />
      <TextArea label="สาระสำคัญ" />
      <Select label="รูปแบบเอกสาร" options={kinds} defaultValue="agreement" />
      <RadioGroup label="ประเภท" options={kinds} defaultValue="memorandum" />
      <Checkbox label="เอกสารไม่มีชื่อ" />
      <Button variant="primary">บันทึกข้อตกลง</Button>
      <Button>ดูตัวอย่าง</Button>
      <Tag tone="success">ลงนามแล้ว</Tag>
      <DescriptionList items={[{ term: "จังหวัด", detail: "พะเยา" }]} />
      <Timeline events={[{ title: "ลงนาม", date: "19 ก.ค. 2562", dateTime: "2019-07-19" }]} />
    </div>
  );
}

/** A page of somebody else's: plain elements, and a part in the classes of the frame around. */
const HOST = `<div id="host"><h1>หน้าเดิม</h1><p>ข้อความ <a href="#a">ลิงก์</a> <code>code</code></p>
  <ul><li>หนึ่ง</li></ul><table class="table"><tr><th>หัว</th><td>ช่อง</td></tr></table>
  <form><label class="form-label">ป้าย</label><input class="form-control p-4" /><select class="form-select"><option>ก</option></select>
  <button class="btn btn-primary text-lg">ส่ง</button><fieldset><legend>กลุ่ม</legend></fieldset></form></div>`;

const UTILITIES = ["p-4", "text-lg", "flex", "hidden", "font-bold", "mt-2"];
const KIT = "#kit, #kit [class^=saan-]";
const HOST_PARTS = "#host *";

const meta = {
  title: "Foundations/Coexistence",
  id: "foundations-coexistence",
  render: () => <Parts />,
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** The kit's own markup, as it stands in the story. */
function markup(canvas: HTMLElement): string {
  return (canvas.querySelector("#kit") as HTMLElement).outerHTML;
}

export const WithTailwind: Story = {
  play: async ({ canvasElement }) => {
    const html = markup(canvasElement) + HOST;
    const host = await tailwind(UTILITIES);
    const alone = await looksUnder(html, [kit], KIT);
    await expect(alone.size).toBeGreaterThan(40);
    // Tailwind's layers first, as its own set-up has them; then ours.
    await expect(differences(alone, await looksUnder(html, [host, kit], KIT))).toEqual([]);
    const before = await looksUnder(html, [host], HOST_PARTS);
    await expect(differences(before, await looksUnder(html, [host, kit], HOST_PARTS))).toEqual([]);
  },
};

export const WithBootstrapInALayer: Story = {
  play: async ({ canvasElement }) => {
    const html = markup(canvasElement) + HOST;
    const alone = await looksUnder(html, [kit], KIT);
    await expect(differences(alone, await looksUnder(html, [bootstrapInLayer, kit], KIT))).toEqual([]);
    const before = await looksUnder(html, [bootstrapInLayer], HOST_PARTS);
    await expect(differences(before, await looksUnder(html, [bootstrapInLayer, kit], HOST_PARTS))).toEqual([]);
  },
};

/** Where Bootstrap is in no layer: rules in a layer lose to its reboot, so the kit comes without layers too. */
export const WithBootstrapUnlayered: Story = {
  play: async ({ canvasElement }) => {
    const html = markup(canvasElement) + HOST;
    const alone = await looksUnder(html, [kit], KIT);
    const lost = differences(alone, await looksUnder(html, [bootstrap, kit], KIT));
    await expect(lost.length, "else unlayered.css would not be needed").toBeGreaterThan(0);
    await expect(differences(alone, await looksUnder(html, [bootstrap, kitUnlayered], KIT))).toEqual([]);
    const before = await looksUnder(html, [bootstrap], HOST_PARTS);
    await expect(differences(before, await looksUnder(html, [bootstrap, kitUnlayered], HOST_PARTS))).toEqual([]);
  },
};
