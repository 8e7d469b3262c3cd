import type { RoomName } from "@saan/schema/domain";
import type { MouseEvent, ReactNode } from "react";
import { SELECT_STORY } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { storyOf } from "./pages";
import { revealLater, revealNow } from "./reveal";

interface PageLinkProps {
  readonly room: RoomName | "map";
  /** The page the link stands on. */
  readonly from: RoomName | "map";
  /** The id of a section there. */
  readonly anchor?: string;
  readonly children: ReactNode;
}

/** A link to a page about the domain, or to a section of one. Pages are stories: Storybook turns to them without loading anew. */
export function PageLink({ room, from, anchor, children }: PageLinkProps) {
  const isHere = room === from && anchor !== undefined;
  const turn = (event: MouseEvent) => {
    // A new tab or window is the browser's to open.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (isHere) {
      revealNow(anchor);
      return;
    }
    revealLater(anchor);
    addons.getChannel().emit(SELECT_STORY, { storyId: storyOf(room) });
  };
  return (
    <a
      className="saan-link"
      href={isHere ? `#${anchor}` : `?path=/story/${storyOf(room)}`}
      target={isHere ? undefined : "_top"}
      onClick={turn}
    >
      {children}
    </a>
  );
}
