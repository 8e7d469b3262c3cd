import {
  DataTable,
  type DataTableColumn,
  withColumnMenu,
  withCsv,
  withFilters,
  withGrouping,
  withPrint,
} from "@saan/ui/data-table";
import { type AgreementRow, agreements } from "./agreements.js";

const tones = { ลงนามแล้ว: "success", รอลงนาม: "attention", ร่าง: "neutral" } as const;

const columns: readonly DataTableColumn<AgreementRow>[] = [
  { id: "title", label: "ชื่อข้อตกลง" },
  { id: "province", label: "จังหวัด", filter: "choice", groupable: true },
  { id: "status", label: "สถานะ", kind: "tag", tone: ({ status }) => tones[status], filter: "choice", groupable: true },
  { id: "signedOn", label: "วันที่ลงนาม", kind: "date", filter: "date" },
  { id: "budget", label: "งบประมาณ (บาท)", kind: "money", filter: "number", sum: true },
  { id: "families", label: "ครอบครัว", kind: "number", sum: true, phone: "hide" },
];

/** The agreements of a programme: searched, filtered, grouped, printed and taken along to a spreadsheet. */
export function AgreementTable() {
  return (
    <DataTable
      caption="ข้อตกลงความร่วมมือ"
      columns={columns}
      rows={agreements}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `#agreement-${id}`}
      features={[withFilters, withGrouping, withColumnMenu, withCsv, withPrint]}
      defaultQuery={{ sort: [{ column: "signedOn", direction: "descending" }] }}
      fileName="ข้อตกลงความร่วมมือ"
    />
  );
}
