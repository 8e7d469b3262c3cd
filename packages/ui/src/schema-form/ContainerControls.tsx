"use client";

import { type NodeKind, nodeAt, rowOf } from "@saan/forms/model";
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
import { NodeFields } from "./NodeFields.js";
import { th } from "./th.js";
import { useNodeField } from "./useNodeField.js";

/** Rows that can be added, removed and put in order. */
export function ListNode({ path }: NodeControlProps) {
  const { control } = useFormSurroundings();
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { node, field } = useNodeField(path);
  const rows = useFormRows(control, path);
  const name = (node.rowLabel ?? node.label)[locale];
  const { minItems = 0, maxItems } = node.constraints;

  const rowLabel = useCallback(
    (index: number) => fill(messages["schemaForm.row"], { row: name, number: index + 1 }),
    [messages, name],
  );
  const renderRow = useCallback((_key: string, index: number) => <RowFields path={[...path, index]} />, [path]);

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

function RowFields({ path }: NodeControlProps) {
  const { model, Control } = useFormSurroundings();
  const list = nodeAt(model, path.slice(0, -1));
  const row = list && rowOf(model, list);
  return row && HAS_FIELDS.has(row.kind) ? <RowGroup path={path} /> : <Control path={path} />;
}

/** The fields of a row under what is wrong with the row as a whole; the row's frame names them. */
function RowGroup({ path }: NodeControlProps) {
  const { field } = useNodeField(path);
  const ids = useFieldIds(field);
  return (
    <div id={ids.controlId}>
      {errorRegion(ids, field.error)}
      <NodeFields path={path} />
    </div>
  );
}
