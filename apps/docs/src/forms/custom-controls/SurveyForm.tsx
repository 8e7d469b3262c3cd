import { useSchemaForm } from "@saan/forms/react";
import { type FormWidget, SchemaForm } from "@saan/ui/schema-form";
import { ScaleWidget } from "./ScaleWidget.js";
import { type Survey, surveyForm } from "./SurveyPage.js";

/** Outside of the component, so that it is the same list at every render. */
export const surveyWidgets: readonly FormWidget[] = [
  {
    // Any whole number from one to a few, in this form and in the next.
    rank: ({ kind, constraints: { integer, minimum, maximum } }) =>
      kind === "number" && integer === true && minimum === 1 && maximum !== undefined && maximum <= 7 ? 1 : 0,
    component: ScaleWidget,
  },
  // And the fields that ask for it: fields: { mood: { widget: "scale" } } in defineForm.
  { name: "scale", component: ScaleWidget },
];

/** A page of one line: everything but the scale is the kit's. */
export function SurveyForm({ send }: { readonly send: (record: Survey) => void }) {
  const handle = useSchemaForm(surveyForm, { onSubmit: send });
  return <SchemaForm handle={handle} widgets={surveyWidgets} submitLabel="ส่งความเห็น" />;
}
