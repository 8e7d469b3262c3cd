import { parseThaiDate } from "@saan/thai/calendar";
import { parseThaiNumber } from "@saan/thai/numbers";
import type { FormNode } from "../model/index.js";
import { keptDateTime } from "../values/dateTime.js";
import { readDateTime } from "../values/readDateTime.js";
import { readTime } from "../values/readTime.js";
import type { Sent } from "./Entries.js";

/**
 * The form value of one field of what was sent under its name, read as a control reads what is typed: Thai digits, dates of
 * the Buddhist era. What is no answer yet stays as it was typed, so that reading it says what is wrong. Undefined when
 * nothing that the field takes was sent.
 */
export function readAnswer(node: FormNode, sent: readonly Sent[]): unknown {
  if (node.kind === "file") {
    const files = sent.filter(
      (one) => typeof one !== "string" && (one.size > 0 || (one as { name?: string }).name !== ""),
    );
    return files.at(-1) ?? null;
  }
  const texts = sent.filter((one) => typeof one === "string");
  if (node.kind === "multi-choice") return texts.filter((code) => code !== "");
  // Of a hidden input and a box of the same name, the box comes last.
  const text = texts.at(-1);
  if (text === undefined) return undefined;
  switch (node.kind) {
    case "number":
      return text.trim() === "" ? null : (parseThaiNumber(text) ?? text);
    case "boolean":
      return readTick(node, text);
    case "date":
      return readDay(text);
    case "stated-date":
      return text.trim() === "" ? null : readStatedDate(text);
    case "reference":
      if (text.trim() === "") return null;
      return node.freeText ? { nameAsStated: text } : text;
    default:
      if (node.constraints.textFormat === "time") return readTime(text) ?? text;
      if (node.constraints.dateTime) return readDateTime(text, node.constraints.dateTime) ?? keptDateTime(text);
      // HTML sends every line break as two characters; a text box has one.
      return text.replaceAll("\r\n", "\n");
  }
}

const NO = new Set(["off", "false", "0", "๐", "no", "ไม่", "ไม่ใช่"]);

function readTick(node: FormNode, text: string): boolean | null {
  if (text === "") return node.required && !node.nullable ? false : null;
  return !NO.has(text.trim().toLowerCase());
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T/;
const LIKE_A_DAY = /^ *\d{4}-\d{2}-\d{2}$/;

/** A day that is certain; else the text. One that looks like a stored day, but of another era, must not pass for one. */
function readDay(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  if (MOMENT.test(trimmed)) return trimmed;
  const found = parseThaiDate(trimmed, { era: "be" });
  const isDay = found.kind === "date" && (found.precision === "day" || found.precision === "minute");
  if (isDay) return found.iso;
  return LIKE_A_DAY.test(text) ? ` ${trimmed}` : text;
}

function readStatedDate(text: string): unknown {
  const found = parseThaiDate(text, { era: "be" });
  if (found.kind !== "date") return { asStated: text };
  const { iso, precision, yearKind } = found;
  return { asStated: text, iso, precision, ...(yearKind === undefined ? {} : { yearKind }) };
}
