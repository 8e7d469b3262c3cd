import type { Form } from "@saan/forms/model";
import { type DraftBinding, type SchemaFormHandle, useSchemaForm } from "@saan/forms/react";
import { sameValue, type Values } from "@saan/forms/values";
import { SchemaForm } from "@saan/ui/schema-form";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Saved, Stored } from "../../api/contract.js";
import type { SaveTarget } from "../../api/saver.js";
import { useWords } from "../../messages/useWords.js";
import { ConflictDialog, type SeeLatest } from "./ConflictDialog.js";
import { DraftBanner } from "./DraftBanner.js";
import { DraftRoom } from "./DraftRoom.js";
import { baseOf, drafts } from "./drafts.js";
import { optionSources } from "./option-sources.js";
import { SaveStatus } from "./SaveStatus.js";
import { SectionIndex } from "./SectionIndex.js";
import { useSaving } from "./useSaving.js";
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
  readonly seeLatest: SeeLatest;
  readonly saveLabel: string;
  readonly actions?: ReactNode;
  readonly headingLevel?: 2 | 3;
  /** Links to the sections, for a long form that has a page of its own. */
  readonly hasIndex?: boolean;
}

/** A form of a record that keeps its draft, saves once, and loses nothing whatever the server answers. */
export function RecordForm<T>(props: RecordFormProps<T>) {
  const { form, stored } = props;
  const { locale } = useWords();
  const key = props.draftKey(stored?.id);
  // The form keeps what it began with, whatever is loaded behind it later.
  const [baseRevision] = useState(stored?.revision ?? 0);
  const draft = useRef<DraftBinding>(undefined);
  const handleNow = useRef<SchemaFormHandle<T>>(undefined);
  const sent = useRef<Values>({});
  const isHere = useIsHere();

  const saving = useSaving<T>({
    draftKey: key,
    target: () => props.target(baseOf(draft.current) ?? baseRevision),
    onSaved: async (saved) => {
      const typed = handleNow.current?.values() ?? sent.current;
      await draft.current?.clear();
      // What was typed while the answer was on its way is in no record yet.
      if (!sameValue(typed, sent.current)) await keepForLater(form, props.draftKey(saved.id), typed, saved.revision);
      props.onSaved(saved, isHere.current);
    },
  });
  const handle = useSchemaForm<T>(form, {
    record: stored?.record,
    locale,
    onSubmit: (record) => {
      sent.current = handleNow.current?.values() ?? {};
      return saving.submit(record);
    },
  });
  useEffect(() => {
    handleNow.current = handle;
  });

  return (
    <DraftRoom control={handle} draftKey={key} baseRevision={baseRevision} binding={draft}>
      <DraftBanner storedRevision={stored?.revision ?? 0} onRestore={saving.resume} onDiscard={saving.forget} />
      {props.hasIndex && <SectionIndex model={form.model} formId={handle.formId} />}
      <SchemaForm
        handle={handle}
        sources={optionSources}
        submitLabel={props.saveLabel}
        actions={props.actions}
        headingLevel={props.headingLevel}
        status={<SaveStatus failure={saving.failure} />}
      />
      {saving.conflict && (
        <ConflictDialog
          form={form}
          conflict={saving.conflict}
          agreementId={props.agreementId}
          seeLatest={props.seeLatest}
          onOverwrite={async (conflict) => {
            sent.current = handle.values();
            const { issues } = await saving.overwrite(conflict);
            if (issues) handle.setIssues(issues);
          }}
          onClose={saving.closeConflict}
        />
      )}
    </DraftRoom>
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

async function keepForLater<T>(form: Form<T>, key: string, values: Values, baseRevision: number): Promise<void> {
  const { id: formId, version: formVersion } = form.model;
  await drafts.save({ key, formId, formVersion, revision: 1, savedAt: new Date().toISOString(), values, baseRevision });
}
