"use client";

import { unmappedFields } from "@saan/forms/import";
import { useMemo, useRef, useState } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { useKit } from "../provider/KitProvider.js";
import { ColumnRow, type FieldOption } from "./ColumnRow.js";
import { fieldKey } from "./columnFields.js";
import { en } from "./en.js";
import type { ImportStepProps } from "./importStep.js";
import { StepFrame } from "./StepFrame.js";
import { th } from "./th.js";
import { useDrawn } from "./useDrawn.js";
import { useNumber } from "./useNumber.js";

/** Each is in the list below, and says there that it is left out. */
const NAMED = 5;

/** Every column of the file with the field it is for. */
export function ColumnsStep({ work, level }: ImportStepProps) {
  const messages = useMessages(th, en);
  const { locale } = useKit();
  const number = useNumber();
  const list = useRef<HTMLUListElement>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const { matches, mapping, fields, model } = work;
  const drawn = useDrawn(matches.length);
  const options = useMemo(
    () =>
      [...fields].map(
        ([key, { header, node, isRequired }]): FieldOption => ({
          key,
          label: header,
          detail: isRequired ? messages["importColumns.needed"] : undefined,
          keywords: `${node.label.th} ${node.label.en} ${node.key}`,
          value: key,
        }),
      ),
    [fields, messages],
  );
  // Fields that nobody may write here are none that a column could be for.
  const missing = unmappedFields(model, mapping).filter(({ path }) => fields.has(fieldKey(path)));
  const skipped = matches.filter(({ how }) => how === "none");
  const more = Math.max(0, skipped.length - NAMED);
  const next = () => {
    const twice = matches.findIndex(({ sameAs }) => sameAs !== undefined);
    setIsEmpty(mapping.length === 0);
    if (twice >= 0) list.current?.children[twice]?.querySelector("input")?.focus();
    else if (mapping.length > 0) void work.check();
  };
  return (
    <StepFrame
      step="columns"
      moves={work.moves}
      level={level}
      onBack={() => work.go("table")}
      actions={
        <Button variant="primary" onClick={next}>
          {messages["importWizard.next"]}
        </Button>
      }
      status={
        <div role="status" className="saan-import-status">
          {missing.length > 0 && (
            <Notice variant="attention" title={messages["importColumns.missing"]}>
              <ul className="saan-import-list">
                {missing.map(({ path, words }) => (
                  <li key={fieldKey(path)}>{words.map(({ label }) => label[locale]).join(" › ")}</li>
                ))}
              </ul>
              {messages["importColumns.missingHint"]}
            </Notice>
          )}
          {isEmpty && mapping.length === 0 && <Notice variant="danger" title={messages["importColumns.nothing"]} />}
        </div>
      }
    >
      <p className="saan-import-words">{messages["importColumns.intro"]}</p>
      <p role="status" className="saan-import-words">
        <strong>
          {fill(messages["importColumns.mapped"], { count: number(mapping.length), total: number(matches.length) })}
        </strong>
        {skipped.length > 0 && (
          <>
            {" "}
            {fill(messages[more > 0 ? "importColumns.skippedMany" : "importColumns.skipped"], {
              count: number(skipped.length),
              names: skipped
                .slice(0, NAMED)
                .map(({ column }) => column.header || column.letter)
                .join(", "),
              more: number(more),
            })}
          </>
        )}
      </p>
      <ul className="saan-import-columns" ref={list} aria-label={messages["importColumns.list"]}>
        {matches.slice(0, drawn).map((match) => (
          <ColumnRow key={match.column.index} match={match} options={options} work={work} />
        ))}
      </ul>
    </StepFrame>
  );
}
