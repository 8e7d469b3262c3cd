"use client";

import type { DraftSummary } from "@saan/forms/drafts";
import type { OptionSources } from "@saan/forms/model";
import { type DraftBinding, useDraft } from "@saan/forms/react";
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useRef, useState } from "react";
import { useConfirm } from "../alert-dialog/useConfirm.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useLeaveGuard } from "../part/useLeaveGuard.js";
import { useKit } from "../provider/KitProvider.js";
import { DraftFiles } from "./DraftFiles.js";
import type { DraftWork } from "./DraftWork.js";
import { ElsewhereNotice } from "./ElsewhereNotice.js";
import { en } from "./en.js";
import { FoundNotice } from "./FoundNotice.js";
import { LockedNotice } from "./LockedNotice.js";
import { OtherDrafts } from "./OtherDrafts.js";
import { th } from "./th.js";
import { UnmatchedNotice } from "./UnmatchedNotice.js";
import { UnreadableNotice } from "./UnreadableNotice.js";
import { UnsafeNotice } from "./UnsafeNotice.js";

export interface DraftNoticeProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** From `useSchemaForm`, which keeps the draft when it is given `draft`. */
  readonly handle: DraftWork;
  /** The draft that a `useDraft` of your own keeps, in place of the form's. */
  readonly draft?: DraftBinding;
  /** The version of the record that is stored now: of a draft that was begun from another one it says so. */
  readonly storedRevision?: string | number;
  /**
   * Ids of the top-level fields that tell one draft from another. Without it, or where none of them is kept, the first three that
   * were changed, or answered where it is about no record yet.
   */
  readonly preview?: readonly string[];
  /** Words for references; without a source their stated name is shown. */
  readonly sources?: OptionSources;
  /** Called when the answers of a draft were put into the form. */
  readonly onRestored?: () => void;
  /** Called when a draft was thrown away. */
  readonly onDiscarded?: () => void;
  /**
   * Called with the passphrase for a locked draft: give the form a store that was opened with it. Without it a locked draft is told
   * of, and cannot be opened here.
   */
  readonly onPassphrase?: (passphrase: string) => void;
  /**
   * What a saved file is called, without its ending.
   * @default the form's label
   */
  readonly fileName?: string;
  /**
   * Offers to save what is in the form as a file, and to open a file that was saved so, for people who go on at another computer.
   * An opened draft is asked about like any other that was found.
   * @default false
   */
  readonly withFiles?: boolean;
  /**
   * Has the browser ask before a page is closed whose answers are nowhere else.
   * @default true
   */
  readonly guardLeaving?: boolean;
  /** Makes the titles headings of the page's outline. */
  readonly headingLevel?: 2 | 3 | 4;
}

const noSources: OptionSources = {};

/** What was done last, and is said where the button was. */
type Done = "restored" | "discarded" | "gone" | "replaced" | "taken" | "forgotten";

// Said while another draft is asked about, these would seem to be about that one.
const ABOUT_WHAT_WAS_ASKED: ReadonlySet<Done> = new Set(["restored", "discarded"]);

/**
 * What there is to say and to decide about the draft of a form: one that was found, that is locked or cannot be read, that another
 * window writes, or that this device does not keep. Renders by itself, not with the form.
 * Renders a `<div>`, empty while there is nothing to say (but for the buttons of `withFiles`). Put it above the form.
 */
export const DraftNotice = forwardRef<HTMLDivElement, DraftNoticeProps>(function DraftNotice(
  {
    handle,
    draft: given,
    storedRevision,
    preview,
    sources = noSources,
    onRestored,
    onDiscarded,
    onPassphrase,
    ...props
  },
  ref,
) {
  const { fileName, withFiles = false, guardLeaving = true, headingLevel, className, ...rest } = props;
  const own = useDraft(handle);
  const draft = given ?? own;
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { confirm, confirmDialog } = useConfirm();
  const [done, setDone] = useState<{ readonly what: Done }>();
  const [tried, setTried] = useState<DraftSummary>();
  const after = useRef<HTMLParagraphElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const isAsking = useRef(false);
  const { found, locked, unreadable, unmatched, others, status, writer } = draft;
  const { model } = handle.form;
  const isUnsafe = status === "memory" || status === "failed";
  const asked = found ?? locked;
  // What is asked about may be another one by the time somebody has answered.
  const now = useRef<unknown>(undefined);
  useEffect(() => {
    now.current = asked ?? unreadable;
  }, [asked, unreadable]);
  useLeaveGuard(isUnsafe && guardLeaving);
  useEffect(() => {
    // The button that was pressed is gone, and what it did is said in its place.
    if (done) after.current?.focus();
  }, [done]);
  useEffect(() => {
    if (!asked || !isAsking.current) return;
    isAsking.current = false;
    // The button that asked for this draft is gone, and what is in it is asked about.
    question.current?.focus();
  }, [asked]);
  useEffect(() => {
    if (!found || !tried) return;
    // The field that took the passphrase is gone, and what it opened is asked about.
    setTried(undefined);
    question.current?.focus();
  }, [found, tried]);

  const restore = () => {
    const restored = draft.restore();
    if (!restored.ok) {
      // The button that was pressed is gone, and why it could not be done is said where it was.
      if (restored.reason === "none") setDone({ what: "gone" });
      else question.current?.focus();
      return;
    }
    setDone({ what: "restored" });
    onRestored?.();
  };
  const discard = async () => {
    const meant = asked ?? unreadable;
    const isSure = await confirm({
      title: messages["draftNotice.ask"],
      description: messages["draftNotice.ask.what"],
      confirm: messages["draftNotice.discard"],
      cancel: messages["draftNotice.ask.back"],
      variant: "danger",
    });
    if (!isSure) return;
    if (now.current !== meant) {
      // Another window had its way with it, and nobody said yes to discarding the one that is asked about now.
      setDone({ what: now.current === undefined ? "gone" : "replaced" });
      return;
    }
    // The next one is asked about in its place.
    isAsking.current = others.length > 0;
    draft.discard();
    setDone({ what: "discarded" });
    onDiscarded?.();
  };
  const askAbout = (key: string) => {
    isAsking.current = true;
    setDone(undefined);
    void draft.choose(key).then((isThere) => {
      if (isThere) return;
      isAsking.current = false;
      setDone({ what: "gone" });
    });
  };
  const part = { draft, model, sources, fileName: fileName ?? model.label[locale], headingLevel };
  return (
    <div {...rest} ref={ref} className={partClass("saan-draft-notice", className)}>
      {isUnsafe && <UnsafeNotice {...part} />}
      {writer === "elsewhere" && <ElsewhereNotice {...part} onTaken={() => setDone({ what: "taken" })} />}
      {asked && (
        <div ref={question} tabIndex={-1}>
          {found && (
            <FoundNotice
              {...part}
              key={`${found.key} ${found.savedAt}`}
              preview={preview}
              storedRevision={storedRevision}
              onRestore={restore}
              onDiscard={() => void discard()}
            />
          )}
          {locked && (
            <LockedNotice
              savedAt={locked.savedAt}
              title={messages["draftNotice.locked"]}
              // Another store has looked, and could not open it either.
              isWrong={tried !== undefined && tried !== locked}
              isBusy={tried === locked}
              headingLevel={headingLevel}
              onPassphrase={
                onPassphrase &&
                ((words) => {
                  setTried(locked);
                  onPassphrase(words);
                })
              }
              onDiscard={() => void discard()}
            />
          )}
        </div>
      )}
      {unreadable !== undefined && <UnreadableNotice {...part} raw={unreadable} onDiscard={() => void discard()} />}
      {unmatched && (
        <UnmatchedNotice
          {...part}
          unmatched={unmatched}
          onForget={() => {
            draft.forgetUnmatched();
            setDone({ what: "forgotten" });
          }}
        />
      )}
      {withFiles && !asked && unreadable === undefined && (
        <DraftFiles
          {...part}
          isSaveElsewhere={isUnsafe}
          onOpen={() => {
            isAsking.current = true;
            setDone(undefined);
          }}
        />
      )}
      {others.length > 0 && <OtherDrafts others={others} onChoose={askAbout} />}
      <p ref={after} className="saan-draft-notice-done" role="status" tabIndex={-1}>
        {done && (!asked || !ABOUT_WHAT_WAS_ASKED.has(done.what)) ? messages[`draftNotice.${done.what}`] : ""}
      </p>
      {confirmDialog}
    </div>
  );
});
