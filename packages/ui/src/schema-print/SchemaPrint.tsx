"use client";

import type { FormModel, OptionSources } from "@saan/forms/model";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useMemo } from "react";
import { says } from "../field/useFieldIds.js";
import { partClass } from "../part/partClass.js";
import { type Digits, KitProvider, useKit } from "../provider/KitProvider.js";
import { shownIn } from "../schema-review/relevance.js";
import { Sections } from "../schema-review/Sections.js";
import { useAnswerSettings } from "../schema-review/useAnswerSettings.js";
import { TableRows } from "./TableRows.js";

export interface SchemaPrintProps extends Omit<ComponentPropsWithoutRef<"article">, "title" | "children"> {
  /** From `defineForm`. */
  readonly form: { readonly model: FormModel };
  /** A record, or the form values of one that is still being written. */
  readonly record: unknown;
  /**
   * Heads the paper.
   * @default the name of the form
   */
  readonly title?: ReactNode;
  /** Thai digits, as Thai government papers are written, or Latin ones. @default those of the kit around it */
  readonly digits?: Digits;
  /** Ids of the sections to print. All of them when left out. */
  readonly sections?: readonly string[];
  /** Ids of the top-level fields to print. All of them when left out. */
  readonly fields?: readonly string[];
  /** Words for references; without a source their stated name is printed. */
  readonly sources?: OptionSources;
  /**
   * Leaves out what was not answered, in groups, rows and columns, too: a paper to read, not to check for gaps.
   * @default false
   */
  readonly answeredOnly?: boolean;
  /** For whom it is printed: what `access` of the form hides from them is left out. */
  readonly forRole?: string;
  /** Stands at the end: a `SourceNote`, who printed it and when. */
  readonly note?: ReactNode;
  /**
   * The level of its title in the page's outline.
   * @default 2
   */
  readonly headingLevel?: 1 | 2 | 3;
}

/**
 * A record as a paper to read, print and file: facts in the sections of their form, lists as tables, on A4 with the margins of
 * Thai official papers. What was not answered says so, or is left out with `answeredOnly`.
 * Renders an `<article>`.
 */
export const SchemaPrint = forwardRef<HTMLElement, SchemaPrintProps>(function SchemaPrint(
  {
    form,
    record,
    title,
    digits,
    sections,
    fields,
    sources,
    answeredOnly,
    forRole,
    note,
    headingLevel = 2,
    className,
    ...props
  },
  ref,
) {
  const { locale } = useKit();
  const Title = `h${headingLevel}` as const;
  return (
    <article {...props} ref={ref} className={partClass("saan-schema-print saan-print-page", className)}>
      <KitProvider digits={digits}>
        <Title className="saan-heading saan-schema-print-title">{title ?? form.model.label[locale]}</Title>
        <PrintedFacts
          model={form.model}
          record={record}
          sections={sections}
          fields={fields}
          sources={sources}
          answeredOnly={answeredOnly}
          forRole={forRole}
          level={(headingLevel + 1) as 2 | 3 | 4}
        />
        {says(note) && <footer className="saan-schema-print-note">{note}</footer>}
      </KitProvider>
    </article>
  );
});

interface PrintedFactsProps
  extends Pick<SchemaPrintProps, "record" | "sections" | "fields" | "sources" | "answeredOnly" | "forRole"> {
  readonly model: FormModel;
  readonly level: 2 | 3 | 4;
}

const noSources: OptionSources = {};

/** Within the digits of the paper. */
function PrintedFacts({
  model,
  record,
  sections,
  fields,
  sources = noSources,
  answeredOnly,
  forRole,
  level,
}: PrintedFactsProps) {
  const answers = useAnswerSettings(sources, record);
  const isShown = useMemo(() => shownIn(model, record, forRole), [model, record, forRole]);
  const settings = useMemo(
    () => ({ ...answers, model, isShown, answeredOnly, Rows: TableRows }),
    [answers, model, isShown, answeredOnly],
  );
  return (
    <div className="saan-schema-review">
      <Sections settings={settings} record={record} sections={sections} fields={fields} level={level} />
    </div>
  );
}
