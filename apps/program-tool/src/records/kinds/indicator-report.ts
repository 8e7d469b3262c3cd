import type { Observation } from "@saan/schema/indicator";
import { indicatorReportForm } from "../../forms/indicator-report-form.js";
import { shownObservation } from "../shown-record.js";
import type { Registered } from "./registered.js";

export const indicatorReportKind: Registered<Observation> = {
  kind: "indicatorReport",
  form: indicatorReportForm,
  recordKind: "observation",
  shown: shownObservation,
  title: ({ indicator }) => indicator,
  columns: [
    "kind",
    "area",
    "year.year",
    {
      field: "value",
      count({ value, upTo, comparator = "exact", measure, unit = measure === "percentage" ? "%" : "" }) {
        return value === undefined ? undefined : { comparator, value, unit, ...(upTo !== undefined && { upTo }) };
      },
    },
    "status",
  ],
};
