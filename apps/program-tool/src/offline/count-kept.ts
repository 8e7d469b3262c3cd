import { drafts } from "../agreements/edit/drafts.js";
import { outbox } from "./outbox.js";

/** The ids of every form of the tool. Named here: the forms are large, and every page would fetch them. */
export const formIds: readonly string[] = [
  "agreement",
  "activity",
  "organization",
  "meeting",
  "indicatorReport",
  "funding",
];

/** How much on this device the register does not have. */
export async function countKept(): Promise<{ readonly drafts: number; readonly unsent: number }> {
  const lists = await Promise.all(formIds.map((id) => drafts.list(id)));
  return { drafts: lists.flat().length, unsent: outbox.state.unsent };
}
