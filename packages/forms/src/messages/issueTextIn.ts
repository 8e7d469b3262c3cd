import type { Locale, StatedDate } from "@saan/schema/field";
import type { Issue, Path } from "@saan/schema/read";
import { formatPlainThaiDate } from "@saan/thai/calendar/short";
import { type FormModel, type FormNode, isReadByFigure, nodeAt } from "../model/index.js";
import type { Catalogue, MessageOverrides } from "./catalogue.js";
import { chooseMessage } from "./chooseMessage.js";
import { fillKnown } from "./fillKnown.js";
import { capitalised, inSentence } from "./inSentence.js";

/** A language, and what is said in it. */
export interface IssueLanguage {
  readonly locale: Locale;
  /** `fieldTh` says all there is to say about forms of one's own schemas, `th` about the records of `@saan/schema`, too. */
  readonly catalogue: Catalogue;
}

export interface IssueTextInOptions {
  /** The node of the field the issue is shown at. Without it the sentence speaks of the form. */
  readonly node?: FormNode;
  readonly messages?: MessageOverrides;
}

/**
 * As `issueText`, in one language and with the words that are given: an app that speaks no other, or has no records of
 * `@saan/schema`, ships no others.
 *
 * @example issueTextIn({ locale: "th", catalogue: fieldTh }, issue, { node })
 */
export function issueTextIn(
  { locale, catalogue }: IssueLanguage,
  issue: Issue,
  { node, messages = {} }: IssueTextInOptions = {},
): string {
  const key = chooseMessage(issue, node, catalogue);
  const message = own(messages, issue.code) ?? ruleMessage(issue, locale) ?? own(messages, key) ?? catalogue[key];
  const label = (node?.id !== "" && node?.label[locale]) || catalogue.someField;
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(issue.params)) {
    const date = dateOf(name, value);
    values[name] = date
      ? formatPlainThaiDate(date.iso, { locale, precision: date.precision, yearKind: date.yearKind })
      : printed(value, locale, catalogue, node);
  }
  values.label = inSentence(label, locale);
  const count = Number(issue.params.minimum ?? issue.params.maximum ?? 1);
  // English counts "2 parties": a list's own label is the plural of its row's. Thai has one word for both.
  values.row = inSentence((locale === "th" || count === 1 ? node?.rowLabel?.[locale] : undefined) ?? label, locale);
  const unit = node?.unit?.[locale] ?? "";
  // The one unit that Thai says before its number: ร้อยละ 80.
  const isBefore = unit === "ร้อยละ";
  values.unit = isBefore ? "" : unit;
  for (const name of ["minimum", "maximum"]) if (isBefore && values[name]) values[name] = `${unit} ${values[name]}`;
  values.example = node?.example ?? "";
  return capitalised(fillKnown(message ?? catalogue.unknownCode, values), locale);
}

/** As `rowText`, in one language. */
export function rowTextIn({ locale, catalogue }: IssueLanguage, model: FormModel, path: Path): string {
  const rows = path.flatMap((step, index) => {
    const list = nodeAt(model, path.slice(0, index));
    if (list?.kind !== "list" && list?.kind !== "record") return [];
    const row = (list.rowLabel ?? list.label)[locale];
    return fillKnown(catalogue.rowNumber, { row, number: String(Number(step) + 1) });
  });
  return rows.join(" › ");
}

const numberFormat = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 20 });
// The words of a document are quoted as they are, even when they look like a date.
const DATE_PARAMS = new Set(["start", "end", "signing", "iso", "date"]);
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

type PrintedDate = Pick<StatedDate, "iso"> & Partial<Pick<StatedDate, "precision" | "yearKind">>;

/** The date a param holds: an ISO date, or a stated one with its precision and kind of year. */
function dateOf(name: string, value: unknown): PrintedDate | undefined {
  if (typeof value !== "string") return isStatedDate(value) ? value : undefined;
  return DATE_PARAMS.has(name) || (FULL_DATE.test(value) && name !== "asStated") ? { iso: value } : undefined;
}

function isStatedDate(value: unknown): value is PrintedDate {
  if (typeof value !== "object" || value === null) return false;
  const { iso, precision } = value as Readonly<Record<string, unknown>>;
  return typeof iso === "string" && (precision === undefined || typeof precision === "string");
}

function printed(value: unknown, locale: Locale, catalogue: Catalogue, node: FormNode | undefined): string {
  // Nobody writes the sign of nought.
  if (typeof value === "number" || typeof value === "bigint") return numberText(value || 0, node);
  if (typeof value === "string") {
    return node?.options?.find((option) => option.code === value)?.label[locale] ?? value;
  }
  if (!Array.isArray(value)) return "";
  const items = value.map((item) => printed(item, locale, catalogue, node)).filter((text) => text !== "");
  const last = items.pop();
  return items.length === 0 ? (last ?? "") : items.join(catalogue.listSeparator) + catalogue.listLast + last;
}

/** The same figures in both languages. A year is read figure by figure: 2567 is no two thousand. */
function numberText(value: number | bigint, node: FormNode | undefined): string {
  const text = numberFormat.format(value);
  return node && isReadByFigure(node) ? text.replaceAll(",", "") : text;
}

/** What the rule of a form says itself. */
function ruleMessage({ params }: Issue, locale: Locale): string | undefined {
  const { message } = params;
  if (typeof message !== "object" || message === null || !Object.hasOwn(message, locale)) return undefined;
  const text = (message as Readonly<Record<string, unknown>>)[locale];
  return typeof text === "string" ? text : undefined;
}

function own(messages: MessageOverrides, key: string): string | undefined {
  return Object.hasOwn(messages, key) ? messages[key] : undefined;
}
