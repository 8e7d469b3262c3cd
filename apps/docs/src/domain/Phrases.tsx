import type { RoomName } from "@saan/schema/domain";
import type { Phrase } from "@saan/schema/reference";
import { PageLink } from "./PageLink";
import { anchorOf } from "./pages";

/** A sentence of the reference with its links. */
export function Phrases({ phrases, from }: { readonly phrases: readonly Phrase[]; readonly from: RoomName }) {
  // The phrases of one sentence never change places.
  return phrases.map(({ text, code, to }, place) => {
    const key = `${place}:${text}`;
    if (to) {
      return (
        <PageLink key={key} room={to.room} from={from} anchor={anchorOf(to)}>
          {text}
        </PageLink>
      );
    }
    return code ? <code key={key}>{text}</code> : <span key={key}>{text}</span>;
  });
}
