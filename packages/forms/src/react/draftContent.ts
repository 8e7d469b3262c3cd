import {
  type Draft,
  type DraftContent,
  expiryOf,
  type Keeps,
  keepsByPrivacy,
  type SaveResult,
} from "../drafts/index.js";
import { keptPart } from "../drafts/privacy.js";
import { sameValue } from "../values/index.js";
import type { DraftOptions, DraftState } from "./DraftState.js";
import type { FormEngine } from "./FormEngine.js";

/** What is in the form now, as far as it is kept on this device. */
export function draftContent(
  engine: FormEngine,
  keeps: Keeps,
  about: Pick<Draft, "key" | "revision" | "baseRevision">,
): DraftContent {
  const { model } = engine.form;
  const { key, revision, baseRevision } = about;
  const { values, leftOut } = keptPart(model, engine.values(), keeps);
  return {
    key,
    formId: model.id,
    formVersion: model.version,
    revision,
    savedAt: new Date().toISOString(),
    values,
    ...(baseRevision === undefined ? {} : { baseRevision }),
    ...(leftOut.length === 0 ? {} : { leftOut }),
  };
}

/** Which fields are kept on this device. */
export function keepsOf({ keeps, store }: DraftOptions): Keeps {
  return keeps ?? (store.encrypted ? () => true : keepsByPrivacy());
}

/** What saving came to, as a person is told. */
export function outcomeOf(result: SaveResult, expiresAfter: number | undefined): Partial<DraftState> {
  if (!result.ok) return { status: result.kept === "memory" ? "memory" : "failed", reason: result.reason };
  const expiresAt = expiresAfter === undefined ? undefined : expiryOf(result.savedAt, expiresAfter);
  return { status: "saved", reason: undefined, savedAt: result.savedAt, expiresAt };
}

/** The list of before while nothing in it changed, so that nothing renders for it. */
export function sameOr(before: readonly string[], after: readonly string[] = []): readonly string[] {
  return sameValue(before, after) ? before : after;
}
