"use client";

import {
  changeField,
  changeKind,
  type DesignField,
  type FieldChanges,
  type FieldKind,
  type FormDesign,
  fieldOfDesign,
  hasOptions,
  keyFrom,
  kindsLike,
  placeOfField,
  placesIn,
} from "@saan/forms/design";
import type { Bilingual } from "@saan/schema/field";
import { AccordionRoot } from "../accordion/Accordion.js";
import { AccordionItem } from "../accordion/AccordionItem.js";
import { Checkbox } from "../checkbox/Checkbox.js";
import { Select } from "../select/Select.js";
import { TextField } from "../text-field/TextField.js";
import { BothLanguages } from "./BothLanguages.js";
import { type Designer, problemText, useDesigner, wordsOf } from "./Designer.js";
import { FieldLimits } from "./FieldLimits.js";
import { FileTypes } from "./FileTypes.js";
import { OptionsEditor } from "./OptionsEditor.js";
import { PrivacyEditor } from "./PrivacyEditor.js";
import { RulesEditor } from "./RulesEditor.js";

/** Everything that can be said of one field. */
export function FieldSettings({ field }: { readonly field: DesignField }) {
  const designer = useDesigner();
  const { design, edit, messages, prefix } = designer;
  const { id, kind } = field;
  const change = (changes: FieldChanges, about?: string) =>
    edit(changeField(design, id, changes), about && `${id} ${about}`);
  const kinds = kindsLike(kind);
  const general = problemText(designer, { field: id }, "empty-group", "unknown-domain-field");
  return (
    <div className="saan-field-group">
      {general && <p className="saan-form-designer-problem">{general}</p>}
      <BothLanguages
        id={`${prefix}-settings-${id}`}
        label={messages["designField.label"]}
        value={field.label}
        error={problemText(designer, { field: id }, "label")}
        required
        onValueChange={(label) => edit(relabelled(designer, id, label ?? { th: "", en: "" }), `${id} label`)}
      />
      {kinds.length > 1 && (
        <Select
          label={messages["designField.kind"]}
          options={kinds.map((value) => ({ value, label: messages[`fieldKind.${value}`] }))}
          emptyLabel={false}
          value={kind}
          onValueChange={(next) => edit(changeKind(design, id, next as FieldKind))}
        />
      )}
      <BothLanguages
        label={messages["designField.hint"]}
        value={field.hint}
        onValueChange={(hint) => change({ hint }, "hint")}
      />
      <Checkbox
        label={messages["designField.required"]}
        checked={field.required === true}
        onCheckedChange={(checked) => change({ required: checked ? true : undefined })}
      />
      {hasOptions(kind) && <OptionsEditor field={field} />}
      {kind === "number" && (
        <BothLanguages
          label={messages["designField.unit"]}
          value={field.unit}
          onValueChange={(unit) => change({ unit }, "unit")}
        />
      )}
      {kind === "list" && (
        <BothLanguages
          label={messages["designField.rowLabel"]}
          value={field.rowLabel}
          onValueChange={(rowLabel) => change({ rowLabel }, "rowLabel")}
        />
      )}
      {kind === "choice" && (
        <Select
          label={messages["designField.look"]}
          options={(["radio", "select"] as const).map((value) => ({
            value,
            label: messages[`designField.look.${value}`],
          }))}
          emptyLabel={messages["designField.look."]}
          value={field.look ?? ""}
          onValueChange={(look) => change({ look: look === "" ? undefined : (look as "radio" | "select") })}
        />
      )}
      {kind === "file" && <FileTypes field={field} />}
      <FieldLimits field={field} />
      <FieldPart field={field} />
      {kind !== "domain" && <PrivacyEditor field={field} />}
      <RulesEditor field={field} />
      <ForDevelopers field={field} change={change} />
    </div>
  );
}

interface DevelopersProps {
  readonly field: DesignField;
  readonly change: (changes: FieldChanges, about?: string) => void;
}

function ForDevelopers({ field, change }: DevelopersProps) {
  const designer = useDesigner();
  const { messages } = designer;
  const error = problemText(designer, { field: field.id }, "key", "key-twice");
  return (
    <AccordionRoot headingLevel={designer.innerLevel}>
      <AccordionItem title={messages["designField.more"]} defaultOpen={error !== undefined}>
        <div className="saan-field-group">
          <TextField
            label={messages["designField.key"]}
            hint={messages["designField.keyHint"]}
            error={error}
            value={field.key}
            spellCheck={false}
            autoCapitalize="none"
            onChange={(event) => change({ key: event.currentTarget.value }, "key")}
          />
          {field.kind !== "domain" && (
            <TextField
              label={messages["designField.example"]}
              value={field.example ?? ""}
              onChange={(event) => change({ example: event.currentTarget.value || undefined }, "example")}
            />
          )}
        </div>
      </AccordionItem>
    </AccordionRoot>
  );
}

/** The section and the step of a field at the top. */
function FieldPart({ field }: { readonly field: DesignField }) {
  const { design, edit, messages, locale } = useDesigner();
  const { sections, steps } = design;
  if (placeOfField(design, field.id)?.within.length !== 0) return null;
  const named = (parts: readonly { readonly id: string; readonly label: Bilingual }[]) =>
    parts.map(({ id, label }) => ({ value: id, label: wordsOf(label, locale) || messages["formDesigner.untitled"] }));
  const section = sections.find(({ id }) => id === field.section);
  return (
    <>
      {sections.length > 0 && (
        <Select
          label={messages["designField.section"]}
          options={named(sections)}
          emptyLabel={messages["designField.noSection"]}
          value={section?.id ?? ""}
          onValueChange={(id) => edit(changeField(design, field.id, { section: id || undefined }))}
        />
      )}
      {steps.length > 0 && (
        <Select
          label={messages["designField.step"]}
          options={named(steps)}
          emptyLabel={messages[section?.step === undefined ? "designField.lastStep" : "designField.sectionStep"]}
          value={field.step ?? ""}
          onValueChange={(id) => edit(changeField(design, field.id, { step: id || undefined }))}
        />
      )}
    </>
  );
}

/**
 * A field with another label. Its key follows as long as nobody wrote one, and as the field is new here: what was filled in
 * with a form that was opened is kept under the key it had, and no field of another kind is given that.
 */
function relabelled({ design, opened }: Designer, id: string, label: Bilingual): FormDesign {
  const field = fieldOfDesign(design, id);
  const place = placeOfField(design, id);
  if (!field || !place || field.kind === "domain") return changeField(design, id, { label });
  const others = place.among.filter((other) => other.id !== id);
  const deleted = placesIn(opened).filter(({ field: one }) => !fieldOfDesign(design, one.id));
  const answered = deleted.filter(({ field: one }) => one.kind !== field.kind).map(({ field: one }) => one);
  const taken = new Set([...others, ...answered].map(({ key }) => key));
  const isMade = field.key.replace(/\d+$/, "") === keyFrom(field.label, new Set(), field.kind).replace(/\d+$/, "");
  const before = fieldOfDesign(opened, id);
  const isInUse = before !== undefined && before.key === field.key && wordsOf(before.label, "th") !== "";
  return changeField(design, id, isMade && !isInUse ? { label, key: keyFrom(label, taken, field.kind) } : { label });
}
