"use client";

import type { AreaReference } from "@saan/schema/area";
import { forwardRef, type HTMLAttributes, useId, useRef, useState } from "react";
import { Field, type FieldContent } from "../field/Field.js";
import { FieldSurroundings, useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";
import { useFormReset } from "../part/useFormReset.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { AreaCascade } from "./AreaCascade.js";
import { AreaNotes } from "./AreaNotes.js";
import { AreaSearch } from "./AreaSearch.js";
import { codeLengths, referenceTo, standingOf } from "./areaReferences.js";
import { en } from "./en.js";
import { th } from "./th.js";
import { useAreas } from "./useAreas.js";

export interface AreaPickerProps
  extends FieldContent,
    Omit<HTMLAttributes<HTMLElement>, "defaultValue" | "onChange" | "children" | "role"> {
  /** The chosen area as the schema holds it: its official code, its level and its name as stated; `null` for none. */
  readonly value?: AreaReference | null;
  /**
   * The value to begin with, when the part keeps its own.
   * @default null
   */
  readonly defaultValue?: AreaReference | null;
  /** Called with an area of the level asked for, and with `null` once nothing is chosen; never with half an answer. */
  readonly onValueChange?: (value: AreaReference | null) => void;
  /**
   * One box to search in, a list after a list from province to sub-district, or both, which always show the same area.
   * @default "search"
   */
  readonly layout?: "search" | "cascade" | "both";
  /**
   * What kind of area is the answer.
   * @default "subdistrict"
   */
  readonly level?: "province" | "district" | "subdistrict";
  /**
   * Takes a larger area for an answer too, where a document names no more than the province.
   * @default false
   */
  readonly acceptsLarger?: boolean;
  /** Code of the province or district that all answers lie in. */
  readonly within?: string;
  /** A native form sends the code under this name. */
  readonly name?: string;
  /** The `id` of the form it belongs to, where it stands outside of it. */
  readonly form?: string;
  /** Cannot be used now, and is not sent with a form. */
  readonly disabled?: boolean;
  /** Can be reached, read and sent, not changed. */
  readonly readOnly?: boolean;
}

/**
 * An area of Thailand by its official code: found by any part of its name or address, or chosen from lists. The names are
 * fetched (about 40 kB) when the control gets the focus or has a name to show; where they cannot be, the name as stated
 * stands, and there is a button to try again.
 * Renders an `<input role="combobox">`, which takes the other props; with lists, a `<fieldset>`, which takes them. The ref is
 * the box to search in, or the list of provinces.
 */
export const AreaPicker = forwardRef<HTMLElement, AreaPickerProps>(function AreaPicker(props, ref) {
  const { value: given, defaultValue = null, onValueChange, layout = "search", level = "subdistrict", ...more } = props;
  const {
    acceptsLarger,
    within = "",
    name,
    form,
    id: givenId,
    disabled: ownDisabled,
    readOnly: ownReadOnly,
    ...rest
  } = more;
  const ownId = useId();
  const id = givenId ?? ownId;
  const messages = useMessages(th, en);
  const { disabled, readOnly } = useFieldState({ disabled: ownDisabled, readOnly: ownReadOnly });
  const locked = Boolean(disabled || readOnly);
  const box = useRef<HTMLElement>(null);
  const boxRef = useMergedRef(box, ref);
  const [value, setValue] = useControlled(given, defaultValue, onValueChange);
  // The way to an answer that is not there yet: a province whose district is still to be chosen.
  const [way, setWay] = useState("");
  const loaded = useAreas(layout !== "search" || value?.code !== undefined);
  const { areas } = loaded;
  const set = (next: AreaReference | null) => {
    setWay("");
    setValue(next);
  };
  useFormReset(
    box,
    () => {
      setWay("");
      if (given === undefined) setValue(defaultValue);
    },
    form,
  );

  const notesId = `${id}-notes`;
  const described = [notesId, rest["aria-describedby"]].filter(Boolean).join(" ");
  const notes = <AreaNotes id={notesId} value={value} loaded={loaded} locked={locked} onValue={set} />;
  const search = {
    loaded,
    level: acceptsLarger ? undefined : level,
    within,
    value,
    defaultValue,
    onValueChange: set,
    name,
    form,
    disabled,
    readOnly,
    ref: boxRef,
  };
  const { label, hint, error, required, className, ...attributes } = rest;
  const ids = useFieldIds({ id, hint, error, "aria-describedby": described });
  if (layout === "search") {
    return (
      <div className="saan-area-picker">
        <AreaSearch {...rest} {...search} id={id} aria-describedby={described} />
        {notes}
      </div>
    );
  }

  const standing = areas && value ? standingOf(areas, value.code) : undefined;
  const code = standing && "area" in standing ? standing.area.code : way || within;
  const onCode = (next: string) => {
    const area = areas?.byCode(next);
    if (areas && area && (acceptsLarger || next.length === codeLengths[level]))
      return set(referenceTo(areas, area, value));
    if (value) setValue(null);
    setWay(next);
  };
  return (
    <Field
      {...attributes}
      as="legend"
      className={partClass("saan-area-picker", className)}
      ids={ids}
      label={label}
      hint={hint}
      error={error}
      required={required}
      disabled={disabled}
    >
      <FieldSurroundings.Provider value={{ disabled, readOnly }}>
        <div className="saan-area-lists">
          {layout === "both" ? (
            <AreaSearch {...search} id={`${id}-search`} label={messages["areaPicker.search"]} />
          ) : null}
          <AreaCascade
            loaded={loaded}
            code={code}
            onCode={onCode}
            level={level}
            within={within}
            id={id}
            firstRef={layout === "both" ? null : boxRef}
            required={false}
            invalid={ids.invalid}
          />
        </div>
      </FieldSurroundings.Provider>
      {notes}
      {layout === "cascade" && name ? (
        <input type="hidden" name={name} form={form} value={value?.code ?? ""} disabled={disabled} />
      ) : null}
    </Field>
  );
});
