import { drafts } from "../agreements/edit/drafts.js";
import { outbox } from "./outbox.js";

// Of every form of the tool, by the ids that drafts are found by. Named here: the forms themselves are large, and every page
// would fetch them.
const formIds = ["agreement", "activity", "organization", "meeting", "indicatorReport", "funding"];

/** How much on this device the register does not have. */
export async function countKept(): Promise<{ readonly drafts: number; readonly unsent: number }> {
  const lists = await Promise.all(formIds.map((id) => drafts.list(id)));
  return { drafts: lists.flat().length, unsent: outbox.state.unsent };
}
