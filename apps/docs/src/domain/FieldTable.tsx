import type { RoomName } from "@saan/schema/domain";
import { type FieldRow, referenceWords } from "@saan/schema/reference";
import { useKit } from "@saan/ui/provider";
import { Tag } from "@saan/ui/tag";
import type { CSSProperties } from "react";
import { fill } from "./messages";
import { Phrases } from "./Phrases";

interface FieldTableProps {
  /** What the fields are of, for those who hear the page. */
  readonly caption: string;
  readonly fields: readonly FieldRow[];
  readonly room: RoomName;
}

/** Fields as rows. On a phone each row stands alone, one thing under another. */
export function FieldTable({ caption, fields, room }: FieldTableProps) {
  const words = referenceWords(useKit().locale);
  return (
    <table className="docs-fields">
      <caption className="saan-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words["fields.label"]}</th>
          <th scope="col">{words["fields.type"]}</th>
          <th scope="col">{words["fields.notes"]}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={`${field.path} ${field.when ?? ""}`} data-depth={Math.min(field.depth, 3)}>
            <th scope="row" style={{ "--depth": field.depth } as CSSProperties}>
              <span className="docs-fields-label">
                {field.label} {field.isRequired && <Tag tone="action">{words["fields.required"]}</Tag>}
              </span>
              <PathCode path={field.path} />
            </th>
            <td>
              <Phrases phrases={field.type} from={room} />
            </td>
            <td>
              <Notes field={field} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A path may break at its points and nowhere else. */
export function PathCode({ path }: { readonly path: string }) {
  const [first = "", ...rest] = path.split(".");
  let sofar = first;
  return (
    <code className="docs-path">
      {first}
      {rest.map((key) => {
        sofar = `${sofar}.${key}`;
        return (
          <span key={sofar}>
            .<wbr />
            {key}
          </span>
        );
      })}
    </code>
  );
}

function Notes({ field }: { readonly field: FieldRow }) {
  const words = referenceWords(useKit().locale);
  const { when, hint, unit, example, privacy, source, rules } = field;
  return (
    <>
      {when && <p className="docs-fields-when">{when}</p>}
      {hint && <p>{hint}</p>}
      {unit && <p>{unit}</p>}
      {example && <p>{fill(words["fields.example"], { example })}</p>}
      {privacy && (
        <div className="docs-fields-privacy">
          <Tag tone="attention">{privacy.words}</Tag>
          <p>
            {privacy.purpose} {privacy.kept}
          </p>
        </div>
      )}
      {source && <p className="docs-muted">{fill(words["fields.source"], { source })}</p>}
      {rules.length > 0 && (
        <p className="docs-muted docs-fields-rules">
          {fill(words["fields.rules"], { rules: "" })}
          {rules.map((code) => (
            <code key={code}>{code}</code>
          ))}
        </p>
      )}
    </>
  );
}
