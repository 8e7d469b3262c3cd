"use client";

import { reportOf } from "@saan/forms/import";
import type { OptionSources } from "@saan/forms/model";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { Progress } from "../progress/Progress.js";
import { useKit } from "../provider/KitProvider.js";
import { CellsWork } from "./CellsWork.js";
import { en } from "./en.js";
import type { ImportStepProps } from "./importStep.js";
import { countRows, openIssues } from "./rowsInWork.js";
import { StepFrame } from "./StepFrame.js";
import { saveWorkbook } from "./saveFile.js";
import { th } from "./th.js";
import { useNumber } from "./useNumber.js";

interface CellsStepProps extends ImportStepProps {
  readonly sources: OptionSources | undefined;
}

/** What is wrong, put right in place; and the button that brings in what is right. */
export function CellsStep({ work, level, unit, sources }: CellsStepProps) {
  const messages = useMessages(th, en);
  const { locale } = useKit();
  const number = useNumber();
  const { progress, work: rows } = work.rows;
  const back = () => work.go("columns");
  if (progress || !rows || !work.sheet) {
    return (
      <StepFrame step="cells" moves={work.moves} level={level}>
        <div className="saan-import-progress">
          <Progress
            label={messages["importCells.checking"]}
            done={progress?.done ?? 0}
            total={progress?.total || 1}
            unit={messages["importWizard.rows"]}
          />
          <Button size="small" onClick={back}>
            {messages["importWizard.cancel"]}
          </Button>
        </div>
      </StepFrame>
    );
  }
  const counts = countRows(rows);
  const report = () =>
    saveWorkbook(
      `${messages["importCells.reportName"]} ${work.source.file?.name.replace(/\.\w+$/, "") ?? ""}`,
      reportOf({ model: work.model, issues: openIssues(rows) }, { locale }),
    );
  const parts = [
    fill(messages["importCells.ready"], { count: number(counts.ready) }),
    counts.faulty > 0 &&
      fill(messages["importCells.faulty"], { rows: number(counts.faulty), cells: number(counts.points) }),
    counts.sent > 0 && fill(messages["importCells.sentRows"], { count: number(counts.sent) }),
    counts.skipped > 0 && fill(messages["importCells.skippedRows"], { count: number(counts.skipped) }),
    counts.total > 0 && fill(messages["importCells.totals"], { count: number(counts.total) }),
    counts.header > 0 && fill(messages["importCells.headers"], { count: number(counts.header) }),
  ].filter((part) => part !== false);
  return (
    <StepFrame
      step="cells"
      moves={work.moves}
      level={level}
      onBack={back}
      isHeld={work.sending}
      actions={
        counts.ready > 0 && (
          <Button
            variant="primary"
            busy={work.sending}
            busyLabel={messages["importCells.importing"]}
            onClick={() => void work.send()}
          >
            {fill(messages["importCells.import"], { count: number(counts.ready), unit })}
          </Button>
        )
      }
      status={
        <div role="status" className="saan-import-status">
          {work.failed && (
            <Notice variant="danger" title={messages["importCells.failed"]}>
              {messages["importCells.failedHint"]}
            </Notice>
          )}
          {counts.ready === 0 && <p className="saan-import-words">{messages["importCells.noneReady"]}</p>}
          {counts.ready > 0 && counts.faulty > 0 && (
            <p className="saan-import-words">
              {fill(messages["importCells.leaves"], { count: number(counts.faulty) })}
            </p>
          )}
        </div>
      }
    >
      <div role="status">
        <ul className="saan-import-counts">
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      </div>
      {counts.faulty > 0 ? (
        <div className="saan-import-template">
          <span>{messages["importCells.intro"]}</span>
          <Button size="small" onClick={report}>
            {messages["importCells.report"]}
          </Button>
        </div>
      ) : (
        <Notice variant="success" title={messages["importCells.allReady"]} />
      )}
      <CellsWork key={rows.id} work={work} rows={rows} sheet={work.sheet} counts={counts} sources={sources} />
    </StepFrame>
  );
}
