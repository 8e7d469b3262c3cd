"use client";

import {
  type CellFix,
  type Mapping,
  placeOf,
  type ReadRowsOptions,
  type RowsReading,
  readRows,
  type Sheet,
} from "@saan/forms/import";
import type { Form } from "@saan/forms/model";
import { useCallback, useEffect, useRef, useState } from "react";
import { fieldKey } from "./columnFields.js";
import type { KeptFix, RowsInWork } from "./rowsInWork.js";

/** What a person did in a sheet, kept while the wizard is there. */
type Kept = Omit<RowsInWork<unknown>, "id" | "reading" | "rows">;

const nothingKept: Kept = { fixes: new Map(), skipped: new Set(), sent: new Set(), refused: new Map() };

export interface RowsHandle<T> {
  readonly work: RowsInWork<T> | undefined;
  /** How many rows were read so far, while they are. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  /** Reads the rows of a sheet, unless they were read in the same way before. Answers whether they are there. */
  read(source: string, sheet: Sheet, mapping: Mapping): Promise<boolean>;
  cancel(): void;
  /** Puts cells right in one way; `undefined` puts back what the file says. */
  fix(
    addresses: readonly string[],
    fix: string | CellFix | undefined,
    shown: string,
  ): Promise<RowsInWork<T> | undefined>;
  skip(row: number, isSkipped: boolean): void;
  /** Notes which rows were brought in, and what was said of others. */
  answered(sent: readonly number[], refused: ReadonlyMap<number, string>): void;
  /** The work as it is when all that was typed is read. */
  settled(): Promise<RowsInWork<T> | undefined>;
  /** How many cells were put right in a sheet. */
  fixesIn(source: string): number;
  /** How many rows of a sheet were brought in. */
  sentIn(source: string): number;
}

interface Current<T> {
  readonly source: string;
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  readonly options: ReadRowsOptions;
  work: RowsInWork<T>;
}

/** Reads rows in pieces, and keeps what a person does with them, sheet by sheet. */
export function useRows<T>(form: Form<T>, options: ReadRowsOptions): RowsHandle<T> {
  const [work, setWork] = useState<RowsInWork<T>>();
  const [progress, setProgress] = useState<RowsHandle<T>["progress"]>();
  const current = useRef<Current<T>>(undefined);
  const kept = useRef(new Map<string, Kept>());
  const begun = useRef<AbortController>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const cancel = useCallback(() => begun.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const change = useCallback((change: Partial<RowsInWork<T>>) => {
    const now = current.current;
    if (!now) return;
    now.work = { ...now.work, ...change };
    const { fixes, skipped, sent, refused } = now.work;
    kept.current.set(now.source, { fixes, skipped, sent, refused });
    setWork(now.work);
  }, []);

  const read = async (source: string, sheet: Sheet, mapping: Mapping) => {
    const before = current.current;
    if (before && isSame(before, source, sheet, mapping) && isSameWay(before.options, options)) return true;
    cancel();
    const own = new AbortController();
    begun.current = own;
    setProgress({ done: 0, total: sheet.rows.length });
    const was = kept.current.get(source) ?? nothingKept;
    const fixes = fittingFixes(was.fixes, mapping);
    const reading = await readRows(form, sheet, mapping, {
      ...options,
      fixes: [...fixes].map(([address, { fix }]) => [address, fix]),
      signal: own.signal,
      onProgress: (done, total) => setProgress({ done, total }),
    });
    if (begun.current !== own) return false;
    setProgress(undefined);
    if (own.signal.aborted) return false;
    const now: RowsInWork<T> = {
      ...was,
      id: (current.current?.work.id ?? 0) + 1,
      reading,
      rows: [...reading.rows],
      fixes,
    };
    current.current = { source, sheet, mapping, options, work: now };
    setWork(now);
    return true;
  };

  // The same function always: a fix draws its row anew, and no box of another.
  const fix: RowsHandle<T>["fix"] = useCallback(
    (addresses, value, shown) => {
      const now = current.current;
      if (!now) return Promise.resolve(undefined);
      const { reading } = now.work;
      const done = queue.current.then(async () => {
        await reading.fixCells(addresses, value);
        if (current.current !== now) return undefined;
        change(afterFix(now, reading, addresses, value, shown));
        return now.work;
      });
      queue.current = done.then(() => undefined);
      return done;
    },
    [change],
  );
  const skip = useCallback(
    (row: number, isSkipped: boolean) => {
      const rows = new Set(current.current?.work.skipped);
      if (isSkipped) rows.add(row);
      else rows.delete(row);
      change({ skipped: rows });
    },
    [change],
  );
  return {
    work,
    progress,
    read,
    cancel,
    fix,
    skip,
    answered: (sent, refused) => {
      const before = current.current?.work.sent ?? [];
      change({ sent: new Set([...before, ...sent]), refused });
    },
    settled: async () => {
      await queue.current;
      return current.current?.work;
    },
    fixesIn: (source) => kept.current.get(source)?.fixes.size ?? 0,
    sentIn: (source) => kept.current.get(source)?.sent.size ?? 0,
  };
}

function isSame<T>(before: Current<T>, source: string, sheet: Sheet, mapping: Mapping): boolean {
  const isSameSheet = before.source === source && before.sheet.headerRow === sheet.headerRow;
  return isSameSheet && JSON.stringify(before.mapping) === JSON.stringify(mapping);
}

function isSameWay(one: ReadRowsOptions, other: ReadRowsOptions): boolean {
  return one.resolvers === other.resolvers && one.role === other.role && one.locale === other.locale;
}

/** A text that was typed is for its cell, whatever the column is for; a value that was chosen is for its field. */
function fittingFixes(fixes: Kept["fixes"], mapping: Mapping): ReadonlyMap<string, KeptFix> {
  const fieldOf = new Map(mapping.map(({ column, path }) => [column, fieldKey(path)]));
  const fitted = [...fixes].map(([address, kept]): [string, KeptFix] => {
    const field = fieldOf.get(placeOf(address)?.column ?? -1);
    return [address, typeof kept.fix === "string" || kept.field === field ? kept : { ...kept, fix: kept.shown }];
  });
  return new Map(fitted);
}

function afterFix<T>(
  { work, mapping }: Current<T>,
  reading: RowsReading<T>,
  addresses: readonly string[],
  fix: string | CellFix | undefined,
  shown: string,
): Partial<RowsInWork<T>> {
  const fixes = new Map(work.fixes);
  const refused = new Map(work.refused);
  for (const address of addresses) {
    const place = placeOf(address);
    const path = mapping.find(({ column }) => column === place?.column)?.path;
    refused.delete(place?.row ?? 0);
    if (fix === undefined || !path) fixes.delete(address);
    else fixes.set(address, { fix, shown, field: fieldKey(path) });
  }
  return { rows: [...reading.rows], fixes, refused };
}
