"use client";

import { type NodeKind, rowOf } from "@saan/forms/model";
import { useFormRows } from "@saan/forms/react";
import { useCallback } from "react";
import { errorRegion } from "../field/errorRegion.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { RepeatableGroup } from "../repeatable-group/RepeatableGroup.js";
import { en } from "./en.js";
import { type NodeControlProps, useFormSurroundings } from "./FormSurroundings.js";
import { lowerFirst } from "./lowerFirst.js";
import type { AskedProps } from "./NodeField.js";
import { NodeFields } from "./NodeFields.js";
import { th } from "./th.js";
import { useNodeField } from "./useNodeField.js";

/** Rows that can be added, removed and put in order. */
export function ListNode({ path, asked: { node, field } }: AskedProps) {
  const { control, model, Control } = useFormSurroundings();
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const rows = useFormRows(control, path);
  const name = (node.rowLabel ?? node.label)[locale];
  const { minItems = 0, maxItems } = node.constraints;

  const rowLabel = useCallback(
    (index: number) => fill(messages["schemaForm.row"], { row: name, number: index + 1 }),
    [messages, name],
  );
  const row = rowOf(model, node);
  const Row = row && HAS_FIELDS.has(row.kind) ? RowGroup : Control;
  const renderRow = useCallback((_key: string, index: number) => <Row path={[...path, index]} />, [path, Row]);

  return (
    <RepeatableGroup
      id={field.id}
      legend={field.label}
      hint={field.hint}
      error={field.error}
      required={field.required && (minItems > 0 || !node.required)}
      readOnly={field.readOnly}
      disabled={field.disabled}
      keys={rows.keys}
      rowLabel={rowLabel}
      renderRow={renderRow}
      onAppend={() => rows.append()}
      onRemove={rows.remove}
      onMove={rows.move}
      max={maxItems}
      addLabel={fill(messages["schemaForm.add"], { row: locale === "en" ? lowerFirst(name) : name })}
    />
  );
}

const HAS_FIELDS: ReadonlySet<NodeKind> = new Set(["group", "tuple", "variant"]);

/** The fields of a row under what is wrong with the row as a whole; the row's frame names them. */
function RowGroup({ path }: NodeControlProps) {
  const asked = useNodeField(path);
  const ids = useFieldIds(asked.field);
  return (
    <div id={ids.controlId}>
      {errorRegion(ids, asked.field.error)}
      <NodeFields path={path} asked={asked} />
    </div>
  );
}
