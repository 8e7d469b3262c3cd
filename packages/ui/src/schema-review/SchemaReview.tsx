"use client";

import { type FormModel, type FormNode, fieldsOf, type OptionSources, rowOf, valueAt } from "@saan/forms/model";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { DescriptionList } from "../description-list/DescriptionList.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { type AnswerSettings, answerText } from "./answerText.js";
import { en } from "./en.js";
import { factOf, namesAFact, namesASource } from "./factOf.js";
import { th } from "./th.js";

export interface SchemaReviewProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** From `defineForm`. */
  readonly form: { readonly model: FormModel };
  /** A record, or the form values of one that is still being written. */
  readonly record: unknown;
  /** Ids of the sections to show. All of them when left out. */
  readonly sections?: readonly string[];
  /** Words for references; without a source their stated name is shown. */
  readonly sources?: OptionSources;
  /**
   * The level of the sections' headings in the page's outline.
   * @default 2
   */
  readonly headingLevel?: 2 | 3;
}

const noSources: OptionSources = {};

/**
 * The same model a form is made of, as text to read: never as disabled boxes. What was not answered says so.
 * Renders a `<div>` of description lists.
 */
export const SchemaReview = forwardRef<HTMLDivElement, SchemaReviewProps>(function SchemaReview(
  { form, record, sections, sources = noSources, headingLevel = 2, className, ...props },
  ref,
) {
  const { locale, digits } = useKit();
  const messages = useMessages(th, en);
  const { model } = form;
  const settings: ReviewSettings = { locale, digits, messages, sources, record };
  const root = model.nodes[""];
  const fields = root ? fieldsOf(model, root, record) : [];
  const named = new Set(model.sections.map(({ id }) => id));
  const shown = model.sections.filter(({ id }) => sections === undefined || sections.includes(id));
  const loose =
    sections === undefined ? fields.filter(({ section }) => section === undefined || !named.has(section)) : [];
  const Heading = `h${headingLevel}` as const;
  return (
    <div {...props} ref={ref} className={partClass("saan-schema-review", className)}>
      {loose.length > 0 && <Facts model={model} fields={loose} value={record} settings={settings} />}
      {shown.map(({ id, label }) => (
        <section key={id} className="saan-schema-review-section">
          <Heading className="saan-heading">{label[locale]}</Heading>
          <Facts
            model={model}
            fields={fields.filter(({ section }) => section === id)}
            value={record}
            settings={settings}
          />
        </section>
      ))}
    </div>
  );
});

/** What a reader is shown, and the whole record, of which `provenance` speaks. */
interface ReviewSettings extends AnswerSettings {
  readonly record: unknown;
}

interface FactsProps {
  readonly model: FormModel;
  readonly fields: readonly FormNode[];
  readonly value: unknown;
  readonly settings: ReviewSettings;
}

function Facts({ model, fields, value, settings }: FactsProps) {
  const readable = fields.filter((node) => !namesASource(node) || settings.sources.source?.textOf);
  const items = readable.map((node) => ({
    key: node.id,
    term: node.label[settings.locale],
    detail: detailOf(model, node, valueAt(value, node.key), settings),
  }));
  return <DescriptionList items={items} />;
}

/** What stands beside a term: words, a numbered list, or facts of their own. Nothing for what was not answered. */
function detailOf(model: FormModel, node: FormNode, value: unknown, settings: ReviewSettings): ReactNode {
  if (value === undefined || value === null) return "";
  if (node.kind === "group" || node.kind === "variant") {
    return <Facts model={model} fields={fieldsOf(model, node, value)} value={value} settings={settings} />;
  }
  if (namesAFact(node) && typeof value === "string") return factOf(model, value, settings.record, settings);
  if (node.kind === "text" && namesASource(node)) return settings.sources.source?.textOf?.(value, settings.locale);
  if (node.kind !== "list") return answerText(node, value, settings);
  const row = rowOf(model, node);
  if (!row || !Array.isArray(value) || value.length === 0) return "";
  // A record's rows have no other name than their place, and nothing here keeps state.
  const rows = value.map((item: unknown, place) => ({ item, place }));
  return (
    <ol className="saan-schema-review-rows" data-plain={isPlain(model, row) || undefined}>
      {rows.map(({ item, place }) => (
        <li key={place}>{rowDetail(model, row, item, settings)}</li>
      ))}
    </ol>
  );
}

/** A row with one answer is that answer; a row with several is a list of facts. */
function rowDetail(model: FormModel, row: FormNode, item: unknown, settings: ReviewSettings): ReactNode {
  const [only, ...others] = fieldsOf(model, row, item);
  if (!only) return detailOf(model, row, item, settings);
  if (others.length === 0) return detailOf(model, only, valueAt(item, only.key), settings);
  return detailOf(model, row, item, settings);
}

function isPlain(model: FormModel, row: FormNode): boolean {
  return row.kind === "group" ? fieldsOf(model, row).length === 1 : row.kind !== "variant" && row.kind !== "list";
}
