import type { ImportWork } from "./useImport.js";

/** What every step is given. */
export interface ImportStepProps {
  readonly work: ImportWork;
  readonly level: 2 | 3;
  /** What one record is, after its number. */
  readonly unit: string;
}
