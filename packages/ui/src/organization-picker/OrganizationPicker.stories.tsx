import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, userEvent, waitFor, within } from "storybook/test";
import { PartnerOfAgreement } from "./examples/PartnerOfAgreement.js";
import code from "./examples/PartnerOfAgreement.tsx?raw";
import { guide } from "./guide.js";
import { OrganizationPicker } from "./OrganizationPicker.js";
import type { OrganizationDraft, RegisteredOrganization } from "./registry.js";

const kinds = [
  { value: "foundation", label: "มูลนิธิ" },
  { value: "provincial-office", label: "ส่วนราชการประจำจังหวัด" },
  { value: "local-government", label: "องค์กรปกครองส่วนท้องถิ่น" },
];
const registry: readonly RegisteredOrganization[] = [
  { id: "org_01dg4v1n8g0000000000000001", name: "มูลนิธิเครือข่ายครอบครัว", kind: "foundation" },
  { id: "org_01dg4v1n8g0000000000000002", name: "มูลนิธิพะเยาเพื่อการพัฒนา", kind: "foundation", detail: "พะเยา" },
  {
    id: "org_01dg4v1n8g0000000000000003",
    name: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา",
    kind: "provincial-office",
    otherNames: ["พมจ.พะเยา"],
  },
  {
    id: "org_01dg4v1n8g0000000000000004",
    name: "เทศบาลตำบลแม่กา",
    kind: "local-government",
    detail: "อำเภอเมืองพะเยา จังหวัดพะเยา",
    otherNames: ["ทต.แม่กา"],
  },
];
const [network] = registry;
const chosen = { id: network?.id, nameAsStated: "มูลนิธิเครือข่ายครอบครัว" };

const addAtOnce = async ({ name, kind }: OrganizationDraft): Promise<RegisteredOrganization> => ({
  id: "org_01dg4v1n8g0000000000000009",
  name,
  kind,
});

const meta = {
  title: "Components/People and places คน หน่วยงาน และพื้นที่/Organisation picker ช่องเลือกหน่วยงาน",
  id: "organization-picker",
  component: OrganizationPicker,
  parameters: { guide },
  args: {
    label: "คู่ความร่วมมือ",
    hint: "เลือกจากทะเบียน หรือพิมพ์ชื่อตามเอกสาร",
    registry,
    kinds,
    onValueChange: fn(),
    onAdd: addAtOnce,
  },
} satisfies Meta<typeof OrganizationPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByRole("combobox");
    await userEvent.type(input, "พมจ{ArrowDown}{Enter}");
    await expect(input).toHaveValue("สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: "org_01dg4v1n8g0000000000000003" }),
    );
  },
};

export const InUse: Story = {
  render: () => <PartnerOfAgreement register={registry} />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    const input = canvas.getByRole("combobox");
    await userEvent.type(input, "ชมรมครอบครัวบ้านใหม่");
    await userEvent.click(canvas.getByRole("button", { name: "เพิ่มหน่วยงานใหม่" }));
    const dialog = within(await screen.findByRole("dialog"));
    await expect(dialog.getByLabelText(/ชื่อหน่วยงาน/)).toHaveValue("ชมรมครอบครัวบ้านใหม่");
    await userEvent.selectOptions(dialog.getByLabelText("ประเภทหน่วยงาน"), "สมาคม");
    await userEvent.click(dialog.getByRole("button", { name: "เพิ่มในทะเบียน" }));
    await waitFor(() => expect(input).toHaveFocus());
    await expect(input).toHaveValue("ชมรมครอบครัวบ้านใหม่");
    await expect(canvas.queryByText(/ยังไม่ได้เลือกจากทะเบียน/)).toBeNull();
  },
};

/** A name in no register stays as the document has it. */
export const AsStated: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByRole("combobox"), "กลุ่มแม่บ้านตำบลเวียง");
    await userEvent.tab();
    await expect(args.onValueChange).toHaveBeenLastCalledWith({ nameAsStated: "กลุ่มแม่บ้านตำบลเวียง" });
    await expect(canvas.getByText("บันทึกชื่อตามที่พิมพ์ ยังไม่ได้เลือกจากทะเบียน")).toBeVisible();
  },
};

export const Open: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await expect(canvas.getAllByRole("option")).toHaveLength(4);
  },
};

/** Left open, to be looked at. */
export const AddDialog: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "เพิ่มหน่วยงานใหม่" }));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("button", { name: "เพิ่มในทะเบียน" }));
    // The dialog is still appearing when it is asked.
    await waitFor(() => expect(dialog.getByText("กรอกชื่อหน่วยงาน")).toBeVisible());
  },
};

export const CouldNotAdd: Story = {
  args: { onAdd: () => Promise.reject(new Error("offline")) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "เพิ่มหน่วยงานใหม่" }));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.type(dialog.getByLabelText(/ชื่อหน่วยงาน/), "ชมรมครอบครัว");
    await userEvent.click(dialog.getByRole("button", { name: "เพิ่มในทะเบียน" }));
    await waitFor(() => expect(dialog.getByText(/^เพิ่มไม่สำเร็จ/)).toBeVisible());
    await expect(dialog.getByLabelText(/ชื่อหน่วยงาน/)).toHaveValue("ชมรมครอบครัว");
  },
};

export const Filled: Story = { args: { defaultValue: chosen } };

export const WithError: Story = { args: { error: "เลือกหน่วยงานที่ร่วมลงนาม", required: true } };

export const ReadOnly: Story = { args: { readOnly: true, hint: undefined, defaultValue: chosen } };

export const Disabled: Story = { args: { disabled: true, hint: undefined, defaultValue: chosen } };

export const LongThai: Story = {
  args: {
    label: "หน่วยงานที่ร่วมสนับสนุนการดำเนินงานตามบันทึกข้อตกลงความร่วมมือ",
    defaultValue: { nameAsStated: "ศูนย์พัฒนาครอบครัวในชุมชนที่ผู้ใหญ่บ้านและที่ปรึกษาร่วมกันจัดตั้ง" },
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = {
  globals: { theme: "dark" },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("combobox"), "มูลนิธิ");
    await expect(canvas.getAllByRole("option").length).toBeGreaterThan(1);
  },
};

export const English: Story = {
  args: {
    label: "Partner",
    hint: "Choose from the register, or type the name in the document",
    registry: [{ id: "org_01dg4v1n8g0000000000000001", name: "Family Network Foundation", kind: "foundation" }],
    kinds: [{ value: "foundation", label: "Foundation" }],
  },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: "Add an organisation" })).toBeVisible();
  },
};
