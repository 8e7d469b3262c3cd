import { type FormModel, nodeAt } from "@saan/forms/model";
import type { Locale } from "@saan/schema/field";
import type { Path } from "@saan/schema/read";
import { fill } from "../messages/fill.js";
import type { MessagesOf } from "../messages/useMessages.js";
import type { th } from "./th.js";

/**
 * Why a fact about a person is asked and how long it is kept, as it must be said before it is given (Personal Data
 * Protection Act B.E. 2562, section 23); why alone, where nobody stated a time. Nothing where nothing is to be said, or the
 * group around it has said so.
 */
export function privacyNote(
  model: FormModel,
  path: Path,
  locale: Locale,
  messages: MessagesOf<typeof th>,
): string | undefined {
  const { purpose, retention } = nodeAt(model, path) ?? {};
  if (!purpose) return undefined;
  const around = path.length > 0 ? nodeAt(model, path.slice(0, -1)) : undefined;
  if (around?.purpose?.th === purpose.th && around.retention === retention) return undefined;
  const key = retention ? (`privacy.${retention}` as const) : "privacy.purpose";
  return fill(messages[key], { purpose: purpose[locale] });
}
