"use client";

import type { FormModel, OptionSources } from "@saan/forms/model";
import { useKit } from "../provider/KitProvider.js";
import { SchemaReview } from "../schema-review/SchemaReview.js";
import { StepperEdit } from "../stepper/StepperNav.js";
import type { FormStage } from "./stepsOf.js";

interface ReviewOfStepsProps {
  readonly form: { readonly model: FormModel };
  readonly stages: readonly FormStage[];
  readonly values: unknown;
  readonly sources: OptionSources;
  readonly level: 3 | 4;
}

/** All answers step by step, each with the way back to it. */
export function ReviewOfSteps({ form, stages, values, sources, level }: ReviewOfStepsProps) {
  const { locale } = useKit();
  const Heading = `h${level}` as const;
  return (
    <div className="saan-schema-steps-review">
      {stages.map(({ id, label, fields }) => (
        <section key={id} className="saan-schema-steps-reviewed">
          <div className="saan-schema-steps-title">
            <Heading className="saan-heading">{label[locale]}</Heading>
            <StepperEdit step={id} />
          </div>
          <SchemaReview form={form} record={values} fields={fields} sources={sources} headingLevel={4} />
        </section>
      ))}
    </div>
  );
}
