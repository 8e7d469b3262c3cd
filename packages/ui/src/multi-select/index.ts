export type { ComboboxOption, ComboboxSearch } from "../combobox/option.js";
export { MultiSelect } from "./MultiSelect.js";
export type { MultiSelectProps } from "./multiSelectProps.js";
