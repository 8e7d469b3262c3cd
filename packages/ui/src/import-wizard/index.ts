export { ImportWizard } from "./ImportWizard.js";
export type { ImportAnswer, ImportDetails, ImportWizardProps } from "./importProps.js";
