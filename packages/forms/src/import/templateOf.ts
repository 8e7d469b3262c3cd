import type { Locale } from "@saan/schema/field";
import type { Path } from "@saan/schema/read";
import { fill } from "@saan/thai/text";
import { rightAt } from "../model/access.js";
import type { FormModel, FormNode } from "../model/index.js";
import { calculatedNodes } from "../rules/calculatedNodes.js";
import { type FormColumn, formColumns, type RowCounts } from "./columns.js";
import { type ImportMessages, importWords } from "./importText.js";
import { importLimits } from "./limits.js";
import { dateFormatIn, styleOf, widthOf } from "./sheetStyle.js";
import { columnLetter } from "./table.js";
import { sheetName, type WrittenCell, type WrittenColumn, type WrittenSheet, writeWorkbook } from "./WorkbookWriter.js";
import { optionText } from "./writtenValue.js";

export interface TemplateOptions {
  readonly locale: Locale;
  /** Who fills it in: fields that `readRows` takes from nobody of this role, or of none, have no column. */
  readonly role?: string;
  /** How many rows of each list there are columns for, by its path: `{ parties: 4 }`. @default 3, or as many as the list may have and the sheet has room for */
  readonly rows?: Readonly<Record<string, number>>;
}

const ROWS = [3, 2, 1];

/** Every field has its column: a form of many lists has fewer rows of each. */
function fittingColumns(model: FormModel, { locale, role, rows = {} }: TemplateOptions): readonly FormColumn[] {
  const isWritten = (path: Path) => rightAt(model, path, role) === "write";
  let columns: readonly FormColumn[] = [];
  for (const most of ROWS) {
    const counts: RowCounts = (path, { constraints }) =>
      rows[path.join(".")] ?? Math.min(most, constraints.maxItems ?? most);
    // What the form works out is nothing to fill in.
    columns = formColumns(model, locale, counts, isWritten).filter(
      ({ node, isWhole }) => !isWhole && !calculatedNodes(model).has(node),
    );
    if (columns.length <= importLimits.columns) break;
  }
  return columns;
}

/**
 * An empty workbook to fill in: a column for every field that is not calculated, with what to write said at its cells, answers to choose from, days
 * shown as days; a sheet that says how; and a hidden one with the lists. What is filled in, `readTable`, `guessMapping` and
 * `readRows` read back.
 */
export function templateOf(model: FormModel, options: TemplateOptions): Uint8Array {
  const { locale } = options;
  const words = importWords(locale);
  const columns = fittingColumns(model, options);
  const lists = new Lists(words.codes, locale);
  const name = sheetName(model.label[locale]);
  const asked = columns.map((column): WrittenColumn => {
    const list = lists.of(column.node, words);
    const prompt = { title: column.node.label[locale], text: promptOf(column, words, locale) };
    return { width: widthOf(column), style: styleOf(column.node), prompt, ...(list !== undefined && { list }) };
  });
  const sheets: WrittenSheet[] = [
    { name, columns: asked, rows: [columns.map(({ header }) => header)], hasHeader: true },
    instructions(columns, name, words, locale),
    ...lists.sheet,
  ];
  return writeWorkbook(sheets, dateFormatIn(locale));
}

function promptOf({ node, isRequired }: FormColumn, words: ImportMessages, locale: Locale): string {
  const parts = [isRequired ? words.needed : "", howTo(node, words, locale), node.hint?.[locale] ?? ""];
  if (node.example) parts.push(`${words.columnExample}: ${node.example}`);
  return parts.filter((part) => part !== "").join("\n");
}

function howTo(node: FormNode, words: ImportMessages, locale: Locale): string {
  switch (node.kind) {
    case "number":
      return node.unit ? `${words.howNumber} ${fill(words.howUnit, { unit: node.unit[locale] })}` : words.howNumber;
    case "boolean":
      return words.howYesNo;
    case "choice":
      return words.howChoice;
    case "multi-choice":
      return words.howChoices;
    case "date":
      return words.howDate;
    case "stated-date":
      return words.howStatedDate;
    case "reference":
      return words.howReference;
    default:
      return node.constraints.dateTime ? words.howDateTime : words.howText;
  }
}

function instructions(
  columns: readonly FormColumn[],
  sheet: string,
  words: ImportMessages,
  locale: Locale,
): WrittenSheet {
  const heads = [words.columnColumn, words.columnField, words.columnNeeded, words.columnHow, words.columnExample];
  const rows = columns.map(({ node, header, isRequired }, at): readonly WrittenCell[] => {
    const how = [howTo(node, words, locale), node.hint?.[locale] ?? ""].filter((part) => part !== "").join("\n");
    return [columnLetter(at), header, isRequired ? words.yes : "", how, node.example ?? ""];
  });
  const lines = [fill(words.firstLine, { sheet }), words.headerLine, words.emptyLine].map((line) => [undefined, line]);
  const widths = [10, 40, 12, 50, 24];
  return {
    name: sheetName(words.instructions),
    columns: widths.map((width) => ({ width, style: "wrapped" })),
    rows: [heads, ...rows, [], ...lines],
    hasHeader: true,
  };
}

/** The lists to choose from, a column each: those of yes and no, and of every choice once. */
class Lists {
  readonly #name: string;
  readonly #locale: Locale;
  readonly #columns = new Map<unknown, { readonly at: number; readonly cells: readonly string[] }>();

  constructor(name: string, locale: Locale) {
    this.#name = sheetName(name);
    this.#locale = locale;
  }

  of(node: FormNode, words: ImportMessages): string | undefined {
    if (node.kind === "boolean") return this.#add("boolean", [words.yes, words.no]);
    // Of several answers a cell holds any number: the list is there to read, not to hold to.
    const key = node.options;
    if (!key || key.length === 0) return undefined;
    const range = this.#add(
      key,
      key.map(({ code }) => optionText(node, code, this.#locale)),
    );
    return node.kind === "choice" ? range : undefined;
  }

  get sheet(): readonly WrittenSheet[] {
    const columns = [...this.#columns.values()];
    if (columns.length === 0) return [];
    const length = Math.max(...columns.map(({ cells }) => cells.length));
    const rows = Array.from({ length }, (_, row) => columns.map(({ cells }) => cells[row]));
    return [{ name: this.#name, columns: columns.map(() => ({ width: 30, style: "text" })), rows, isHidden: true }];
  }

  #add(key: unknown, cells: readonly string[]): string {
    const column = this.#columns.get(key) ?? { at: this.#columns.size, cells };
    this.#columns.set(key, column);
    const letter = columnLetter(column.at);
    return `'${this.#name}'!$${letter}$1:$${letter}$${cells.length}`;
  }
}
