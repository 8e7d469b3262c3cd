"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { type ComponentPropsWithoutRef, forwardRef, useRef } from "react";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";
import { useFormReset } from "../part/useFormReset.js";
import { useKit } from "../provider/KitProvider.js";
import { RepeatableGroup } from "../repeatable-group/RepeatableGroup.js";
import { en } from "./en.js";
import { SignatureBlocks } from "./SignatureBlocks.js";
import { SignatureRow } from "./SignatureRow.js";
import { type Signature, type SigningParty, signatoriesOf } from "./signatures.js";
import { th } from "./th.js";

export interface SignatureListProps
  extends Omit<FieldContent, "label">,
    Omit<ComponentPropsWithoutRef<"div">, "children" | "defaultValue"> {
  /** What is signed: `ผู้ลงนามในข้อตกลง`. */
  readonly legend: FieldContent["label"];
  /** The parties with their signatories, when the caller keeps them. `signingParties` reads them from an agreement. */
  readonly value?: readonly SigningParty[];
  /**
   * The parties at first, when the list keeps them itself.
   * @default []
   */
  readonly defaultValue?: readonly SigningParty[];
  /** Called with every new value. */
  readonly onValueChange?: (parties: readonly SigningParty[]) => void;
  /** What is wrong with a signatory, by its key; said at its post. */
  readonly signatureErrors?: Readonly<Record<string, string>>;
  /** Cannot be used now, and is not sent with a form. */
  readonly disabled?: boolean;
  /** Shows the signatures as they stand in the document. */
  readonly readOnly?: boolean;
  /** Name of a hidden input that carries the signatories as JSON, in the shape of `@saan/schema/agreement`. */
  readonly name?: string;
  /** The `id` of the form it belongs to, where it stands outside of it. */
  readonly form?: string;
}

const nobody: readonly SigningParty[] = [];

/**
 * Who signs an agreement for each party: by post, with or without a name, signed, not yet, or by another in place.
 * Renders a `<fieldset>`; class, style and ref go to the `<div>` inside it.
 */
export const SignatureList = forwardRef<HTMLDivElement, SignatureListProps>(function SignatureList(props, ref) {
  const {
    legend,
    hint,
    error,
    required,
    value,
    defaultValue = nobody,
    onValueChange,
    signatureErrors,
    ...more
  } = props;
  const { disabled: ownDisabled, readOnly: ownReadOnly, name, form, id, className, ...part } = more;
  const { disabled = false, readOnly = false } = useFieldState({ disabled: ownDisabled, readOnly: ownReadOnly });
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const ids = useFieldIds({ id, hint, error, "aria-describedby": part["aria-describedby"] });
  const [parties, setParties] = useControlled(value, defaultValue, onValueChange);
  const frame = useRef<HTMLDivElement>(null);
  useFormReset(
    frame,
    () => {
      if (value === undefined) setParties(defaultValue);
    },
    form,
  );

  const change = (party: string, to: (signatures: readonly Signature[]) => readonly Signature[]) =>
    setParties(parties.map((one) => (one.key === party ? { ...one, signatures: to(one.signatures) } : one)));
  const rowLabel = (index: number) =>
    fill(messages["signatureList.row"], { number: formatThaiNumber(index + 1, { digits }) });

  return (
    <Field as="legend" ids={ids} label={legend} hint={hint} error={error} required={required} disabled={disabled}>
      <div {...part} ref={ref} className={partClass("saan-signature-list", className)}>
        <div ref={frame} className="saan-signature-parties">
          {readOnly ? (
            <SignatureBlocks parties={parties} />
          ) : (
            parties.map(({ key, name: party, signatures }) => (
              <RepeatableGroup
                key={key}
                legend={party === "" ? messages["signatureList.noParty"] : party}
                keys={signatures.map((one) => one.key)}
                rowLabel={rowLabel}
                addLabel={messages["signatureList.add"]}
                disabled={disabled}
                renderRow={(one) => {
                  const signature = signatures.find((row) => row.key === one);
                  return signature ? (
                    <SignatureRow
                      signature={signature}
                      disabled={disabled}
                      error={signatureErrors?.[one]}
                      onChange={(changes) =>
                        change(key, (all) => all.map((row) => (row.key === one ? { ...row, ...changes } : row)))
                      }
                    />
                  ) : null;
                }}
                onAppend={() => change(key, (all) => [...all, { key: newKey(), post: "", state: "not-signed" }])}
                onRemove={(at) => change(key, (all) => all.filter((_, index) => index !== at))}
                onMove={(from, to) => change(key, (all) => moved(all, from, to))}
              />
            ))
          )}
        </div>
        {name ? (
          <input
            type="hidden"
            name={name}
            form={form}
            disabled={disabled}
            value={JSON.stringify(signatoriesOf(parties))}
          />
        ) : null}
      </div>
    </Field>
  );
});

function newKey(): string {
  return `signatory-${Math.random().toString(36).slice(2, 10)}`;
}

function moved(all: readonly Signature[], from: number, to: number): readonly Signature[] {
  const one = all[from];
  if (!one) return all;
  const rest = all.filter((_, index) => index !== from);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}
