import type { CellChoice } from "@saan/forms/import";
import type { FormNode } from "@saan/forms/model";
import type { ComboboxOption } from "../combobox/option.js";
import type { MessagesOf } from "../messages/useMessages.js";
import type { Locale } from "../provider/KitProvider.js";
import type { th } from "./th.js";

/** What a person answers for a cell: a text as typed, or a value that was chosen and how it reads. */
export interface CellAnswer {
  readonly text: string;
  readonly value?: unknown;
}

type Option = ComboboxOption<CellAnswer>;

/** What may be chosen for a cell: what its words may mean, then all else that the field can hold. */
export function cellOptions(
  node: FormNode,
  choices: readonly CellChoice[],
  locale: Locale,
  messages: MessagesOf<typeof th>,
): readonly Option[] {
  const others = answersOf(node, locale, messages).filter(
    ({ value }) => !choices.some((choice) => choice.value === value.value),
  );
  const meant = choices.map(
    ({ label, detail, value }, at): Option => ({
      ...chosenOption(`meant ${at}`, label, detail !== undefined && isIsoDate(detail) ? undefined : detail, value),
      ...(others.length > 0 && { group: messages["importCells.meant"] }),
    }),
  );
  if (meant.length === 0) return others;
  return [...meant, ...others.map((option) => ({ ...option, group: messages["importCells.others"] }))];
}

/** What is chosen reads as label and detail: the label alone is what left the question open. */
export function chosenOption(key: string, label: string, detail: string | undefined, value: unknown): Option {
  if (detail === undefined) return { key, label, value: { text: label, value } };
  return { key, label, detail, value: { text: `${label} ${detail}`, value } };
}

function answersOf(node: FormNode, locale: Locale, messages: MessagesOf<typeof th>): readonly Option[] {
  const option = (label: string, value: unknown): Option => ({
    key: String(value),
    label,
    value: { text: label, value },
  });
  if (node.kind === "boolean") {
    return [option(messages["importCells.yes"], true), option(messages["importCells.no"], false)];
  }
  if (node.kind !== "choice") return [];
  return (node.options ?? []).map(({ code, label }) => option(label[locale], code));
}

/** The readings of a date differ in their words already; the ISO date is for machines. */
function isIsoDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text);
}
