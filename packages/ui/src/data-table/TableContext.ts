"use client";

import { SaanError } from "@saan/forms/model";
import { createContext, type ReactNode, useContext } from "react";
import type { MessagesOf } from "../messages/useMessages.js";
import type { CellWords } from "./cellText.js";
import type { AnyColumn } from "./column.js";
import type { th } from "./coreTh.js";
import type { Arranged, Engine } from "./engine.js";
import type { LeadingColumn } from "./feature.js";
import type { Line } from "./lines.js";
import type { DataTableQuery } from "./query.js";

/** All that the parts of a table share. */
export interface TableModel {
  readonly caption: string;
  readonly captionId: string;
  readonly columns: readonly AnyColumn[];
  /** Those that are not hidden. */
  readonly shown: readonly AnyColumn[];
  readonly lead: LeadingColumn | undefined;
  readonly words: CellWords;
  readonly messages: MessagesOf<typeof th>;

  readonly query: DataTableQuery;
  readonly change: (change: Partial<DataTableQuery>) => void;
  readonly multiSort: boolean;
  readonly manual: boolean;

  readonly rows: readonly unknown[];
  /** The rows found, in order; with `manual` those of the page. */
  readonly found: Arranged;
  /** How many are found on all pages. */
  readonly foundCount: number;
  /** Makes ahead what the first search needs; answers the way to stop. */
  readonly prepareSearch: Engine["prepare"];
  readonly lines: readonly Line[];
  readonly pageLines: readonly Line[];
  readonly toggleGroup: (key: string) => void;

  readonly selected: ReadonlySet<string>;
  readonly select: (keys: readonly string[]) => void;
  readonly hidden: ReadonlySet<string>;
  readonly hide: (ids: readonly string[]) => void;

  /** `alone` while only this table is printed, `page` while the page around it is. */
  readonly printing: "alone" | "page" | undefined;
  readonly print: () => void;
  readonly fileName: string;
  /** The name of a row, in words. */
  readonly nameOf: (row: unknown) => string;
  readonly say: (value: number) => string;
  rowHref?(row: unknown): string;
  rowActions?(row: unknown): ReactNode;
  bulkActions?(keys: readonly string[]): ReactNode;
}

export const TableContext = createContext<TableModel | undefined>(undefined);

/** The table around a part. */
export function useTableModel(): TableModel {
  const model = useContext(TableContext);
  if (!model) {
    throw new SaanError(
      "no-table",
      "A part of DataTable stands outside of one.",
      "Give it to the table as one of its `features`.",
    );
  }
  return model;
}
