"use client";

import type { OptionSources } from "@saan/forms/model";
import { useMemo } from "react";
import type { FormSurroundings } from "./FormSurroundings.js";
import { NodeControl } from "./NodeControl.js";
import { canHide } from "./questionsIn.js";
import type { SchemaFormWork } from "./SchemaForm.js";

/** What the controls of a form share. The same object until it becomes another form. */
export function useSurroundings(
  { control, formId, form: { model }, values }: SchemaFormWork,
  sources: OptionSources,
  readOnlyAsText: boolean,
): FormSurroundings {
  return useMemo(
    () => ({ control, model, formId, sources, values, canHide: canHide(model), readOnlyAsText, Control: NodeControl }),
    [control, model, formId, sources, values, readOnlyAsText],
  );
}
