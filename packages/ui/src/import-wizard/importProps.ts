import type { CellResolvers, ImportedRow, ImportLimits } from "@saan/forms/import";
import type { Form, OptionSources } from "@saan/forms/model";
import type { ComponentPropsWithoutRef } from "react";

/** Where the records that are brought in come from, and what stays behind. */
export interface ImportDetails<T> {
  /** The name of the file; of a pasted table, a word for it. */
  readonly fileName: string;
  readonly sheet: string;
  /** The row of each record, in the order of the records: its number in the sheet, its form values, its advice. */
  readonly rows: readonly ImportedRow<T>[];
  /** How many rows something is still wrong with, or a person left out. */
  readonly leftOut: number;
}

/** What became of the records, where not all were taken. */
export interface ImportAnswer {
  /** Those that were not taken: the place in the records, from 0, and why, in words for the person. */
  readonly refused: readonly { readonly index: number; readonly message: string }[];
}

export interface ImportWizardProps<T> extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** From `defineForm`: a row of the file is one record of it. */
  readonly form: Form<T>;
  /**
   * Takes the records that nothing is wrong with. Called when the person presses the button that says how many; again, with
   * other rows, when some were put right after that. A promise is waited for; one that rejects is told, and can be tried again.
   */
  readonly onImport: (
    records: readonly T[],
    details: ImportDetails<T>,
  ) => ImportAnswer | void | Promise<ImportAnswer | undefined> | Promise<void>;
  /** What the texts of references may mean, by the name of their source: `areas`. */
  readonly resolvers?: CellResolvers;
  /** Where a reference is searched for while its cell is put right. */
  readonly sources?: OptionSources;
  /**
   * Makes the worker that reads files, for a build that does not find it by itself: `() => new ImportWorker()` with
   * `import ImportWorker from "@saan/forms/import/worker?worker"`. A policy needs `worker-src 'self'`, no more.
   */
  readonly worker?: () => Worker;
  /** How much of a file is read at all; what is over is refused. */
  readonly limits?: Partial<ImportLimits>;
  /**
   * Who brings in: fields that the role may not write take no column. Where the form rules access, who has no role may write what
   * `default` says.
   */
  readonly role?: string;
  /** An ISO date; the day it is in Thailand unless given. */
  readonly today?: string;
  /**
   * What one record is, after its number: "กิจกรรม", "แห่ง".
   * @default "รายการ"
   */
  readonly unit?: string;
  /**
   * Told when the page begins to hold what is nowhere else, a file that was read and what was put right in it, and when it no
   * longer does. Before the page is closed the browser asks; ways that lead on inside an app are the app's to ask about.
   */
  readonly onUnfinishedChange?: (isUnfinished: boolean) => void;
  /** Called by the button of the last step, when the person is done. Without it there is none. */
  readonly onClose?: () => void;
  /**
   * The level of the steps' headings in the page's outline.
   * @default 2
   */
  readonly headingLevel?: 2 | 3;
}
