import { issueText } from "@saan/forms/messages";
import { nearestNode } from "@saan/forms/model";
import { type Agreement, agreement } from "@saan/schema/agreement";
import { read } from "@saan/schema/read";
import { Notice } from "@saan/ui/notice";
import { useWords } from "../../messages/useWords.js";
import { agreementForm } from "../record-forms.js";

/** What is worth comparing with the document once more. Nothing when nothing is. */
export function AdviceNotice({ record }: { readonly record: Agreement }) {
  const { locale, say } = useWords();
  const { advice } = read(agreement, record);
  if (advice.length === 0) return null;
  return (
    <Notice
      className="agreement-advice"
      variant="attention"
      title={say("agreement.advice", { count: advice.length })}
      headingLevel={2}
    >
      <p>{say("agreement.advice.body")}</p>
      <ul>
        {advice.map((issue) => (
          <li key={`${issue.code} ${issue.path.join(".")}`}>
            {issueText(issue, { node: nearestNode(agreementForm.model, issue.path, record).node, locale })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
