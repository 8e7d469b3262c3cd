"use client";

import type { OptionSources } from "@saan/forms/model";
import { useShownParts } from "@saan/forms/react";
import type { Path } from "@saan/schema/read";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect, useMemo, useState } from "react";
import { ErrorSummary } from "../error-summary/ErrorSummary.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";
import { useKit } from "../provider/KitProvider.js";
import { AdviceStatus } from "../schema-form/AdviceStatus.js";
import { FormSections } from "../schema-form/FormSections.js";
import { FormSurroundingsContext } from "../schema-form/FormSurroundings.js";
import type { SchemaFormWork } from "../schema-form/SchemaFormWork.js";
import { useIssueLinks } from "../schema-form/useIssueLinks.js";
import { useSurroundings } from "../schema-form/useSurroundings.js";
import type { FormWidget } from "../schema-form/widgets.js";
import { StepperNav, StepperSteps } from "../stepper/StepperNav.js";
import { StepperRoot } from "../stepper/StepperRoot.js";
import { StepperStep } from "../stepper/StepperStep.js";
import { en } from "./en.js";
import { ReviewOfSteps } from "./ReviewOfSteps.js";
import { pathsOf, questionsOf, stageOfPath, stagesOf } from "./stepsOf.js";
import { th } from "./th.js";

export interface SchemaStepsProps extends Omit<ComponentPropsWithoutRef<"form">, "onSubmit" | "children"> {
  /** From `useSchemaForm`. Its drafts go on while steps change. */
  readonly handle: SchemaFormWork;
  /** Where reference fields find their answers, by the name each gives in `optionsFrom`. */
  readonly sources?: OptionSources;
  /** Controls of one's own, for the fields that name them and those they fit best. The same list at every render. */
  readonly widgets?: readonly FormWidget[];
  /** The id of the step that is shown, when the caller keeps it: in the address, for instance. `review` is the last. */
  readonly step?: string;
  /** The id of the step at first. @default the first */
  readonly defaultStep?: string;
  /** Called with the id of the step that is gone to. */
  readonly onStepChange?: (step: string) => void;
  /** What the last step's button does, as a verb. */
  readonly submitLabel?: ReactNode;
  /** Heads the last step. */
  readonly reviewLabel?: string;
  /** Shown above the buttons: what the server answered, how the draft is. */
  readonly status?: ReactNode;
  /**
   * The level of the steps' headings in the page's outline.
   * @default 2
   */
  readonly headingLevel?: 2 | 3;
}

const REVIEW = "review";
const NO_QUESTIONS: readonly (readonly Path[])[] = [];

/**
 * A form model asked step by step: the steps of the model, or its sections, and at the end all answers to read, each with the
 * way back. A step is left when nothing in it is wrong; a step without a question to ask is passed over, and comes and goes with
 * the answers it depends on.
 * Renders a `<form>`.
 */
export const SchemaSteps = forwardRef<HTMLFormElement, SchemaStepsProps>(function SchemaSteps(
  { handle, sources, widgets, step, defaultStep, onStepChange, submitLabel, reviewLabel, status, ...props },
  ref,
) {
  const { headingLevel = 2, className, ...rest } = props;
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { model } = handle.form;
  const surroundings = useSurroundings(handle, { sources, widgets }, false);
  const stages = useMemo(() => stagesOf(model), [model]);
  const [chosen, setChosen] = useControlled(step, defaultStep ?? stages[0]?.id ?? REVIEW, onStepChange);
  // Grows with each try that something stopped: the summary then takes the focus.
  const [stops, setStops] = useState(0);
  const [sentBack, setSentBack] = useState(0);

  const questions = useMemo(() => stages.map((stage) => questionsOf(model, stage)), [model, stages]);
  // Nothing to ask of a form that hides nothing.
  const shown = useShownParts(handle.control, surroundings.canHide ? questions : NO_QUESTIONS);
  const asked = surroundings.canHide ? stages.filter((_, at) => shown[at]) : stages;
  const steps = [
    ...asked.map(({ id, label }) => ({ key: id, label: label[locale] })),
    { key: REVIEW, label: reviewLabel ?? messages["schemaSteps.review"] },
  ];
  const errors = useIssueLinks(handle, ({ path }) => stageOfPath(model, asked, path)?.id === chosen);

  // What is wrong is put right where it is asked, not where it is read: also what a server found.
  const firstIssue = handle.issues[0]?.path;
  const wrongIn = firstIssue && stageOfPath(model, asked, firstIssue)?.id;
  useEffect(() => {
    if (chosen !== REVIEW || wrongIn === undefined) return;
    setSentBack((count) => count + 1);
    setChosen(wrongIn);
  }, [chosen, wrongIn, setChosen]);
  useEffect(() => {
    // Once the step is there and its heading had the focus, which the summary takes from it.
    if (sentBack > 0) setStops((count) => count + 1);
  }, [sentBack]);

  const isFree = (stage: (typeof stages)[number]) => {
    const free = handle.check(pathsOf(model, stage));
    if (!free) setStops((count) => count + 1);
    return free;
  };
  return (
    <FormSurroundingsContext.Provider value={surroundings}>
      <form
        id={handle.formId}
        {...rest}
        ref={ref}
        // The browser's own messages are in its language, not the reader's.
        noValidate
        className={partClass("saan-schema-form", className)}
        onSubmit={(event) => void handle.submit(event)}
      >
        <StepperRoot steps={steps} step={chosen} onStepChange={setChosen}>
          <StepperSteps />
          {stops > 0 && errors.length > 0 && <ErrorSummary errors={errors} focusKey={`${chosen} ${stops}`} />}
          {asked.map((stage) => (
            <StepperStep key={stage.id} step={stage.id} headingLevel={headingLevel} beforeNext={() => isFree(stage)}>
              {stage.hint && <p className="saan-schema-form-section-hint">{stage.hint[locale]}</p>}
              <FormSections fields={stage.fields} level={(headingLevel + 1) as 3 | 4} under={stage} />
            </StepperStep>
          ))}
          <StepperStep step={REVIEW} headingLevel={headingLevel}>
            {chosen === REVIEW && (
              <ReviewOfSteps
                handle={handle}
                stages={asked}
                sources={surroundings.sources}
                level={(headingLevel + 1) as 3 | 4}
              />
            )}
          </StepperStep>
          <AdviceStatus handle={handle} />
          {status}
          <StepperNav finishLabel={submitLabel ?? messages["schemaSteps.submit"]} />
        </StepperRoot>
      </form>
    </FormSurroundingsContext.Provider>
  );
});
