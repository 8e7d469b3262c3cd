import type { Form } from "../../model/index.js";
import type { Values } from "../../values/index.js";

/** Why the values changed: somebody answered, or the form was given others. */
export type ChangeReason = "edit" | "reset";

/** A form at work, as far as what keeps its draft has to know it. */
export interface KeptForm {
  readonly form: Form<unknown>;
  /** The values the form began with. */
  readonly pristine: Values;
  /** A copy of all values, safe to keep. */
  values(): Values;
  /** Gives the form other values. With `isPristine` they are what "unchanged" means from now on. */
  replace(values: Values, isPristine: boolean): void;
  /** Calls back after every change of the values; answers the way to stop. */
  onChange(listener: (reason: ChangeReason) => void): () => void;
}
