import type { DescriptionAbsence } from "@saan/ui/description-list";

interface WithAbsences {
  readonly provenance?: {
    readonly absences?: readonly { readonly field: string; readonly reason: DescriptionAbsence }[];
  };
}

/** Why a field of a record has no value, if whoever recorded it said so: `not-stated`, `withheld` … */
export function absenceOf({ provenance }: WithAbsences, field: string): DescriptionAbsence | undefined {
  return provenance?.absences?.find((absence) => absence.field === field)?.reason;
}
