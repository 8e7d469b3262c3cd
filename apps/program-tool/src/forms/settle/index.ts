import { withoutAnsweredAbsences } from "./absences.js";
import { withMovedRows } from "./moved-rows.js";
import { withVenueOfItsName } from "./venue.js";

/** What the answers mean for what the forms do not ask for, so that no record contradicts itself and nobody could see why. */
export function settleRecord(record: unknown, before: unknown): unknown {
  return withoutAnsweredAbsences(withMovedRows(withVenueOfItsName(record, before), before));
}
