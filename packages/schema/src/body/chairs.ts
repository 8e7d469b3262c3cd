import { foldThai } from "@saan/thai/text";
import type { PostReference, RoleInEvent } from "../person/parts.js";

interface Chaired {
  readonly chairOfDay?: PostReference | undefined;
  readonly roles?: readonly RoleInEvent[] | undefined;
}

/**
 * The posts that are said to have chaired a meeting in `roles` when `chairOfDay` names another: one fact told twice. Empty
 * when one of them is the chair of the day, or could be: "ผู้ว่าราชการจังหวัด" is the governor of the province.
 */
export function otherChairs({ chairOfDay, roles = [] }: Chaired): string[] {
  const chairs = roles.filter(({ role }) => role === "meeting-chair").map(({ post }) => post);
  if (!chairOfDay || chairs.some((chair) => canBeOne(chair, chairOfDay))) return [];
  return chairs.map(({ post }) => post);
}

function canBeOne(one: PostReference, other: PostReference): boolean {
  if (one.holder?.id !== undefined && other.holder?.id !== undefined) return one.holder.id === other.holder.id;
  const [first, second] = [foldThai(one.post), foldThai(other.post)];
  return first.startsWith(second) || second.startsWith(first);
}
