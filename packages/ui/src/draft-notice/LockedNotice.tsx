"use client";

import { useRef, useState } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { composes } from "../part/composes.js";
import { useKit } from "../provider/KitProvider.js";
import { TextField } from "../text-field/TextField.js";
import { en } from "./en.js";
import { momentWords } from "./momentWords.js";
import { th } from "./th.js";

export interface LockedNoticeProps {
  /** When it was saved; undefined for what has no single time. */
  readonly savedAt: string | undefined;
  readonly title: string;
  readonly isWrong: boolean;
  readonly isBusy: boolean;
  readonly headingLevel: 2 | 3 | 4 | undefined;
  readonly onPassphrase?: (passphrase: string) => void;
  readonly onDiscard?: () => void;
}

/** Something encrypted with a passphrase that was not given, and a field to give it. */
export function LockedNotice(props: LockedNoticeProps) {
  const { savedAt, title, isWrong, isBusy, headingLevel, onPassphrase, onDiscard } = props;
  const kit = useKit();
  const messages = useMessages(th, en);
  const [isMissing, setIsMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const when = savedAt === undefined ? "" : momentWords(savedAt, kit);
  const wrong = isWrong ? messages["draftNotice.passphrase.wrong"] : undefined;

  const open = () => {
    const words = box.current?.value ?? "";
    setIsMissing(words === "");
    if (words === "") box.current?.focus();
    else if (!isBusy) onPassphrase?.(words);
  };
  return (
    <Notice
      variant="attention"
      title={title}
      headingLevel={headingLevel}
      live="polite"
      actions={
        onDiscard && (
          <Button variant="quiet" onClick={onDiscard}>
            {messages["draftNotice.discard"]}
          </Button>
        )
      }
    >
      {when !== "" && <p>{fill(messages["draftNotice.when"], { when })}</p>}
      <p>{messages["draftNotice.locked.what"]}</p>
      {onPassphrase && (
        // No form of its own: it may stand within one, which is not to be sent.
        <div className="saan-draft-notice-unlock">
          <TextField
            ref={box}
            type="password"
            // What opens one draft is no password of a site.
            autoComplete="off"
            label={messages["draftNotice.passphrase"]}
            error={isMissing ? messages["draftNotice.passphrase.missing"] : wrong}
            width="medium"
            onChange={() => setIsMissing(false)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || composes(event.nativeEvent)) return;
              event.preventDefault();
              open();
            }}
          />
          <Button busy={isBusy} onClick={open}>
            {messages["draftNotice.unlock"]}
          </Button>
        </div>
      )}
    </Notice>
  );
}
