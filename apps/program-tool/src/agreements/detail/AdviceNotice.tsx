import { issueText } from "@saan/forms/messages";
import { type Form, nearestNode } from "@saan/forms/model";
import { readSubmission } from "@saan/forms/submission";
import { Notice } from "@saan/ui/notice";
import { useWords } from "../../messages/useWords.js";

export interface AdviceNoticeProps<T> {
  readonly form: Form<T>;
  readonly record: T;
}

/** What is worth comparing with the document once more. Nothing when nothing is. */
export function AdviceNotice<T>({ form, record }: AdviceNoticeProps<T>) {
  const { locale, say } = useWords();
  const { advice } = readSubmission(form, record);
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
            {issueText(issue, { node: nearestNode(form.model, issue.path, record).node, locale })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
