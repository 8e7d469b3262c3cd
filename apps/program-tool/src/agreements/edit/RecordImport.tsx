import type { Form, OptionSources } from "@saan/forms/model";
import { ImportWizard } from "@saan/ui/import-wizard";
import { Notice } from "@saan/ui/notice";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useWords } from "../../messages/useWords.js";
import { useOutboxAhead } from "../../offline/outbox-ahead.js";
import type { SaveTarget } from "../../offline/save-target.js";
import { sendImported } from "../../offline/send-imported.js";
import { importResolvers } from "./import-resolvers.js";
import { LeaveImport } from "./LeaveImport.js";

export interface RecordImportProps<T> {
  readonly form: Form<T>;
  /** Where a new record goes. */
  readonly target: SaveTarget;
  readonly sources: OptionSources;
  /** What a record is, after its number. */
  readonly unit?: string;
  /** Where the way on leads once the records are in. */
  readonly backTo: string;
}

/** Brings a table, from Excel or CSV, in as records of a form; what cannot be sent now waits on this device. */
export function RecordImport<T>({ form, target, sources, unit, backTo }: RecordImportProps<T>) {
  const words = useWords();
  const { say } = words;
  const navigate = useNavigate();
  const [waiting, setWaiting] = useState(0);
  const [isUnfinished, setUnfinished] = useState(false);
  useOutboxAhead();
  return (
    <>
      {waiting > 0 && (
        <Notice variant="attention" live="polite" title={say("import.waiting", { count: waiting })}>
          {say("save.queued")}
        </Notice>
      )}
      <ImportWizard
        form={form}
        resolvers={importResolvers}
        sources={sources}
        unit={unit}
        onImport={async (records) => {
          const sent = await sendImported(form, target, records, words);
          setWaiting((before) => before + sent.waiting);
          return { refused: sent.refused };
        }}
        onUnfinishedChange={setUnfinished}
        onClose={() => navigate(backTo)}
      />
      {isUnfinished && <LeaveImport />}
    </>
  );
}
