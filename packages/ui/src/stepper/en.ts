import type { th } from "./th.js";

export const en = {
  "stepper.place": "Step {step} of {total}",
  "stepper.title": "Step {step} of {total}: {label}",
  "stepper.steps": "Steps",
  "stepper.back": "Back",
  "stepper.next": "Next",
  "stepper.finish": "Send",
  "stepper.edit": "Edit {label}",
  "stepper.checking": "Checking",
  "stepper.stopped": "You cannot go on yet. Check the answers in this step",
} satisfies Record<keyof typeof th, string>;
