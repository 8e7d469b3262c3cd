"use client";

import type { FieldState } from "../field/Surroundings.js";
import { SelectBox } from "../select/SelectBox.js";

interface UnitPartProps extends FieldState {
  readonly fixed: string | undefined;
  readonly units: readonly string[] | undefined;
  readonly unit: string;
  readonly label: string;
  readonly choose: (unit: string, now: boolean) => void;
}

/** What is counted: settled, chosen from a few, or typed. */
export function UnitPart({ fixed, units, unit, label, disabled, readOnly, choose }: UnitPartProps) {
  if (fixed !== undefined) return <span className="saan-read-unit">{fixed}</span>;
  if (!units) {
    return (
      <input
        type="text"
        className="saan-control saan-quantity-unit"
        aria-label={label}
        placeholder={label}
        value={unit}
        disabled={disabled}
        readOnly={readOnly}
        onChange={({ currentTarget }) => choose(currentTarget.value, false)}
        // A unit half typed is nobody's unit.
        onBlur={() => {
          if (!readOnly) choose(unit, true);
        }}
      />
    );
  }
  // A unit read from words need not be among those offered.
  const listed = readOnly && unit !== "" ? [unit] : unit === "" || units.includes(unit) ? units : [unit, ...units];
  return (
    <SelectBox className="saan-quantity-unit" fixed={readOnly}>
      <select
        className="saan-control saan-select"
        aria-label={label}
        value={unit}
        disabled={disabled}
        aria-readonly={readOnly || undefined}
        onChange={({ currentTarget }) => choose(currentTarget.value, true)}
      >
        {unit === "" && <option value="">{label}</option>}
        {listed.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </SelectBox>
  );
}
