import { Observed } from "../drafts/keeping/Observed.js";
import { type FieldIssues, nothingToSay } from "./IssueBoard.js";

/** What the form as a whole shows. A new object when any of it changed. */
export interface FormStatus extends FieldIssues {
  readonly submitting: boolean;
  readonly submitCount: number;
  readonly dirty: boolean;
}

/** The status of a form, which tells of itself when any of it is another one. */
export class ShownStatus extends Observed<FormStatus> {
  constructor() {
    super({ ...nothingToSay, submitting: false, submitCount: 0, dirty: false });
  }

  show(change: Partial<FormStatus>): void {
    const isNew = (key: string) => !Object.is(change[key as keyof FormStatus], this.state[key as keyof FormStatus]);
    if (Object.keys(change).some(isNew)) this.set(change);
  }
}
