"use client";

import { guessMapping, type Sheet, withHeader } from "@saan/forms/import";
import type { FormModel } from "@saan/forms/model";
import { useMemo, useState } from "react";
import { useKit } from "../provider/KitProvider.js";
import { columnFields } from "./columnFields.js";
import type { ImportWizardProps } from "./importProps.js";
import { columnMatches, type Era, mappingOf, noChoices } from "./mappingOf.js";
import { stateOf } from "./rowsInWork.js";
import { type SourceFile, useFile } from "./useFile.js";
import { useRows } from "./useRows.js";

export const stepNames = ["file", "table", "columns", "cells", "done"] as const;
export type StepName = (typeof stepNames)[number];

type Asked = Pick<
  ImportWizardProps<unknown>,
  "form" | "onImport" | "resolvers" | "worker" | "limits" | "role" | "today"
>;

export type ImportWork = ReturnType<typeof useImport>;

/** Everything that the steps of an import share. */
export function useImport({ form, onImport, resolvers, worker, limits, role, today }: Asked) {
  const { locale } = useKit();
  const { model } = form;
  const [step, setStep] = useState<StepName>("file");
  // Grows with each step: the heading of the new one then takes the focus.
  const [moves, setMoves] = useState(0);
  const [sheetAt, setSheetAt] = useState(0);
  const [headerRows, setHeaderRows] = useState<Readonly<Record<number, number>>>({});
  const [choices, setChoices] = useState(noChoices);
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState(false);
  const source = useFile({ model, worker, limits });
  const rows = useRows(form, { resolvers, role, today, locale });
  const { file } = source;

  const found = file?.sheets[sheetAt];
  const headerRow = headerRows[sheetAt];
  const sheet = useMemo(
    () => (found && headerRow !== undefined ? withHeader(found, headerRow) : found),
    [found, headerRow],
  );
  const guess = useMemo(() => (sheet ? guessMapping(model, sheet.columns) : []), [model, sheet]);
  const fields = useMemo(() => columnFields(model, locale, role, guess), [model, locale, role, guess]);
  const matches = useMemo(
    () => (sheet ? columnMatches(sheet.columns, guess, choices, fields) : []),
    [sheet, guess, choices, fields],
  );
  const mapping = useMemo(() => mappingOf(matches), [matches]);

  const go = (next: StepName) => {
    // What is said of the rows that are being sent must meet the same rows.
    if (sending) return;
    if (rows.progress) rows.cancel();
    setFailed(false);
    setStep(next);
    setMoves((count) => count + 1);
  };
  const keyOf = (at: number) => `${file?.key ?? ""}\n${at}`;
  const check = async (asked = mapping) => {
    if (!sheet || sending) return;
    go("cells");
    const isThere = await rows.read(keyOf(sheetAt), sheet, asked);
    if (!isThere) setStep((now) => (now === "cells" ? "columns" : now));
  };
  const setEra = (key: string, era: Era | undefined) => {
    const next = { ...choices, eras: withEra(choices.eras, key, era) };
    setChoices(next);
    return next;
  };
  const take: typeof source.take = async (...asked) => {
    const taken = await source.take(...asked);
    if (!taken) return undefined;
    setSheetAt(likeliestSheet(model, taken));
    setHeaderRows({});
    go("table");
    return taken;
  };
  const send = async () => {
    if (sending) return;
    setSending(true);
    setFailed(false);
    try {
      const work = await rows.settled();
      const ready = work?.rows.filter((row) => stateOf(work, row) === "ready") ?? [];
      if (!work || !file || !sheet || ready.length === 0) return;
      const leftOut = work.rows.filter((row) => ["faulty", "skipped"].includes(stateOf(work, row))).length;
      const details = { fileName: file.name, sheet: sheet.name, rows: ready, leftOut };
      const answer = await onImport(
        ready.map(({ record }) => record),
        details,
      );
      const told = answer ? answer.refused : [];
      const refused = new Map(told.map(({ index, message }) => [ready[index]?.row ?? 0, message]));
      rows.answered(
        ready.map(({ row }) => row).filter((row) => !refused.has(row)),
        refused,
      );
      go("done");
    } catch {
      setFailed(true);
    } finally {
      setSending(false);
    }
  };
  return {
    model,
    role,
    step,
    moves,
    go,
    source,
    take,
    sheet,
    sheetAt,
    setSheetAt,
    setHeaderRow: (row: number) => setHeaderRows((all) => ({ ...all, [sheetAt]: row })),
    fields,
    matches,
    mapping,
    setField: (key: string, field: string) =>
      setChoices((all) => ({ ...all, fields: { ...all.fields, [key]: field } })),
    setEra,
    /** Says the era of a column from among its faults: its rows are read again. */
    settleEra: (key: string, era: Era) => {
      const next = setEra(key, era);
      return sheet ? check(mappingOf(columnMatches(sheet.columns, guess, next, fields))) : undefined;
    },
    rows,
    check,
    fixedCells: file ? rows.fixesIn(keyOf(sheetAt)) : 0,
    /** Sheets of the file that look like this one and of which nothing was brought in. */
    otherSheets: () => {
      const isLike = ({ columns }: Sheet) => guessMapping(model, columns).length * 2 >= mapping.length;
      const sheets = file?.sheets ?? [];
      return sheets.filter(
        (one, at) => at !== sheetAt && !one.isHidden && rows.sentIn(keyOf(at)) === 0 && hasData(one) && isLike(one),
      );
    },
    send,
    sending,
    failed,
  };
}

function hasData({ rows, headerRow }: Sheet): boolean {
  return rows.some(({ number }) => number > headerRow);
}

/** The sheet whose columns are the likest to the form's; the first where none is. */
function likeliestSheet(model: FormModel, { sheets }: SourceFile): number {
  const likeness = ({ columns, isHidden }: Sheet) =>
    isHidden ? -1 : guessMapping(model, columns).reduce((sum, { confidence }) => sum + confidence, 0);
  const found = sheets.map(likeness);
  return Math.max(found.indexOf(Math.max(...found)), 0);
}

function withEra(
  eras: Readonly<Record<string, Era>>,
  key: string,
  era: Era | undefined,
): Readonly<Record<string, Era>> {
  const { [key]: _, ...others } = eras;
  return era ? { ...others, [key]: era } : others;
}
