import type { SchemaFilterEntry, SchemaFilterValue } from "@saan/ui/schema-table";

const LONGEST = 4_000;
const MOST_FIELDS = 30;
const MOST_CODES = 100;
const LONGEST_TEXT = 200;

/** A filter as it stands in an address: JSON, the same text for the same questions. */
export function filterText(filter: SchemaFilterValue): string {
  return JSON.stringify(filter);
}

/** The filter of an address; undefined when the text is none: whoever wrote it, it holds plain, bounded questions only. */
export function readFilter(text: string): SchemaFilterValue | undefined {
  if (text === "") return {};
  const fields = Object.entries(parsed(text) ?? []);
  if (fields.length === 0 || fields.length > MOST_FIELDS) return undefined;
  const asked = fields.flatMap(([path, given]) => {
    const entry = entryOf(given);
    return entry && !path.includes("__proto__") ? [[path, entry] as const] : [];
  });
  return asked.length === fields.length ? Object.fromEntries(asked) : undefined;
}

function parsed(text: string): object | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function entryOf(given: unknown): SchemaFilterEntry | undefined {
  const { kind, text, codes, from, to } = (given ?? {}) as Readonly<Record<string, unknown>>;
  switch (kind) {
    case "text":
      return typeof text === "string" && text.length <= LONGEST_TEXT ? { kind, text } : undefined;
    case "choice":
      return Array.isArray(codes) && codes.length <= MOST_CODES && codes.every((code) => typeof code === "string")
        ? { kind, codes }
        : undefined;
    case "number":
      return isEnd(from, Number.isFinite) && isEnd(to, Number.isFinite)
        ? ({ kind, ...ends(from, to) } as SchemaFilterEntry)
        : undefined;
    case "date":
      return isEnd(from, isIsoDate) && isEnd(to, isIsoDate)
        ? ({ kind, ...ends(from, to) } as SchemaFilterEntry)
        : undefined;
    default:
      return undefined;
  }
}

function isEnd(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}

/** As exactly as it is known: a year, a month or a day. */
function isIsoDate(value: unknown): boolean {
  return typeof value === "string" && /^\d{4}(-\d{2}){0,2}$/.test(value);
}

function ends(from: unknown, to: unknown): object {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
