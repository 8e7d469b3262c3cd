/** How much of a file is read at all. Whatever is over is refused with a reason, never cut off in silence. */
export interface ImportLimits {
  /** Bytes of the file. @default 5 MB */
  readonly bytes: number;
  /** Bytes of all that is in a workbook, unpacked. @default 20 MB */
  readonly inflatedBytes: number;
  /** Files in a workbook. @default 200 */
  readonly entries: number;
  /** Sheets of a workbook. @default 20 */
  readonly sheets: number;
  /** The last row of a sheet that may hold anything. @default 20,000 */
  readonly rows: number;
  /** The last column of a sheet that may hold anything. @default 200 */
  readonly columns: number;
  /** Cells of the whole file that hold anything. @default 500,000 */
  readonly cells: number;
  /** Characters of one cell; Excel itself holds no more. @default 32,767 */
  readonly cellCharacters: number;
}

export const importLimits: ImportLimits = {
  bytes: 5 * 1024 ** 2,
  inflatedBytes: 20 * 1024 ** 2,
  entries: 200,
  sheets: 20,
  rows: 20_000,
  columns: 200,
  cells: 500_000,
  cellCharacters: 32_767,
};

/** Rows and cells that hold nothing cost time, not memory: sheets formatted far down are common. */
export const EMPTY_ALLOWANCE = 10;
