/** Why a file was not read. A closed list, for the message catalogue; see `importText`. */
export const refusalReasons = [
  "empty-file",
  "file-too-big",
  "not-a-table",
  "web-page",
  "old-excel",
  "password-protected",
  "open-document",
  "binary-workbook",
  "has-macros",
  "damaged",
  "inflates-too-much",
  "too-many-parts",
  "too-many-sheets",
  "too-many-rows",
  "too-many-columns",
  "too-many-cells",
  "too-long-a-cell",
  "declares-entities",
  "forbidden-header",
  "unreadable-text",
  "took-too-long",
  "stopped",
  "failed",
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

/** Numbers and words a sentence about a refusal needs; JSON values only. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/** Thrown within this room only: a file is bad data, so `readTable` answers and never throws. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  readonly params: RefusalParams;

  constructor(reason: RefusalReason, params: RefusalParams = {}) {
    super(reason);
    this.reason = reason;
    this.params = params;
  }
}
