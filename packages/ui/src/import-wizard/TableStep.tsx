"use client";

import { importText } from "@saan/forms/import";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { useKit } from "../provider/KitProvider.js";
import { Select } from "../select/Select.js";
import { en } from "./en.js";
import type { ImportStepProps } from "./importStep.js";
import { SheetPreview } from "./SheetPreview.js";
import { StepFrame } from "./StepFrame.js";
import { th } from "./th.js";
import { useNumber } from "./useNumber.js";

/** Which sheet, and which of its rows is the header. */
export function TableStep({ work, level }: ImportStepProps) {
  const messages = useMessages(th, en);
  const { locale } = useKit();
  const number = useNumber();
  const { file } = work.source;
  const { sheet } = work;
  if (!file || !sheet) return null;
  const below = sheet.rows.filter((row) => row.number > sheet.headerRow).length;
  // A hidden sheet holds the lists of a template; it is offered where nothing else is.
  const sheets = file.sheets
    .map(({ name, rows, isHidden }, at) => ({ at, name, count: rows.length, isHidden }))
    .filter(({ at, count, isHidden }) => at === work.sheetAt || (count > 0 && !isHidden));
  const found = fill(messages["importTable.found"], { rows: number(below), columns: number(sheet.columns.length) });
  return (
    <StepFrame
      step="table"
      moves={work.moves}
      level={level}
      onBack={() => work.go("file")}
      actions={
        below > 0 && (
          <Button variant="primary" onClick={() => work.go("columns")}>
            {messages["importWizard.next"]}
          </Button>
        )
      }
      status={
        <p role="status" className="saan-import-words">
          {below > 0 ? found : messages["importTable.empty"]}
        </p>
      }
    >
      {file.notices.map((notice) => (
        <Notice key={notice} variant="attention" title={importText(notice, { locale })} />
      ))}
      {sheets.length > 1 && (
        <Select
          label={messages["importTable.sheet"]}
          options={sheets.map(({ at, name, count }) => ({
            value: String(at),
            label: fill(messages["importTable.sheetOption"], { name, count: number(count) }),
          }))}
          value={String(work.sheetAt)}
          emptyLabel={false}
          onValueChange={(value) => work.setSheetAt(Number(value))}
          width="medium"
        />
      )}
      <SheetPreview sheet={sheet} onHeader={work.setHeaderRow} />
    </StepFrame>
  );
}
