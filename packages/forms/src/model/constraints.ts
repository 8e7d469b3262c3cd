import type * as z from "zod";
import type { DateTimeStorage, NodeConstraints, TextFormat } from "./node.js";

interface Limits {
  low?: number;
  high?: number;
  integer?: boolean;
  countsGraphemes?: boolean;
  earliest?: string;
  latest?: string;
  accepts?: readonly string[];
  textFormat?: TextFormat;
  dateTime?: DateTimeStorage;
}

/** The limits a schema states, folded from its checks: never from `_zod.bag`, which zod 4.6 stopped filling. */
export function constraintsOf(schema: z.core.$ZodType): NodeConstraints {
  const { type, checks = [] } = schema._zod.def;
  const limits: Limits = {};
  // z.int() and z.email() are a schema and a check at once.
  fold(limits, schema._zod.def as unknown as CheckDefinition);
  for (const check of checks) fold(limits, check._zod.def as unknown as CheckDefinition);
  if (type === "string") {
    return {
      ...named(limits, "minLength", "maxLength"),
      ...(limits.countsGraphemes ? { countsGraphemes: true } : {}),
      ...(limits.textFormat ? { textFormat: limits.textFormat } : {}),
      ...(limits.textFormat === "date-time" ? { dateTime: limits.dateTime } : {}),
    };
  }
  if (type === "array") return named(limits, "minItems", "maxItems");
  if (type === "file") {
    return { ...named(limits, "minBytes", "maxBytes"), ...(limits.accepts ? { accepts: limits.accepts } : {}) };
  }
  if (type === "date") {
    const { earliest, latest } = limits;
    return { ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) };
  }
  if (type !== "number") return {};
  return { ...named(limits, "minimum", "maximum"), ...(limits.integer ? { integer: true } : {}) };
}

interface CheckDefinition {
  readonly check?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly length?: number;
  readonly value?: unknown;
  readonly inclusive?: boolean;
  readonly format?: string;
  /** Of a time: -1 means minutes; nothing, that seconds may be there; any other number, that they must. */
  readonly precision?: number | null;
  /** Of a date and time: whether another zone than Z may stand at its end, and whether none may. */
  readonly offset?: boolean;
  readonly local?: boolean;
  readonly counts?: string;
  readonly size?: number;
  readonly mime?: readonly string[];
}

function fold(limits: Limits, def: CheckDefinition): void {
  switch (def.check) {
    case "min_length":
      raise(limits, def.minimum);
      break;
    case "max_length":
      lower(limits, def.maximum);
      if (def.counts === "graphemes") limits.countsGraphemes = true;
      break;
    case "min_size":
      raise(limits, def.minimum);
      break;
    case "max_size":
      lower(limits, def.maximum);
      break;
    case "size_equals":
      raise(limits, def.size);
      lower(limits, def.size);
      break;
    case "mime_type":
      limits.accepts = def.mime;
      break;
    case "length_equals":
      raise(limits, def.length);
      lower(limits, def.length);
      break;
    // An exclusive bound of a number with decimals has no nearest value to show; the schema still enforces it.
    case "greater_than":
      if (def.value instanceof Date) limits.earliest = dayOf(def.value);
      else if (def.inclusive) raise(limits, def.value);
      break;
    case "less_than":
      if (def.value instanceof Date) limits.latest = dayOf(def.value);
      else if (def.inclusive) lower(limits, def.value);
      break;
    case "string_format":
      limits.textFormat ??= textFormatOf(def);
      if (def.format === "datetime") limits.dateTime ??= storageOf(def);
      break;
    case "number_format":
      if (def.format?.includes("int")) limits.integer = true;
      break;
  }
}

/** The names of zod 4, and of `@saan/schema/field` and `@saan/schema/source`. */
const TEXT_FORMATS: Readonly<Record<string, TextFormat>> = {
  datetime: "date-time",
  email: "email",
  e164: "telephone",
  time: "time",
  "time-of-day": "time",
  url: "url",
  "web-address": "url",
};

function textFormatOf({ format = "", precision }: CheckDefinition): TextFormat | undefined {
  if (format === "time" && (precision ?? -1) !== -1) return undefined;
  return Object.hasOwn(TEXT_FORMATS, format) ? TEXT_FORMATS[format] : undefined;
}

function storageOf({ precision, offset, local }: CheckDefinition): DateTimeStorage {
  const zone = local ? "local" : offset ? "offset" : "utc";
  return typeof precision === "number" ? { zone, decimals: precision } : { zone };
}

function dayOf(moment: Date): string | undefined {
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().slice(0, "2019-07-19".length);
}

function raise(limits: Limits, to: unknown): void {
  if (typeof to === "number" && (limits.low === undefined || to > limits.low)) limits.low = to;
}

function lower(limits: Limits, to: unknown): void {
  if (typeof to === "number" && (limits.high === undefined || to < limits.high)) limits.high = to;
}

function named(limits: Limits, low: keyof NodeConstraints, high: keyof NodeConstraints): NodeConstraints {
  return {
    ...(limits.low === undefined ? {} : { [low]: limits.low }),
    ...(limits.high === undefined ? {} : { [high]: limits.high }),
  };
}
