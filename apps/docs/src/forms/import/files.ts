import { exportRows, type RowsReading, reportOf, templateOf } from "@saan/forms/import";
import type { Activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";

const { model } = activityForm;

/** An empty workbook to send out: a column for every field, lists to choose from, a sheet that says how. */
export const templateFile = () => templateOf(model, { locale: "th", rows: { costs: 5 } });

/** What is wrong in a file, as a workbook for the one who sent it. */
export const reportFile = (reading: RowsReading<Activity>) => reportOf(reading, { locale: "th" });

/** Records as a workbook, for a role: what it may not see has no column. */
export const recordsFile = (records: readonly Activity[], role: string) =>
  exportRows(model, records, { locale: "th", role });

/** Has the browser save a file. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
