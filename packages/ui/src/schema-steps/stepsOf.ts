import { type FormModel, fieldsOf, nodeAt } from "@saan/forms/model";
import type { Bilingual } from "@saan/schema/field";
import type { Path } from "@saan/schema/read";
import { questionsIn } from "../schema-form/questionsIn.js";

/** One step of the way through a form. */
export interface FormStage {
  readonly id: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  /** Ids of its top-level fields. */
  readonly fields: readonly string[];
}

/** The steps of a form: its own, else one for each section; fields that are in none stand in the first of them. */
export function stagesOf(model: FormModel): readonly FormStage[] {
  if (model.steps) return model.steps;
  const root = model.nodes[""];
  // Of a choice of shapes all fields are asked together.
  const fields = root?.kind === "group" ? fieldsOf(model, root) : [];
  const whole = {
    id: model.id,
    label: model.label,
    fields: root?.kind === "group" ? fields.map(({ id }) => id) : [""],
  };
  const sections = model.sections.map(({ id, label, hint }) => ({
    id,
    label,
    ...(hint && { hint }),
    fields: fields.filter(({ section }) => section === id).map((field) => field.id),
  }));
  const [first, ...others] = sections;
  if (!first) return [whole];
  const placed = new Set(sections.flatMap((section) => section.fields));
  const loose = fields.filter(({ id }) => !placed.has(id)).map(({ id }) => id);
  return [{ ...first, fields: [...loose, ...first.fields] }, ...others];
}

/** The paths of the fields of a step. */
export function pathsOf(model: FormModel, { fields }: FormStage): readonly Path[] {
  return fields.map((id): Path => (id === "" ? [] : [model.nodes[id]?.key ?? id]));
}

/** The paths of the questions of a step, those of a group in place of the group. */
export function questionsOf(model: FormModel, stage: FormStage): readonly Path[] {
  return pathsOf(model, stage).flatMap((path) => {
    const node = nodeAt(model, path);
    return node ? questionsIn(model, node, path, undefined) : [];
  });
}

/** The step that an issue belongs to: where its field is asked; the first one for what concerns the record as a whole. */
export function stageOfPath(model: FormModel, stages: readonly FormStage[], path: Path): FormStage | undefined {
  const found = stages.find((stage) => pathsOf(model, stage).some((own) => own.length === 0 || own[0] === path[0]));
  return found ?? stages[0];
}
