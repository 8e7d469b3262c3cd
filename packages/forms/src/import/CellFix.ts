/** A value that a person chose for a cell. */
export interface CellFix {
  readonly value: unknown;
}
