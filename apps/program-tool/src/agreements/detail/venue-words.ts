import type { Activity } from "@saan/schema/activity";
import { foldThai } from "@saan/thai/text";
import { areaName } from "@saan/ui/record-words";
import type { Words } from "../../messages/useWords.js";

type Venue = NonNullable<Activity["venue"]>;

/**
 * What a venue is known by beyond its name in the document: room, floor, building, the organisation that it is, the area.
 * Only what that name does not say already; the nearest first.
 */
export function venueParts(venue: Venue, { say }: Words): readonly string[] {
  const { nameAsStated, room, floor, building, organization, area } = venue;
  const onFloor = floor && (/^[0-9๐-๙]/.test(floor) ? say("activity.floor", { floor }) : floor);
  const parts = [room, onFloor, building, organization?.nameAsStated, area && areaName(area)];
  const told = [nameAsStated];
  return parts.filter((part): part is string => {
    if (!part || told.some((text) => foldThai(text).includes(foldThai(part)))) return false;
    told.push(part);
    return true;
  });
}
