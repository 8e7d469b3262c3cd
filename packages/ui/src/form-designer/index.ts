export { FormDesigner, type FormDesignerProps } from "./FormDesigner.js";
