"use client";

import type { Form, OptionSources } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { memo, useState } from "react";
import { fill } from "../messages/fill.js";
import { SchemaForm } from "../schema-form/SchemaForm.js";
import { SchemaSteps } from "../schema-steps/SchemaSteps.js";
import { useDesigner } from "./Designer.js";

export interface DesignPreviewProps {
  readonly form: Form<unknown> | undefined;
  readonly sources: OptionSources | undefined;
  readonly headingLevel: 2 | 3;
}

/** The form as it is by now, to be tried, and whether it can be used. */
export function DesignPreview({ form, sources, headingLevel }: DesignPreviewProps) {
  const { problems, messages } = useDesigner();
  // Kept beyond the form: an edit begins the preview anew, at the step that was looked at.
  const [step, setStep] = useState<string>();
  const count = problems.length;
  const isEmpty = !form || (form.model.nodes[""]?.children ?? []).length === 0;
  return (
    <>
      <p className="saan-form-designer-state" data-ready={count === 0 || undefined}>
        {count === 0 ? messages["formDesigner.ready"] : fill(messages["formDesigner.leftToFix"], { count })}
      </p>
      {isEmpty ? (
        <p className="saan-form-designer-empty">{messages["formDesigner.noPreview"]}</p>
      ) : (
        <Tried
          key={keyOf(form)}
          form={form}
          sources={sources}
          headingLevel={headingLevel}
          step={step}
          onStep={setStep}
          tryLabel={messages["formDesigner.try"]}
          triedText={messages["formDesigner.tried"]}
        />
      )}
    </>
  );
}

interface TriedProps extends DesignPreviewProps {
  readonly form: Form<unknown>;
  readonly step: string | undefined;
  readonly onStep: (step: string) => void;
  readonly tryLabel: string;
  readonly triedText: string;
}

/** Memoised: while a word is typed the form of the word before stays as it is. */
const Tried = memo(function Tried({ form, sources, headingLevel, step, onStep, tryLabel, triedText }: TriedProps) {
  const [isTried, setTried] = useState(false);
  const handle = useSchemaForm(form, {
    onSubmit: () => {
      setTried(true);
    },
  });
  const shown = { handle, sources, headingLevel, submitLabel: tryLabel, status: isTried ? triedText : undefined };
  return form.model.steps?.length ? (
    <SchemaSteps {...shown} defaultStep={step} onStepChange={onStep} />
  ) : (
    <SchemaForm {...shown} />
  );
});

const keys = new WeakMap<Form<unknown>, number>();
let count = 0;

/** A number for each form: another one begins anew. */
function keyOf(form: Form<unknown>): number {
  let key = keys.get(form);
  if (key === undefined) {
    count += 1;
    key = count;
    keys.set(form, key);
  }
  return key;
}
