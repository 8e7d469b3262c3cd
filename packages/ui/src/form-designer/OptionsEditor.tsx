"use client";

import {
  changeField,
  changeOption,
  type DesignField,
  type DesignOption,
  designLimits,
  fieldOfDesign,
  keyFrom,
} from "@saan/forms/design";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { Button } from "../button/Button.js";
import { IconButton } from "../button/IconButton.js";
import { Fieldset } from "../fieldset/Fieldset.js";
import { fill } from "../messages/fill.js";
import { TextField } from "../text-field/TextField.js";
import { BothLanguages } from "./BothLanguages.js";
import { problemText, useDesigner, wordsOf } from "./Designer.js";

/** The answers of a choice. The code of a new one is made from its words; one that was opened was answered with, and keeps its code. */
export function OptionsEditor({ field }: { readonly field: DesignField }) {
  const designer = useDesigner();
  const { design, opened, edit, messages, prefix, say } = designer;
  const { id, options = [] } = field;
  const before = fieldOfDesign(opened, id)?.options ?? [];
  const inUse = new Set(before.flatMap(({ code, label }) => (wordsOf(label, "th") === "" ? [] : [code])));
  const set = (next: readonly DesignOption[]) => edit(changeField(design, id, { options: next }));
  const change = (at: number, changes: Partial<DesignOption>) =>
    edit(changeOption(design, id, at, changes), `${id} options ${at}`);
  const relabel = (at: number, label: DesignOption["label"]) => {
    const option = options[at];
    if (!option) return;
    const taken = new Set(options.flatMap(({ code }, index) => (index === at ? [] : [code])));
    const isMade = bare(option.code) === bare(keyFrom(option.label, new Set(), "option"));
    change(at, isMade && !inUse.has(option.code) ? { label, code: keyFrom(label, taken, "option") } : { label });
  };
  const swap = (at: number, other: number) => {
    const [one, two] = [options[at], options[other]];
    if (!one || !two) return;
    set(options.map((option, index) => (index === at ? two : index === other ? one : option)));
    // The focus goes with the option, so that it can be moved on.
    say("", { kind: "option", id: `${other < at ? "up" : "down"}-${other}` });
  };
  const remove = (at: number) => {
    set(options.filter((_, index) => index !== at));
    const near = Math.min(at, options.length - 2);
    say("", near < 0 ? { kind: "add", id: "option" } : { kind: "option", id: `remove-${near}` });
  };
  const add = () => {
    if (options.length >= designLimits.options) {
      say(fill(messages["formDesigner.most"], { count: designLimits.options }));
      return;
    }
    const code = keyFrom({ th: "", en: "" }, new Set(options.map((option) => option.code)), "option");
    set([...options, { code, label: { th: "", en: "" } }]);
    say("", { kind: "option", id: String(options.length) });
  };
  const error = problemText(designer, { field: id }, "options", "option-label", "option-code", "code-twice");
  return (
    <Fieldset legend={messages["designField.options"]} error={error}>
      {options.map((option, at) => {
        const name = fill(messages["designField.option"], { number: at + 1 });
        return (
          <div className="saan-form-designer-row" key={name}>
            <BothLanguages
              id={`${prefix}-option-${at}`}
              label={name}
              value={option.label}
              onValueChange={(label) => relabel(at, label ?? { th: "", en: "" })}
            />
            <div className="saan-form-designer-row-end">
              <TextField
                label={messages["designField.code"]}
                value={option.code}
                width="short"
                spellCheck={false}
                autoCapitalize="none"
                onChange={(event) => change(at, { code: event.currentTarget.value })}
              />
              <IconButton
                id={`${prefix}-option-up-${at}`}
                icon={<ArrowUp />}
                aria-label={`${messages["formDesigner.up"]} ${name}`}
                aria-disabled={at === 0 || undefined}
                onClick={() => swap(at, at - 1)}
              />
              <IconButton
                id={`${prefix}-option-down-${at}`}
                icon={<ArrowDown />}
                aria-label={`${messages["formDesigner.down"]} ${name}`}
                aria-disabled={at === options.length - 1 || undefined}
                onClick={() => swap(at, at + 1)}
              />
              <IconButton
                id={`${prefix}-option-remove-${at}`}
                icon={<Trash2 />}
                aria-label={`${messages["formDesigner.remove"]} ${name}`}
                onClick={() => remove(at)}
              />
            </div>
          </div>
        );
      })}
      <Button size="small" icon={<Plus />} id={`${prefix}-add-option`} onClick={add}>
        {messages["designField.addOption"]}
      </Button>
    </Fieldset>
  );
}

const bare = (code: string): string => code.replace(/\d+$/, "");
