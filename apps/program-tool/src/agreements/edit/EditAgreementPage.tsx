import { useLoaderData, useNavigate } from "react-router";
import { FailurePage } from "../../app/FailurePage.js";
import { useWords } from "../../messages/useWords.js";
import type { loadAgreement } from "../load-agreement.js";
import { AgreementFormPage } from "./AgreementFormPage.js";
import { draftKeyOf } from "./agreement-draft.js";

/** The form of an agreement that is in the register. */
export function EditAgreementPage() {
  const { say } = useWords();
  const navigate = useNavigate();
  const answer = useLoaderData<typeof loadAgreement>();
  if (!answer.ok) return <FailurePage failure={answer.failure} />;
  const { id, revision } = answer.value;
  const address = `/agreements/${id}`;
  return (
    <AgreementFormPage
      key={id}
      title={say("form.edit")}
      backTo={address}
      stored={answer.value}
      target={(baseRevision) => ({ kind: "update", path: `/api${address}`, revision: baseRevision })}
      draftKey={draftKeyOf}
      onSaved={(saved, isHere) => {
        const state = { saved: saved.revision === revision ? "unchanged" : "updated" };
        if (isHere) navigate(address, { state, replace: true });
      }}
    />
  );
}
