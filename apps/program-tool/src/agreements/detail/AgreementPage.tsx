import { Notice } from "@saan/ui/notice";
import { useEffect, useState } from "react";
import { useLoaderData, useLocation } from "react-router";
import type { AgreementDetail } from "../../api/contract.js";
import { FailurePage } from "../../app/FailurePage.js";
import { PageTrail } from "../../app/PageTrail.js";
import { useWords } from "../../messages/useWords.js";
import type { loadAgreement } from "../load-agreement.js";
import { isSavedState, type SavedState } from "../saved-state.js";
import { Activities } from "./Activities.js";
import { AdviceNotice } from "./AdviceNotice.js";
import { AgreementHead } from "./AgreementHead.js";
import { History } from "./History.js";
import { KeyFacts } from "./KeyFacts.js";
import { Parties } from "./Parties.js";
import { Indicators, Scope, Sources } from "./StatedLists.js";
import { TermTimeline } from "./TermTimeline.js";
import "./agreement.css";

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
        <AdviceNotice record={record} />
        <div className="agreement-columns">
          <div className="agreement-column">
            <KeyFacts record={record} />
            <Parties record={record} />
            <Scope record={record} />
            <Indicators record={record} />
            <Activities detail={detail} />
          </div>
          <div className="agreement-column">
            <TermTimeline detail={detail} />
            <Sources record={record} />
            <History audit={detail.audit} />
          </div>
        </div>
      </article>
    </>
  );
}

/** What has just been saved, told once: not again after a reload or on the way back. */
function useSavedOnce(): SavedState["saved"] | undefined {
  const { state } = useLocation();
  const [saved] = useState(() => (isSavedState(state) ? state.saved : undefined));
  useEffect(() => {
    if (saved) window.history.replaceState({ ...window.history.state, usr: null }, "");
  }, [saved]);
  return saved;
}
