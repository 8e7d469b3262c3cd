"use client";

import type { FormModel, OptionSources } from "@saan/forms/model";
import { domId, useSchemaForm } from "@saan/forms/react";
import { toRecord } from "@saan/forms/values";
import { type AnyRecordDefinition, type Issue, type Path, read, schemaAt, valueAt } from "@saan/schema/read";
import { useEffect, useMemo } from "react";
import { unknown } from "zod/mini";
import { goToField } from "../error-summary/goToField.js";
import { FormSurroundingsContext } from "../schema-form/FormSurroundings.js";
import { NodeControl } from "../schema-form/NodeControl.js";
import { useSurroundings } from "../schema-form/useSurroundings.js";
import type { FormWidget } from "../schema-form/widgets.js";
import { stepsTo } from "../schema-review/factOf.js";
import type { AskedField } from "./askedField.js";

/** An answer of one's own, read when it is to be used: what is wrong with it is then said, and the way there is open. */
export type WrittenAnswer = () => { readonly ok: true; readonly value: unknown } | { readonly ok: false; goTo(): void };

interface OtherAnswerProps {
  readonly form: { readonly model: FormModel; readonly record?: AnyRecordDefinition };
  readonly asked: AskedField;
  /** Where it is in the record. */
  readonly at: Path;
  readonly sources: OptionSources;
  readonly widgets: readonly FormWidget[] | undefined;
  /** Told of the answer as long as it is on the page; gives the way to end that. */
  readonly onWritten: (read: WrittenAnswer) => () => void;
}

// The other fields of the record are nobody's question here: they are read with the whole.
const anything = unknown();
const nothing = () => undefined;

/** The field of the form itself, for an answer that neither of the two gave. */
export function OtherAnswer({ form, asked, at, sources, widgets, onWritten }: OtherAnswerProps) {
  const { model, record } = form;
  const { id: name, version, label } = model;
  const asking = useMemo(
    () => ({ model, record: { name, version, label, schema: anything, rules: [] } }),
    [model, name, version, label],
  );
  const handle = useSchemaForm<unknown>(asking, { record: asked.record, onSubmit: nothing });
  const surroundings = useSurroundings(handle, { sources, widgets }, false);
  const { formId, values, setIssues } = handle;

  useEffect(() => {
    const issuesOf = (value: unknown): readonly Issue[] => {
      if (value === undefined || value === null) return [{ path: at, code: "required", params: {}, severity: "issue" }];
      const schema = record && schemaAt(record.schema, at, asked.record);
      const issues = schema ? read(schema, value).issues : [];
      return issues.map((issue) => ({ ...issue, path: [...at, ...issue.path] }));
    };
    return onWritten(() => {
      const entered = toRecord(model, values());
      const value = valueAt(entered, at);
      const issues = issuesOf(value).map((issue) => ({
        ...issue,
        path: stepsTo(model, issue.path, entered).at(-1)?.at ?? asked.path,
      }));
      setIssues(issues);
      const [first] = issues;
      if (!first) return { ok: true, value };
      return { ok: false, goTo: () => goToField(domId(formId, first.path), document) };
    });
  }, [model, record, asked, at, formId, values, setIssues, onWritten]);

  return (
    <FormSurroundingsContext.Provider value={surroundings}>
      <NodeControl path={asked.path} />
    </FormSurroundingsContext.Provider>
  );
}
