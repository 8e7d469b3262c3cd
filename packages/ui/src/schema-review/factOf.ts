import { type FormModel, type FormNode, nearestNode, nodeAt } from "@saan/forms/model";
import type { Path } from "@saan/schema/read";
import { fill } from "../messages/fill.js";
import type { AnswerSettings } from "./answerSettings.js";

// What a record says of its own facts (`provenance`) names them by their paths, and its sources by their ids.
const NAMES_A_FACT = /^provenance\.\w+\.\*\.field$/;
const NAMES_A_SOURCE = /^provenance\.(?:sources(?:\.\*)?|statements\.\*\.source)$/;

/** Whether the answers of a field are paths of other fields: `term.end`. */
export function namesAFact({ id }: FormNode): boolean {
  return NAMES_A_FACT.test(id);
}

/** Whether the answers of a field are ids of sources, which tell a reader nothing by themselves. */
export function namesASource({ id }: FormNode): boolean {
  return NAMES_A_SOURCE.test(id);
}

/**
 * The fact that a path leads to, by its labels: `term.end` is "ระยะเวลา: วันสิ้นสุด", `parties.3.area` names the fourth party.
 * A path that the form knows nothing of stays as it is.
 */
export function factOf(model: FormModel, path: Path, record: unknown, settings: AnswerSettings): string {
  const { locale, words, messages } = settings;
  const known = nearestNode(model, path, record).path;
  const names: string[] = [];
  for (const [index, step] of known.entries()) {
    const node = nodeAt(model, known.slice(0, index + 1), record);
    const around = nodeAt(model, known.slice(0, index), record);
    if (!node) break;
    if (around?.kind !== "list" && around?.kind !== "record") names.push(node.label[locale]);
    else {
      const name = (around.rowLabel ?? around.label)[locale];
      // The row stands for its list.
      names.splice(-1, 1, fill(messages["schemaReview.row"], { name, number: words.number(Number(step) + 1) }));
    }
  }
  return names.length > 0 ? names.join(": ") : path.join(".");
}
