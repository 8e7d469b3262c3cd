import { type FormModel, type FormNode, fieldsOf, rowOf, valueAt } from "../model/index.js";
import { rowIdentity } from "../model/rowIdentity.js";
import { isSameMinute } from "../values/dateTime.js";
import { beginning, toValue } from "../values/fieldValue.js";
import { extraEntries, keptValues, slotsOf } from "../values/slots.js";
import { isPlainObject } from "../values/values.js";
import { type Entries, isEntered } from "./Entries.js";
import { readAnswer } from "./readAnswer.js";

/** Form values, and which of their fields were sent: `undefined` for what was not. */
export interface Given {
  readonly value: unknown;
  readonly sent: unknown;
}

/**
 * The form values that an HTML form sent, each read as its control reads what is typed. What was not sent is empty, as an
 * unticked box is; what no control asks for (`kept`, `unsupported`) is as it was before.
 */
export function readEntries(model: FormModel, node: FormNode, entries: Entries | undefined, before: unknown): Given {
  switch (node.kind) {
    case "kept":
    case "unsupported":
      return { value: before === undefined ? toValue(model, node, undefined) : before, sent: undefined };
    case "group":
    case "variant":
      return readGroup(model, node, entries, before);
    case "tuple":
      return readPlaces(model, node, entries, before);
    case "list":
    case "record":
      return readRows(model, node, entries, before);
    default: {
      const answer = entries && entries.sent.length > 0 ? readAnswer(node, entries.sent) : undefined;
      if (answer !== undefined) {
        // A page without scripts has it to the minute: what was not changed keeps its seconds.
        const value = node.constraints.dateTime && isSameMinute(before, answer) ? before : answer;
        return { value, sent: value };
      }
      const parts =
        entries && (node.kind === "stated-date" || node.kind === "reference") ? partsOf(entries) : undefined;
      return { value: parts ?? toValue(model, node, undefined), sent: parts };
    }
  }
}

function readGroup(model: FormModel, node: FormNode, entries: Entries | undefined, before: unknown): Given {
  if (node.optionalGroup && !entries?.isAnswered) return { value: null, sent: undefined };
  const kept = isPlainObject(before)
    ? { ...Object.fromEntries(extraEntries(model, node, before)), ...keptValues(model, node, before) }
    : {};
  const value: Record<string, unknown> = { ...kept };
  const sent: Record<string, unknown> = {};
  const choice = node.discriminator === undefined ? undefined : entries?.at(node.discriminator)?.sent.at(-1);
  const chosen = choice === undefined ? undefined : { [node.discriminator as string]: choice };
  for (const field of slotsOf(model, node, chosen)) {
    const given = readEntries(model, field, entries?.at(field.key), valueAt(before, field.key));
    value[field.key] = given.value;
    if (given.sent !== undefined) sent[field.key] = given.sent;
  }
  return { value, sent: Object.keys(sent).length > 0 ? sent : undefined };
}

function readPlaces(model: FormModel, node: FormNode, entries: Entries | undefined, before: unknown): Given {
  const places = fieldsOf(model, node).map((place, index) =>
    readEntries(model, place, entries?.at(index), valueAt(before, index)),
  );
  const sent = places.map((place) => place.sent);
  return { value: places.map(({ value }) => value), sent: sent.some((one) => one !== undefined) ? sent : undefined };
}

function readRows(model: FormModel, node: FormNode, entries: Entries | undefined, before: unknown): Given {
  const row = rowOf(model, node);
  if (!row || !entries) return { value: [], sent: undefined };
  const rows = [...entries.rows];
  // A form without scripts ends in rows that nobody had to fill in.
  while (rows.length > 0 && !rows.at(-1)?.[1].isAnswered) rows.pop();
  const rowBefore = rowsBefore(model, row, Array.isArray(before) ? before : []);
  const given = rows.map(([number, one]) => {
    const bare = readRow(model, row, one, undefined);
    const was = rowBefore(bare.value, number);
    return was === undefined ? bare : readRow(model, row, one, was);
  });
  // Boxes of one name, without numbers.
  const plain = rows.length > 0 ? [] : entries.sent.filter(isEntered);
  for (const one of plain) {
    const answer = readAnswer(row, [one]);
    if (answer !== undefined) given.push({ value: answer, sent: answer });
  }
  const sent = entries.sent.length > 0 || entries.rows.length > 0 ? given.map((one) => one.sent) : undefined;
  return { value: given.map(({ value }) => value), sent };
}

/**
 * Which row before a row was that was sent: the one of the same `id`; of rows without, the one whose number it has. What no
 * control asks for must not go from one row to another.
 */
function rowsBefore(model: FormModel, row: FormNode, before: readonly unknown[]) {
  const identity = rowIdentity(model, row);
  const byId = new Map<string, unknown>();
  for (const one of before) {
    const id = identity(one);
    if (id !== undefined && !byId.has(id)) byId.set(id, one);
  }
  return (value: unknown, number: number): unknown => {
    const id = identity(value);
    if (id !== undefined) return byId.get(id);
    return identity(before[number]) === undefined ? before[number] : undefined;
  };
}

function readRow(model: FormModel, row: FormNode, entries: Entries, before: unknown): Given {
  const given = readEntries(model, row, entries, before);
  // A row that stands in itself is a group like any other.
  return given.value === null && row.optionalGroup ? { ...given, value: beginning(model, row) } : given;
}

/** A date or a reference whose parts were sent by their own names: `term.end.iso`. */
function partsOf(entries: Entries): unknown {
  const parts = PARTS.flatMap((key) => {
    const sent = entries.at(key)?.sent.at(-1);
    return typeof sent === "string" && sent.trim() !== "" ? [[key, sent] as const] : [];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

const PARTS = ["id", "code", "level", "nameAsStated", "asStated", "iso", "precision", "yearKind"];
