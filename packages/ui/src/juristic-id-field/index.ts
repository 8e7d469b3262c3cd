export { JuristicIdField, type JuristicIdFieldProps } from "./JuristicIdField.js";
