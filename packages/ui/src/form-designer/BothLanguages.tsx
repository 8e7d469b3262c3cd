"use client";

import type { Bilingual } from "@saan/schema/field";
import { fill } from "../messages/fill.js";
import { TextField } from "../text-field/TextField.js";
import { useDesigner } from "./Designer.js";

export interface BothLanguagesProps {
  readonly label: string;
  readonly value: Bilingual | undefined;
  /** Undefined when both are empty. */
  readonly onValueChange: (value: Bilingual | undefined) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** The id of the Thai box. */
  readonly id?: string;
}

const NONE: Bilingual = { th: "", en: "" };

/** The same words in Thai and in English; either may be left empty and stands for the other then. */
export function BothLanguages({ label, value = NONE, onValueChange, error, required, id }: BothLanguagesProps) {
  const { messages } = useDesigner();
  const change = (part: Partial<Bilingual>) => {
    const next = { ...value, ...part };
    onValueChange(next.th === "" && next.en === "" ? undefined : next);
  };
  return (
    <div className="saan-form-designer-pair">
      <TextField
        id={id}
        label={fill(messages["designField.thai"], { label })}
        error={error}
        required={required}
        lang="th"
        value={value.th}
        onChange={(event) => change({ th: event.currentTarget.value })}
      />
      <TextField
        label={fill(messages["designField.english"], { label })}
        lang="en"
        value={value.en}
        onChange={(event) => change({ en: event.currentTarget.value })}
      />
    </div>
  );
}
