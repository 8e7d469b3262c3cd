import * as forms from "@saan/bench/forms";
import { MeasuredView } from "../../ground/measured/Measured";
import { lighterThanOurs } from "./lighterThanOurs.js";
import "../forms.css";

/** The same form built with ours and with others, as it was last measured, and where others do less work than ours. */
export function MeasuredForms() {
  return forms.tables.map((table) => (
    <div key={table.id} className="docs-forms-measured">
      <MeasuredView table={table} run={forms} />
      <p>ใครได้ตัวเลขน้อยกว่าสานในตารางนี้</p>
      <ul>
        {lighterThanOurs(table).map(({ what, who }) => (
          <li key={what}>
            {what}: {who.join(" · ") || "ไม่มี"}
          </li>
        ))}
      </ul>
    </div>
  ));
}
