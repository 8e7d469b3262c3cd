"use client";

import { isReadByFigure } from "@saan/forms/model";
import { parseThaiDate } from "@saan/thai/calendar";
import { useMemo } from "react";
import { CheckboxGroup } from "../checkbox-group/CheckboxGroup.js";
import { MOST_IN_SIGHT } from "../choice/mostInSight.js";
import { dateText } from "../data-table/cellText.js";
import { isBefore } from "../data-table/foundBy.js";
import { DateField } from "../date-field/DateField.js";
import type { DateFieldValue } from "../date-field/understandDate.js";
import { Fieldset } from "../fieldset/Fieldset.js";
import { useMessages } from "../messages/useMessages.js";
import { MultiSelect } from "../multi-select/MultiSelect.js";
import { NumberField } from "../number-field/NumberField.js";
import { useKit } from "../provider/KitProvider.js";
import { TextField } from "../text-field/TextField.js";
import { en } from "./en.js";
import type { SchemaFilterEntry } from "./matches.js";
import type { Reckoned } from "./reckonedBy.js";
import type { TableField } from "./tableFields.js";
import { th } from "./th.js";

interface QuestionProps {
  readonly field: TableField;
  readonly entry: SchemaFilterEntry | undefined;
  readonly onChange: (entry: SchemaFilterEntry | undefined) => void;
}

/** The question that one field is found by. */
export function FieldFilter({ kind, ...question }: QuestionProps & { readonly kind: Reckoned }) {
  const Question = questions[kind];
  return <Question {...question} />;
}

function TextQuestion({ field, entry, onChange }: QuestionProps) {
  const { locale } = useKit();
  return (
    <TextField
      label={field.label[locale]}
      value={entry?.kind === "text" ? entry.text : ""}
      onChange={({ currentTarget: { value } }) => onChange(value === "" ? undefined : { kind: "text", text: value })}
    />
  );
}

function ChoiceQuestion({ field, entry, onChange }: QuestionProps) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { node } = field;
  const choices = useMemo(() => {
    const { kind, options = [] } = node;
    if (kind !== "boolean") return options.map(({ code, label }) => choice(code, label[locale]));
    return [choice("true", messages["schemaFilter.yes"]), choice("false", messages["schemaFilter.no"])];
  }, [node, locale, messages]);
  const Question = choices.length > MOST_IN_SIGHT ? MultiSelect : CheckboxGroup;
  return (
    <Question
      label={field.label[locale]}
      options={choices}
      value={entry?.kind === "choice" ? entry.codes : []}
      onValueChange={(codes: readonly string[]) => onChange(codes.length === 0 ? undefined : { kind: "choice", codes })}
    />
  );
}

function choice(value: string, label: string) {
  return { key: value, value, label };
}

function NumberQuestion({ field, entry, onChange }: QuestionProps) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { from, to } = entry?.kind === "number" ? entry : {};
  const change = (end: "from" | "to", value: number | null) => {
    const next = withEnd({ from, to }, end, value ?? undefined);
    onChange(next && { kind: "number", ...next });
  };
  const isInverted = from !== undefined && to !== undefined && from > to;
  const { unit } = field.node;
  const box = {
    unit: unit?.[locale],
    grouped: !isReadByFigure(field.node),
    width: "short",
  } as const;
  return (
    <Fieldset
      legend={field.label[locale]}
      layout="row"
      error={isInverted ? messages["schemaFilter.inverted"] : undefined}
    >
      <NumberField
        {...box}
        label={messages["schemaFilter.from"]}
        value={from ?? null}
        onValueChange={(value) => change("from", value)}
      />
      <NumberField
        {...box}
        label={messages["schemaFilter.to"]}
        value={to ?? null}
        onValueChange={(value) => change("to", value)}
      />
    </Fieldset>
  );
}

function DateQuestion({ field, entry, onChange }: QuestionProps) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { from, to } = entry?.kind === "date" ? entry : {};
  const change = (end: "from" | "to", value: DateFieldValue | null) => {
    const next = withEnd({ from, to }, end, value?.iso);
    onChange(next && { kind: "date", ...next });
  };
  const isInverted = from !== undefined && to !== undefined && isBefore(to, from);
  const show = useStatedDate();
  const box = { precision: "any", parse: parseThaiDate } as const;
  return (
    <Fieldset
      legend={field.label[locale]}
      layout="row"
      error={isInverted ? messages["schemaFilter.inverted"] : undefined}
    >
      <DateField
        {...box}
        label={messages["schemaFilter.from"]}
        value={show(from)}
        onValueChange={(value) => change("from", value)}
      />
      <DateField
        {...box}
        label={messages["schemaFilter.to"]}
        value={show(to)}
        onValueChange={(value) => change("to", value)}
      />
    </Fieldset>
  );
}

const precisions = { 4: "year", 7: "month", 10: "day" } as const;

/** An ISO date as a date field holds it, in the words of a Thai reader. */
function useStatedDate(): (iso: string | undefined) => DateFieldValue | null {
  const kit = useKit();
  return (iso) => {
    const precision = precisions[iso?.length as keyof typeof precisions];
    if (iso === undefined || precision === undefined) return null;
    return { asStated: dateText(iso, kit, "medium"), iso, precision };
  };
}

type Ends<End> = { readonly from?: End; readonly to?: End };

/** A range with another end; nothing when both are open. */
function withEnd<End>(
  { from, to }: Ends<End | undefined>,
  end: "from" | "to",
  value: End | undefined,
): Ends<End> | undefined {
  const next = { from, to, [end]: value };
  if (next.from === undefined && next.to === undefined) return undefined;
  return { ...(next.from !== undefined && { from: next.from }), ...(next.to !== undefined && { to: next.to }) };
}

const questions = { text: TextQuestion, choice: ChoiceQuestion, number: NumberQuestion, date: DateQuestion } as const;
