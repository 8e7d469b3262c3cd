import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { MeetingMinutes } from "./examples/MeetingMinutes.js";
import code from "./examples/MeetingMinutes.tsx?raw";
import { guide } from "./guide.js";
import { ThaiText } from "./ThaiText.js";

const REPORT =
  "สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพ (สสส.) และสำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา " +
  "ร่วมกับองค์การบริหารส่วนตำบลแม่กา และภาคีเครือข่ายอื่น ๆ ในพื้นที่ (อบต. แม่กา) จัดเวทีเมื่อวันที่ 19 กรกฎาคม 2562 " +
  "เวลา 13.00 น. ดูแลเด็กเล็ก ๆ และผู้สูงอายุที่เป็นเบาหวาน รวมกว่า 70 คน 10 ตำบล ใช้งบประมาณ 12,500 บาท " +
  "ตามกฎหมาย พ.ศ. 2535 และกฎหมายอื่น ๆ ที่เกี่ยวข้อง ฯลฯ โทร. 053 123 456 หรือ 081-234-5678";

const meta = {
  title: "Components/Ground พื้นฐาน/Thai text ข้อความไทย",
  id: "thai-text",
  component: ThaiText,
  parameters: { guide },
  args: { children: REPORT },
} satisfies Meta<typeof ThaiText>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The letters of a text that begin a line, with what follows them. */
function lineStarts(part: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const starts: string[] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let at = 0; at < node.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      if (box.top > bottom - 8) starts.push(node.data.slice(at, at + 8));
      bottom = Math.max(bottom, box.bottom);
    }
  }
  return starts;
}

export const Default: Story = {
  render: (args) => (
    <p>
      <ThaiText {...args} />
    </p>
  ),
  play: async ({ canvasElement }) => {
    await document.fonts.ready;
    const part = canvasElement.querySelector<HTMLElement>(".saan-thai-text") as HTMLElement;
    const column = part.parentElement as HTMLElement;
    for (let width = 60; width <= 360; width += 3) {
      column.style.inlineSize = `${width}px`;
      // A date or an amount goes on to the next line only where it is wider than the column.
      const never = width < 90 ? /^[ๆฯ)]/ : /^(?:[ๆฯ)]|น\.|บาท|คน|กรกฎาคม|2535)/;
      const wrong = lineStarts(part).filter((start) => never.test(start));
      await expect([width, wrong]).toEqual([width, []]);
      await expect([width, column.scrollWidth]).toEqual([width, width]);
    }
    column.style.removeProperty("inline-size");
    getSelection()?.selectAllChildren(part);
    await expect(getSelection()?.toString()).toBe(REPORT);
    getSelection()?.removeAllRanges();
  },
};

export const InUse: Story = {
  render: () => <MeetingMinutes />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const InALink: Story = {
  render: () => (
    <a className="saan-link" href="#minutes">
      <ThaiText inName>รายงานการประชุมเมื่อวันที่ 19 กรกฎาคม 2562 ของ อบต. แม่กา</ThaiText>
    </a>
  ),
};

/** In a heading: the same words stay together, and the heading is called what it says. */
export const InAHeading: Story = {
  args: {
    inName: true,
    children: "ข้อตกลง MOU ร่วมกันในการขับเคลื่อนงานในพื้นที่ของจังหวัด ระหว่างพื้นที่ 10 ตำบล กับสถาบันครอบครัวเข้มแข็ง",
  },
  render: (args) => (
    <h2 className="saan-heading">
      <ThaiText {...args} />
    </h2>
  ),
  play: async ({ canvas, canvasElement, args }) => {
    await document.fonts.ready;
    const heading = canvas.getByRole("heading", { name: args.children });
    const part = canvasElement.querySelector<HTMLElement>(".saan-thai-text") as HTMLElement;
    for (let width = 160; width <= 360; width += 3) {
      heading.style.inlineSize = `${width}px`;
      await expect([width, lineStarts(part).filter((start) => /^(?:เคลื่อน|ตำบล)/.test(start))]).toEqual([width, []]);
      await expect([width, heading.scrollWidth]).toEqual([width, width]);
    }
    heading.style.removeProperty("inline-size");
  },
};

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    children: "Minutes of 19 July 2019: the subdistrict office will hold 4 more family forums, at 12,500 baht.",
  },
  globals: { locale: "en" },
};
