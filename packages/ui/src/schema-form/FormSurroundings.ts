"use client";

import { type FormModel, type OptionSources, SaanError } from "@saan/forms/model";
import type { FormControl } from "@saan/forms/react";
import type { Path } from "@saan/schema/read";
import { type ComponentType, createContext, useContext } from "react";
import type { FormWidget } from "./widgets.js";

export interface NodeControlProps {
  /** Where the value is: `["parties", 3, "role"]`. */
  readonly path: Path;
}

/** What every control of one form shares. */
export interface FormSurroundings {
  /** Never changes while the form lives, so that typing in one field renders no other. */
  readonly control: FormControl;
  readonly model: FormModel;
  /** The beginning of every DOM id in the form. */
  readonly formId: string;
  /** Whether the browser itself may have to send the form: fields then have names. */
  readonly named: boolean;
  readonly sources: OptionSources;
  /** Controls that are not the kit's. */
  readonly widgets: readonly FormWidget[];
  /** A copy of the values as they are now. */
  readonly values: () => unknown;
  /** Whether rules, or a role, may hide a field of it. */
  readonly canHide: boolean;
  /** What cannot be changed is drawn as text, not as a box. */
  readonly readOnlyAsText: boolean;
  /** The control for any node. From here, because a group holds controls and is one. */
  readonly Control: ComponentType<NodeControlProps>;
}

export const FormSurroundingsContext = createContext<FormSurroundings | undefined>(undefined);

/** The form around a control. Throws when there is none: a developer's mistake. */
export function useFormSurroundings(): FormSurroundings {
  const surroundings = useContext(FormSurroundingsContext);
  if (!surroundings) {
    throw new SaanError(
      "no-form",
      "A schema form control stands outside <SchemaForm>.",
      "Put it inside one, where there is a form to read.",
    );
  }
  return surroundings;
}
