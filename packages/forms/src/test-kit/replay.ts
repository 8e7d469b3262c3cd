import type { Path } from "@saan/schema/read";
import { seal } from "../drafts/draft.js";
import { restorable } from "../drafts/restoring.js";
import { type Form, type FormModel, type FormNode, rowOf } from "../model/index.js";
import { hasRows } from "../model/lookup.js";
import { isContainer } from "../values/fieldValue.js";
import type { Values } from "../values/index.js";
import { slotsOf } from "../values/slots.js";
import { isPlainObject } from "../values/values.js";

/** What became of a draft of a version in the form as it is now: nothing to say when every answer has a place. */
export interface Replayed {
  /** Answers that have no place, each with its path in the draft. */
  readonly lost: readonly { readonly path: Path; readonly value: unknown }[];
  /** Codes that are no longer among the options of their field. */
  readonly gone: readonly { readonly path: Path; readonly value: unknown }[];
  /** Why the draft could not be brought up to date at all. */
  readonly failed?: string;
}

/** Brings a draft up to date as a person's browser would. */
export function replay<T>(form: Form<T>, version: number, values: Values): Replayed {
  const { model } = form;
  const draft = seal({ key: "", formId: model.id, formVersion: version, revision: 1, savedAt: "", values });
  const result = restorable(form as unknown as Form<unknown>, draft);
  if (!result.ok) return { lost: [], gone: [], failed: String(result.error ?? "it gave no values") };
  const gone: { path: Path; value: unknown }[] = [];
  lookForCodes(model, model.nodes[""] as FormNode, result.values, [], (path, value) => gone.push({ path, value }));
  return { lost: result.unmatched, gone };
}

type Tell = (path: Path, value: unknown) => void;

function lookForCodes(model: FormModel, node: FormNode, value: unknown, path: Path, tell: Tell): void {
  const row = hasRows(node) ? rowOf(model, node) : undefined;
  if (row && Array.isArray(value)) {
    for (const [index, held] of value.entries()) lookForCodes(model, row, held, [...path, index], tell);
    return;
  }
  if ((isContainer(node) && isPlainObject(value)) || (node.kind === "tuple" && Array.isArray(value))) {
    for (const field of slotsOf(model, node, value)) {
      const step = node.kind === "tuple" ? Number(field.key) : field.key;
      lookForCodes(model, field, (value as Values)[step], [...path, step], tell);
    }
    return;
  }
  if (node.kind === "choice") checkCode(codesOf(node.options), value, path, tell);
  if (node.kind === "multi-choice" && Array.isArray(value)) {
    for (const [index, code] of value.entries()) checkCode(codesOf(node.options), code, [...path, index], tell);
  }
}

function checkCode(codes: ReadonlySet<unknown>, code: unknown, path: Path, tell: Tell): void {
  if (code !== "" && code !== null && code !== undefined && !codes.has(code)) tell(path, code);
}

function codesOf(list: readonly { readonly code: string }[] = []): ReadonlySet<unknown> {
  return new Set(list.map(({ code }) => code));
}
