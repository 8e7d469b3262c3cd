import { issueText } from "@saan/forms/messages";
import { defineForm, nodeAt } from "@saan/forms/model";
import { domId, useSchemaForm } from "@saan/forms/react";
import { field, shortText } from "@saan/schema/field";
import { ErrorSummary } from "@saan/ui/error-summary";
import * as z from "zod";
import { NameList } from "./NameList.js";
import { ScaleField } from "./ScaleField.js";

export const surveyForm = defineForm({
  id: "survey",
  version: 1,
  label: { th: "ความเห็นต่อกิจกรรม", en: "What people thought" },
  schema: z.strictObject({
    satisfaction: field(z.number().int().min(1).max(5), {
      label: { th: "พอใจเพียงใด", en: "Satisfaction" },
      hint: { th: "1 คือน้อยที่สุด 5 คือมากที่สุด", en: "1 is least, 5 is most" },
      privacy: "public",
    }),
    villages: field(z.array(shortText(80)).max(20), { label: { th: "หมู่บ้าน", en: "Villages" }, privacy: "public" }),
  }),
});

export type Survey = z.infer<typeof surveyForm.record.schema>;

/** A page of one's own around controls of one's own: the engine, the words and the summary are the kit's. */
export function SurveyPage({ send }: { readonly send: (record: Survey) => void }) {
  const handle = useSchemaForm(surveyForm, { onSubmit: send });
  const errors = handle.issues.map((issue) => ({
    text: issueText(issue, { node: nodeAt(surveyForm.model, issue.path), locale: "th" }),
    href: `#${domId(handle.formId, issue.path)}` as const,
  }));
  return (
    <form id={handle.formId} onSubmit={handle.submit} noValidate>
      {handle.submitCount > 0 && errors.length > 0 && <ErrorSummary errors={errors} focusKey={handle.submitCount} />}
      <ScaleField control={handle.control} path={["satisfaction"]} />
      <NameList control={handle.control} />
      <button type="submit">ส่งความเห็น</button>
    </form>
  );
}
