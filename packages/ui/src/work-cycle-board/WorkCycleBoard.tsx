"use client";

import { stepKinds, stepStates } from "@saan/schema/work-cycle";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { areaName } from "../record-words/areaName.js";
import { useRecordWords } from "../record-words/useRecordWords.js";
import { StatusTag } from "../status-tag/StatusTag.js";
import { type BoardCycle, cycleSteps, doneCount, type Step, type StepKind, stepOf } from "./boardRows.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface WorkCycleBoardProps extends Omit<ComponentPropsWithoutRef<"table">, "children"> {
  /** One for each area, in the order of the agreement. */
  readonly cycles: readonly BoardCycle[];
  /** What the board is of; it names the table. */
  readonly caption: ReactNode;
  /** The steps, in their order. The four that every area takes, unless another agreement has others. */
  readonly steps?: readonly StepKind[];
  /** Where an area leads. */
  readonly hrefOf?: (cycle: BoardCycle) => string | undefined;
}

/**
 * How far each area has come, step by step: areas down, the steps of the work cycle across. On a narrow screen every area is
 * a block of its own.
 * Renders a `<table>`.
 */
export const WorkCycleBoard = forwardRef<HTMLTableElement, WorkCycleBoardProps>(function WorkCycleBoard(
  { cycles, caption, steps = cycleSteps, hrefOf, className, ...props },
  ref,
) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const words = useRecordWords();
  const doneWords = (kind: StepKind) =>
    fill(messages["workCycleBoard.done"], {
      done: words.number(doneCount(cycles, kind)),
      total: words.number(cycles.length),
    });
  return (
    <table {...props} ref={ref} className={partClass("saan-block-table saan-work-cycle-board", className)}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages["workCycleBoard.area"]}</th>
          {steps.map((kind) => (
            <th key={kind} scope="col">
              {stepKinds.label(kind, locale)}
              <span className="saan-block-table-small">{doneWords(kind)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cycles.map((cycle) => {
          const name = areaName(cycle.area);
          const href = hrefOf?.(cycle);
          return (
            <tr key={cycle.area.code ?? name}>
              <th scope="row">
                {href === undefined ? (
                  name
                ) : (
                  <a className="saan-link" href={href}>
                    {name}
                  </a>
                )}
              </th>
              {steps.map((kind) => (
                <td key={kind}>
                  <span className="saan-block-table-name" aria-hidden="true">
                    {stepKinds.label(kind, locale)}
                  </span>
                  <StepCell step={stepOf(cycle, kind)} />
                </td>
              ))}
            </tr>
          );
        })}
        {cycles.length === 0 && (
          <tr>
            <td colSpan={steps.length + 1}>{messages["workCycleBoard.empty"]}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
});

/** The state of a step and its day: when it was done, or is to be. */
function StepCell({ step }: { readonly step: Step | undefined }) {
  const messages = useMessages(th, en);
  const words = useRecordWords();
  const state = step?.states?.at(-1)?.state;
  const planned =
    step?.planned && fill(messages["workCycleBoard.planned"], { date: words.date(step.planned, "short") });
  const day = step?.actual ? words.date(step.actual, "short") : planned;
  return (
    <span className="saan-work-cycle-board-state">
      {state ? (
        <StatusTag list={stepStates} code={state} />
      ) : (
        <span className="saan-block-table-small">{messages["workCycleBoard.noState"]}</span>
      )}
      {day && <span className="saan-block-table-small">{day}</span>}
    </span>
  );
}
