"use client";

import { type ComponentPropsWithoutRef, forwardRef, useRef } from "react";
import { Button } from "../button/Button.js";
import type { FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { says } from "../field/useFieldIds.js";
import { Fieldset } from "../fieldset/Fieldset.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useControlled } from "../part/useControlled.js";
import { useFormReset } from "../part/useFormReset.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { useSentName } from "../part/useSentName.js";
import { TextField } from "../text-field/TextField.js";
import { en } from "./en.js";
import { nameInOneLine, nameOrNone, noName, ordinaryTitles, type PersonNameValue } from "./personName.js";
import { TitlePart } from "./TitlePart.js";
import { th } from "./th.js";
import { useSplitOffer } from "./useSplitOffer.js";

type GivenProps = Omit<
  ComponentPropsWithoutRef<"input">,
  "required" | "type" | "name" | "value" | "defaultValue" | "onChange" | "width"
>;

export interface PersonNameFieldProps extends FieldContent, GivenProps {
  /** The name, when the caller keeps it; `null` while no part is written. */
  readonly value?: PersonNameValue | null;
  /**
   * The value to begin with, when the part keeps its own.
   * @default null
   */
  readonly defaultValue?: PersonNameValue | null;
  /** Each part as it is typed; `null` when the last of them was emptied. */
  readonly onValueChange?: (value: PersonNameValue | null) => void;
  /** In a native form the parts go as `<name>.title`, `<name>.given` and `<name>.family`. */
  readonly name?: string;
  /**
   * The titles to choose from; any other can be typed.
   * @default นาย นาง นางสาว เด็กชาย เด็กหญิง
   */
  readonly titles?: readonly string[];
}

/**
 * The name of a person of age in three parts: title, given and family name. A whole name put into the box for the given
 * name is taken apart on request, and put together again on request.
 * Renders a `<fieldset>`; `ref` and what an input takes go to the box for the given name.
 */
export const PersonNameField = forwardRef<HTMLInputElement, PersonNameFieldProps>(function PersonNameField(
  { label, hint, error, required, value, defaultValue = null, onValueChange, name, titles = ordinaryTitles, ...more },
  ref,
) {
  const { id, disabled, readOnly, onBlur, ...props } = more;
  const messages = useMessages(th, en);
  const [held, setHeld] = useControlled(value, defaultValue, onValueChange);
  const person = held ?? noName;
  const state = useFieldState({ disabled, readOnly });
  const sent = useSentName(name);
  const given = useRef<HTMLInputElement>(null);
  const merged = useMergedRef(given, ref);
  const setName = (next: PersonNameValue) => setHeld(nameOrNone(next));
  const { offer, look, accept, undo, forget } = useSplitOffer(person, setName);
  useFormReset(given, () => {
    forget();
    if (value === undefined) setHeld(defaultValue);
  });
  const parts = offer ? nameInOneLine(offer.parts) : "";
  const autoComplete = props.autoComplete === "off" ? "off" : undefined;
  return (
    <Fieldset
      id={id}
      legend={label}
      hint={hint}
      error={error}
      required={required}
      disabled={disabled}
      readOnly={readOnly}
    >
      <div className="saan-person-name">
        <TitlePart
          {...state}
          name={sent.typed && `${sent.typed}.title`}
          titles={titles}
          title={person.title}
          onTitleChange={(title) => setName({ ...person, title })}
        />
        <TextField
          autoComplete="given-name"
          {...props}
          ref={merged}
          name={sent.typed && `${sent.typed}.given`}
          label={messages["personNameField.given"]}
          value={person.given}
          aria-required={required || undefined}
          aria-invalid={says(error) || undefined}
          onChange={({ currentTarget, nativeEvent }) => {
            forget();
            setName({ ...person, given: currentTarget.value });
            if ((nativeEvent as InputEvent).inputType === "insertFromPaste") look(currentTarget.value);
          }}
          onBlur={(event) => {
            if (!state.readOnly) look(event.currentTarget.value);
            onBlur?.(event);
          }}
        />
        <TextField
          autoComplete={autoComplete ?? "family-name"}
          name={sent.typed && `${sent.typed}.family`}
          label={messages["personNameField.family"]}
          value={person.family}
          onChange={({ currentTarget }) => setName({ ...person, family: currentTarget.value })}
        />
        <div className="saan-person-name-offer" aria-live="polite">
          {offer && (
            <span>
              {fill(messages[offer.kind === "offered" ? "personNameField.offer" : "personNameField.done"], { parts })}
            </span>
          )}
        </div>
        {offer && (
          <Button
            size="small"
            onClick={() => {
              if (offer.kind === "offered") accept();
              else undo();
              given.current?.focus();
            }}
          >
            {messages[offer.kind === "offered" ? "personNameField.split" : "personNameField.undo"]}
          </Button>
        )}
      </div>
      {sent.read
        ? (["title", "given", "family"] as const).map((part) => (
            <input
              key={part}
              type="hidden"
              name={`${sent.read}.${part}`}
              value={person[part]}
              form={props.form}
              disabled={state.disabled}
            />
          ))
        : null}
    </Fieldset>
  );
});
