import type { FormModel } from "@saan/forms/model";
import type { FormControl } from "@saan/forms/react";

/** What a draft's words need of a form: the handle of `useSchemaForm`. */
export interface DraftWork extends FormControl {
  readonly form: { readonly model: FormModel };
}
