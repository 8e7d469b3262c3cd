import { type FormModel, type FormNode, isReadByFigure, valueAt } from "@saan/forms/model";
import type { StatedDate } from "@saan/schema/field";
import type { DataTableColumn, DataTableValue } from "../data-table/column.js";
import type { AnswerSettings } from "../schema-review/answerSettings.js";
import { type AnswerOptions, answerSettings } from "../schema-review/answerSettings.js";
import { dateOf, heldAt, numberOf, wordsOf } from "./fieldReading.js";
import { type Reckoned, reckonedBy } from "./reckonedBy.js";
import { type TableField, type TableFieldChoice, tableFields } from "./tableFields.js";

export interface SchemaColumnsOptions extends AnswerOptions, TableFieldChoice {}

/**
 * The columns of a table of records, from the model of their form: what each is called, how it is ordered, filtered, shown and
 * copied. Facts of groups have columns of their own, lists of one fact its words, other lists the number of their rows.
 * What tells of a person is left out unless `privacy` asks for it. Pure: make them once, outside the component.
 */
export function schemaColumns<Row = unknown>(
  model: FormModel,
  options: SchemaColumnsOptions,
): readonly DataTableColumn<Row>[] {
  const settings = answerSettings(options);
  return tableFields(model, options).map((field) => columnOf<Row>(model, field, settings));
}

function columnOf<Row>(model: FormModel, field: TableField, settings: AnswerSettings): DataTableColumn<Row> {
  const { id, node, path } = field;
  const reckoned = reckonedBy(model, field);
  const held = (row: Row) => heldAt(row, path);
  const words = (row: Row) => wordsOf(model, field, held(row), settings);
  const common = { id, label: labelWithUnit(field, reckoned, settings), filter: reckoned } as const;
  switch (reckoned) {
    case "number": {
      const value = (row: Row): DataTableValue => numberOf(model, field, held(row));
      const kind = node.format === "baht" ? "money" : "number";
      if (!needsWords(node)) return { ...common, kind, value };
      return { ...common, kind, value, text: words, stated: (row) => String(value(row) ?? "") };
    }
    case "date":
      return {
        ...common,
        kind: "date",
        value: (row) => dateOf(model, field, held(row)),
        // A whole day a table says by itself.
        ...(node.constraints.dateTime && { text: words }),
        ...(node.kind === "stated-date" && { text: (row: Row) => shortDate(held(row), settings) || words(row) }),
        stated: (row) => statedDate(held(row)) ?? dateOf(model, field, held(row))?.replace("T", " ") ?? "",
      };
    case "choice": {
      // Several answers in one cell are found by their words, not as one answer.
      if (node.kind === "multi-choice") return { ...common, filter: "text", value: words, text: words };
      return { ...common, value: words, text: words, choices: choicesOf(node, settings), groupable: true };
    }
    default:
      return { ...common, value: words, text: words };
  }
}

/** Numbers that a table would show otherwise: a year, figure by figure, and a count with its comparator. */
function needsWords(node: FormNode): boolean {
  return node.kind === "group" || isReadByFigure(node);
}

function labelWithUnit({ label, node }: TableField, reckoned: Reckoned, { locale, messages }: AnswerSettings): string {
  const own = label[locale];
  if (reckoned !== "number") return own;
  const unit =
    node.unit?.[locale] ??
    (node.format === "baht" || node.format === "percent" ? messages[`schemaReview.unit-${node.format}`] : undefined);
  return unit === undefined ? own : `${own} (${unit})`;
}

function choicesOf({ kind, options = [] }: FormNode, { locale, messages }: AnswerSettings): readonly string[] {
  if (kind === "boolean") return [messages["schemaReview.yes"], messages["schemaReview.no"]];
  return options.map(({ label }) => label[locale]);
}

/** A date that was read, as short as a cell is. */
function shortDate(value: unknown, { words }: AnswerSettings): string {
  return typeof valueAt(value, "iso") === "string" ? words.date(value as StatedDate, "medium") : "";
}

/** A date in the words of the document it was taken from. */
function statedDate(value: unknown): string | undefined {
  const stated = valueAt(value, "asStated");
  return typeof stated === "string" ? stated : undefined;
}
