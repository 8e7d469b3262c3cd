import { createForm, onFieldValueChange } from "@formily/core";
import {
  ArrayField,
  Field as Bound,
  connect,
  FormProvider,
  mapProps,
  ObjectField,
  observer,
  useField,
} from "@formily/react";
import { memo, useMemo, useState } from "react";
import { COLUMNS, HIDES, wrongWith } from "../../fixture.mjs";
import { Controlled, Frame } from "../plain-controls/controls.jsx";
import { Summary } from "../plain-controls/Summary.jsx";
import { addLabel, emptyOf, fields, recordFrom, sections, submitLabel } from "../the-form/form.js";
import { foundIn } from "../the-form/found.js";

const validator = (field, form) => (value) => wrongWith(field, value, (path) => form.getValuesIn(path)) ?? "";

const Around = observer(function Around({ asked, children }) {
  const [error] = useField().selfErrors ?? [];
  return (
    <Frame field={asked} error={error}>
      {children}
    </Frame>
  );
});

const Control = connect(
  function Control({ asked, value, onChange, onBlur, error }) {
    return (
      <Controlled
        field={asked}
        error={error}
        name={asked.path}
        value={value ?? emptyOf(asked)}
        change={onChange}
        blur={onBlur}
      />
    );
  },
  mapProps((props, field) => ({ ...props, error: field.selfErrors?.[0] })),
);

function effects() {
  for (const { path, sumOf } of fields.filter(({ sumOf }) => sumOf)) {
    for (const part of sumOf) {
      onFieldValueChange(part, (_, form) => {
        const [a, b] = sumOf.map((one) => form.getValuesIn(one) ?? "");
        form.setValuesIn(path, a === "" && b === "" ? "" : String(Number(a) + Number(b)));
      });
    }
  }
}

/** Its core and its binding, around native inputs; a field reacts by itself. */
export function Form({ onSubmit }) {
  const form = useMemo(() => createForm({ validateFirst: true, effects }), []);
  const [summary, setSummary] = useState([]);
  const submit = (event) => {
    event.preventDefault();
    form.submit().then(
      () => {
        setSummary([]);
        onSubmit(recordFrom((path) => form.getValuesIn(path)));
      },
      () => {
        const texts = new Map(form.errors.map(({ path, messages }) => [String(path), messages[0]]));
        setSummary(foundIn((path) => texts.get(path)));
      },
    );
  };
  return (
    <FormProvider form={form}>
      <form noValidate onSubmit={submit}>
        <Summary errors={summary} />
        {sections.map(({ title, fields }) => (
          <section key={title}>
            <h2>{title}</h2>
            {fields.map((field) => (
              <Field key={field.path} field={field} />
            ))}
          </section>
        ))}
        <button type="submit">{submitLabel}</button>
      </form>
    </FormProvider>
  );
}

const Field = memo(function Field({ field }) {
  const reaction = (bound) => {
    bound.visible = bound.form.getValuesIn(field.hiddenBy) !== HIDES;
  };
  return (
    <Bound
      name={field.path}
      title={field.label}
      validateFirst
      validator={[{ triggerType: "onInput", validator: (value, _, { form }) => validator(field, form)(value) }]}
      reactions={field.hiddenBy && reaction}
      decorator={[Around, { asked: field }]}
      component={[Control, { asked: field }]}
    />
  );
});

const List = observer(function List() {
  const list = useField();
  return (
    <>
      {list.value?.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as its documentation has it
        <ObjectField key={index} name={index}>
          <fieldset data-row={index}>
            <legend>รายการที่ {index + 1}</legend>
            {COLUMNS.map((column) => {
              const asked = { ...column, path: `rows.${index}.${column.key}` };
              return (
                <Bound
                  key={column.key}
                  name={column.key}
                  decorator={[Around, { asked }]}
                  component={[Control, { asked }]}
                />
              );
            })}
            <button type="button" onClick={() => list.remove(index)}>
              ลบ
            </button>
          </fieldset>
        </ObjectField>
      ))}
      <button type="button" onClick={() => list.push({})}>
        {addLabel}
      </button>
    </>
  );
});

export function Rows({ onSubmit }) {
  const form = useMemo(() => createForm({ initialValues: { rows: [] } }), []);
  const submit = (event) => {
    event.preventDefault();
    form.submit(({ rows }) => onSubmit(rows));
  };
  return (
    <FormProvider form={form}>
      <form onSubmit={submit}>
        <ArrayField name="rows">
          <List />
        </ArrayField>
      </form>
    </FormProvider>
  );
}
