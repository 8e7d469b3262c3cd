import { type CodelistReference, referenceWords } from "@saan/schema/reference";
import { useKit } from "@saan/ui/provider";
import { fill, useDomainMessages } from "./messages";
import { anchorOf } from "./pages";

/** A codelist, closed until somebody wants it: code, words in both languages, meaning, and where the words come from. */
export function CodelistSection({ list }: { readonly list: CodelistReference }) {
  const messages = useDomainMessages();
  const { locale } = useKit();
  const words = referenceWords(locale);
  const hasDefinitions = list.codes.some(({ definition }) => definition !== undefined);
  return (
    <details className="docs-codelist" id={anchorOf({ section: "codelist", name: list.name })}>
      <summary>
        <span className="docs-codelist-label">{list.label || list.name}</span> <code>{list.name}</code>
        <span className="docs-muted">{fill(messages["codelists.count"], { count: list.codes.length })}</span>
      </summary>
      <table className="docs-codes">
        <caption className="saan-visually-hidden">{list.label || list.name}</caption>
        <thead>
          <tr>
            <th scope="col">{words["codelists.label"]}</th>
            <th scope="col">{words["codelists.otherLabel"]}</th>
            {hasDefinitions && <th scope="col">{words["codelists.definition"]}</th>}
            <th scope="col">{words["codelists.source"]}</th>
          </tr>
        </thead>
        <tbody>
          {list.codes.map(({ code, label, otherLabel, definition, source, isQuoted }) => (
            <tr key={code}>
              <th scope="row">
                {label} <code>{code}</code>
              </th>
              <td lang={locale === "th" ? "en" : "th"}>{otherLabel}</td>
              {hasDefinitions && <td>{definition}</td>}
              <td className="docs-muted" lang={isQuoted ? "th" : undefined}>
                {source}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
