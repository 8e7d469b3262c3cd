import type { FormModel } from "@saan/forms/model";
import { sectionId } from "@saan/ui/schema-form";
import { useWords } from "../../messages/useWords.js";

export interface SectionIndexProps {
  readonly model: FormModel;
  /** The beginning of the form's DOM ids. */
  readonly formId: string;
}

/** The sections of a long form, to jump to. Beside the form where there is room, above it on a phone. */
export function SectionIndex({ model, formId }: SectionIndexProps) {
  const { locale, say } = useWords();
  return (
    <nav className="form-index" aria-label={say("form.index")}>
      <ul>
        {model.sections.map(({ id, label }) => (
          <li key={id}>
            <a className="saan-link" href={`#${sectionId(formId, id)}`}>
              {label[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
