import { RecordForm, type RecordFormProps } from "../../agreements/edit/RecordForm.js";
import type { Stored } from "../../api/contract.js";
import { ButtonLink } from "../../app/ButtonLink.js";
import { PageTitle } from "../../app/PageTitle.js";
import { PageTrail } from "../../app/PageTrail.js";
import { useWords } from "../../messages/useWords.js";
import { type Registered, registerPaths } from "../kinds/registered.js";
import { recordSources } from "./record-sources.js";

export interface RecordFormPageProps<T> extends Pick<RecordFormProps<T>, "target" | "onSaved"> {
  readonly kind: Registered<T>;
  readonly title: string;
  /** Where the way back leads. */
  readonly backTo: string;
  readonly stored?: Stored<T>;
}

/** The page around the form of a record of the register, a new one or a stored one. */
export function RecordFormPage<T>({ kind, title, backTo, stored, ...saving }: RecordFormPageProps<T>) {
  const { locale, say } = useWords();
  return (
    <>
      <PageTrail
        above={[
          { label: say(`${kind.kind}.all`), to: `/${registerPaths[kind.kind]}` },
          ...(stored ? [{ label: kind.title(kind.shown(stored.record), locale, say), to: backTo }] : []),
        ]}
        here={title}
      />
      <div className="form-page">
        <PageTitle title={title} />
        <p className="tool-lead">{say("form.lead")}</p>
        <RecordForm<T>
          {...saving}
          hasIndex
          form={kind.form}
          stored={stored}
          draftKey={(id) => `${kind.kind}:${id ?? "new"}`}
          sources={recordSources}
          saveLabel={say(`${kind.kind}.save`)}
          actions={
            <ButtonLink to={backTo} variant="quiet">
              {say("form.back")}
            </ButtonLink>
          }
        />
      </div>
    </>
  );
}
