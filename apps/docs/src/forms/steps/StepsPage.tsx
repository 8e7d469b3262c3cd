import { issueText } from "@saan/forms/messages";
import { nodeAt, type StepModel } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { useState } from "react";
import type { Activity } from "../activity/activity.js";
import { stepForm } from "./stepForm.js";

const steps: readonly StepModel[] = stepForm.model.steps ?? [];

/** A page of one's own that goes through the steps; `renderField` draws a control. */
export function StepsPage({
  send,
  renderField,
}: {
  readonly send: (record: Activity) => void;
  readonly renderField: (control: ReturnType<typeof useSchemaForm>["control"], field: string) => React.ReactNode;
}) {
  const handle = useSchemaForm(stepForm, { onSubmit: send });
  const [at, setAt] = useState(0);
  const step = steps[at];
  if (!step) return null;

  const goOn = () => {
    // Only what this step asks is looked at; a step nobody reached is not red.
    if (handle.check(step.fields.map((field) => [field]))) setAt(at + 1);
  };
  const isLast = at === steps.length - 1;

  return (
    <form onSubmit={handle.submit} noValidate>
      <p>
        ขั้นที่ {at + 1} จาก {steps.length}
      </p>
      <h2>{step.label.th}</h2>
      {step.hint && <p>{step.hint.th}</p>}
      <ul>
        {handle.issues.map((issue) => (
          <li key={`${issue.path.join(".")} ${issue.code}`}>
            {issueText(issue, { node: nodeAt(stepForm.model, issue.path), locale: "th" })}
          </li>
        ))}
      </ul>
      {step.fields.map((field) => renderField(handle.control, field))}
      {at > 0 && (
        <button type="button" onClick={() => setAt(at - 1)}>
          ย้อนกลับ
        </button>
      )}
      {isLast ? (
        <button type="submit">ส่งคำขอ</button>
      ) : (
        <button type="button" onClick={goOn}>
          ถัดไป
        </button>
      )}
    </form>
  );
}
