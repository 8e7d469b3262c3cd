"use client";

import { type ImportLimits, importLimits, importText, templateOf } from "@saan/forms/import";
import { Download, Upload } from "lucide-react";
import { type DragEvent, useId, useState } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { Progress } from "../progress/Progress.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import type { ImportStepProps } from "./importStep.js";
import { PasteBox } from "./PasteBox.js";
import { StepFrame } from "./StepFrame.js";
import { saveWorkbook } from "./saveFile.js";
import { shownName } from "./shownName.js";
import { th } from "./th.js";
import { useNumber } from "./useNumber.js";

const PROGRAMS = { excel: "Excel", csv: "CSV" };
const FORMATS = ".xlsx, .csv, .tsv";
// Kinds that are refused are offered all the same: what is said of them tells how to save them so that they can be read.
const OFFERED = ".xlsx,.csv,.tsv,.txt,.xls,.xlsm,.xlsb,.ods";
const MEGABYTE = 1024 ** 2;
/** As much of a pasted text tells it apart from others of its length. */
const KNOWN_BY = 2000;

interface FileStepProps extends ImportStepProps {
  readonly limits: Partial<ImportLimits> | undefined;
}

/** A file chosen or dropped, or a table pasted; a template for who has none. */
export function FileStep({ work, level, limits }: FileStepProps) {
  const messages = useMessages(th, en);
  const { locale } = useKit();
  const number = useNumber();
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  const { file, reading, refused } = work.source;
  const { bytes, rows } = { ...importLimits, ...limits };

  const take = (chosen: File | undefined) => {
    if (!chosen) return;
    const { name, size, lastModified } = chosen;
    void work.take(chosen, { name, key: `${name}\n${size}\n${lastModified}` });
  };
  const paste = (text: string) => {
    const name = messages["importFile.pasted"];
    void work.take(new Blob([text]), { name, key: `${name}\n${text.length}\n${text.slice(0, KNOWN_BY)}` }, ".tsv");
  };
  const drag = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(is);
  };
  // Dropping is a second way; the button in the zone is the first.
  const dropping = {
    onDragOver: drag(true),
    onDragLeave: drag(false),
    onDrop: (event: DragEvent) => {
      drag(false)(event);
      take(event.dataTransfer.files[0]);
    },
  };
  const download = () =>
    saveWorkbook(work.model.label[locale], templateOf(work.model, { locale, ...(work.role && { role: work.role }) }));
  return (
    <StepFrame
      step="file"
      moves={work.moves}
      level={level}
      actions={
        file &&
        !reading && (
          <Button variant="primary" onClick={() => work.go("table")}>
            {messages["importWizard.next"]}
          </Button>
        )
      }
    >
      <p className="saan-import-words">{fill(messages["importFile.intro"], PROGRAMS)}</p>
      <div className="saan-import-template">
        <Button size="small" icon={<Download />} onClick={download}>
          {messages["importFile.template"]}
        </Button>
        <span>{messages["importFile.templateHint"]}</span>
      </div>
      <div className="saan-file-upload-zone" data-over={isOver || undefined} {...dropping}>
        <input
          type="file"
          id={id}
          accept={OFFERED}
          className="saan-visually-hidden saan-file-upload-input"
          aria-describedby={`${id}-limits`}
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0]);
            // The same file can be chosen again after it was changed.
            currentTarget.value = "";
          }}
        />
        <label className="saan-button" data-variant={file ? "secondary" : "primary"} htmlFor={id}>
          <Upload className="saan-button-icon" aria-hidden="true" size="1.2em" />
          {messages[file ? "importFile.chooseOther" : "importFile.choose"]}
        </label>
        <span className="saan-file-upload-drop">{messages["importFile.drop"]}</span>
        <p className="saan-file-upload-limits" id={`${id}-limits`}>
          {fill(messages["importFile.limits"], {
            formats: FORMATS,
            size: number(Math.round(bytes / MEGABYTE)),
            rows: number(rows),
          })}
        </p>
      </div>
      <div role="status" className="saan-import-status">
        {reading && (
          <div className="saan-import-progress">
            <Progress label={fill(messages["importFile.reading"], { name: shownName(reading) })} />
            <Button size="small" onClick={work.source.cancel}>
              {messages["importWizard.cancel"]}
            </Button>
          </div>
        )}
        {refused && refused.reason !== "stopped" && (
          <Notice variant="danger" title={fill(messages["importFile.refused"], { name: shownName(refused.name) })}>
            {importText(refused, { locale })}
          </Notice>
        )}
        {file && !reading && (
          <Notice variant="success" title={fill(messages["importFile.read"], { name: shownName(file.name) })}>
            {work.fixedCells > 0 && fill(messages["importFile.keeps"], { count: number(work.fixedCells) })}
          </Notice>
        )}
      </div>
      <PasteBox onPaste={paste} />
    </StepFrame>
  );
}
