"use client";

import {
  type ImportLimits,
  likelyHeader,
  type RefusedFile,
  readTableInWorker,
  type Sheet,
  type TableNotice,
} from "@saan/forms/import";
import type { FormModel } from "@saan/forms/model";
import { useCallback, useEffect, useRef, useState } from "react";

/** A file that was read, or a table that was pasted. */
export interface SourceFile {
  /** The same for the same file chosen again, so that what was put right in it is found again. */
  readonly key: string;
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly notices: readonly TableNotice[];
}

export interface FileWork {
  readonly file: SourceFile | undefined;
  /** The name of a file that is being read. */
  readonly reading: string | undefined;
  /** A file that was not read, and why. The one before stays. */
  readonly refused: (RefusedFile & { readonly name: string }) | undefined;
  /** Answers the file when it was read. `ending` is for what has none of its own. */
  take(file: Blob, source: Pick<SourceFile, "name" | "key">, ending?: string): Promise<SourceFile | undefined>;
  cancel(): void;
}

export interface FileReading {
  /** What the table is for: its words tell the header. */
  readonly model: FormModel;
  readonly worker: (() => Worker) | undefined;
  readonly limits: Partial<ImportLimits> | undefined;
}

/** Reads files, one at a time: a new one ends the reading of the one before. */
export function useFile({ model, worker, limits }: FileReading): FileWork {
  const [file, setFile] = useState<SourceFile>();
  const [reading, setReading] = useState<string>();
  const [refused, setRefused] = useState<FileWork["refused"]>();
  const begun = useRef<AbortController>(undefined);
  const cancel = useCallback(() => begun.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const take: FileWork["take"] = async (blob, { name, key }, ending = "") => {
    cancel();
    const own = new AbortController();
    begun.current = own;
    setReading(name);
    setRefused(undefined);
    const read = await readTableInWorker(blob, { name: name + ending, worker, limits, signal: own.signal });
    if (begun.current !== own) return undefined;
    setReading(undefined);
    if (own.signal.aborted) return undefined;
    if (!read.ok) {
      setRefused({ name, reason: read.reason, params: read.params });
      return undefined;
    }
    const sheets = read.sheets.map((sheet) => likelyHeader(model, sheet));
    const taken = { key, name, sheets, notices: read.notices };
    setFile(taken);
    return taken;
  };
  return { file, reading, refused, take, cancel };
}
