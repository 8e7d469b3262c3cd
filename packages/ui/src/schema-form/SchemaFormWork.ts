import type { FormModel } from "@saan/forms/model";
import type { SchemaFormHandle } from "@saan/forms/react";

/** Any form at work, whatever its record. */
export interface SchemaFormWork extends Omit<SchemaFormHandle<unknown>, "form"> {
  readonly form: { readonly model: FormModel };
}
