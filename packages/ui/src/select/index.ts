export type { SelectGroup, SelectItem, SelectOption } from "./listedOptions.js";
export { Select, type SelectProps } from "./Select.js";
