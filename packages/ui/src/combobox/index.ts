export { Combobox, type ComboboxProps } from "./Combobox.js";
export type { ComboboxOption, ComboboxSearch } from "./option.js";
