import type { OptionSources } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { SchemaSteps } from "@saan/ui/schema-steps";
import type { Activity } from "../activity/activity.js";
import { stepForm } from "./stepForm.js";

interface StepsPageProps {
  readonly send: (record: Activity) => Promise<void>;
  readonly sources: OptionSources;
  /** The step in the page's address, so that the browser's back button goes one step back. */
  readonly step?: string;
  readonly onStepChange?: (step: string) => void;
}

/** The request asked step by step, read as a whole at the end, and sent. */
export function StepsPage({ send, sources, step, onStepChange }: StepsPageProps) {
  const handle = useSchemaForm(stepForm, { onSubmit: send });
  return (
    <SchemaSteps
      handle={handle}
      sources={sources}
      step={step}
      onStepChange={onStepChange}
      reviewLabel="อ่านทวน"
      submitLabel="ส่งคำขอ"
    />
  );
}
