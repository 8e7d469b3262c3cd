/** One choice of a {@link Select}. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** Choices of a {@link Select} under a heading of their own. */
export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly disabled?: boolean;
}

/** What stands in the list: a choice, or a group of them. */
export type SelectItem = SelectOption | SelectGroup;

export function isGroup(item: SelectItem): item is SelectGroup {
  return "options" in item;
}

/** The option of a value, wherever it stands. */
export function optionOf(items: readonly SelectItem[], value: string): SelectOption | undefined {
  for (const item of items) {
    const found = isGroup(item) ? optionOf(item.options, value) : item.value === value ? item : undefined;
    if (found) return found;
  }
  return undefined;
}

/**
 * The options to render. A kept value that is not among them (a code since retired, an import) gets an option of its own:
 * without one a browser shows the first option instead, which states something nobody chose.
 */
export function listedOptions(
  items: readonly SelectItem[],
  value: string | undefined,
  unlistedLabel: (value: string) => string,
): readonly SelectItem[] {
  if (!value || optionOf(items, value)) return items;
  return [{ value, label: unlistedLabel(value) }, ...items];
}
