"use client";

import type { CellChoice, CellFix } from "@saan/forms/import";
import type { FormNode, Option, OptionSource } from "@saan/forms/model";
import { memo, useMemo, useState } from "react";
import { Combobox } from "../combobox/Combobox.js";
import type { ComboboxOption, ComboboxSearch } from "../combobox/option.js";
import { useMessages } from "../messages/useMessages.js";
import { composes } from "../part/composes.js";
import { useKit } from "../provider/KitProvider.js";
import { TextField } from "../text-field/TextField.js";
import { type CellAnswer, cellOptions, chosenOption } from "./cellOptions.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** What can be done with cells and rows. */
export interface CellActs {
  fix(row: number, column: number, fix: string | CellFix | undefined, shown: string): Promise<void>;
  fixSame(rows: readonly number[], column: number, fix: string | CellFix | undefined, shown: string): Promise<void>;
  skip(row: number, isSkipped: boolean): void;
}

interface CellBoxProps {
  readonly label: string;
  readonly name: string;
  readonly node: FormNode;
  readonly source: OptionSource | undefined;
  readonly text: string;
  readonly error: string | undefined;
  readonly hint: string | undefined;
  readonly choices: readonly CellChoice[];
  readonly row: number;
  readonly column: number;
  /** The same always. */
  readonly acts: CellActs;
}

/**
 * The box of a cell: to choose from where there is anything to choose, and to type into always. A page has many, so one that
 * nothing is new about is not drawn again.
 */
export const CellBox = memo(function CellBox({ node, source, choices, row, column, acts, ...props }: CellBoxProps) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const options = useMemo(() => cellOptions(node, choices, locale, messages), [node, choices, locale, messages]);
  const onFix = (fix: string | CellFix, shown: string) => void acts.fix(row, column, fix, shown);
  return source || options.length > 0 ? (
    <ChosenCell {...props} options={options} source={source} onFix={onFix} />
  ) : (
    <TypedCell {...props} onFix={onFix} />
  );
});

interface BoxProps extends Pick<CellBoxProps, "label" | "name" | "source" | "text" | "error" | "hint"> {
  readonly onFix: (fix: string | CellFix, shown: string) => void;
}

/** What was typed is taken when the box is left, or by Enter. */
function TypedCell({ label, name, text, error, hint, onFix }: Omit<BoxProps, "source">) {
  const [typed, setTyped] = useState<string>();
  const take = () => {
    if (typed !== undefined && typed !== text) onFix(typed, typed);
    setTyped(undefined);
  };
  return (
    <TextField
      label={label}
      aria-label={name}
      error={error}
      hint={hint}
      // The browser would offer one person the answers about another.
      autoComplete="off"
      value={typed ?? text}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (composes(event.nativeEvent)) return;
        if (event.key === "Enter") take();
        if (event.key === "Escape") setTyped(undefined);
      }}
    />
  );
}

interface ChosenCellProps extends BoxProps {
  readonly options: readonly ComboboxOption<CellAnswer>[];
}

function ChosenCell({ label, name, source, text, error, hint, options, onFix }: ChosenCellProps) {
  const { locale } = useKit();
  const value = useMemo((): CellAnswer | null => (text === "" ? null : { text }), [text]);
  // Choices that the file gave rise to come before all else that a source may know.
  const search: ComboboxSearch<CellAnswer> = (query, { signal }) => {
    if (!source || (query === "" && options.length > 0)) return options;
    const found = source.search(query, { locale, signal });
    return found instanceof Promise ? found.then(foundOptions) : foundOptions(found);
  };
  return (
    <Combobox<CellAnswer>
      label={label}
      aria-label={name}
      error={error}
      hint={hint}
      {...(source ? { search } : { options })}
      textOf={(answer) => answer.text}
      fromText={(typed) => ({ text: typed })}
      value={value}
      onValueChange={(answer) => {
        // Another text on its way is no answer yet; it is taken when the box is left.
        if (answer && (answer.text !== text || "value" in answer)) {
          onFix("value" in answer ? { value: answer.value } : answer.text, answer.text);
        }
      }}
      onBlur={(event) => {
        // A box that was emptied is an answer too.
        if (event.currentTarget.value === "" && text !== "") onFix("", "");
      }}
    />
  );
}

function foundOptions(found: readonly Option[]): readonly ComboboxOption<CellAnswer>[] {
  return found.map(({ key, label, detail, value }) => chosenOption(key, label, detail, value));
}
