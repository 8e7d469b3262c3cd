"use client";

import type { FormModel, OptionSources } from "@saan/forms/model";
import type { SchemaFormHandle } from "@saan/forms/react";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { Button } from "../button/Button.js";
import { ErrorSummary } from "../error-summary/ErrorSummary.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { AdviceStatus } from "./AdviceStatus.js";
import { en } from "./en.js";
import { FormSections } from "./FormSections.js";
import { FormSurroundingsContext } from "./FormSurroundings.js";
import { th } from "./th.js";
import { useIssueLinks } from "./useIssueLinks.js";
import { useSurroundings } from "./useSurroundings.js";

/** Any form at work, whatever its record. */
export interface SchemaFormWork extends Omit<SchemaFormHandle<unknown>, "form"> {
  readonly form: { readonly model: FormModel };
}

export interface SchemaFormProps extends Omit<ComponentPropsWithoutRef<"form">, "onSubmit" | "children"> {
  /** From `useSchemaForm`. */
  readonly handle: SchemaFormWork;
  /** Where reference fields find their answers, by the name each gives in `optionsFrom`. */
  readonly sources?: OptionSources;
  /** What the submit button does, as a verb. */
  readonly submitLabel?: ReactNode;
  /** Buttons beside the submit button. */
  readonly actions?: ReactNode;
  /** In place of the submit button and what stands beside it: a `SubmitBar`, which then stays in reach. */
  readonly end?: ReactNode;
  /** Shown between the last field and the buttons: what the server answered, how the draft is. */
  readonly status?: ReactNode;
  /**
   * The level of the sections' headings in the page's outline.
   * @default 2
   */
  readonly headingLevel?: 2 | 3;
  /**
   * How answers are drawn that cannot be changed: in boxes like the others, or as text.
   * @default "box"
   */
  readonly readOnlyAs?: "box" | "text";
}

const noSources: OptionSources = {};

/**
 * Renders any form model: every field by its kind, in its sections, with a summary of errors that takes the focus.
 * Renders a `<form>`.
 */
export const SchemaForm = forwardRef<HTMLFormElement, SchemaFormProps>(function SchemaForm(
  { handle, sources = noSources, submitLabel, actions, end, status, headingLevel = 2, readOnlyAs = "box", ...props },
  ref,
) {
  const { className, ...rest } = props;
  const messages = useMessages(th, en);
  const surroundings = useSurroundings(handle, sources, readOnlyAs === "text");
  const errors = useIssueLinks(handle);
  return (
    <FormSurroundingsContext.Provider value={surroundings}>
      <form
        // Where the summary leads when an issue is about the record as a whole.
        id={handle.formId}
        {...rest}
        ref={ref}
        // The browser's own messages are in its language, not the reader's.
        noValidate
        className={partClass("saan-schema-form", className)}
        onSubmit={(event) => void handle.submit(event)}
      >
        {handle.submitCount > 0 && errors.length > 0 && <ErrorSummary errors={errors} focusKey={handle.submitCount} />}
        <FormSections level={headingLevel} />
        <AdviceStatus handle={handle} />
        {end === undefined ? (
          <div className="saan-schema-form-end">
            <div className="saan-schema-form-status">{status}</div>
            <div className="saan-schema-form-actions">
              <Button type="submit" variant="primary" busy={handle.submitting}>
                {handle.submitting ? messages["schemaForm.submitting"] : (submitLabel ?? messages["schemaForm.submit"])}
              </Button>
              {actions}
            </div>
          </div>
        ) : (
          <>
            {status}
            {end}
          </>
        )}
      </form>
    </FormSurroundingsContext.Provider>
  );
});
