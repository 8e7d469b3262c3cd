import { guessMapping, importText, type RowsReading, readRows, readTableInWorker } from "@saan/forms/import";
import { nodeAt } from "@saan/forms/model";
import type { Activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";

/** Rows of a file, or one sentence on why there are none. */
export type Imported =
  | { readonly ok: true; readonly reading: RowsReading<Activity> }
  | { readonly ok: false; readonly why: string };

/** Reads the first sheet of a file. `signal` ends it when the person chooses another one. */
export async function importActivities(file: File, signal?: AbortSignal): Promise<Imported> {
  const table = await readTableInWorker(file, { name: file.name, signal });
  if (!table.ok) return { ok: false, why: importText(table, { locale: "th" }) };
  const sheet = table.sheets.find(({ isHidden }) => !isHidden) ?? table.sheets[0];
  if (!sheet) return { ok: false, why: importText({ reason: "empty-file", params: {} }, { locale: "th" }) };
  // A guess. Below 0.8 a person should look before anything is read.
  const mapping = guessMapping(activityForm.model, sheet.columns);
  const reading = await readRows(activityForm, sheet, mapping, { resolvers: { districts: findDistricts }, signal });
  return { ok: true, reading };
}

/**
 * What may be meant by a name, within the province that stands in the same row. One choice is taken; of several a person
 * chooses; none is said at the cell.
 */
async function findDistricts(name: string, { within }: { readonly within?: unknown }) {
  const { nameAsStated = "" } = (within ?? {}) as { readonly nameAsStated?: string };
  const answer = await fetch(`/api/districts?${new URLSearchParams({ name, province: nameAsStated })}`);
  const districts = (await answer.json()) as readonly { code: string; name: string; province: string }[];
  return districts.map(({ code, name, province }) => ({
    label: name,
    detail: province,
    value: { code, nameAsStated: name },
  }));
}

/** What is to be put right, a sentence for each cell: "E3: กรอกผู้เข้าร่วมหญิงเป็นตัวเลข". */
export function toPutRight({ issues, model }: RowsReading<Activity>): readonly string[] {
  return issues.map((issue) => {
    const node = nodeAt(model, issue.path);
    return `${issue.address ?? issue.row}: ${importText(issue, { node, locale: "th" })}`;
  });
}
