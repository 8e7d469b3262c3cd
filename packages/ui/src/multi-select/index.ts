export type { ComboboxOption, ComboboxSearch } from "../combobox/option.js";
export { MultiSelect, type MultiSelectProps } from "./MultiSelect.js";
