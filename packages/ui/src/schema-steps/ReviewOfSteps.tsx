"use client";

import type { OptionSources } from "@saan/forms/model";
import { isShownIn } from "@saan/forms/react";
import type { Path } from "@saan/schema/read";
import { useEffect, useMemo, useState } from "react";
import type { SchemaFormWork } from "../schema-form/SchemaFormWork.js";
import { NumberedRows } from "../schema-review/Facts.js";
import { Sections } from "../schema-review/Sections.js";
import { useAnswerSettings } from "../schema-review/useAnswerSettings.js";
import { StepperEdit } from "../stepper/StepperNav.js";
import type { FormStage } from "./stepsOf.js";

interface ReviewOfStepsProps {
  readonly handle: SchemaFormWork;
  readonly stages: readonly FormStage[];
  readonly sources: OptionSources;
  readonly level: 3 | 4;
}

/** All answers as a review shows them, step by step, each with the way back to it. */
export function ReviewOfSteps({ handle, stages, sources, level }: ReviewOfStepsProps) {
  const { control, form, subscribe } = handle;
  // A draft may be restored while they are read.
  const [values, setValues] = useState(handle.values);
  useEffect(() => subscribe(setValues), [subscribe]);
  const answers = useAnswerSettings(sources, values);
  const settings = useMemo(() => {
    const isShown = (path: Path) => isShownIn(control, path);
    return { ...answers, model: form.model, isShown, Rows: NumberedRows };
  }, [answers, control, form.model]);
  const Heading = `h${level}` as const;
  return (
    <div className="saan-schema-review">
      {stages.map(({ id, label, fields }) => (
        <section key={id} className="saan-schema-steps-reviewed">
          <div className="saan-schema-steps-title">
            <Heading className="saan-heading">{label[answers.locale]}</Heading>
            <StepperEdit step={id} />
          </div>
          <Sections settings={settings} record={values} fields={fields} level={4} under={label} />
        </section>
      ))}
    </div>
  );
}
