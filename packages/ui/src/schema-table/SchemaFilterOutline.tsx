"use client";

import type { FormModel } from "@saan/forms/model";
import { type ComponentPropsWithoutRef, forwardRef, useMemo } from "react";
import { MOST_IN_SIGHT } from "../choice/mostInSight.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { Skeleton } from "../skeleton/Skeleton.js";
import { en } from "./en.js";
import { reckonedBy } from "./reckonedBy.js";
import { type TableField, type TableFieldChoice, tableFields } from "./tableFields.js";
import { th } from "./th.js";

export interface SchemaFilterOutlineProps
  extends TableFieldChoice,
    Omit<ComponentPropsWithoutRef<"div">, "children" | "role"> {
  /** From `defineForm`. */
  readonly form: { readonly model: FormModel };
}

/**
 * The places of the questions of a `SchemaFilter` while its code is fetched, so that what is below does not move when it comes.
 * Give it what the filter is given.
 * Renders a `<div role="status">`.
 */
export const SchemaFilterOutline = forwardRef<HTMLDivElement, SchemaFilterOutlineProps>(function SchemaFilterOutline(
  { form: { model }, only, privacy, className, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const fields = useMemo(() => tableFields(model, { only, privacy }), [model, only, privacy]);
  return (
    <div {...props} ref={ref} role="status" className={partClass("saan-schema-filter", className)}>
      {fields.map((field, at) => (
        <Skeleton
          key={field.id}
          lines={linesOf(model, field)}
          label={messages["schemaFilter.loading"]}
          silent={at > 0}
        />
      ))}
    </div>
  );
});

// In lines of text: a label and its box; a legend and two such; the same with what was read below each; a legend, and what
// each box under it takes.
const [BOX, NUMBERS, DATES, LEGEND, OPTION] = [3, 7, 9, 1, 1.57];

/** About as many lines of text as the question will take. */
function linesOf(model: FormModel, field: TableField): number {
  switch (reckonedBy(model, field)) {
    case "number":
      return NUMBERS;
    case "date":
      return DATES;
    case "choice": {
      const count = field.node.kind === "boolean" ? 2 : (field.node.options ?? []).length;
      return count > MOST_IN_SIGHT ? BOX : Math.round(LEGEND + count * OPTION);
    }
    default:
      return BOX;
  }
}
