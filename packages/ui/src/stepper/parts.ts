export {
  StepperEdit as Edit,
  type StepperEditProps as EditProps,
  StepperNav as Nav,
  type StepperNavProps as NavProps,
  StepperSteps as Steps,
  type StepperStepsProps as StepsProps,
} from "./StepperNav.js";
export { StepperRoot as Root, type StepperRootProps as RootProps } from "./StepperRoot.js";
export { StepperStep as Step, type StepperStepProps as StepProps } from "./StepperStep.js";
