"use client";

import type { OptionSources } from "@saan/forms/model";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useState } from "react";
import { Button } from "../button/Button.js";
import { ErrorSummary } from "../error-summary/ErrorSummary.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { AdviceStatus } from "./AdviceStatus.js";
import { en } from "./en.js";
import { FormSections } from "./FormSections.js";
import { FormSurroundingsContext } from "./FormSurroundings.js";
import type { SchemaFormWork } from "./SchemaFormWork.js";
import { th } from "./th.js";
import { useIssueLinks } from "./useIssueLinks.js";
import { useSurroundings } from "./useSurroundings.js";
import type { FormWidget } from "./widgets.js";

export interface SchemaFormProps extends Omit<ComponentPropsWithoutRef<"form">, "onSubmit" | "children"> {
  /** From `useSchemaForm`. */
  readonly handle: SchemaFormWork;
  /** Where reference fields find their answers, by the name each gives in `optionsFrom`. */
  readonly sources?: OptionSources;
  /** Controls of one's own, for the fields that name them and those they fit best. The same list at every render. */
  readonly widgets?: readonly FormWidget[];
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

/** What keeps the form from being sent. Made only once somebody is to read it, not for each field that is left. */
function Summary({ handle }: { readonly handle: SchemaFormWork }) {
  return <ErrorSummary errors={useIssueLinks(handle)} focusKey={handle.submitCount} />;
}

/**
 * Renders any form model: every field by its kind, in its sections, with a summary of errors that takes the focus.
 * Renders a `<form>`.
 */
export const SchemaForm = forwardRef<HTMLFormElement, SchemaFormProps>(function SchemaForm(
  { handle, sources, widgets, submitLabel, actions, end, status, headingLevel = 2, readOnlyAs = "box", ...props },
  ref,
) {
  const { className, ...rest } = props;
  const messages = useMessages(th, en);
  const surroundings = useSurroundings(handle, { sources, widgets }, readOnlyAs === "text");
  // A server sent them back with the page.
  const [begunWithErrors] = useState(handle.issues.length > 0);
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
        {(begunWithErrors || handle.submitCount > 0) && handle.issues.length > 0 && <Summary handle={handle} />}
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
