/** One choice of a {@link Select}. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/**
 * The options to render. A kept value that is not among them (a code since retired, an import) gets an option of its own:
 * without one a browser shows the first option instead, which states something nobody chose.
 */
export function listedOptions(
  options: readonly SelectOption[],
  value: string | undefined,
  unlistedLabel: (value: string) => string,
): readonly SelectOption[] {
  if (!value || options.some((option) => option.value === value)) return options;
  return [{ value, label: unlistedLabel(value) }, ...options];
}
