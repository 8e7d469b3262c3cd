import type { FormModel } from "../../model/index.js";
import { sameValue, type Values } from "../../values/index.js";
import type { Draft, DraftContent } from "../draft.js";
import { type Keeps, keepsByPrivacy, keptPart } from "../privacy.js";
import type { PlacedKeeping } from "./KeepingOptions.js";
import type { KeptForm } from "./KeptForm.js";

/** What of a draft the form itself does not say. */
interface DraftAbout extends Pick<Draft, "key" | "revision" | "baseRevision"> {
  /** What editing began from, where that is known. */
  readonly base?: Values;
}

/** What is in the form now, as far as it is kept on this device. */
export function draftContent(form: KeptForm, keeps: Keeps, about: DraftAbout): DraftContent {
  const { model } = form.form;
  const { key, revision, baseRevision, base } = about;
  const now = form.values();
  const { values, leftOut } = keptPart(model, now, keeps);
  return {
    key,
    formId: model.id,
    formVersion: model.version,
    revision,
    savedAt: new Date().toISOString(),
    values,
    ...(baseRevision === undefined ? {} : { baseRevision }),
    ...(base && { before: keptPart(model, othersIn(model, base, now), keeps).values }),
    ...(leftOut.length === 0 ? {} : { leftOut }),
  };
}

/** The top-level fields that are other ones now, and the one that says which fields there are. */
function othersIn({ nodes }: FormModel, base: Values, now: Values): Values {
  const others = Object.entries(base).filter(
    ([key, value]) => key === nodes[""]?.discriminator || !sameValue(value, now[key]),
  );
  return Object.fromEntries(others);
}

/** Which fields are kept on this device. */
export function keepsOf({ keeps, store }: PlacedKeeping): Keeps {
  return keeps ?? (store.encrypted ? () => true : keepsByPrivacy());
}
