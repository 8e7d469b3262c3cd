import type { Form, OptionSources } from "@saan/forms/model";
import { type SchemaFormHandle, useSchemaForm } from "@saan/forms/react";
import { sameValue, toRecord, type Values } from "@saan/forms/values";
import { DraftNotice } from "@saan/ui/draft-notice";
import { SchemaForm } from "@saan/ui/schema-form";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Saved, Stored } from "../../api/contract.js";
import { useWords } from "../../messages/useWords.js";
import { MergeConflict } from "../../offline/MergeConflict.js";
import { useOutboxAhead } from "../../offline/outbox-ahead.js";
import { newToken, type SaveTarget } from "../../offline/save-target.js";
import { useShared } from "../../offline/shared-computer.js";
import { type Begun, useSending } from "../../offline/useSending.js";
import { drafts } from "./drafts.js";
import { optionSources } from "./option-sources.js";
import { SaveStatus } from "./SaveStatus.js";
import { SectionIndex } from "./SectionIndex.js";
import "./form.css";

export interface RecordFormProps<T> {
  readonly form: Form<T>;
  /** What is stored now; absent for a new record. */
  readonly stored?: Stored<T>;
  /** Where the record goes, given the version it was begun from. */
  target(baseRevision: number): SaveTarget;
  /** The key of the draft of the stored record with this id, or of a new one. */
  draftKey(id: string | undefined): string;
  /** `isHere`: the form is still on the page. Who went on before the answer came is not to be taken away from there. */
  onSaved(saved: Saved<T>, isHere: boolean): void;
  /** The agreement the record belongs to: its history says who was faster. */
  readonly agreementId?: string;
  readonly saveLabel: string;
  readonly actions?: ReactNode;
  readonly headingLevel?: 2 | 3;
  /** Where reference fields find their answers. @default places and organisations */
  readonly sources?: OptionSources;
  /** Links to the sections, for a long form that has a page of its own. */
  readonly hasIndex?: boolean;
}

// With the time it takes to write, what is lost when a machine stops stays well below 300 ms.
const KEEP_AFTER_MS = 150;

/** A form of a record that keeps its draft, is sent once, and loses nothing whatever the server answers. */
export function RecordForm<T>(props: RecordFormProps<T>) {
  const { form, stored, sources = optionSources } = props;
  const { locale } = useWords();
  const { isOn } = useShared();
  // The form keeps what it began with, whatever is loaded behind it later.
  const [began] = useState(stored);
  const [token] = useState(newToken);
  const handleNow = useRef<SchemaFormHandle<T>>(undefined);
  const sent = useRef<Values>({});
  const isHere = useIsHere();
  useOutboxAhead();

  function begun(): Begun<T> {
    // That of the draft, when one was restored. A new record has the token of the form it was begun in.
    const { baseRevision = began?.revision, base } = handleNow.current?.draft.state ?? {};
    const restored = base && (toRecord(form.model, base) as T);
    return {
      target: props.target(typeof baseRevision === "number" ? baseRevision : 0),
      token: typeof baseRevision === "string" ? baseRevision : token,
      base: baseRevision === began?.revision ? began?.record : restored,
    };
  }

  async function leave(saved: Saved<T>): Promise<void> {
    const rest = isAsSent() ? undefined : handleNow.current?.draft.current();
    await handleNow.current?.draft.clear();
    // What was typed while the answer was on its way is in no record yet.
    if (rest) {
      const savedAt = new Date().toISOString();
      await drafts.save({ ...rest, key: props.draftKey(saved.id), revision: 1, savedAt, baseRevision: saved.revision });
    }
    props.onSaved(saved, isHere.current);
  }

  function isAsSent(): boolean {
    return sameValue(handleNow.current?.values() ?? sent.current, sent.current);
  }

  const sending = useSending<T>({
    form,
    begun,
    onSaved: leave,
    onArrived: async (saved) => {
      // Who goes on typing is left alone: the next save is the next version.
      if (isAsSent()) await leave(saved);
    },
    onIssues: (issues) => handleNow.current?.setIssues(issues),
  });
  const handle = useSchemaForm<T>(form, {
    record: stored?.record,
    locale,
    draft: {
      store: drafts,
      key: props.draftKey(stored?.id),
      delay: KEEP_AFTER_MS,
      baseRevision: began?.revision ?? token,
    },
    onSubmit: (record) => {
      sent.current = handleNow.current?.values() ?? {};
      return sending.submit(record);
    },
  });
  useEffect(() => {
    handleNow.current = handle;
  });

  return (
    <>
      <DraftNotice handle={handle} storedRevision={stored?.revision} sources={sources} />
      {props.hasIndex && <SectionIndex model={form.model} formId={handle.formId} />}
      <SchemaForm
        handle={handle}
        // The browser would offer what one person typed to the next.
        autoComplete={isOn ? "off" : undefined}
        sources={sources}
        submitLabel={props.saveLabel}
        actions={props.actions}
        headingLevel={props.headingLevel}
        status={<SaveStatus handle={handle} failed={sending.failure} />}
      />
      {sending.conflict && (
        <MergeConflict
          form={form}
          conflict={sending.conflict}
          agreementId={props.agreementId}
          recordId={stored?.id}
          sources={sources}
          onMerged={async (record) => {
            sent.current = handle.values();
            const outcome = await sending.submitMerged(record);
            // What was merged is in the register or in the outbox.
            if (outcome.done !== false && !outcome.issues?.length) await handle.draft.clear();
            return outcome;
          }}
          onClose={sending.closeConflict}
        />
      )}
    </>
  );
}

function useIsHere(): { readonly current: boolean } {
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}
