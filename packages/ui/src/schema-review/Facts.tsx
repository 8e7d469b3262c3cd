import { type FormModel, type FormNode, fieldsOf, rowOf, valueAt } from "@saan/forms/model";
import { isAnswered } from "@saan/forms/values";
import type { Path } from "@saan/schema/read";
import type { ComponentType, ReactNode } from "react";
import { DescriptionList } from "../description-list/DescriptionList.js";
import { NotStated } from "../description-list/NotStated.js";
import type { AnswerSettings } from "./answerSettings.js";
import { answerText } from "./answerText.js";
import { namesASource } from "./factOf.js";
import { factWords, quantityIn, rowsIn } from "./factWords.js";
import type { IsShown } from "./relevance.js";

/** How the facts of a record are laid out. */
export interface FactsSettings extends AnswerSettings {
  readonly model: FormModel;
  readonly isShown: IsShown;
  /** What was not answered is left out, in groups and rows, too. */
  readonly answeredOnly?: boolean;
  /** Draws the rows of a list. */
  readonly Rows: ComponentType<RowsProps>;
}

export interface RowsProps {
  readonly list: FormNode;
  readonly row: FormNode;
  readonly rows: readonly unknown[];
  readonly path: Path;
  readonly settings: FactsSettings;
}

interface FactsProps {
  readonly fields: readonly FormNode[];
  /** What holds the fields, and where it is. */
  readonly value: unknown;
  readonly path: Path;
  readonly settings: FactsSettings;
}

/** Fields of one group, term by term; what is not relevant, and what tells a reader nothing, is left out. */
export function Facts({ fields, value, path, settings }: FactsProps) {
  const { model, locale, answeredOnly } = settings;
  const isTold = (node: FormNode) => !answeredOnly || isAnswered(model, node, valueAt(value, node.key));
  const told = readable(fields, path, settings).filter(isTold);
  const items = told.map((node) => ({
    key: node.id,
    term: node.label[locale],
    detail: detailOf(node, valueAt(value, node.key), [...path, node.key], settings),
  }));
  return <DescriptionList items={items} />;
}

/** The fields that a reader is shown. */
export function readable(
  fields: readonly FormNode[],
  path: Path,
  { isShown, sources }: FactsSettings,
): readonly FormNode[] {
  return fields.filter(
    (node) => isShown([...path, node.key]) && (!namesASource(node) || sources.source?.textOf !== undefined),
  );
}

/** What stands beside a term: words, a numbered list, or facts of their own. Nothing for what was not answered. */
export function detailOf(node: FormNode, value: unknown, path: Path, settings: FactsSettings): ReactNode {
  const { model, Rows, words } = settings;
  if (value === undefined || value === null) return "";
  switch (node.kind) {
    case "group":
    case "variant":
    case "tuple": {
      if (node.kind === "tuple" && isOnlyNumbered(model, node)) return factWords(model, node, value, settings);
      const quantity = quantityIn(model, node, value);
      if (quantity) return words.quantity(quantity);
      const fields = fieldsOf(model, node, value);
      const wordsOf = (field: FormNode) => factWords(model, field, valueAt(value, field.key), settings);
      // A form holds a group in which nobody answered anything, a record has none: both read the same.
      if (readable(fields, path, settings).every((field) => wordsOf(field) === "")) return "";
      return <Facts fields={fields} value={value} path={path} settings={settings} />;
    }
    case "list":
    case "record": {
      const row = rowOf(model, node);
      const rows = rowsIn(node, value);
      if (!row || rows.length === 0) return "";
      if (node.kind === "list") return <Rows list={node} row={row} rows={rows} path={path} settings={settings} />;
      return <KeyedFacts row={row} rows={rows} path={path} settings={settings} />;
    }
    case "unsupported":
    case "kept":
      return "";
    default:
      return answerText(model, node, value, settings);
  }
}

/** Whether the places of a tuple are called after it, by their numbers, which say no more than their order. */
function isOnlyNumbered(model: FormModel, node: FormNode): boolean {
  return fieldsOf(model, node).every(({ label }, at) => label.th === `${node.label.th} ${at + 1}`);
}

/** The properties that a record names itself: each name is a term. */
function KeyedFacts({ row, rows, path, settings }: Omit<RowsProps, "list">) {
  const [key, held] = fieldsOf(settings.model, row);
  if (!key || !held) return null;
  const items = rows.map((one, at) => ({
    key: at,
    term: answerText(settings.model, key, valueAt(one, key.key), settings),
    detail: detailOf(held, valueAt(one, held.key), [...path, at, held.key], settings),
  }));
  return <DescriptionList items={items} />;
}

/** A list to read, numbered: a row with one answer is that answer, a row with several a list of facts. */
export function NumberedRows({ row, rows, path, settings }: RowsProps) {
  const { model } = settings;
  // A record's rows have no other name than their place, and nothing here keeps state.
  const placed = rows.map((item, place) => ({ item, place }));
  return (
    <ol className="saan-schema-review-rows" data-plain={isPlain(model, row) || undefined}>
      {placed.map(({ item, place }) => (
        <li key={place}>{rowDetail(row, item, [...path, place], settings) || <NotStated />}</li>
      ))}
    </ol>
  );
}

function rowDetail(row: FormNode, item: unknown, path: Path, settings: FactsSettings): ReactNode {
  const [only, ...others] = fieldsOf(settings.model, row, item);
  if (!only || others.length > 0) return detailOf(row, item, path, settings);
  return detailOf(only, valueAt(item, only.key), [...path, only.key], settings);
}

function isPlain(model: FormModel, row: FormNode): boolean {
  if (row.kind === "group") return fieldsOf(model, row).length === 1;
  return row.kind !== "variant" && row.kind !== "list" && row.kind !== "tuple" && row.kind !== "record";
}
