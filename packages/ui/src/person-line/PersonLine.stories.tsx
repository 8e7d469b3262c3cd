import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ForumSpeakers } from "./examples/ForumSpeakers.js";
import code from "./examples/ForumSpeakers.tsx?raw";
import { guide } from "./guide.js";
import { PersonLine } from "./PersonLine.js";

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Person line บรรทัดผู้ดำรงตำแหน่ง",
  id: "person-line",
  component: PersonLine,
  parameters: { guide },
  args: {
    capacity: "ผู้ลงนาม",
    post: {
      post: "ปลัดองค์การบริหารส่วนตำบล",
      organization: { nameAsStated: "องค์การบริหารส่วนตำบลแม่ใส" },
    },
  },
} satisfies Meta<typeof PersonLine>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ปลัดองค์การบริหารส่วนตำบล")).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <ForumSpeakers />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Acting: Story = {
  args: {
    post: {
      post: "ปลัดองค์การบริหารส่วนตำบล",
      acting: { kind: "for-the-holder", ownPost: "หัวหน้าสำนักปลัด" },
      organization: { nameAsStated: "องค์การบริหารส่วนตำบลแม่ใส" },
    },
  },
};

/** A post alone is enough to say who. */
export const PostOnly: Story = { args: { capacity: undefined, post: { post: "ผู้ใหญ่บ้าน หมู่ที่ 4" } } };

export const LongThai: Story = {
  args: {
    post: {
      post: "ผู้อำนวยการสำนักงานส่งเสริมและสนับสนุนวิชาการ ที่ปรึกษาคณะกรรมการส่งเสริมการพัฒนาครอบครัวแห่งชาติ",
      organization: { nameAsStated: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดนครศรีธรรมราช" },
    },
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    capacity: "Signatory",
    post: {
      post: "Permanent secretary of the sub-district",
      acting: { kind: "for-the-holder", ownPost: "Head of the office" },
      organization: { nameAsStated: "Mae Sai sub-district administration" },
    },
  },
  globals: { locale: "en" },
};
