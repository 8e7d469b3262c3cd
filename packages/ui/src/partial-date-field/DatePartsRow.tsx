"use client";

import { monthNames } from "@saan/thai/calendar";
import { toLatinDigits, toThaiDigits } from "@saan/thai/numbers";
import { useId } from "react";
import { fill } from "../messages/fill.js";
import type { MessagesOf } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import type { DateParts, PartsProblem } from "./dateParts.js";
import { PartSelect } from "./PartSelect.js";
import type { th } from "./th.js";

interface DatePartsRowProps {
  readonly parts: DateParts;
  readonly problem: PartsProblem | undefined;
  readonly era: "be" | "ce";
  readonly messages: MessagesOf<typeof th>;
  readonly disabled: boolean | undefined;
  readonly readOnly: boolean | undefined;
  readonly onChange: (parts: DateParts) => void;
}

/** Year, month, day or part of a month, one box each. What makes no sense without the one before is not asked. */
export function DatePartsRow({ parts, problem, era, messages, disabled, readOnly, onChange }: DatePartsRowProps) {
  const { locale, digits } = useKit();
  const yearId = useId();
  const { year, month, part, yearKind } = parts;
  const figures = (text: string) => (digits === "thai" ? toThaiDigits(text) : text);
  const none = ["", messages["partialDateField.notStated"]] as const;
  const months = monthNames.map((name, at) => [String(at + 1), name[locale]] as const);
  const inMonth = [
    none,
    ["early", messages["partialDateField.earlyMonth"]],
    ["mid", messages["partialDateField.midMonth"]],
    ["late", messages["partialDateField.lateMonth"]],
    ...Array.from({ length: 31 }, (_, at) => [String(at + 1), figures(String(at + 1))] as const),
  ] as const;
  const inYear = [
    none,
    ["early", messages["partialDateField.earlyYear"]],
    ["mid", messages["partialDateField.midYear"]],
    ["late", messages["partialDateField.lateYear"]],
  ] as const;
  const kinds = [
    ["unspecified", messages["partialDateField.notStated"]],
    ["calendar", messages["partialDateField.calendar"]],
    ["fiscal", messages["partialDateField.fiscal"]],
    ["academic", messages["partialDateField.academic"]],
  ] as const;
  const shared = { disabled, readOnly };
  return (
    <>
      <div className="saan-partial-date-parts">
        <div className="saan-partial-date-part">
          <label htmlFor={yearId}>{messages[era === "be" ? "partialDateField.year" : "partialDateField.yearCe"]}</label>
          <input
            id={yearId}
            className="saan-control"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            {...shared}
            value={year}
            aria-invalid={problem ? true : undefined}
            aria-describedby={`${yearId}.problem`}
            onChange={({ currentTarget }) => onChange({ ...parts, year: currentTarget.value })}
          />
        </div>
        <PartSelect
          {...shared}
          label={messages["partialDateField.month"]}
          value={month}
          options={[none, ...months]}
          onChange={(next) => onChange({ ...parts, month: next, part: next === "" ? "" : part })}
        />
        <PartSelect
          {...shared}
          label={messages[month === "" ? "partialDateField.partOfYear" : "partialDateField.day"]}
          value={part}
          options={month === "" ? inYear : inMonth}
          onChange={(next) => onChange({ ...parts, part: next })}
        />
        {month === "" ? (
          <PartSelect
            {...shared}
            label={messages["partialDateField.yearKind"]}
            value={yearKind}
            options={kinds}
            onChange={(next) => onChange({ ...parts, yearKind: next })}
          />
        ) : null}
      </div>
      <div id={`${yearId}.problem`} className="saan-partial-date-problem" aria-live="polite">
        {problem ? problemText(problem, parts, era, messages) : null}
      </div>
    </>
  );
}

function problemText(
  problem: PartsProblem,
  { year, part }: DateParts,
  era: "be" | "ce",
  messages: MessagesOf<typeof th>,
): string {
  switch (problem) {
    case "no-year":
      return messages["partialDateField.needsYear"];
    case "year-too-short":
      return messages["partialDateField.yearTooShort"];
    case "other-era": {
      const other = Number(toLatinDigits(year)) + (era === "be" ? 543 : -543);
      return fill(messages[era === "be" ? "partialDateField.otherEra" : "partialDateField.otherEraCe"], {
        year,
        other,
      });
    }
    case "no-such-month":
      return messages["partialDateField.noSuchMonth"];
    case "no-such-day":
      return fill(messages["partialDateField.noSuchDay"], { day: part });
  }
}
