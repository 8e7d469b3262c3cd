"use client";

import { fieldsOf, nodeAt, rowOf } from "@saan/forms/model";
import { useFormNode, useFormRows } from "@saan/forms/react";
import { useCallback } from "react";
import { Field } from "../field/Field.js";
import { FieldError } from "../field/FieldError.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { RepeatableGroup } from "../repeatable-group/RepeatableGroup.js";
import { en } from "./en.js";
import { type NodeControlProps, useFormSurroundings } from "./FormSurroundings.js";
import { th } from "./th.js";
import { useNodeField } from "./useNodeField.js";

/** Fields that belong together, under one legend. */
export function GroupNode({ path }: NodeControlProps) {
  const { field } = useNodeField(path);
  const ids = useFieldIds(field);
  return (
    // The fields inside say for themselves whether they are required.
    <Field
      ids={ids}
      as="legend"
      label={field.label}
      hint={field.hint}
      error={field.error}
      className="saan-schema-form-group"
    >
      <NodeFields path={path} />
    </Field>
  );
}

/** The controls inside a group, or of the chosen variant, without a frame of their own. */
export function NodeFields({ path }: NodeControlProps) {
  const { control, model, Control } = useFormSurroundings();
  const { node, value } = useFormNode(control, path);
  return (
    <div className="saan-field-group">
      {fieldsOf(model, node, value).map(({ key, id }) => (
        <Control key={id} path={[...path, key]} />
      ))}
    </div>
  );
}

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

function RowFields({ path }: NodeControlProps) {
  const { model, Control } = useFormSurroundings();
  const list = nodeAt(model, path.slice(0, -1));
  const row = list && rowOf(model, list);
  return row?.kind === "group" || row?.kind === "variant" ? <RowGroup path={path} /> : <Control path={path} />;
}

/** The fields of a row under what is wrong with the row as a whole; the row's frame names them. */
function RowGroup({ path }: NodeControlProps) {
  const { field } = useNodeField(path);
  const ids = useFieldIds(field);
  return (
    <div id={ids.controlId}>
      <FieldError ids={ids} error={field.error} />
      <NodeFields path={path} />
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
