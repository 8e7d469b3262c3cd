"use client";

import type { FormModel, OptionSources } from "@saan/forms/model";
import { NumberedRows } from "../schema-review/Facts.js";
import type { IsShown } from "../schema-review/relevance.js";
import { Sections } from "../schema-review/Sections.js";
import { useAnswerSettings } from "../schema-review/useAnswerSettings.js";
import { StepperEdit } from "../stepper/StepperNav.js";
import type { FormStage } from "./stepsOf.js";

interface ReviewOfStepsProps {
  readonly model: FormModel;
  readonly stages: readonly FormStage[];
  readonly values: unknown;
  readonly isShown: IsShown;
  readonly sources: OptionSources;
  readonly level: 3 | 4;
}

/** All answers as a review shows them, step by step, each with the way back to it. */
export function ReviewOfSteps({ model, stages, values, isShown, sources, level }: ReviewOfStepsProps) {
  const answers = useAnswerSettings(sources, values);
  const settings = { ...answers, model, isShown, Rows: NumberedRows };
  const Heading = `h${level}` as const;
  return (
    <div className="saan-schema-review">
      {stages.map(({ id, label, fields }) => (
        <section key={id} className="saan-schema-steps-reviewed">
          <div className="saan-schema-steps-title">
            <Heading className="saan-heading">{label[answers.locale]}</Heading>
            <StepperEdit step={id} />
          </div>
          <Sections settings={settings} record={values} fields={fields} level={4} untitledAlone />
        </section>
      ))}
    </div>
  );
}
