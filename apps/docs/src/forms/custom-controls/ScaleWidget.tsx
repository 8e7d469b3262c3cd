import { Field, useFieldIds } from "@saan/ui/field";
import type { FormWidgetProps } from "@saan/ui/schema-form";

/** The same scale inside a `SchemaForm`: the form has joined it to its field, and says what it needs to know. */
export function ScaleWidget({ node, value, setValue, onBlur, field }: FormWidgetProps) {
  const ids = useFieldIds(field);
  const { minimum = 1, maximum = 5 } = node.constraints;
  const levels = Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
  return (
    <Field
      ids={ids}
      as="legend"
      role="radiogroup"
      label={field.label}
      hint={field.hint}
      error={field.error}
      required={field.required}
      disabled={field.disabled}
      onBlur={onBlur}
    >
      {levels.map((level) => (
        <label key={level}>
          <input
            type="radio"
            name={field.id}
            checked={value === level}
            onChange={() => {
              // A radio button knows no read-only.
              if (!field.readOnly) setValue(level);
            }}
          />{" "}
          {level}
        </label>
      ))}
    </Field>
  );
}
