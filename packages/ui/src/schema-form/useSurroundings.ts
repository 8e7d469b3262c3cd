"use client";

import type { OptionSources } from "@saan/forms/model";
import { useMemo } from "react";
import { useScripted } from "../part/useScripted.js";
import type { FormSurroundings } from "./FormSurroundings.js";
import { NodeControl } from "./NodeControl.js";
import { canHide } from "./questionsIn.js";
import type { SchemaFormWork } from "./SchemaFormWork.js";
import type { FormWidget } from "./widgets.js";

/** What a page gives the fields of its form. */
interface FromPage {
  readonly sources: OptionSources | undefined;
  readonly widgets: readonly FormWidget[] | undefined;
}

const noSources: OptionSources = {};
const noWidgets: readonly FormWidget[] = [];

/** What the controls of a form share. The same object until it becomes another form. */
export function useSurroundings(
  { control, formId, form: { model }, values }: SchemaFormWork,
  { sources = noSources, widgets = noWidgets }: FromPage,
  readOnlyAsText: boolean,
): FormSurroundings {
  const named = !useScripted();
  return useMemo(
    () => ({
      control,
      model,
      formId,
      named,
      sources,
      widgets,
      values,
      canHide: canHide(model),
      readOnlyAsText,
      Control: NodeControl,
    }),
    [control, model, formId, named, sources, widgets, values, readOnlyAsText],
  );
}
