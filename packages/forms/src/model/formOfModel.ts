import type { RecordDefinition } from "@saan/schema/read";
import type { Form, FormOptions } from "./defineForm.js";
import { checkMigrations } from "./migrations.js";
import type { FormModel } from "./node.js";
import { SaanError } from "./SaanError.js";

/** A form that was compiled before, when the app was built: its model is plain JSON. */
export interface CompiledForm<T> extends Pick<FormOptions, "settle" | "migrations"> {
  /** `defineForm(…).model`, as it was or through JSON. */
  readonly model: FormModel;
  /** The record the form was compiled of. */
  readonly record: RecordDefinition<T>;
}

/**
 * A form of a model that `defineForm` made earlier. An app that uses this instead ships neither the compiler of schemas nor
 * that of rules, which are more than a third of what a form weighs.
 *
 * @throws SaanError `has-codecs` when a field is read by a codec, whose functions JSON cannot hold; `no-such-version` of a
 *   migration.
 */
export function formOfModel<T>({ model, record, settle, migrations }: CompiledForm<T>): Form<T> {
  const coded = Object.values(model.nodes).find(({ codec }) => codec !== undefined);
  if (coded) {
    throw new SaanError(
      "has-codecs",
      `Field "${coded.id}" of form "${model.id}" is read by a codec.`,
      "Compile the form where it is used, with defineForm.",
    );
  }
  checkMigrations(migrations, model.id, model.version);
  return Object.freeze({ model, record, ...(settle && { settle }), ...(migrations && { migrations }) });
}
