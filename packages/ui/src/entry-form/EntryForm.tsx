"use client";

import { type DraftStore, restorable } from "@saan/forms/drafts";
import type { Form, OptionSources } from "@saan/forms/model";
import type { Outbox, OutboxEntry } from "@saan/forms/outbox";
import { type SubmitOutcome, useSchemaForm } from "@saan/forms/react";
import type { Values } from "@saan/forms/values";
import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type ReactElement,
  type RefAttributes,
  useState,
} from "react";
import { useConfirm } from "../alert-dialog/useConfirm.js";
import { Button } from "../button/Button.js";
import { DraftNotice } from "../draft-notice/DraftNotice.js";
import { DraftStatus } from "../draft-notice/DraftStatus.js";
import { UnmatchedNotice } from "../draft-notice/UnmatchedNotice.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { SchemaForm, type SchemaFormProps } from "../schema-form/SchemaForm.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface EntryFormProps<T>
  extends Omit<ComponentPropsWithoutRef<"div">, "onSubmit" | "children">,
    Pick<SchemaFormProps, "sources" | "widgets" | "submitLabel" | "headingLevel"> {
  /** From `openOutbox`. */
  readonly outbox: Outbox;
  /** What `onEdit` of an `OutboxPanel` was called with. Read once: another one needs another `key`. */
  readonly entry: OutboxEntry;
  /** The form it was made with. */
  readonly form: Form<T>;
  /** Keeps what is changed here until it is sent. Without it nothing does, and leaving asks first. */
  readonly drafts?: DraftStore;
  /**
   * Sends the changed record in the entry's place.
   * @default `outbox.retry` with the record, made from the version that the entry was made from
   */
  readonly onSubmit?: (record: T, entry: OutboxEntry) => Promise<SubmitOutcome>;
  /** Called when the changed record is in the queue again, under the same id: close this, and show the list. */
  readonly onSent?: (id: string) => void;
  /** Leaves the entry as it was. No button without it. */
  readonly onCancel?: () => void;
}

const noSources: OptionSources = {};

/** What was sent by another version of the form, for the form as it is now; undefined where the record itself will do. */
function beginning(form: Form<unknown>, { formVersion, body }: OutboxEntry) {
  if (formVersion === undefined || formVersion === form.model.version) return undefined;
  const kept = restorable(form, { formVersion, values: body as Values });
  return kept.ok ? kept : undefined;
}

function EntryFormOf(props: EntryFormProps<unknown>, ref: ForwardedRef<HTMLDivElement>) {
  const { outbox, entry: given, form, drafts, onSubmit, onSent, onCancel, ...more } = props;
  const { sources, widgets, submitLabel, headingLevel, className, ...rest } = more;
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { confirm, confirmDialog } = useConfirm();
  const [entry] = useState(given);
  const [isGone, setIsGone] = useState(false);
  const [begun] = useState(() => beginning(form, entry));
  const [unmatched, setUnmatched] = useState(begun?.unmatched ?? []);

  const sendAgain = async (record: unknown): Promise<SubmitOutcome> => {
    const { id, base, baseRevision } = entry;
    const isQueued = await outbox.retry(id, { form, body: record, base, baseRevision });
    setIsGone(!isQueued);
    return { done: isQueued };
  };
  const handle = useSchemaForm(form, {
    ...(begun ? { values: begun.values } : { record: entry.body }),
    issues: entry.issues,
    locale,
    ...(drafts && { draft: { store: drafts, key: `outbox/${entry.id}`, baseRevision: entry.baseRevision } }),
    onSubmit: async (record) => {
      const outcome = await (onSubmit ? onSubmit(record, entry) : sendAgain(record));
      const isRefused = outcome.issues?.some(({ severity }) => severity !== "advice");
      if (outcome.done !== false && !isRefused) onSent?.(entry.id);
      return outcome;
    },
  });
  const leave = async () => {
    const isSure =
      drafts !== undefined ||
      !handle.dirty ||
      (await confirm({
        title: messages["entryForm.ask"],
        description: messages["entryForm.ask.what"],
        confirm: messages["entryForm.leave"],
        cancel: messages["entryForm.stay"],
        variant: "danger",
      }));
    if (isSure) onCancel?.();
  };
  return (
    <div {...rest} ref={ref} className={partClass("saan-entry-form", className)}>
      {drafts && <DraftNotice handle={handle} sources={sources} />}
      {unmatched.length > 0 && (
        <UnmatchedNotice
          model={form.model}
          sources={sources ?? noSources}
          headingLevel={headingLevel}
          unmatched={unmatched}
          onForget={() => setUnmatched([])}
        />
      )}
      {!entry.issues?.length && (
        <Notice variant="attention" title={messages["entryForm.refused"]}>
          <p>{messages["entryForm.unsaid"]}</p>
        </Notice>
      )}
      <SchemaForm
        handle={handle}
        sources={sources}
        widgets={widgets}
        headingLevel={headingLevel}
        submitLabel={submitLabel ?? messages["entryForm.send"]}
        actions={
          onCancel && (
            <Button variant="quiet" onClick={() => void leave()}>
              {messages["entryForm.cancel"]}
            </Button>
          )
        }
        status={
          <>
            {isGone && (
              <Notice variant="danger" title={messages["entryForm.gone"]} live="assertive">
                <p>{messages["entryForm.gone.what"]}</p>
              </Notice>
            )}
            {drafts && <DraftStatus handle={handle} />}
          </>
        }
      />
      {confirmDialog}
    </div>
  );
}

/**
 * What the server refused, back in its form: with all its answers, what is wrong shown at the fields, and sent again in the same
 * place of the queue. The entry stays as it was until then.
 * Renders a `<div>` around a `<form>`.
 */
export const EntryForm = forwardRef(EntryFormOf) as <T>(
  props: EntryFormProps<T> & RefAttributes<HTMLDivElement>,
) => ReactElement;
