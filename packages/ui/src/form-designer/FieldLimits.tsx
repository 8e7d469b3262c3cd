"use client";

import { changeField, type DesignField, type DesignLimits } from "@saan/forms/design";
import { Checkbox } from "../checkbox/Checkbox.js";
import { NumberField } from "../number-field/NumberField.js";
import { type DesignerMessages, problemText, useDesigner, wordsOf } from "./Designer.js";

const MEGABYTE = 1_000_000;

interface Asked {
  readonly least?: keyof DesignerMessages;
  readonly most: keyof DesignerMessages;
  readonly unit?: keyof DesignerMessages;
  /** How many of what is kept make one of what is asked. */
  readonly size?: number;
}

const asked: Partial<Readonly<Record<DesignField["kind"], Asked>>> = {
  text: { most: "designField.mostCharacters", unit: "designField.characters" },
  "long-text": { most: "designField.mostCharacters", unit: "designField.characters" },
  number: { least: "designField.least", most: "designField.most" },
  money: { least: "designField.least", most: "designField.most" },
  choices: { least: "designField.leastChoices", most: "designField.mostChoices", unit: "designField.choices" },
  list: { least: "designField.leastRows", most: "designField.mostRows", unit: "designField.rows" },
  file: { most: "designField.mostSize", unit: "designField.megabytes", size: MEGABYTE },
};

/** A share of a size is no whole number for a computer: 16.1 million is not quite 16,100,000. */
function inUnits(number: number, size: number): number {
  return size === 1 ? number : Math.round(number * size);
}

/** How much, how many or how long an answer may be. */
export function FieldLimits({ field }: { readonly field: DesignField }) {
  const designer = useDesigner();
  const { design, edit, messages, locale } = designer;
  const words = asked[field.kind];
  if (!words) return null;
  const { limits = {} } = field;
  const { size = 1 } = words;
  const error = problemText(designer, { field: field.id }, "limits");
  const change = (changes: { readonly [Name in keyof DesignLimits]?: DesignLimits[Name] | undefined }) => {
    const next = Object.entries({ ...limits, ...changes }).filter(([, value]) => value !== undefined);
    const stated = next.length === 0 ? undefined : (Object.fromEntries(next) as DesignLimits);
    edit(changeField(design, field.id, { limits: stated }), `${field.id} limits`);
  };
  const unit = words.unit ? messages[words.unit] : wordsOf(field.unit, locale) || undefined;
  const box = (name: "least" | "most", label: keyof DesignerMessages) => {
    const value = limits[name];
    return (
      <NumberField
        label={messages[label]}
        unit={unit}
        width="short"
        error={name === "most" ? error : undefined}
        value={value === undefined ? null : value / size}
        onValueChange={(number) => change({ [name]: number === null ? undefined : inUnits(number, size) })}
      />
    );
  };
  return (
    <>
      <div className="saan-form-designer-pair">
        {words.least && box("least", words.least)}
        {box("most", words.most)}
      </div>
      {field.kind === "number" && (
        <Checkbox
          label={messages["designField.whole"]}
          checked={limits.whole === true}
          onCheckedChange={(checked) => change({ whole: checked ? true : undefined })}
        />
      )}
    </>
  );
}
