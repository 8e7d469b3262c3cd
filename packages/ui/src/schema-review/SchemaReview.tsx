"use client";

import type { FormModel, OptionSources } from "@saan/forms/model";
import { type ComponentPropsWithoutRef, forwardRef, useMemo } from "react";
import { partClass } from "../part/partClass.js";
import { NumberedRows } from "./Facts.js";
import { shownIn } from "./relevance.js";
import { Sections } from "./Sections.js";
import { useAnswerSettings } from "./useAnswerSettings.js";

export interface SchemaReviewProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** From `defineForm`. */
  readonly form: { readonly model: FormModel };
  /** A record, or the form values of one that is still being written. */
  readonly record: unknown;
  /** Ids of the sections to show. All of them when left out. */
  readonly sections?: readonly string[];
  /** Ids of the top-level fields to show, those of a step for instance. All of them when left out. */
  readonly fields?: readonly string[];
  /** Words for references; without a source their stated name is shown. */
  readonly sources?: OptionSources;
  /**
   * Leaves out what was not answered, in groups and rows, too: for a page that says it elsewhere, or not at all.
   * @default false
   */
  readonly answeredOnly?: boolean;
  /** Who reads it: what `access` of the form hides from them is left out. */
  readonly forRole?: string;
  /**
   * The level of the sections' headings in the page's outline.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4;
}

const noSources: OptionSources = {};

/**
 * The same model a form is made of, as text to read: never as disabled boxes. What was not answered says so; what the rules of
 * the form do not ask for is left out.
 * Renders a `<div>` of description lists.
 */
export const SchemaReview = forwardRef<HTMLDivElement, SchemaReviewProps>(function SchemaReview(
  { form, record, sections, fields, sources = noSources, answeredOnly, forRole, headingLevel = 2, className, ...props },
  ref,
) {
  const { model } = form;
  const answers = useAnswerSettings(sources, record);
  const isShown = useMemo(() => shownIn(model, record, forRole), [model, record, forRole]);
  const settings = useMemo(
    () => ({ ...answers, model, isShown, answeredOnly, Rows: NumberedRows }),
    [answers, model, isShown, answeredOnly],
  );
  return (
    <div {...props} ref={ref} className={partClass("saan-schema-review", className)}>
      <Sections settings={settings} record={record} sections={sections} fields={fields} level={headingLevel} />
    </div>
  );
});
