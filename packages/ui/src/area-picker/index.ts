export { AreaPicker, type AreaPickerProps } from "./AreaPicker.js";
