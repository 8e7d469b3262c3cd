import type { Bilingual } from "@saan/schema/field";
import { fieldKeys } from "./lookup.js";
import { nearbyNames } from "./nearbyNames.js";
import type { FormModel, StepModel } from "./node.js";
import { SaanError } from "./SaanError.js";

/** A step of a form that is filled in step by step: sections, single fields, or both. */
export interface FormStep<Field extends string = string> {
  readonly id: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  /** Ids of sections, each with all its fields that no step names by themselves. */
  readonly sections?: readonly string[];
  /** Names of top-level fields. */
  readonly fields?: readonly Field[];
}

/**
 * The steps with their fields: every top-level field of a form is in exactly one, those that no step names in the last.
 *
 * @throws SaanError `no-such-field`, `no-such-section` or `in-two-steps`.
 */
export function stepsOf(
  steps: readonly FormStep[],
  { id: form, nodes, sections }: Pick<FormModel, "id" | "nodes" | "sections">,
  declared: ReadonlySet<string>,
): readonly StepModel[] | undefined {
  if (steps.length === 0) return undefined;
  const top = fieldKeys(nodes);
  const byField = placed(steps, "fields", form);
  const bySection = placed(steps, "sections", form);
  const strangerField = [...byField.keys()].find((key) => !top.some((node) => node.key === key));
  if (strangerField !== undefined) {
    const near = nearbyNames(
      strangerField,
      top.map(({ key }) => key),
    );
    throw unknown("field", strangerField, form, `Give names of top-level fields.${near}`);
  }
  const stranger = [...bySection.keys()].find((section) => !declared.has(section));
  if (stranger !== undefined) {
    throw unknown("section", stranger, form, `Give ids of the form's sections.${nearbyNames(stranger, declared)}`);
  }
  const last = steps.length - 1;
  const stepOf = ({ key, section }: (typeof top)[number]) =>
    byField.get(key) ?? (section === undefined ? undefined : bySection.get(section)) ?? last;
  return steps.map(({ id, label, hint }, index) => {
    const own = top.filter((node) => stepOf(node) === index);
    const inUse = new Set(own.map(({ section }) => section));
    return {
      id,
      label,
      ...(hint && { hint }),
      sections: sections.flatMap((section) => (inUse.has(section.id) ? [section.id] : [])),
      fields: own.map((node) => node.id),
    };
  });
}

function placed(steps: readonly FormStep[], what: "fields" | "sections", form: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, step] of steps.entries()) {
    for (const name of step[what] ?? []) {
      const before = places.get(name);
      if (before !== undefined && before !== index) {
        throw new SaanError(
          "in-two-steps",
          `In form "${form}" the ${what === "fields" ? "field" : "section"} "${name}" is in the steps "${steps[before]?.id}" and "${step.id}".`,
          "Leave it in one of them.",
        );
      }
      places.set(name, index);
    }
  }
  return places;
}

function unknown(what: "field" | "section", name: string, form: string, how: string): SaanError {
  return new SaanError(`no-such-${what}`, `A step of form "${form}" names the ${what} "${name}".`, how);
}
