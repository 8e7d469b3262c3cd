import { Field, type FieldContent, useFieldIds } from "@saan/ui/field";

/** A control of one's own in the kit's frame: a colour box, which the kit has no part for. */
export function ColourField({ label, hint, error, required }: FieldContent) {
  const ids = useFieldIds({ hint, error });
  return (
    <Field ids={ids} label={label} hint={hint} error={error} required={required}>
      <input
        type="color"
        id={ids.controlId}
        defaultValue="#2f3b80"
        aria-describedby={ids.describedBy}
        aria-invalid={ids.invalid || undefined}
      />
    </Field>
  );
}
