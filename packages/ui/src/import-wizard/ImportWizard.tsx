"use client";

import { type ForwardedRef, forwardRef, type ReactElement, type RefAttributes, useEffect } from "react";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useLeaveGuard } from "../part/useLeaveGuard.js";
import { type StepItem, Steps } from "../steps/Steps.js";
import { CellsStep } from "./CellsStep.js";
import { ColumnsStep } from "./ColumnsStep.js";
import { DoneStep } from "./DoneStep.js";
import { en } from "./en.js";
import { FileStep } from "./FileStep.js";
import type { ImportWizardProps } from "./importProps.js";
import { TableStep } from "./TableStep.js";
import { th } from "./th.js";
import { type StepName, stepNames, useImport } from "./useImport.js";

function ImportWizardOf(props: ImportWizardProps<unknown>, ref: ForwardedRef<HTMLDivElement>) {
  const { form, onImport, resolvers, sources, worker, limits, role, today, ...more } = props;
  const { unit, onUnfinishedChange, onClose, headingLevel = 2, className, ...rest } = more;
  const messages = useMessages(th, en);
  const work = useImport({ form, onImport, resolvers, worker, limits, role, today });
  const isUnfinished = work.source.file !== undefined && work.step !== "done";
  useLeaveGuard(isUnfinished);
  useEffect(() => onUnfinishedChange?.(isUnfinished), [onUnfinishedChange, isUnfinished]);
  const place = stepNames.indexOf(work.step);
  const steps = stepNames.map((key, at): StepItem => {
    const state = at < place ? "done" : at === place ? "current" : "upcoming";
    return { key, label: messages[`importWizard.${key}`], state };
  });
  const shared = { work, level: headingLevel, unit: unit ?? messages["importWizard.unit"] };
  return (
    <div {...rest} ref={ref} className={partClass("saan-import", className)}>
      <Steps aria-label={messages["importWizard.steps"]} items={steps} onSelect={(key) => work.go(key as StepName)} />
      {work.step === "file" && <FileStep {...shared} limits={limits} />}
      {work.step === "table" && <TableStep {...shared} />}
      {work.step === "columns" && <ColumnsStep {...shared} />}
      {work.step === "cells" && <CellsStep {...shared} sources={sources} />}
      {work.step === "done" && <DoneStep {...shared} onClose={onClose} />}
    </div>
  );
}

/**
 * Brings rows of an Excel or CSV file in as records of a form: the file is chosen or a table pasted, its header and columns
 * are confirmed, cells are put right in place, and the records that nothing is wrong with are given to `onImport`. The file is
 * read in a worker and nothing of it is sent anywhere.
 * Renders a `<div>`.
 */
export const ImportWizard = forwardRef(ImportWizardOf) as <T>(
  props: ImportWizardProps<T> & RefAttributes<HTMLDivElement>,
) => ReactElement;
