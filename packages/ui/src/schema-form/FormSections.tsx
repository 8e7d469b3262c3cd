"use client";

import { type FormModel, type FormNode, type FormSection, fieldsOf } from "@saan/forms/model";
import { type FormControl, useAnyShown } from "@saan/forms/react";
import type { Path } from "@saan/schema/read";
import { memo } from "react";
import { useKit } from "../provider/KitProvider.js";
import { isSameWords } from "../schema-review/isSameWords.js";
import { useFormSurroundings } from "./FormSurroundings.js";
import { NodeControl } from "./NodeControl.js";
import { questionsIn } from "./questionsIn.js";
import { sectionId } from "./sectionId.js";

interface FormSectionsProps {
  /** Ids of the top-level fields to ask for; all of them when left out. */
  readonly fields?: readonly string[];
  readonly level: 2 | 3 | 4;
  /** What stands above: a section that is alone in it, or the first one where it is called the same, has no heading. */
  readonly under?: Heading;
}

type Heading = Pick<FormSection, "label" | "hint">;

/**
 * The fields of a form in its sections; those that name none come first, untitled. Memoised: what the form says as a whole
 * (an issue more, the first edit) draws none of them anew.
 */
export const FormSections = memo(function FormSections({ fields, level, under }: FormSectionsProps) {
  const { model, control } = useFormSurroundings();
  const sections = sectionsOf(model, fields);
  const isLong = sections.reduce((sum, section) => sum + section.fields.length, 0) > MANY_FIELDS;
  const first = sections.find(({ title }) => title !== undefined);
  const isNamed = under && first && (sections.length === 1 || isSameWords(first.title, under.label));
  return sections.map((section) => (
    <FormSectionPart
      key={section.id}
      section={isNamed && section === first ? withoutTitle(section, under) : section}
      control={control}
      level={level}
      isLong={isLong}
    />
  ));
});

/** What stands above says its name already, and may say its hint. */
function withoutTitle({ title: _title, hint, ...section }: Section, above: Heading): Section {
  return hint && !isSameWords(hint, above.hint) ? { ...section, hint } : section;
}

/** From this many fields on a browser lays out only what is in sight. */
const MANY_FIELDS = 40;

interface FormSectionPartProps {
  readonly section: Section;
  readonly control: FormControl;
  readonly level: 2 | 3 | 4;
  readonly isLong: boolean;
}

/** A section and its fields; nothing at all while none of them is shown. */
function FormSectionPart({ section, control, level, isLong }: FormSectionPartProps) {
  const { locale } = useKit();
  const { model, formId, canHide } = useFormSurroundings();
  const { id, title, hint, fields } = section;
  // The root of a form that is one choice of shapes has no key.
  const paths = fields.map((field): Path => (field.id === "" ? [] : [field.key]));
  const asked = canHide
    ? fields.flatMap((field, index) => questionsIn(model, field, paths[index] ?? [], undefined))
    : paths;
  if (!useAnyShown(control, asked)) return null;
  return (
    <section className="saan-schema-form-section" aria-labelledby={title ? sectionId(formId, id) : undefined}>
      {title ? (
        <SectionTitle id={sectionId(formId, id)} level={level} title={title[locale]} hint={hint?.[locale]} />
      ) : (
        hint && <p className="saan-schema-form-section-hint">{hint[locale]}</p>
      )}
      <div className="saan-field-group" data-long={isLong || undefined}>
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
  level: 2 | 3 | 4;
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
function sectionsOf(model: FormModel, only: readonly string[] | undefined): readonly Section[] {
  const root = model.nodes[""] as FormNode;
  const all = root.kind === "group" ? fieldsOf(model, root) : [root];
  // Of a choice of shapes all fields are asked together.
  const fields = only && root.kind === "group" ? all.filter(({ id }) => only.includes(id)) : all;
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
