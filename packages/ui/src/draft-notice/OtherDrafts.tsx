"use client";

import type { DraftSummary } from "@saan/forms/drafts";
import { formatThaiNumber } from "@saan/thai/numbers";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { momentWords } from "./momentWords.js";
import { th } from "./th.js";

interface OtherDraftsProps {
  readonly others: readonly DraftSummary[];
  /** Called with the key of the draft that a person wants to be asked about. */
  readonly onChoose: (key: string) => void;
}

/** The drafts that wait beside the one that is asked about, closed until somebody looks for them. */
export function OtherDrafts({ others, onChoose }: OtherDraftsProps) {
  const kit = useKit();
  const messages = useMessages(th, en);
  const count = formatThaiNumber(others.length, { digits: kit.digits });
  return (
    <details className="saan-draft-notice-others">
      <summary>{fill(messages["draftNotice.others"], { count })}</summary>
      <ul>
        {others.map(({ key, savedAt }) => {
          const when = momentWords(savedAt, kit);
          return (
            <li key={key}>
              <Button size="small" variant="quiet" onClick={() => onChoose(key)}>
                {when === "" ? messages["draftNotice.look.timeless"] : fill(messages["draftNotice.look"], { when })}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
