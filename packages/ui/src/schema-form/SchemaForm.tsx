"use client";

import { issueText, rowText } from "@saan/forms/messages";
import {
  type FormModel,
  type FormNode,
  type FormSection,
  fieldsOf,
  nodeAt,
  type OptionSources,
} from "@saan/forms/model";
import { domId, type SchemaFormHandle, useAnyShown } from "@saan/forms/react";
import type { Path } from "@saan/schema/read";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useMemo } from "react";
import { Button } from "../button/Button.js";
import { ErrorSummary } from "../error-summary/ErrorSummary.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { FormSurroundingsContext } from "./FormSurroundings.js";
import { NodeControl } from "./NodeControl.js";
import { sectionId } from "./sectionId.js";
import { th } from "./th.js";

/** Any form at work, whatever its record. */
export interface SchemaFormWork extends Omit<SchemaFormHandle<unknown>, "form"> {
  readonly form: { readonly model: FormModel };
}

export interface SchemaFormProps extends Omit<ComponentPropsWithoutRef<"form">, "onSubmit" | "children"> {
  /** From `useSchemaForm`. */
  readonly handle: SchemaFormWork;
  /** Where reference fields find their answers, by the name each gives in `optionsFrom`. */
  readonly sources?: OptionSources;
  /** What the submit button does, as a verb. */
  readonly submitLabel?: ReactNode;
  /** Buttons beside the submit button. */
  readonly actions?: ReactNode;
  /** Shown between the last field and the buttons: what the server answered, how the draft is. */
  readonly status?: ReactNode;
  /**
   * The level of the sections' headings in the page's outline.
   * @default 2
   */
  readonly headingLevel?: 2 | 3;
}

const noSources: OptionSources = {};

/**
 * Renders any form model: every field by its kind, in its sections, with a summary of errors that takes the focus.
 * Renders a `<form>`.
 */
export const SchemaForm = forwardRef<HTMLFormElement, SchemaFormProps>(function SchemaForm(
  { handle, sources = noSources, submitLabel, actions, status, headingLevel = 2, className, ...props },
  ref,
) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { control, formId } = handle;
  const { model } = handle.form;
  const surroundings = useMemo(
    () => ({ control, model, formId, sources, Control: NodeControl }),
    [control, model, formId, sources],
  );
  const values = handle.issues.length > 0 ? handle.values() : undefined;
  const errors = handle.issues.map((issue) => {
    const row = rowText(model, issue.path, locale);
    const text = issueText(issue, { node: nodeAt(model, issue.path, values), locale });
    const place = shownAt(model, issue.path, values);
    return { href: `#${domId(handle.formId, place)}` as const, text: row ? `${row}: ${text}` : text };
  });
  return (
    <FormSurroundingsContext.Provider value={surroundings}>
      <form
        // Where the summary leads when an issue is about the record as a whole.
        id={formId}
        {...props}
        ref={ref}
        // The browser's own messages are in its language, not the reader's.
        noValidate
        className={partClass("saan-schema-form", className)}
        onSubmit={(event) => void handle.submit(event)}
      >
        {handle.submitCount > 0 && errors.length > 0 && <ErrorSummary errors={errors} focusKey={handle.submitCount} />}
        {sectionsOf(model).map((section) => (
          <FormSectionPart key={section.id} section={section} handle={handle} level={headingLevel} />
        ))}
        <div className="saan-schema-form-end">
          <div className="saan-schema-form-status">{status}</div>
          <div className="saan-schema-form-actions">
            <Button type="submit" variant="primary" busy={handle.submitting}>
              {handle.submitting ? messages["schemaForm.submitting"] : (submitLabel ?? messages["schemaForm.submit"])}
            </Button>
            {actions}
          </div>
        </div>
      </form>
    </FormSurroundingsContext.Provider>
  );
});

/** Where to send somebody with an issue: of a field that is left out, to what would hold it. */
function shownAt(model: FormModel, path: Path, values: unknown): Path {
  return nodeAt(model, path, values)?.kind === "kept" ? path.slice(0, -1) : path;
}

/** A section and its fields; nothing at all while none of them is shown. */
function FormSectionPart({ section, handle, level }: { section: Section; handle: SchemaFormWork; level: 2 | 3 }) {
  const { locale } = useKit();
  const { id, title, hint, fields } = section;
  const { control, formId } = handle;
  // The root of a form that is one choice of shapes has no key.
  const paths = fields.map((field): Path => (field.id === "" ? [] : [field.key]));
  if (!useAnyShown(control, paths)) return null;
  return (
    <section className="saan-schema-form-section" aria-labelledby={title ? sectionId(formId, id) : undefined}>
      {title && <SectionTitle id={sectionId(formId, id)} level={level} title={title[locale]} hint={hint?.[locale]} />}
      <div className="saan-field-group">
        {fields.map((field, index) => (
          <NodeControl key={field.id} path={paths[index] ?? []} />
        ))}
      </div>
    </section>
  );
}

function SectionTitle({
  id,
  level,
  title,
  hint,
}: {
  id: string;
  level: 2 | 3;
  title: string;
  hint: string | undefined;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className="saan-schema-form-section-title">
      <Heading className="saan-heading" id={id}>
        {title}
      </Heading>
      {hint && <p className="saan-schema-form-section-hint">{hint}</p>}
    </div>
  );
}

interface Section extends Pick<FormSection, "id"> {
  readonly title?: FormSection["label"];
  readonly hint?: FormSection["hint"];
  readonly fields: readonly FormNode[];
}

/** The model's sections with their fields; fields that name none come first, untitled. */
function sectionsOf(model: FormModel): readonly Section[] {
  const root = model.nodes[""] as FormNode;
  const fields = root.kind === "group" ? fieldsOf(model, root) : [root];
  const named = new Set(model.sections.map(({ id }) => id));
  const loose = fields.filter(({ section }) => section === undefined || !named.has(section));
  const titled = model.sections.map(({ id, label, hint }) => ({
    id,
    title: label,
    hint,
    fields: fields.filter(({ section }) => section === id),
  }));
  return [{ id: "start", fields: loose }, ...titled].filter((section) => section.fields.length > 0);
}
