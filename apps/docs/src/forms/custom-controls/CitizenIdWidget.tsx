import { CitizenIdField } from "@saan/ui/citizen-id-field";
import type { FormWidget, FormWidgetProps } from "@saan/ui/schema-form";

/** A control of the kit that no schema asks for by itself. What is not yet a number stays in the form as it was typed. */
function CitizenIdWidget({ value, setValue, onBlur, field }: FormWidgetProps) {
  const held = typeof value === "string" ? value : "";
  const isNumber = /^\d{13}$/.test(held);
  return (
    <CitizenIdField
      {...field}
      value={isNumber ? held : null}
      text={isNumber || held === "" ? undefined : held}
      onTextChange={setValue}
      onValueChange={(number) => {
        if (number !== null) setValue(number);
      }}
      onBlur={onBlur}
    />
  );
}

/** For the fields that name it: fields: { childId: { widget: "citizen-id" } } in defineForm. */
export const citizenIdWidgets: readonly FormWidget[] = [{ name: "citizen-id", component: CitizenIdWidget }];
