import type { FormNode } from "@saan/forms/model";
import { wrongDateText } from "../date-field/dateWords.js";
import { understandDate } from "../date-field/understandDate.js";
import type { DateKit } from "../date-field/useDateKit.js";

/** A day as a record stores it. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LIKE_A_DAY = /^ *\d{4}-\d{2}-\d{2}$/;

/**
 * A typed text as the form keeps it. One that looks like a stored day gets a space before it: "2562-07-19" is a valid ISO
 * date of another era, and no schema may take it for an answer before the field has understood it.
 */
export function keptText(text: string): string {
  return LIKE_A_DAY.test(text) ? ` ${text}` : text;
}

/** What was typed and could not be read yet; undefined when the value says it all. */
export function unreadText(value: unknown): string | undefined {
  if (typeof value === "string" && DAY.test(value)) return undefined;
  if (typeof value === "string") return LIKE_A_DAY.test(value) ? value.slice(1) : value;
  const { iso, asStated } = Object(value);
  return iso === undefined && typeof asStated === "string" ? asStated : undefined;
}

/** How exactly a date is asked for. */
export function askedPrecision({ kind }: FormNode): "day" | "any" {
  return kind === "stated-date" ? "any" : "day";
}

/** What is wrong with a typed text. The schema says that it is no date, which one it could be its field knows. */
export function unreadReason(node: FormNode, value: unknown, kit: DateKit): string | undefined {
  if (node.kind !== "date" && node.kind !== "stated-date") return undefined;
  const text = unreadText(value);
  return text && wrongDateText(understandDate(text, askedPrecision(node), kit), text, kit);
}
