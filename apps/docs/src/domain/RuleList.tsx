import { type RuleReference, referenceWords } from "@saan/schema/reference";
import { useKit } from "@saan/ui/provider";
import { Tag } from "@saan/ui/tag";
import { PathCode } from "./FieldTable";
import { fill, useDomainMessages } from "./messages";
import { ruleSentence } from "./ruleSentence";

/** The rules across the fields of a record: how grave, what a person is told, and which fields each looks at. */
export function RuleList({ rules }: { readonly rules: readonly RuleReference[] }) {
  const messages = useDomainMessages();
  const { locale } = useKit();
  const words = referenceWords(locale);
  if (rules.length === 0) return <p>{words["rules.none"]}</p>;
  return (
    <ul className="docs-rule-list">
      {rules.map((rule) => (
        <li key={`${rule.code} ${rule.severity} ${rule.at.path} ${rule.reads.map(({ path }) => path).join()}`}>
          <p className="docs-rule-head">
            <Tag tone={rule.severity === "issue" ? "danger" : "attention"}>{rule.severityWords}</Tag>{" "}
            <code>{rule.code}</code>
          </p>
          {ruleSentence(rule, locale) !== undefined && <p>{ruleSentence(rule, locale)}</p>}
          <p className="docs-muted">{fill(messages["rules.reads"], { fields: "" })}</p>
          <ul className="docs-rule-reads">
            {rule.reads.map(({ path, label }) => (
              <li key={path}>
                {label} {path !== "" && <PathCode path={path} />}
              </li>
            ))}
          </ul>
          <p className="docs-muted">
            {words["rules.at"]} {rule.at.label}
          </p>
        </li>
      ))}
    </ul>
  );
}
