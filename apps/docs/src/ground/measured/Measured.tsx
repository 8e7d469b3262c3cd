import type { Measured as Measurements, Table } from "@saan/bench/measured";
import * as measurements from "@saan/bench/measured";
import { formatThaiDate } from "@saan/thai/calendar";
import { MeasuredGrid } from "./MeasuredGrid";
import { tallyOf } from "./tally";
import "./measured.css";

/**
 * One comparison of the benchmarks, drawn from what they wrote down: the page cannot say another number. `byCase` shows how
 * often each library was right, and the cases one by one for whoever asks.
 */
export function Measured({ id, byCase }: { readonly id: string; readonly byCase?: boolean }) {
  const table = measurements.tables.find((one) => one.id === id);
  if (!table) return <p className="docs-measured-missing">ยังไม่มีผลวัดของตารางนี้</p>;
  return <MeasuredView table={table} run={measurements} byCase={byCase} />;
}

/** The comparison itself, of any run. */
export function MeasuredView({
  table,
  run,
  byCase,
}: {
  readonly table: Table;
  readonly run: Pick<Measurements, "measuredOn" | "node" | "processor">;
  readonly byCase?: boolean;
}) {
  const { title, rows, note } = table;
  return (
    <figure className="docs-measured sb-unstyled">
      <figcaption>{title.th}</figcaption>
      {byCase ? (
        <>
          <MeasuredGrid table={tallyTable(table)} />
          <details className="docs-measured-cases">
            <summary>ดูทีละกรณี ({rows.length})</summary>
            <MeasuredGrid table={table} />
          </details>
        </>
      ) : (
        <MeasuredGrid table={table} />
      )}
      <p className="docs-measured-note">
        {byCase && "ผิด คือตอบค่าอื่นโดยไม่เตือน ไม่รับ คือบอกว่าอ่านไม่ได้ "}
        {note && `${note.th} `}
        วัดเมื่อ {formatThaiDate(run.measuredOn)} ด้วย Node {run.node}
        {run.processor && ` บน ${run.processor}`}
      </p>
    </figure>
  );
}

/** The tally as a table of its own, one library a row. */
function tallyTable(table: Table): Table {
  const count = (th: string, en: string) => ({ title: { th, en }, kind: "exact" as const, decimals: 0 });
  return {
    id: `${table.id}-tally`,
    title: table.title,
    columns: [
      { title: { th: "ไลบรารี", en: "Library" }, kind: "exact" },
      count("ถูก", "Right"),
      count("ผิด", "Wrong"),
      count("ไม่รับ", "Cannot"),
    ],
    rows: tallyOf(table).map(({ library, right, wrong, cannot }) => [library, right, wrong, cannot]),
  };
}
