"use client";

import type { DesignField, Operand } from "@saan/forms/design";
import { formatThaiDate, parseThaiDate } from "@saan/thai/calendar";
import { DateField } from "../date-field/DateField.js";
import { NumberField } from "../number-field/NumberField.js";
import { Select } from "../select/Select.js";
import { TextField } from "../text-field/TextField.js";
import { comparableOf, isOfRows, readableBy, withCurrent } from "./choicesOfRules.js";
import { nameOfId, useDesigner, wordsOf } from "./Designer.js";

export interface OperandEditorProps {
  readonly value: Operand;
  /** The field it is compared with, or added to: it is of the same kind. */
  readonly like: DesignField | undefined;
  readonly own: DesignField;
  /** Fields of rows, too: for what takes many answers at once. */
  readonly takesRows?: boolean;
  readonly label?: string;
  readonly onValueChange: (value: Operand, about?: string) => void;
}

type From = "value" | "field" | "today";

/** A value, another field, or today. */
export function OperandEditor({ value, like, own, takesRows, label, onValueChange }: OperandEditorProps) {
  const designer = useDesigner();
  const { design, messages } = designer;
  const kind = like && comparableOf(like);
  const fields = readableBy(design, own.id).filter(
    (other) =>
      other.id !== like?.id && comparableOf(other) === kind && (takesRows || !isOfRows(design, other.id, own.id)),
  );
  const from: From = "field" in value ? "field" : "call" in value ? "today" : "value";
  const canBe: readonly From[] = [
    "value",
    ...(fields.length > 0 && (kind === "number" || kind === "date") ? (["field"] as const) : []),
    ...(kind === "date" ? (["today"] as const) : []),
  ];
  const offered = withCurrent(canBe, from);
  const change = (next: string) => {
    if (next === "today") onValueChange({ call: "today", with: [] });
    else onValueChange(next === "field" ? { field: fields[0]?.id ?? own.id } : { value: null });
  };
  return (
    <>
      {offered.length > 1 && (
        <Select
          label={label ?? messages["designRule.with"]}
          options={offered.map((one) => ({
            value: one,
            label:
              messages[
                one === "value" ? "designRule.aValue" : one === "field" ? "designRule.otherField" : "designRule.today"
              ],
          }))}
          emptyLabel={false}
          value={from}
          onValueChange={change}
        />
      )}
      {"field" in value && (
        <Select
          label={messages["designRule.otherField"]}
          options={withCurrent(
            fields.map(({ id }) => id),
            value.field,
          ).map((id) => ({ value: id, label: nameOfId(id, designer) }))}
          emptyLabel={false}
          value={value.field}
          onValueChange={(field) => onValueChange({ field })}
        />
      )}
      {"value" in value && <ValueEditor value={value.value} like={like} onValueChange={onValueChange} />}
    </>
  );
}

interface ValueEditorProps {
  readonly value: string | number | boolean | null;
  readonly like: DesignField | undefined;
  readonly onValueChange: (value: Operand, about?: string) => void;
}

/** A value, in the control its field has. */
function ValueEditor({ value, like, onValueChange }: ValueEditorProps) {
  const { messages, locale } = useDesigner();
  const label = messages["designRule.value"];
  const kind = like && comparableOf(like);
  if (kind === "number") {
    return (
      <NumberField
        label={label}
        width="short"
        unit={wordsOf(like?.unit, locale) || undefined}
        value={typeof value === "number" ? value : null}
        onValueChange={(number) => onValueChange({ value: number }, "value")}
      />
    );
  }
  if (kind === "date") {
    const iso = typeof value === "string" && value !== "" ? value : null;
    return (
      <DateField
        label={label}
        parse={parseThaiDate}
        value={iso === null ? null : { asStated: formatThaiDate(iso, { style: "numeric" }), iso, precision: "day" }}
        onValueChange={(date) => onValueChange({ value: date?.iso ?? null }, "value")}
      />
    );
  }
  if (kind === "choice" || kind === "choices") {
    return (
      <Select
        label={label}
        options={(like?.options ?? []).map((option) => ({
          value: option.code,
          label: wordsOf(option.label, locale) || option.code,
        }))}
        value={typeof value === "string" ? value : ""}
        onValueChange={(code) => onValueChange({ value: code === "" ? null : code })}
      />
    );
  }
  return (
    <TextField
      label={label}
      value={value === null ? "" : String(value)}
      onChange={(event) => onValueChange({ value: event.currentTarget.value || null }, "value")}
    />
  );
}
