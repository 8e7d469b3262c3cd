"use client";

import { reportOf } from "@saan/forms/import";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import type { ImportStepProps } from "./importStep.js";
import { countRows, openIssues } from "./rowsInWork.js";
import { StepFrame } from "./StepFrame.js";
import { saveWorkbook } from "./saveFile.js";
import { th } from "./th.js";
import { useNumber } from "./useNumber.js";

/** Of many rows that were not taken, as many are told one by one. */
const TOLD = 20;

interface DoneStepProps extends ImportStepProps {
  readonly onClose: (() => void) | undefined;
}

/** How many were brought in, what was left out and why, and what can be done next. */
export function DoneStep({ work, level, unit, onClose }: DoneStepProps) {
  const messages = useMessages(th, en);
  const { locale } = useKit();
  const number = useNumber();
  const { work: rows } = work.rows;
  if (!rows) return null;
  const counts = countRows(rows);
  const refused = [...rows.refused];
  const left = counts.faulty + counts.skipped + counts.total + counts.header + counts.ready;
  const others = work.otherSheets();
  const report = () =>
    saveWorkbook(
      messages["importCells.reportName"],
      reportOf({ model: work.model, issues: openIssues(rows) }, { locale }),
    );
  const reasons = [
    refused.length > 0 && fill(messages["importDone.leftRefused"], { count: number(refused.length) }),
    counts.faulty > 0 && fill(messages["importDone.leftFaulty"], { count: number(counts.faulty) }),
    counts.skipped > 0 && fill(messages["importDone.leftSkipped"], { count: number(counts.skipped) }),
    counts.total > 0 && fill(messages["importDone.leftTotals"], { count: number(counts.total) }),
    counts.header > 0 && fill(messages["importDone.leftHeaders"], { count: number(counts.header) }),
  ].filter((reason) => reason !== false);
  return (
    <StepFrame
      step="done"
      moves={work.moves}
      level={level}
      actions={
        <>
          {counts.faulty + counts.ready > 0 && (
            <Button onClick={() => work.go("cells")}>{messages["importDone.fix"]}</Button>
          )}
          <Button onClick={() => work.go("file")}>{messages["importDone.again"]}</Button>
          {onClose && (
            <Button variant="primary" onClick={onClose}>
              {messages["importDone.close"]}
            </Button>
          )}
        </>
      }
    >
      <Notice
        variant={counts.sent > 0 ? "success" : "attention"}
        title={
          counts.sent > 0
            ? fill(messages["importDone.title"], { count: number(counts.sent), unit })
            : messages["importDone.nothing"]
        }
      />
      {left > 0 && (
        <Notice
          variant={refused.length + counts.faulty > 0 ? "attention" : "info"}
          title={fill(messages["importDone.left"], { count: number(left) })}
          actions={
            counts.faulty > 0 && (
              <Button size="small" onClick={report}>
                {messages["importCells.report"]}
              </Button>
            )
          }
        >
          <ul className="saan-import-list">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            {refused.slice(0, TOLD).map(([row, message]) => (
              <li key={row}>{fill(messages["importDone.refusedRow"], { row: number(row), message })}</li>
            ))}
            {refused.length > TOLD && (
              <li>{fill(messages["importDone.more"], { count: number(refused.length - TOLD) })}</li>
            )}
          </ul>
        </Notice>
      )}
      {others.length > 0 && (
        <Notice
          variant="info"
          title={fill(messages["importDone.sheets"], { names: others.map(({ name }) => name).join(", ") })}
          actions={
            <Button size="small" onClick={() => work.go("table")}>
              {messages["importDone.toSheets"]}
            </Button>
          }
        />
      )}
    </StepFrame>
  );
}
