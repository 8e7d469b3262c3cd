import type { Agreement } from "@saan/schema/agreement";
import type { Stored } from "../../api/contract.js";
import { ButtonLink } from "../../app/ButtonLink.js";
import { PageTitle } from "../../app/PageTitle.js";
import { PageTrail } from "../../app/PageTrail.js";
import { agreementForm } from "../../forms/agreement-form.js";
import { useWords } from "../../messages/useWords.js";
import { RecordForm, type RecordFormProps } from "./RecordForm.js";

export interface AgreementFormPageProps extends Pick<RecordFormProps<Agreement>, "target" | "draftKey" | "onSaved"> {
  readonly title: string;
  /** Where the way back leads. */
  readonly backTo: string;
  readonly stored?: Stored<Agreement>;
}

/** The page around the form of an agreement, a new one or a stored one. */
export function AgreementFormPage({ title, backTo, stored, ...saving }: AgreementFormPageProps) {
  const { say } = useWords();
  return (
    <>
      <PageTrail
        above={[
          { label: say("agreement.all"), to: "/" },
          ...(stored ? [{ label: stored.record.title, to: backTo }] : []),
        ]}
        here={title}
      />
      <div className="form-page">
        <PageTitle title={title} />
        <p className="tool-lead">{say("form.lead")}</p>
        <RecordForm
          {...saving}
          hasIndex
          form={agreementForm}
          stored={stored}
          agreementId={stored?.id}
          saveLabel={say("form.save")}
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
