import { RecordImport } from "../../agreements/edit/RecordImport.js";
import { PageTitle } from "../../app/PageTitle.js";
import { PageTrail } from "../../app/PageTrail.js";
import { useWords } from "../../messages/useWords.js";
import { type Registered, registerPaths } from "../kinds/registered.js";
import { recordSources } from "./record-sources.js";

/** Brings a table, from Excel or CSV, into the register. */
export function ImportRecordsPage<T>({ kind }: { readonly kind: Registered<T> }) {
  const { say } = useWords();
  const path = `/${registerPaths[kind.kind]}`;
  return (
    <>
      <PageTrail above={[{ label: say(`${kind.kind}.all`), to: path }]} here={say("records.import")} />
      <PageTitle title={say(`${kind.kind}.import`)} />
      <p className="tool-lead">{say("records.import.lead")}</p>
      <RecordImport
        form={kind.form}
        target={{ kind: "create", path: `/api${path}`, members: `/api${path}/` }}
        sources={recordSources}
        backTo={path}
      />
    </>
  );
}
