"use client";

import { mergeRecords } from "@saan/forms/merge";
import type { FormModel, OptionSources } from "@saan/forms/model";
import type { AnyRecordDefinition } from "@saan/schema/read";
import { forwardRef, type ReactNode, useMemo, useState } from "react";
import { DialogContent, type DialogContentProps, DialogRoot } from "../dialog/Dialog.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import type { FormWidget } from "../schema-form/widgets.js";
import { useAnswerSettings } from "../schema-review/useAnswerSettings.js";
import { en } from "./en.js";
import { MergeMemory } from "./MergeMemory.js";
import { type MergedHandler, MergeQuestions } from "./MergeQuestions.js";
import { th } from "./th.js";

export interface MergeDialogProps extends Omit<DialogContentProps, "title" | "description" | "children" | "width"> {
  /** Whether it is shown. */
  readonly open: boolean;
  /** Called with `false` when it is closed: decided, or not. What was chosen by then is there when it is opened again. */
  readonly onOpenChange: (open: boolean) => void;
  /** From `defineForm`. With its record, another answer is read by its schema before it is used. */
  readonly form: { readonly model: FormModel; readonly record?: AnyRecordDefinition };
  /** The record that both changed. Without it every difference is a question. */
  readonly base?: unknown;
  /** The record as it is here. */
  readonly mine: unknown;
  /** The record as it is stored now. */
  readonly theirs: unknown;
  /**
   * Called with the record in which both changes are, and with it as form values, when everything is decided. Read it and send it
   * here; a promise keeps the dialog open and busy. It closes, unless `issues` are answered, which it then shows.
   */
  readonly onMerged: MergedHandler;
  /** Who changed it and when, in words: `เจ้าหน้าที่พื้นที่ เมื่อ 12 พฤษภาคม 2567`, the day `unbroken` (`formatThaiDate`). */
  readonly who?: string;
  /** The heading. @default "มีผู้แก้ไขข้อมูลนี้ก่อน" */
  readonly title?: ReactNode;
  /** What this person's version is called. @default "ของฉัน" */
  readonly mineLabel?: string;
  /** What the other person's is called. @default "ของอีกคน" */
  readonly theirsLabel?: string;
  /** Words for references; without a source their stated name is shown. */
  readonly sources?: OptionSources;
  /** Controls of one's own, as the form has them: another answer is written in them. The same list at every render. */
  readonly widgets?: readonly FormWidget[];
}

const noSources: OptionSources = {};

/**
 * Two changes of one record, to be put together by a person: what agrees is put together and shown, what does not is asked one by
 * one, with either answer or another. Nothing is decided before the button is pressed, and closing it loses nothing.
 * Renders a `<div role="dialog">` at the end of the document.
 */
export const MergeDialog = forwardRef<HTMLDivElement, MergeDialogProps>(function MergeDialog(
  { open, onOpenChange, form, base, mine, theirs, onMerged, who, title, mineLabel, theirsLabel, ...props },
  ref,
) {
  const { sources = noSources, widgets, className, ...rest } = props;
  const { model } = form;
  const messages = useMessages(th, en);
  const settings = useAnswerSettings(sources, mine);
  const merge = useMemo(() => mergeRecords(model, { base, mine, theirs }), [model, base, mine, theirs]);
  const versions = useMemo(() => ({ mine, theirs }), [mine, theirs]);
  const hasConflicts = merge.conflicts.length > 0;
  const [memory] = useState(() => new MergeMemory());
  const [isBusy, setIsBusy] = useState(false);
  return (
    // Closed while it is sent, nobody would hear that it was refused.
    <DialogRoot open={open} onOpenChange={(next) => !isBusy && onOpenChange(next)}>
      <DialogContent
        {...rest}
        ref={ref}
        className={partClass("saan-merge-dialog", className)}
        width="wide"
        title={title ?? messages["mergeDialog.title"]}
        description={
          <>
            {who !== undefined && <p>{fill(messages["mergeDialog.who"], { who })}</p>}
            <p>{messages[hasConflicts ? "mergeDialog.what" : "mergeDialog.agrees"]}</p>
          </>
        }
      >
        <MergeQuestions
          // Other versions are other questions.
          key={JSON.stringify(merge.conflicts.map(({ key, theirs: now }) => [key, now]))}
          merge={merge}
          hasBase={base !== undefined}
          form={form}
          versions={versions}
          sources={sources}
          widgets={widgets}
          settings={settings}
          names={{
            mine: mineLabel ?? messages["mergeDialog.mine"],
            theirs: theirsLabel ?? messages["mergeDialog.theirs"],
          }}
          onMerged={onMerged}
          memory={memory}
          isBusy={isBusy}
          onBusy={setIsBusy}
          onDone={() => onOpenChange(false)}
        />
      </DialogContent>
    </DialogRoot>
  );
});
