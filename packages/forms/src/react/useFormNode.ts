"use client";

import type { Issue, Path } from "@saan/schema/read";
import { useMemo, useSyncExternalStore } from "react";
import { type FormNode, SaanError } from "../model/index.js";
import type { FieldState } from "../rules/index.js";
import { engineOf, type FormControl } from "./FormControl.js";
import type { FormEngine } from "./FormEngine.js";
import { domId, nameOf, pathOf } from "./fieldName.js";

/** One field of a form: what it is, what it holds, what is said about it. */
export interface FormNodeBinding extends FieldState {
  readonly node: FormNode;
  /** The DOM id of its control: where an error summary links to. */
  readonly id: string;
  /** The field's name: its dotted path, for the `name` of an input. */
  readonly name: string;
  /**
   * What the control shows. Of a group or a list it is kept from when it was last set as a whole, gained or lost rows, or had
   * another variant chosen: such a field does not render when a field inside it is edited.
   */
  readonly value: unknown;
  setValue(value: unknown): void;
  /** Sets a value that the control does not show yet, where `setValue` says what it shows already: see `ownText`. */
  showValue(value: unknown): void;
  /**
   * To be called when the person leaves the field: from then on its issues are shown. An empty field in which nobody ever wrote
   * was only passed through, and shows none.
   */
  onBlur(): void;
  readonly issues: readonly Issue[];
  readonly advice: readonly Issue[];
}

export interface FormNodeOptions {
  /**
   * The control keeps the text that is typed in it, as an uncontrolled input does: it does not render for what it says by
   * `setValue` itself, and has to take over `value` when it renders for another reason.
   * @default false
   */
  readonly ownText?: boolean;
}

/**
 * Binds one field. Renders only when this field's value, or what is shown about it, changes.
 *
 * @throws SaanError `no-such-field` when the form has nothing at the path.
 */
export function useFormNode(handle: FormControl, path: Path, options: FormNodeOptions = {}): FormNodeBinding {
  const { ownText = false } = options;
  const engine = engineOf(handle);
  const name = nameOf(path);
  const binding = useMemo(() => bindingOf(engine, name, ownText), [engine, name, ownText]);
  return useSyncExternalStore(binding.subscribe, binding.snapshot, binding.snapshot);
}

function bindingOf(engine: FormEngine, name: string, ownText: boolean) {
  const showValue = (value: unknown) => engine.setValue(name, value);
  const setValue = ownText ? (value: unknown) => engine.setValue(name, value, true) : showValue;
  const onBlur = () => engine.leave(name);
  const id = domId(engine.formId, pathOf(name));
  let version: number | undefined;
  let current: FormNodeBinding | undefined;
  return {
    subscribe: (listener: () => void) => engine.listeners.subscribe(name, listener, ownText),
    snapshot(): FormNodeBinding {
      const now = engine.listeners.version(name);
      if (current && now === version) return current;
      version = now;
      const node = fieldAt(engine, name);
      const value = engine.valueAt(name, node);
      current = {
        ...engine.stateAt(name, node),
        node,
        id,
        name,
        value,
        setValue,
        showValue,
        onBlur,
        ...engine.issuesAt(name),
      };
      return current;
    },
  };
}

function fieldAt(engine: FormEngine, name: string): FormNode {
  const node = engine.nodeAt(name);
  if (node) return node;
  throw new SaanError(
    "no-such-field",
    `The form "${engine.form.model.id}" has no field at "${name}".`,
    "Take paths from the model: nodeAt(model, path) tells whether there is one.",
  );
}
