import { useLoaderData, useNavigate } from "react-router";
import type { RecordDetail } from "../../api/contract.js";
import type { Answer } from "../../api/outcome.js";
import { FailurePage } from "../../app/FailurePage.js";
import { useWords } from "../../messages/useWords.js";
import { type Registered, registerPaths } from "../kinds/registered.js";
import { RecordFormPage } from "./RecordFormPage.js";

/** The form of a record that is in the register. */
export function EditRecordPage<T>({ kind }: { readonly kind: Registered<T> }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const answer = useLoaderData<Answer<RecordDetail<T>>>();
  if (!answer.ok) return <FailurePage failure={answer.failure} />;
  const { id, revision } = answer.value;
  const address = `/${registerPaths[kind.kind]}/${id}`;
  return (
    <RecordFormPage
      key={id}
      kind={kind}
      title={say(`${kind.kind}.edit`)}
      backTo={address}
      stored={answer.value}
      target={(baseRevision) => ({ kind: "update", path: `/api${address}`, revision: baseRevision })}
      onSaved={(saved, isHere) => {
        const state = { saved: saved.revision === revision ? "unchanged" : "updated" };
        if (isHere) navigate(address, { state, replace: true });
      }}
    />
  );
}
