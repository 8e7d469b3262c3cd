import type { FormModel, FormNode } from "@saan/forms/model";
import type { FormControl } from "@saan/forms/react";
import type { Path } from "@saan/schema/read";
import type { ComponentType } from "react";
import type { NodeField } from "./NodeField.js";

/** What a control of one's own is given: what the kit's controls read of their field, and where it is. */
export interface FormWidgetProps extends NodeField {
  /** Where the value is: `["visits", 2, "satisfaction"]`. */
  readonly path: Path;
  /** For `useFormNode` and `useFormRows`, where one control answers for several fields. */
  readonly control: FormControl;
}

/**
 * A control of one's own in a generated form: for the fields that name it, and for those it fits better than any other. Keep
 * the list of them outside of components: another list draws the whole form anew.
 */
export interface FormWidget {
  /** Fields with this `widget`, in the schema or in `fields` of the form, have this control, whatever fits better. */
  readonly name?: string;
  /**
   * How well it fits a field: the highest number wins, of two equal ones the first. 0 or less leaves the field to the kit.
   * @default only fields that name it
   */
  readonly rank?: (node: FormNode, model: FormModel) => number;
  readonly component: ComponentType<FormWidgetProps>;
}

/** The control of one's own for a field; none where the kit's is meant. */
export function widgetFor(
  node: FormNode,
  model: FormModel,
  widgets: readonly FormWidget[],
): FormWidget["component"] | undefined {
  const named = node.widget === undefined ? undefined : widgets.find(({ name }) => name === node.widget);
  if (named) return named.component;
  let best: FormWidget | undefined;
  let highest = 0;
  for (const widget of widgets) {
    const rank = widget.rank?.(node, model) ?? 0;
    if (rank > highest) {
      highest = rank;
      best = widget;
    }
  }
  return best?.component;
}
