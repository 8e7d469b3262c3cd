/** What the rules of a group need to know of one of its boxes. */
export interface CheckedOption {
  readonly value: string;
  /** "None of these": checked alone or not at all. */
  readonly exclusive?: boolean;
  readonly disabled?: boolean;
}

/**
 * The checked values after one box was pressed, in the order of the options. An exclusive one clears the others, and any
 * other clears it. Values that no option has are kept in front: what was recorded is not dropped because a list changed.
 */
export function withToggled(options: readonly CheckedOption[], values: readonly string[], value: string): string[] {
  const pressed = options.find((option) => option.value === value);
  const next = new Set(values);
  if (!next.delete(value)) {
    if (pressed?.exclusive) next.clear();
    else for (const option of options) if (option.exclusive) next.delete(option.value);
    next.add(value);
  }
  return inOptionOrder(options, next);
}

/** The options that "all of them" stands for. */
function ordinary(options: readonly CheckedOption[]): readonly CheckedOption[] {
  return options.filter((option) => !option.exclusive && !option.disabled);
}

/** Whether all, some or none of the options that can be are checked. */
export function howMany(options: readonly CheckedOption[], values: readonly string[]): "all" | "some" | "none" {
  const all = ordinary(options);
  const checked = all.filter((option) => values.includes(option.value)).length;
  return checked === 0 ? "none" : checked === all.length ? "all" : "some";
}

/** The checked values after the box for all of them was pressed: all, or none where all were. What is disabled stays as it is. */
export function withAll(options: readonly CheckedOption[], values: readonly string[]): string[] {
  const all = ordinary(options).map((option) => option.value);
  if (howMany(options, values) === "all") return values.filter((value) => !all.includes(value));
  const exclusive = options.filter((option) => option.exclusive).map((option) => option.value);
  return inOptionOrder(options, new Set([...values.filter((value) => !exclusive.includes(value)), ...all]));
}

/** Values in the order of the options; those that no option has come first. */
export function inOptionOrder(options: readonly CheckedOption[], values: ReadonlySet<string>): string[] {
  const known = options.map((option) => option.value);
  return [...[...values].filter((value) => !known.includes(value)), ...known.filter((value) => values.has(value))];
}
