import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { manyVisitsCsv, visitResolvers, visitSources, visitsCsv, visitsForm } from "../testing/visitsToImport.js";
import { ImportVisits } from "./examples/ImportVisits.js";
import code from "./examples/ImportVisits.tsx?raw";
import { guide } from "./guide.js";
import { ImportWizard } from "./ImportWizard.js";

/** A browser is long over a line of thousands of records. */
const SHOWN = 5;

function VisitsImport({ unit = "ครั้ง" }: { readonly unit?: string }) {
  const [taken, setTaken] = useState<readonly unknown[]>([]);
  return (
    <>
      <ImportWizard
        form={visitsForm}
        resolvers={visitResolvers}
        sources={visitSources}
        unit={unit}
        onImport={(visits) => setTaken((before) => [...before, ...visits])}
        onClose={() => {}}
      />
      {taken.length > 0 && <output>{JSON.stringify(taken.slice(0, SHOWN))}</output>}
    </>
  );
}

const meta = {
  title: "Components/Whole forms ทั้งแบบฟอร์ม/Import wizard นำเข้าจากตาราง",
  id: "import-wizard",
  component: ImportWizard,
  args: { form: undefined as never, onImport: () => {} },
  render: (_, { globals }) => <VisitsImport unit={globals.locale === "en" ? "visits" : "ครั้ง"} />,
  parameters: {
    guide,
    controls: { disable: true },
    // Programs, kinds of files, and columns as every spreadsheet names them.
    latin: ["Excel", "CSV", "xlsx", "csv", "tsv", "A", "B", "C", "D", "E", "F", "G"],
    dataIn: ["output", "td", "input", ".saan-import-column strong", ".saan-import-samples"],
  },
} satisfies Meta<typeof ImportWizard>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const file = (text = visitsCsv, name = "การลงพื้นที่.csv") => new File([text], name, { type: "text/csv" });

async function choose(element: HTMLElement, chosen: File) {
  await userEvent.upload(element.querySelector("input[type=file]") as HTMLInputElement, chosen);
}

/** As far as a step, whatever the language. */
async function upTo(canvas: Canvas, element: HTMLElement, step: 2 | 3 | 4, chosen = file()) {
  await choose(element, chosen);
  const next = () => canvas.findByRole("button", { name: /^(ถัดไป|Next)$/ });
  const patient = { timeout: 10_000 };
  const place = (number: number) =>
    canvas.findByRole("heading", { name: new RegExp(`(ขั้นที่|Step) ${number} `) }, patient);
  await place(2);
  for (let at = 3; at <= step; at += 1) {
    await userEvent.click(await next());
    await place(at);
  }
  if (step === 4) await canvas.findByRole("table", { name: /ข้อมูลที่จะนำเข้า|Rows to bring in/ }, patient);
}

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await upTo(canvas, canvasElement, 4);
    await waitFor(() => expect(canvas.getByRole("heading", { name: /ขั้นที่ 4 จาก 5/ })).toHaveFocus());
    await expect(canvas.getByText("ต้องแก้ 4 แถว (7 ช่อง)")).toBeVisible();

    // A name that two places have is asked about, and answered for all rows that say it; by the keyboard alone.
    canvas.getByRole("combobox", { name: "ตำบล แถว 4" }).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await userEvent.keyboard("{Enter}");
    await expect(await canvas.findByText("แถว 4 พร้อมนำเข้า")).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: "แก้อีก 1 แถวที่เขียนเหมือนกัน" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect(await canvas.findByText("แก้ 1 แถวแล้ว")).toBeVisible();

    const households = canvas.getByRole("textbox", { name: /จำนวนครัวเรือน .*แถว 5/ });
    await userEvent.clear(households);
    await userEvent.type(households, "๓๐{Enter}");
    await expect(await canvas.findByText("แก้แล้ว เดิม “สามสิบ”")).toBeVisible();

    await userEvent.click(canvas.getByRole("button", { name: /^นำเข้า 2 ครั้ง/ }));
    await waitFor(() => expect(canvas.getByRole("heading", { name: /ผลการนำเข้า/ })).toHaveFocus());
    await expect(canvas.getByText("นำเข้าแล้ว 2 ครั้ง")).toBeVisible();
    const taken = JSON.parse(canvasElement.querySelector("output")?.textContent ?? "");
    await expect(taken).toMatchObject([{ village: "บ้านสันป่าม่วง", households: 84 }, { village: "บ้านหนองหล่ม" }]);
  },
};

export const InUse: Story = {
  render: () => <ImportVisits />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Empty: Story = {};

export const Refused: Story = {
  play: async ({ canvas, canvasElement }) => {
    const old = new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4])], "การลงพื้นที่ เก่า.xls");
    await choose(canvasElement, old);
    await expect(await canvas.findByText(/บันทึกเป็น \.xlsx/)).toBeVisible();
  },
};

export const Table: Story = { play: ({ canvas, canvasElement }) => upTo(canvas, canvasElement, 2) };

export const Columns: Story = { play: ({ canvas, canvasElement }) => upTo(canvas, canvasElement, 3) };

export const WithError: Story = { play: ({ canvas, canvasElement }) => upTo(canvas, canvasElement, 4) };

export const ManyRows: Story = {
  play: async ({ canvas, canvasElement }) => {
    await upTo(canvas, canvasElement, 4, file(manyVisitsCsv(5000)));
    await expect(canvas.getByText("พร้อมนำเข้า 4,500 แถว")).toBeVisible();
    await waitFor(() => expect(within(canvas.getByRole("table")).getAllByRole("rowheader")).toHaveLength(20));
  },
};

export const LongThai: Story = {
  globals: { viewport: { value: "narrow" } },
  play: ({ canvas, canvasElement }) => upTo(canvas, canvasElement, 4),
};

export const Dark: Story = {
  globals: { theme: "dark" },
  play: ({ canvas, canvasElement }) => upTo(canvas, canvasElement, 4),
};

export const English: Story = {
  globals: { locale: "en" },
  play: ({ canvas, canvasElement }) => upTo(canvas, canvasElement, 4),
};
