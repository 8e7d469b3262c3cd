import { ImportWizard } from "@saan/ui/import-wizard";
import { Notice } from "@saan/ui/notice";
import { useState } from "react";
import { useLoaderData, useNavigate } from "react-router";
import { FailurePage } from "../../app/FailurePage.js";
import { PageTitle } from "../../app/PageTitle.js";
import { PageTrail } from "../../app/PageTrail.js";
import { activityForm } from "../../forms/activity-form.js";
import { useWords } from "../../messages/useWords.js";
import { sendImported } from "../../offline/send-imported.js";
import type { loadAgreement } from "../load-agreement.js";
import { importResolvers } from "./import-resolvers.js";
import { optionSources } from "./option-sources.js";

/** Brings a table of activities, from Excel or CSV, into an agreement. */
export function ImportActivitiesPage() {
  const words = useWords();
  const { say } = words;
  const navigate = useNavigate();
  const answer = useLoaderData<typeof loadAgreement>();
  const [waiting, setWaiting] = useState(0);
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
      {waiting > 0 && (
        <Notice variant="attention" live="polite" title={say("import.waiting", { count: waiting })}>
          {say("save.queued")}
        </Notice>
      )}
      <ImportWizard
        form={activityForm}
        resolvers={importResolvers}
        sources={optionSources}
        unit={say("import.unit")}
        onImport={async (records) => {
          const sent = await sendImported(activityForm, target, records, words);
          setWaiting((before) => before + sent.waiting);
          return { refused: sent.refused };
        }}
        onClose={() => navigate(backTo)}
      />
    </>
  );
}
