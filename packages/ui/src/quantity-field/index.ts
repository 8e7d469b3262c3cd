export { QuantityField, type QuantityFieldProps } from "./QuantityField.js";
export type { Comparator, QuantityFieldValue } from "./quantityValue.js";
