export * as Stepper from "./parts.js";
export { type BeforeNext, type StepperPlace, type StepperStepName, useStepper } from "./StepperContext.js";
export {
  StepperEdit,
  type StepperEditProps,
  StepperNav,
  type StepperNavProps,
  StepperSteps,
  type StepperStepsProps,
} from "./StepperNav.js";
export { StepperRoot, type StepperRootProps } from "./StepperRoot.js";
export { StepperStep, type StepperStepProps } from "./StepperStep.js";
