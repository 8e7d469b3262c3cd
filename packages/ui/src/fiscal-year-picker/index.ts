export { FiscalYearPicker, type FiscalYearPickerProps, type FiscalYearValue } from "./FiscalYearPicker.js";
