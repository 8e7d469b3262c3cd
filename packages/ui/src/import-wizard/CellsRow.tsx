"use client";

import {
  type CellIssue,
  cellAddress,
  cellText,
  type ImportedRow,
  importText,
  type TableCell,
} from "@saan/forms/import";
import { type FormModel, nearestNode, type OptionSources } from "@saan/forms/model";
import { Fragment, useState } from "react";
import { Button } from "../button/Button.js";
import { roles } from "../data-table/roles.js";
import { useFieldState } from "../field/Surroundings.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { InlineMessage } from "../notice/InlineMessage.js";
import { useKit } from "../provider/KitProvider.js";
import { Tag, type TagTone } from "../tag/Tag.js";
import type { CellActs } from "./CellBox.js";
import { CellEditor } from "./CellEditor.js";
import { fieldKey } from "./columnFields.js";
import { en } from "./en.js";
import type { ColumnMatch } from "./mappingOf.js";
import type { KeptFix, RowState } from "./rowsInWork.js";
import { shownCell } from "./shownCell.js";
import { th } from "./th.js";
import { useNumber } from "./useNumber.js";

interface CellsRowProps {
  readonly number: number;
  /** Undefined when nothing is left in it. */
  readonly row: ImportedRow<unknown> | undefined;
  readonly state: RowState;
  /** What a server said of it. */
  readonly refusal: string | undefined;
  readonly cells: readonly (TableCell | undefined)[];
  /** Those of the table. */
  readonly columns: readonly ColumnMatch[];
  /** All that are brought in. */
  readonly mapped: readonly ColumnMatch[];
  readonly fixes: ReadonlyMap<string, KeptFix>;
  readonly model: FormModel;
  readonly sources: OptionSources | undefined;
  readonly saying: (column: number, written: string) => readonly number[];
  readonly acts: CellActs;
}

const tones: Readonly<Record<RowState, TagTone>> = {
  ready: "success",
  faulty: "danger",
  sent: "neutral",
  skipped: "neutral",
  total: "neutral",
  header: "neutral",
};
const words = {
  ready: "importCells.stateReady",
  faulty: "importCells.stateFaulty",
  sent: "importCells.stateSent",
  skipped: "importCells.stateSkipped",
  total: "importCells.stateTotal",
  header: "importCells.stateHeader",
} as const;

/** One row: its number and state, its cells, and on request all of them to be edited. */
export function CellsRow(props: CellsRowProps) {
  const { number: place, row, state, refusal, cells, columns, mapped, fixes, model, sources, saying, acts } = props;
  const messages = useMessages(th, en);
  const { locale } = useKit();
  const number = useNumber();
  const { readOnly } = useFieldState({});
  const [isOpen, setIsOpen] = useState(false);
  const issues = row?.issues ?? [];
  const advice = row?.advice ?? [];
  const yesNo = { yes: messages["importCells.yes"], no: messages["importCells.no"] };
  const say = (issue: CellIssue) =>
    importText(issue, { locale, node: nearestNode(model, issue.path, row?.values).node });
  const of = (column: number) => (one: CellIssue) => one.column === column;
  const canEdit = state === "faulty" || state === "ready";
  const isShown = new Set(columns.map(({ column }) => column.index));
  const unplaced = issues.filter(({ column }) => column === undefined || !isShown.has(column));
  const isBox = ({ column }: ColumnMatch) => {
    const told = issues.some(of(column.index)) || advice.some(of(column.index));
    return canEdit && (told || fixes.has(cellAddress(place, column.index)));
  };
  const textOf = ({ column }: ColumnMatch) =>
    fixes.get(cellAddress(place, column.index))?.shown ?? shownCell(cells[column.index], yesNo);
  const box = (match: ColumnMatch) => {
    const { column, field } = match;
    if (!field) return null;
    const issue = issues.find(of(column.index));
    const told = advice.find(of(column.index));
    const fix = fixes.get(cellAddress(place, column.index));
    return (
      <CellEditor
        label={field.header}
        name={fill(messages["importCells.cell"], { label: field.header, row: number(place) })}
        node={field.node}
        source={field.node.source === undefined ? undefined : sources?.[field.node.source]}
        text={textOf(match)}
        original={shownCell(cells[column.index], yesNo)}
        fix={fix}
        error={issue && say(issue)}
        hint={told && say(told)}
        choices={issue?.choices ?? noChoices}
        others={saying(column.index, cellText(cells[column.index])).filter((one) => one !== place)}
        row={place}
        column={column.index}
        acts={acts}
      />
    );
  };
  const act = (key: "open" | "close" | "skip" | "unskip") => ({
    "aria-label": fill(messages["importCells.ofRow"], { act: messages[`importCells.${key}`], row: number(place) }),
    children: messages[`importCells.${key}`],
  });
  return (
    <Fragment>
      <tr {...roles.row} className="saan-import-row" data-state={state}>
        <th {...roles.rowheader} scope="row">
          <span className="saan-import-place">{fill(messages["importCells.rowNumber"], { row: number(place) })}</span>
          <Tag tone={tones[state]}>{fill(messages[words[state]], { count: number(issues.length) })}</Tag>
          {refusal !== undefined && <InlineMessage variant="danger">{refusal}</InlineMessage>}
          {state === "faulty" &&
            unplaced.map((issue) => (
              <InlineMessage variant="danger" key={`${fieldKey(issue.path)} ${issue.code}`}>
                {say(issue)}
              </InlineMessage>
            ))}
          <span className="saan-import-acts">
            {canEdit && mapped.some((one) => !isBox(one) || !isShown.has(one.column.index)) && (
              <Button
                variant="quiet"
                size="small"
                aria-expanded={isOpen}
                onClick={() => setIsOpen(!isOpen)}
                {...act(isOpen ? "close" : "open")}
              />
            )}
            {(canEdit || state === "skipped") && row && (
              <Button
                variant="quiet"
                size="small"
                disabled={readOnly}
                onClick={() => acts.skip(place, state !== "skipped")}
                {...act(state === "skipped" ? "unskip" : "skip")}
              />
            )}
          </span>
        </th>
        {columns.map((match) => (
          <td
            {...roles.cell}
            key={match.column.index}
            data-box={isBox(match) || undefined}
            data-label={match.field?.header}
          >
            {isBox(match) ? box(match) : <div className="saan-import-clipped">{textOf(match)}</div>}
          </td>
        ))}
      </tr>
      {isOpen && canEdit && (
        <tr {...roles.row} className="saan-import-row" data-whole>
          <td {...roles.cell} colSpan={columns.length + 1}>
            <div className="saan-import-whole">
              {mapped
                .filter((one) => !isBox(one) || !isShown.has(one.column.index))
                .map((match) => (
                  <Fragment key={match.column.index}>{box(match)}</Fragment>
                ))}
            </div>
          </td>
        </tr>
      )}
    </Fragment>
  );
}

const noChoices: NonNullable<CellIssue["choices"]> = [];
