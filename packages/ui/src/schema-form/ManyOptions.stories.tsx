import { defineForm } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { codelist, field } from "@saan/schema/field";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, within } from "storybook/test";
import * as z from "zod";
import { guide } from "./guide.js";
import { SchemaForm } from "./SchemaForm.js";

const services = codelist({
  nutrition: { th: "อาหารและโภชนาการ", en: "Food and nutrition" },
  vaccines: { th: "วัคซีนและสุขภาพเด็ก", en: "Vaccines and child health" },
  growth: { th: "ติดตามพัฒนาการ", en: "Following development" },
  reading: { th: "อ่านหนังสือกับลูก", en: "Reading with children" },
  play: { th: "มุมเล่นในชุมชน", en: "Play corner" },
  daycare: { th: "ศูนย์พัฒนาเด็กเล็ก", en: "Day care" },
  school: { th: "เตรียมเข้าโรงเรียน", en: "Getting ready for school" },
  parenting: { th: "ห้องเรียนพ่อแม่", en: "Classes for parents" },
  counselling: { th: "ให้คำปรึกษาครอบครัว", en: "Family counselling" },
  elderly: { th: "ผู้สูงอายุที่เลี้ยงหลาน", en: "Grandparents who raise children" },
  income: { th: "อาชีพและรายได้", en: "Work and income" },
  savings: { th: "ออมเงินและหนี้สิน", en: "Savings and debt" },
  safety: { th: "บ้านปลอดภัยสำหรับเด็กเล็ก ผู้สูงอายุ และคนพิการในครอบครัวเดียวกัน", en: "Safe homes" },
  dust: { th: "ฝุ่นควันและอากาศ", en: "Dust and smoke" },
});

const rows = { label: { th: "บริการหลัก", en: "Main service" }, options: services, privacy: "public" } as const;
const all = { label: { th: "บริการที่มีในตำบล", en: "Services there" }, options: services, privacy: "public" } as const;
const schema = z.strictObject({
  main: field(services.schema, rows),
  offers: field(z.array(services.schema).min(1), all),
});
const label = { th: "บริการครอบครัว", en: "Family services" };
const form = defineForm({ id: "services", version: 1, label, schema });
const locked = defineForm({
  id: "services",
  version: 1,
  label,
  schema,
  rules: (["main", "offers"] as const).map((one) => ({ kind: "readOnly", field: one, when: "true" })),
});

interface ServicesProps {
  readonly record?: z.infer<typeof schema>;
  readonly isLocked?: boolean;
}

function Services({ record, isLocked = false }: ServicesProps) {
  return <SchemaForm handle={useSchemaForm(isLocked ? locked : form, { record, onSubmit: () => {} })} />;
}

const record = { main: "parenting", offers: ["vaccines", "parenting", "safety"] } as const;
const filled = <Services record={{ ...record, offers: [...record.offers] }} />;

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Schema form แบบฟอร์มจาก schema/Many options ตัวเลือกมาก",
  id: "schema-form-many-options",
  component: SchemaForm,
  args: { handle: undefined as never },
  render: () => filled,
  parameters: { guide, controls: { disable: true } },
} satisfies Meta<typeof SchemaForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** More than twelve are searched: one of them, and several. From the keyboard alone. */
export const Default: Story = {
  render: () => <Services />,
  play: async ({ canvas }) => {
    const main = canvas.getByRole("combobox", { name: /บริการหลัก/ });
    main.focus();
    await userEvent.keyboard("พ่อแม่{Enter}");
    await expect(main).toHaveValue("ห้องเรียนพ่อแม่");
    const offers = canvas.getByRole("combobox", { name: /บริการที่มีในตำบล/ });
    offers.focus();
    await userEvent.keyboard("ฝุ่น{Enter}อ่าน{Enter}");
    const chosen = within(canvas.getByRole("list", { name: /บริการที่มีในตำบล/ }));
    await expect(chosen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "อ่านหนังสือกับลูก",
      "ฝุ่นควันและอากาศ",
    ]);
  },
};

export const Filled: Story = {};

export const WithError: Story = {
  render: () => <Services />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "บันทึก" }));
    const [, offers] = await canvas.findAllByRole("link");
    await userEvent.click(offers as HTMLElement);
    await expect(canvas.getByRole("combobox", { name: /บริการที่มีในตำบล/ })).toHaveFocus();
  },
};

export const ReadOnly: Story = {
  render: () => <Services record={{ ...record, offers: [...record.offers] }} isLocked />,
};

export const Open: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("combobox", { name: /บริการที่มีในตำบล/ }));
    await expect(await screen.findByRole("option", { name: /วัคซีน/ })).toHaveAttribute("aria-selected", "true");
  },
};

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { globals: { locale: "en" } };
