import { useNavigate } from "react-router";
import { useWords } from "../../messages/useWords.js";
import { AgreementFormPage } from "./AgreementFormPage.js";
import { draftKeyOf } from "./agreement-draft.js";

/** The form of an agreement that is not in the register yet. */
export function NewAgreementPage() {
  const { say } = useWords();
  const navigate = useNavigate();
  return (
    <AgreementFormPage
      title={say("form.new")}
      backTo="/"
      target={() => ({ kind: "create", path: "/api/agreements", members: "/api/agreements/" })}
      draftKey={draftKeyOf}
      onSaved={({ id }, isHere) => {
        if (isHere) navigate(`/agreements/${id}`, { state: { saved: "created" } });
      }}
    />
  );
}
