"use client";

import { createContext, useContext } from "react";

/** What a group says of every control in it. */
export interface FieldState {
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
}

/** A {@link FieldState} from the group around; `Fieldset` provides it. */
export const FieldSurroundings = createContext<FieldState>({});

/** Whether a control is disabled or read-only, by its own props or by a group around it. */
export function useFieldState({ disabled, readOnly }: FieldState): FieldState {
  const around = useContext(FieldSurroundings);
  return { disabled: disabled || around.disabled, readOnly: readOnly || around.readOnly };
}
