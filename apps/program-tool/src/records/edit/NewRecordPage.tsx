import { useNavigate } from "react-router";
import { useWords } from "../../messages/useWords.js";
import { type Registered, registerPaths } from "../kinds/registered.js";
import { RecordFormPage } from "./RecordFormPage.js";

/** The form of a record that is not in the register yet. */
export function NewRecordPage<T>({ kind }: { readonly kind: Registered<T> }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const path = `/${registerPaths[kind.kind]}`;
  return (
    <RecordFormPage
      kind={kind}
      title={say(`${kind.kind}.add`)}
      backTo={path}
      target={() => ({ kind: "create", path: `/api${path}`, members: `/api${path}/` })}
      onSaved={({ id }, isHere) => {
        if (isHere) navigate(`${path}/${id}`, { state: { saved: "created" } });
      }}
    />
  );
}
