import { useLoaderData } from "react-router";
import { FailurePage } from "../../app/FailurePage.js";
import { PageTitle } from "../../app/PageTitle.js";
import { PageTrail } from "../../app/PageTrail.js";
import { activityForm } from "../../forms/activity-form.js";
import { useWords } from "../../messages/useWords.js";
import type { loadAgreement } from "../load-agreement.js";
import { optionSources } from "./option-sources.js";
import { RecordImport } from "./RecordImport.js";

/** Brings a table of activities, from Excel or CSV, into an agreement. */
export function ImportActivitiesPage() {
  const { say } = useWords();
  const answer = useLoaderData<typeof loadAgreement>();
  if (!answer.ok) return <FailurePage failure={answer.failure} />;
  const { id, record } = answer.value;
  const backTo = `/agreements/${id}`;
  const target = { kind: "create", path: `/api${backTo}/activities`, members: "/api/activities/" } as const;
  return (
    <>
      <PageTrail
        above={[
          { label: say("agreement.all"), to: "/" },
          { label: record.title, to: backTo },
        ]}
        here={say("import.activities")}
      />
      <PageTitle title={say("import.activities")} />
      <p className="tool-lead">{say("import.lead")}</p>
      <RecordImport
        form={activityForm}
        target={target}
        sources={optionSources}
        unit={say("import.unit")}
        backTo={backTo}
      />
    </>
  );
}
