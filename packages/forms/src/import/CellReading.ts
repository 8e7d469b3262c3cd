import type { CellChoice } from "./CellIssue.js";

/** What a cell gives a field: a form value, and what there is to say about it. */
export interface CellReading {
  /** Undefined of a cell that says nothing. */
  readonly value: unknown;
  readonly said?: {
    readonly code: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly severity: "issue" | "advice";
    readonly choices?: readonly CellChoice[];
  };
}

export const nothing: CellReading = { value: undefined };

/** A cell that is no answer: what is written stays, and this is said about it. */
export function wrong(written: string, code: string, choices?: readonly CellChoice[]): CellReading {
  return {
    value: written,
    said: { code, params: { asStated: written }, severity: "issue", ...(choices && { choices }) },
  };
}

/** A cell that is no date, and why not. */
export function noDate(written: string, reason: string): CellReading {
  return {
    value: written,
    said: { code: "unreadable-date", params: { asStated: written, reason }, severity: "issue" },
  };
}

export function advised(value: unknown, written: string, code: string): CellReading {
  return { value, said: { code, params: { asStated: written }, severity: "advice" } };
}
