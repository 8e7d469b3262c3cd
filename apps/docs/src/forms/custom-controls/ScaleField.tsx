import { issueText } from "@saan/forms/messages";
import { type FormControl, useFormNode } from "@saan/forms/react";

interface ScaleFieldProps {
  readonly control: FormControl;
  /** Where the answer is: `["satisfaction"]`. */
  readonly path: readonly (string | number)[];
}

/** A number from the least to the most that the schema takes, each a button to press. Renders alone when it is pressed. */
export function ScaleField({ control, path }: ScaleFieldProps) {
  const { node, id, name, value, setValue, onBlur, issues, required, display, mode } = useFormNode(control, path);
  if (display !== "visible") return null;
  const { minimum = 1, maximum = 5 } = node.constraints;
  const levels = Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
  const [issue] = issues;
  return (
    <fieldset
      // The summary of errors leads here.
      id={id}
      tabIndex={-1}
      disabled={mode !== "editable"}
      aria-describedby={[node.hint && `${id}-hint`, issue && `${id}-error`].filter(Boolean).join(" ") || undefined}
      onBlur={onBlur}
    >
      <legend>
        {node.label.th}
        {required && " (จำเป็น)"}
      </legend>
      {node.hint && <p id={`${id}-hint`}>{node.hint.th}</p>}
      {issue && <p id={`${id}-error`}>{issueText(issue, { node, locale: "th" })}</p>}
      {levels.map((level) => (
        <label key={level}>
          <input type="radio" name={name} value={level} checked={value === level} onChange={() => setValue(level)} />
          {level}
        </label>
      ))}
    </fieldset>
  );
}
