"use client";

import { useId } from "react";
import { SelectBox } from "../select/SelectBox.js";

interface PartSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly disabled: boolean | undefined;
  readonly readOnly: boolean | undefined;
  readonly onChange: (value: string) => void;
}

/** One part of a date, from a native list. Renders a `<label>` and a `<select>`. */
export function PartSelect({ label, value, options, disabled, readOnly, onChange }: PartSelectProps) {
  const id = useId();
  // A select has no read-only state of its own: it offers only what is chosen.
  const offered = readOnly ? options.filter(([option]) => option === value) : options;
  return (
    <div className="saan-partial-date-part">
      <label htmlFor={id}>{label}</label>
      <SelectBox fixed={readOnly}>
        <select
          id={id}
          className="saan-control saan-select"
          value={value}
          disabled={disabled}
          aria-readonly={readOnly || undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {offered.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      </SelectBox>
    </div>
  );
}
