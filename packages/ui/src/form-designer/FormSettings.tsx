"use client";

import { addPart, changeForm, changePart, designLimits, removePart, shiftPart } from "@saan/forms/design";
import type { Bilingual } from "@saan/schema/field";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { Button } from "../button/Button.js";
import { IconButton } from "../button/IconButton.js";
import { Fieldset } from "../fieldset/Fieldset.js";
import { fill } from "../messages/fill.js";
import { NumberField } from "../number-field/NumberField.js";
import { Select } from "../select/Select.js";
import { TextField } from "../text-field/TextField.js";
import { BothLanguages } from "./BothLanguages.js";
import { problemText, useDesigner, wordsOf } from "./Designer.js";

/** What can be said of the form as a whole: its name, its sections and its steps. */
export function FormSettings() {
  const designer = useDesigner();
  const { design, edit, messages, prefix } = designer;
  return (
    <div className="saan-field-group">
      <BothLanguages
        id={`${prefix}-settings`}
        label={messages["designForm.label"]}
        value={design.label}
        required
        // A form that nobody began is not wrong yet: the list of fields says what is still to do.
        error={design.fields.length === 0 ? undefined : problemText(designer, {}, "form-label")}
        onValueChange={(label) => edit(changeForm(design, { label: label ?? { th: "", en: "" } }), "form label")}
      />
      <TextField
        label={messages["designForm.id"]}
        error={problemText(designer, {}, "form-id")}
        value={design.id}
        spellCheck={false}
        autoCapitalize="none"
        onChange={(event) => edit(changeForm(design, { id: event.currentTarget.value }), "form id")}
      />
      <NumberField
        label={messages["designForm.version"]}
        hint={messages["designForm.versionHint"]}
        width="short"
        min={1}
        step={1}
        decimals={0}
        value={design.version}
        onValueChange={(version) => {
          const isWhole = version !== null && Number.isSafeInteger(version) && version >= 1;
          if (isWhole) edit(changeForm(design, { version }), "form version");
        }}
      />
      <Parts of="sections" />
      <Parts of="steps" />
    </div>
  );
}

function Parts({ of }: { readonly of: "sections" | "steps" }) {
  const designer = useDesigner();
  const { design, edit, messages, locale, prefix, say } = designer;
  const isSections = of === "sections";
  const parts = design[of];
  const add = () => {
    const next = addPart(design, of, { label: { th: "", en: "" } });
    if (next === design) {
      say(fill(messages["formDesigner.most"], { count: designLimits.parts }));
      return;
    }
    edit(next);
    say("", { kind: "part", id: next[of].at(-1)?.id });
  };
  const shift = (id: string, by: -1 | 1) => {
    edit(shiftPart(design, of, id, by));
    say("", { kind: "part", id: `${by < 0 ? "up" : "down"}-${id}` });
  };
  const remove = (id: string, at: number) => {
    edit(removePart(design, of, id));
    const near = parts[at + 1] ?? parts[at - 1];
    say("", near ? { kind: "part", id: `remove-${near.id}` } : { kind: "add", id: of });
  };
  const steps = design.steps.map(({ id, label }) => ({
    value: id,
    label: wordsOf(label, locale) || messages["formDesigner.untitled"],
  }));
  return (
    <Fieldset legend={messages[`designForm.${of}`]} hint={isSections ? undefined : messages["designForm.stepsHint"]}>
      {parts.map((part, at) => {
        const name = fill(messages[isSections ? "designForm.sectionNumber" : "designForm.stepNumber"], {
          number: at + 1,
        });
        return (
          <div className="saan-form-designer-row" key={part.id}>
            <BothLanguages
              id={`${prefix}-part-${part.id}`}
              label={name}
              value={part.label}
              required
              error={problemText(designer, { part: part.id }, "part-label")}
              onValueChange={(label: Bilingual | undefined) =>
                edit(changePart(design, of, part.id, { label: label ?? { th: "", en: "" } }), `${part.id} label`)
              }
            />
            <BothLanguages
              label={messages["designForm.partHint"]}
              value={part.hint}
              onValueChange={(hint) => edit(changePart(design, of, part.id, { hint }), `${part.id} hint`)}
            />
            <div className="saan-form-designer-row-end">
              {isSections && steps.length > 0 && (
                <Select
                  label={messages["designField.step"]}
                  options={steps}
                  emptyLabel={messages["designField.lastStep"]}
                  value={design.sections[at]?.step ?? ""}
                  onValueChange={(step) => edit(changePart(design, "sections", part.id, { step: step || undefined }))}
                />
              )}
              <IconButton
                id={`${prefix}-part-up-${part.id}`}
                icon={<ArrowUp />}
                aria-label={`${messages["formDesigner.up"]} ${name}`}
                aria-disabled={at === 0 || undefined}
                onClick={() => shift(part.id, -1)}
              />
              <IconButton
                id={`${prefix}-part-down-${part.id}`}
                icon={<ArrowDown />}
                aria-label={`${messages["formDesigner.down"]} ${name}`}
                aria-disabled={at === parts.length - 1 || undefined}
                onClick={() => shift(part.id, 1)}
              />
              <IconButton
                id={`${prefix}-part-remove-${part.id}`}
                icon={<Trash2 />}
                aria-label={`${messages["formDesigner.remove"]} ${name}`}
                onClick={() => remove(part.id, at)}
              />
            </div>
          </div>
        );
      })}
      <Button size="small" icon={<Plus />} id={`${prefix}-add-${of}`} onClick={add}>
        {messages[isSections ? "designForm.addSection" : "designForm.addStep"]}
      </Button>
    </Fieldset>
  );
}
