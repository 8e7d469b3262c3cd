"use client";

import type { FormModel } from "@saan/forms/model";
import { type ComponentPropsWithoutRef, forwardRef, useMemo } from "react";
import { Button } from "../button/Button.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";
import { en } from "./en.js";
import { FieldFilter } from "./FieldFilter.js";
import type { SchemaFilterEntry, SchemaFilterValue } from "./matches.js";
import { reckonedBy } from "./reckonedBy.js";
import { type TableFieldChoice, tableFields } from "./tableFields.js";
import { th } from "./th.js";

export interface SchemaFilterProps
  extends TableFieldChoice,
    Omit<ComponentPropsWithoutRef<"section">, "children" | "defaultValue"> {
  /** From `defineForm`. */
  readonly form: { readonly model: FormModel };
  /** What is asked, when the caller keeps it. */
  readonly value?: SchemaFilterValue;
  /**
   * What is asked at first, when the part keeps its own.
   * @default {}
   */
  readonly defaultValue?: SchemaFilterValue;
  /** Called with every change of what is asked; a field nothing is asked of is not in it. */
  readonly onValueChange?: (value: SchemaFilterValue) => void;
}

const nothing: SchemaFilterValue = {};

/**
 * Questions to find records by, from the model of their form: choices, ranges of numbers and dates, words. What is asked is
 * data, and `matches` tells whether a record is it.
 * Renders a `<section>`.
 */
export const SchemaFilter = forwardRef<HTMLElement, SchemaFilterProps>(function SchemaFilter(
  { form, only, privacy, value, defaultValue = nothing, onValueChange, className, ...props },
  ref,
) {
  const { model } = form;
  const messages = useMessages(th, en);
  const [asked, setAsked] = useControlled(value, defaultValue, onValueChange);
  const fields = useMemo(() => tableFields(model, { only, privacy }), [model, only, privacy]);
  const change = (id: string, entry: SchemaFilterEntry | undefined) => {
    setAsked(withEntry(asked, id, entry));
  };
  return (
    <section
      aria-label={messages["schemaFilter.label"]}
      {...props}
      ref={ref}
      className={partClass("saan-schema-filter", className)}
    >
      {fields.map((field) => (
        <FieldFilter
          key={field.id}
          field={field}
          kind={reckonedBy(model, field)}
          entry={Object.hasOwn(asked, field.id) ? asked[field.id] : undefined}
          onChange={(entry) => change(field.id, entry)}
        />
      ))}
      {Object.keys(asked).length > 0 && (
        <div className="saan-schema-filter-end">
          <Button
            size="small"
            onClick={({ currentTarget }) => {
              // The button goes with what it clears: whoever pressed it begins again at the first question.
              currentTarget.closest(".saan-schema-filter")?.querySelector("input")?.focus();
              setAsked(nothing);
            }}
          >
            {messages["schemaFilter.clear"]}
          </Button>
        </div>
      )}
    </section>
  );
});

function withEntry(asked: SchemaFilterValue, id: string, entry: SchemaFilterEntry | undefined): SchemaFilterValue {
  const { [id]: _before, ...others } = asked;
  return entry ? { ...others, [id]: entry } : others;
}
