import { Notice } from "@saan/ui/notice";
import { useLoaderData } from "react-router";
import type { AgreementDetail } from "../../api/contract.js";
import { FailurePage } from "../../app/FailurePage.js";
import { PageTrail } from "../../app/PageTrail.js";
import { activityForm } from "../../forms/activity-form.js";
import { agreementForm } from "../../forms/agreement-form.js";
import { useWords } from "../../messages/useWords.js";
import type { loadAgreement } from "../load-agreement.js";
import { useSavedOnce } from "../useSavedOnce.js";
import { Activities } from "./Activities.js";
import { AdviceNotice } from "./AdviceNotice.js";
import { AgreementHead } from "./AgreementHead.js";
import { History } from "./History.js";
import { KeyFacts } from "./KeyFacts.js";
import { OtherFacts } from "./OtherFacts.js";
import { Parties } from "./Parties.js";
import { Indicators, Scope, Sources } from "./StatedLists.js";
import { TermTimeline } from "./TermTimeline.js";
import "./agreement.css";

const historyModels = { agreement: agreementForm.model, activity: activityForm.model };

/** Everything that is recorded about one agreement. */
export function AgreementPage() {
  const answer = useLoaderData<typeof loadAgreement>();
  return answer.ok ? (
    <Agreement key={answer.value.id} detail={answer.value} />
  ) : (
    <FailurePage failure={answer.failure} />
  );
}

function Agreement({ detail }: { readonly detail: AgreementDetail }) {
  const { say } = useWords();
  const { record } = detail;
  const saved = useSavedOnce();
  return (
    <>
      <PageTrail above={[{ label: say("agreement.all"), to: "/" }]} here={say("agreement.one")} />
      <article className="agreement saan-print-page">
        {saved && (
          <Notice className="agreement-saved" variant="success" live="polite" title={say(`agreement.${saved}`)} />
        )}
        <AgreementHead detail={detail} />
        <AdviceNotice form={agreementForm} record={record} />
        <div className="agreement-columns">
          <div className="agreement-column">
            <KeyFacts record={record} />
            <Parties record={record} />
            <Scope record={record} />
            <Indicators record={record} />
            <OtherFacts record={record} />
            <Activities detail={detail} />
          </div>
          <div className="agreement-column">
            <TermTimeline detail={detail} />
            <Sources record={record} />
            <History audit={detail.audit} models={historyModels} />
          </div>
        </div>
      </article>
    </>
  );
}
