import { type FormModel, nodeAt } from "@saan/forms/model";
import type { AuditEvent } from "../../api/contract.js";
import type { Words } from "../../messages/useWords.js";
import { momentWords } from "../moment-words.js";

/** The forms that know the names of the fields, by what was changed. */
export type HistoryModels = Partial<Readonly<Record<AuditEvent["entity"], FormModel>>>;

/** One entry of the history: "21 พ.ย. 2569 13.00 น. ผู้ใช้แก้ไขข้อตกลง: ชื่อข้อตกลง, ระยะเวลา". */
export function historyWords(event: AuditEvent, words: Words, models: HistoryModels): string {
  const { locale, say } = words;
  const what = say(`history.${event.action}.${event.entity}`);
  const fields = changedFields(event, words, models);
  return say("history.line", {
    when: momentWords(event.at, locale),
    who: say(`history.who.${event.actor}`),
    what: fields.length === 0 ? what : say("history.changed", { what, fields: fields.join(say("words.list")) }),
  });
}

/** The labels of the fields that were changed, each once. A field that no form knows any more is not told. */
function changedFields(
  { entity, changedPaths }: AuditEvent,
  { locale }: Words,
  models: HistoryModels,
): readonly string[] {
  const model = models[entity];
  if (!model) return [];
  const labels = changedPaths.map((path) => nodeAt(model, [path.split(".")[0] ?? ""])?.label[locale]);
  return [...new Set(labels.filter((label) => label !== undefined))];
}
