import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { NewsSource } from "./examples/NewsSource.js";
import code from "./examples/NewsSource.tsx?raw";
import { guide } from "./guide.js";
import { SourceNote } from "./SourceNote.js";

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Source note หมายเหตุที่มา",
  id: "source-note",
  component: SourceNote,
  parameters: { guide },
  args: {
    title: "10 ตำบลพะเยาลงนามข้อตกลง",
    publisher: "สำนักประชาสัมพันธ์เขต 3",
    published: { asStated: "19 กรกฎาคม 2562", iso: "2019-07-19", precision: "day" },
    url: "https://region3.example.go.th/news/2562",
  },
} satisfies Meta<typeof SourceNote>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link", { name: "10 ตำบลพะเยาลงนามข้อตกลง" })).toHaveAttribute(
      "href",
      "https://region3.example.go.th/news/2562",
    );
  },
};

export const InUse: Story = {
  render: () => <NewsSource />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

/** A paper document has a place in it, and no link. */
export const OnPaper: Story = { args: { title: "บันทึกข้อตกลง ฉบับลงนาม", url: undefined, place: "หน้า 3 ข้อ 5" } };

/** An address that could run something is no link. */
export const UnsafeAddress: Story = {
  args: { url: "javascript:alert(1)" },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("link")).toBeNull();
  },
};

export const LongThai: Story = {
  args: {
    title: "การประชุมผู้ใหญ่บ้านและที่ปรึกษาเพื่อขับเคลื่อนงานสุขภาวะเด็กเยาวชนและครอบครัวในพื้นที่นำร่อง 10 ตำบลของจังหวัดพะเยา",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: { title: "Ten sub-districts sign", publisher: "Regional public relations office" },
  globals: { locale: "en" },
};
