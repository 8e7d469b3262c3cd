"use client";

import type { OrganizationReference } from "@saan/schema/organization";
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { Button } from "../button/Button.js";
import { Combobox } from "../combobox/Combobox.js";
import type { ComboboxSearch } from "../combobox/option.js";
import { DialogContent, DialogRoot } from "../dialog/Dialog.js";
import type { FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { useMessages } from "../messages/useMessages.js";
import { useControlled } from "../part/useControlled.js";
import { useFormReset } from "../part/useFormReset.js";
import { useMergedRef } from "../part/useMergedRef.js";
import type { SelectOption } from "../select/listedOptions.js";
import { AddOrganizationForm, type AddOrganizationFormProps } from "./AddOrganizationForm.js";
import { en } from "./en.js";
import { type OrganizationDraft, optionOf, type RegisteredOrganization, referenceTo } from "./registry.js";
import { th } from "./th.js";

type InputProps = Omit<ComponentPropsWithoutRef<"input">, "required" | "value" | "defaultValue" | "onChange" | "type">;

export interface OrganizationPickerProps extends FieldContent, InputProps {
  /** The register, when it is all here. Keep the array the same while its content is. */
  readonly registry?: readonly RegisteredOrganization[];
  /** Asks a register that is elsewhere; best first. A rejection is shown, with another try. */
  readonly search?: (
    query: string,
    context: { readonly signal: AbortSignal },
  ) => readonly RegisteredOrganization[] | Promise<readonly RegisteredOrganization[]>;
  /** The organisation as the schema refers to it: with its id when it is of the register, with its name alone when not. */
  readonly value?: OrganizationReference | null;
  /**
   * The value to begin with, when the part keeps its own.
   * @default null
   */
  readonly defaultValue?: OrganizationReference | null;
  /** Called with every new value. */
  readonly onValueChange?: (value: OrganizationReference | null) => void;
  /** Kinds of organisations, for what is read under a name and for the form that adds one: `organizationKinds` of the schema. */
  readonly kinds?: readonly SelectOption[];
  /** Adds an organisation to the register and answers it. Without it nothing can be added, only stated by name. */
  readonly onAdd?: (draft: OrganizationDraft) => RegisteredOrganization | Promise<RegisteredOrganization>;
  /** A form of your own in the place of name and kind. */
  readonly addForm?: (form: AddOrganizationFormProps) => ReactNode;
}

const noKinds: readonly SelectOption[] = [];
const nameOf = ({ nameAsStated }: OrganizationReference) => nameAsStated;
const fromText = (nameAsStated: string): OrganizationReference => ({ nameAsStated });

/**
 * An organisation of a register, found by any of its names. A name that is not in the register is kept as stated, and can be
 * added to it in a dialog, without leaving the form.
 * Renders an `<input role="combobox">`; what an input takes goes to it. A native form sends the name.
 */
export const OrganizationPicker = forwardRef<HTMLInputElement, OrganizationPickerProps>(
  function OrganizationPicker(props, ref) {
    const { registry, search, value: given, defaultValue = null, onValueChange, kinds = noKinds, ...more } = props;
    const { onAdd, addForm, id: givenId, ...rest } = more;
    const ownId = useId();
    const id = givenId ?? ownId;
    const messages = useMessages(th, en);
    const { disabled, readOnly } = useFieldState(rest);
    const [value, setValue] = useControlled(given, defaultValue, onValueChange);
    const [adding, setAdding] = useState(false);
    const [typed, setTyped] = useState("");
    const box = useRef<HTMLInputElement>(null);
    const boxRef = useMergedRef(box, ref);
    useFormReset(box, () => {
      if (given === undefined) setValue(defaultValue);
    });
    const options = useMemo(() => registry?.map((one) => optionOf(one, kinds)), [registry, kinds]);
    const searchRegister = useCallback<ComboboxSearch<OrganizationReference>>(
      (query, context) => {
        const found = search?.(query, context) ?? [];
        const toOptions = (all: readonly RegisteredOrganization[]) => all.map((one) => optionOf(one, kinds));
        return "then" in found ? found.then(toOptions) : toOptions(found);
      },
      [search, kinds],
    );
    const asStated = value !== null && value.id === undefined;
    const noteId = `${id}-note`;
    const described = [noteId, rest["aria-describedby"]].filter(Boolean).join(" ");
    const form: AddOrganizationFormProps = {
      name: typed,
      kinds,
      onAdd: async (draft) => {
        const added = await onAdd?.(draft);
        if (added) setValue(referenceTo(added));
        setAdding(false);
      },
      onCancel: () => setAdding(false),
    };
    return (
      <div className="saan-organization-picker">
        <Combobox<OrganizationReference>
          {...rest}
          id={id}
          ref={boxRef}
          options={options}
          search={search ? searchRegister : undefined}
          textOf={nameOf}
          fromText={fromText}
          value={value}
          defaultValue={defaultValue}
          onValueChange={setValue}
          aria-describedby={described}
        />
        <div className="saan-picker-notes">
          <div id={noteId} aria-live="polite">
            {asStated ? <div>{messages["organizationPicker.asStated"]}</div> : null}
          </div>
          {onAdd && !disabled && !readOnly ? (
            <Button
              size="small"
              variant="quiet"
              onClick={() => {
                setTyped(asStated ? value.nameAsStated : "");
                // The dialog gives the focus back to what had it: the box, whose value may be another then.
                box.current?.focus();
                setAdding(true);
              }}
            >
              {messages["organizationPicker.add"]}
            </Button>
          ) : null}
        </div>
        <DialogRoot open={adding} onOpenChange={setAdding}>
          <DialogContent title={messages["organizationPicker.addTitle"]}>
            {addForm ? addForm(form) : <AddOrganizationForm {...form} />}
          </DialogContent>
        </DialogRoot>
      </div>
    );
  },
);
