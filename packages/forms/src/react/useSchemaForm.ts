"use client";

import type { Locale } from "@saan/schema/field";
import type { Issue, Path } from "@saan/schema/read";
import { type SyntheticEvent, useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { type FieldValues, useForm } from "react-hook-form";
import type { Form } from "../model/index.js";
import { applyRules } from "../rules/index.js";
import { emptyValues, toValues, type Values } from "../values/index.js";
import { engineKey, type FormControl } from "./FormControl.js";
import { OwnDraft } from "./FormDraft.js";
import { FormEngine } from "./FormEngine.js";
import { domPrefix, nameOf } from "./fieldName.js";
import { type SubmitHandler, submitRecord } from "./submitRecord.js";
import { TypedValues } from "./TypedValues.js";
import { type DraftOptions, useDraftKeeper } from "./useDraftKeeper.js";

export type { SubmitOutcome } from "./submitRecord.js";

export interface SchemaFormOptions<T> {
  /** The record to change. Read once: to begin from another one, `reset` or give the component another `key`. */
  readonly record?: T;
  /** Form values to begin from, instead of a record. */
  readonly values?: Values;
  /** What a server said about these values: shown at once, on the page that it sends back. Read once. */
  readonly issues?: readonly Issue[];
  /** `th` unless asked. */
  readonly locale?: Locale;
  /** Who fills in the form: what they may see and change, `access` says. Read once. */
  readonly role?: string;
  /**
   * Keeps what is typed on this device, and forgets it once `onSubmit` ended without issues and nothing was typed meanwhile.
   * `handle.draft` and `useDraft(handle)` say how it stands.
   */
  readonly draft?: DraftOptions;
  /**
   * Called with a record that was read without issues. While its promise runs, a second submit does nothing. One that rejects,
   * or answers `issues` or `done: false`, leaves the draft.
   */
  onSubmit(record: T, context: { readonly advice: readonly Issue[] }): ReturnType<SubmitHandler<T>>;
}

/** A form at work. Its fields are reached with `useFormNode` and `useFormRows`. */
export interface SchemaFormHandle<T> extends FormControl {
  readonly form: Form<T>;
  /** The beginning of every DOM id of the form; see `domId`. */
  readonly formId: string;
  readonly locale: Locale;
  /** The same object for the life of the form: give it, not the handle, to memoised fields, and they render alone. */
  readonly control: FormControl;
  /** Reads the record and hands it to `onSubmit`, or shows all issues. Rejects when `onSubmit` does. */
  submit(event?: Pick<SyntheticEvent, "preventDefault">): Promise<void>;
  /**
   * Shows what is wrong with some fields and what is in them, without sending anything, and answers whether nothing is: before
   * a step of a form is left.
   */
  check(paths: readonly Path[]): boolean;
  /** The issues shown now, in form order; the path of each is that of the field it is shown at. */
  readonly issues: readonly Issue[];
  /** The advice shown now, in form order. */
  readonly advice: readonly Issue[];
  readonly submitting: boolean;
  readonly submitCount: number;
  /** Whether the values differ from those the form began with. */
  readonly dirty: boolean;
  /** A copy of the values as they are now. */
  values(): Values;
  /** Begins again from these values, or from empty ones: nothing shown, nothing dirty. */
  reset(values?: Values): void;
  /** Shows what a server said about fields; each goes away when its field is edited. */
  setIssues(issues: readonly Issue[]): void;
  /** Calls back after every change of the values; answers the way to stop. Does not render. */
  subscribe(listener: (values: Values) => void): () => void;
}

/**
 * One form, bound to react-hook-form. Typing renders the field that is typed in; this component renders when what the
 * whole form shows changes (issues, dirty, submitting).
 */
export function useSchemaForm<T>(form: Form<T>, options: SchemaFormOptions<NoInfer<T>>): SchemaFormHandle<T> {
  const { locale = "th" } = options;
  const id = useId();
  const [initial] = useState(() => initialValues(form, options));
  const { getValues, setValue, reset } = useForm<FieldValues>({ defaultValues: initial });
  const [engine] = useState(() => {
    const made = new FormEngine(
      form as unknown as Form<unknown>,
      domPrefix(form.model.id, id),
      initial,
      new TypedValues({
        get: (name) => (name === "" ? getValues() : (getValues(name) as unknown)),
        set: (name, value) => setValue(name, value),
        reset: (values) => reset(values),
      }),
      options.role,
    );
    if (options.issues) made.setIssues(options.issues);
    return made;
  });
  const [draft] = useState(() => new OwnDraft(engine));
  const keeper = useDraftKeeper(engine, options.draft);
  useEffect(() => {
    if (keeper) return draft.keepBy(keeper);
    draft.leave();
    return undefined;
  }, [draft, keeper]);
  const status = useSyncExternalStore(engine.onStatus, readStatus, readStatus);
  function readStatus() {
    return engine.status;
  }

  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  const stable = useMemo(() => {
    const control: FormControl = { [engineKey]: engine, draft };
    return {
      ...control,
      control,
      form,
      formId: engine.formId,
      submit: async (event?: Pick<SyntheticEvent, "preventDefault">) => {
        event?.preventDefault();
        await submitRecord<T>(engine, draft, (record, context) => latest.current.onSubmit(record, context));
      },
      check: (paths: readonly Path[]) => engine.checkWithin(paths.map(nameOf)),
      values: () => engine.values(),
      reset: (values?: Values) => engine.replace(values ?? emptyValues(form.model), true),
      setIssues: (issues: readonly Issue[]) => engine.setIssues(issues),
      subscribe: (listener: (values: Values) => void) => engine.onChange(() => listener(engine.values())),
    };
  }, [engine, draft, form]);

  return useMemo(() => ({ ...stable, ...status, locale }), [stable, status, locale]);
}

/** With what is calculated in place: it makes no form dirty. */
function initialValues<T>(form: Form<T>, { record, values, role }: SchemaFormOptions<T>): Values {
  const { model } = form;
  const given = record === undefined && !values ? emptyValues(model) : toValues(model, record ?? values);
  return model.rules.length === 0 ? given : applyRules(model, given, { role }).values;
}
