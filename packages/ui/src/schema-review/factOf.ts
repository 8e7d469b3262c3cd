import { type FormModel, type FormNode, nodeAt, valueAt } from "@saan/forms/model";
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

/** One step along a path of a record, as far as the form knows it. */
export interface FactStep {
  readonly step: string | number;
  readonly node: FormNode;
  readonly around: FormNode;
  /** Where it is in the values of the form: what the record names itself is a row there. */
  readonly at: Path;
}

/** The steps of a path of a record, or of form values; they end where the form has nothing more. */
export function stepsTo(model: FormModel, path: Path, record: unknown): readonly FactStep[] {
  const steps: FactStep[] = [];
  let at: Path = [];
  let around = model.nodes[""];
  let value = record;
  for (const step of path) {
    const isNamed = around?.kind === "record" && typeof step === "string";
    at = isNamed ? [...at, Math.max(0, Object.keys(value ?? {}).indexOf(step)), "value"] : [...at, step];
    const node = nodeAt(model, at, record);
    if (!around || !node) break;
    steps.push({ step, node, around, at });
    around = node;
    value = valueAt(value, step);
  }
  return steps;
}

/**
 * The fact that a path leads to, by its labels: `term.end` is "ระยะเวลา: วันสิ้นสุด", `parties.3.area` names the fourth party,
 * and what the record names itself has that name. A path that the form knows nothing of stays as it is.
 */
export function factOf(model: FormModel, path: Path, record: unknown, settings: AnswerSettings): string {
  const { locale, words, messages } = settings;
  const names: string[] = [];
  for (const { step, node, around } of stepsTo(model, path, record)) {
    if (around.kind === "record" && typeof step === "string") names.push(step);
    else if (around.kind !== "list" && around.kind !== "record") names.push(node.label[locale]);
    else {
      const name = (around.rowLabel ?? around.label)[locale];
      // The row stands for its list.
      names.splice(-1, 1, fill(messages["schemaReview.row"], { name, number: words.number(Number(step) + 1) }));
    }
  }
  return names.length > 0 ? names.join(": ") : path.join(".");
}
