import {
  type Draft,
  type DraftContent,
  type DraftStore,
  expiryOf,
  type Keeps,
  keepsByPrivacy,
  type SaveResult,
} from "../drafts/index.js";
import { keptPart } from "../drafts/privacy.js";
import type { FormModel } from "../model/index.js";
import { sameValue, type Values } from "../values/index.js";
import type { DraftOptions, DraftState } from "./DraftState.js";
import type { FormEngine } from "./FormEngine.js";

/** What of a draft the form itself does not say. */
interface DraftAbout extends Pick<Draft, "key" | "revision" | "baseRevision"> {
  /** What editing began from, where that is known. */
  readonly base?: Values;
}

/** What is in the form now, as far as it is kept on this device. */
export function draftContent(engine: FormEngine, keeps: Keeps, about: DraftAbout): DraftContent {
  const { model } = engine.form;
  const { key, revision, baseRevision, base } = about;
  const now = engine.values();
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
export function keepsOf({ keeps, store }: DraftOptions): Keeps {
  return keeps ?? (store.encrypted ? () => true : keepsByPrivacy());
}

/** What saving came to, as a person is told. */
export function outcomeOf(
  result: SaveResult,
  { expiresAfter, idleMinutes }: Pick<DraftStore, "expiresAfter" | "idleMinutes">,
): Partial<DraftState> {
  if (!result.ok) return { status: result.kept === "memory" ? "memory" : "failed", reason: result.reason };
  const expiresAt = expiresAfter === undefined ? undefined : expiryOf(result.savedAt, expiresAfter);
  return { status: "saved", reason: undefined, savedAt: result.savedAt, expiresAt, idleMinutes };
}

/** The list of before while nothing in it changed, so that nothing renders for it. */
export function sameOr(before: readonly string[], after: readonly string[] = []): readonly string[] {
  return sameValue(before, after) ? before : after;
}
