import {
  Button,
  Checkbox,
  MantineProvider,
  NativeSelect,
  NumberInput,
  Radio,
  Textarea,
  TextInput,
} from "@mantine/core";
import { createFormContext } from "@mantine/form";
import "@mantine/core/styles.css";
import { memo, useState } from "react";
import { at, COLUMNS, HIDES, wrongWith } from "../../fixture.mjs";
import { typeOf } from "../plain-controls/controls.jsx";
import { Summary } from "../plain-controls/Summary.jsx";
import { addLabel, emptyValues, fields, isHidden, recordFrom, sections, submitLabel } from "../the-form/form.js";
import { foundIn } from "../the-form/found.js";

const [FormProvider, useFormContext, useForm] = createFormContext();
const initialValues = emptyValues();

function validate(values) {
  const get = (path) => at(values, path);
  const wrong = fields.flatMap((field) => {
    const text = isHidden(field, get) ? undefined : wrongWith(field, get(field.path), get);
    return text ? [[field.path, text]] : [];
  });
  return Object.fromEntries(wrong);
}

/** In its uncontrolled mode, as its documentation advises for large forms. */
export function Form({ onSubmit }) {
  const [summary, setSummary] = useState([]);
  const form = useForm({ mode: "uncontrolled", initialValues, validate });
  const submit = form.onSubmit(
    (values) => {
      setSummary([]);
      onSubmit(recordFrom((path) => at(values, path)));
    },
    (errors) => setSummary(foundIn((path) => errors[path])),
  );
  return (
    <FormProvider form={form}>
      <form noValidate onSubmit={submit}>
        <Summary errors={summary} />
        {sections.map(({ title, fields }) => (
          <section key={title}>
            <h2>{title}</h2>
            {fields.map((field) => {
              const Part = field.hiddenBy ? Hidden : field.sumOf ? Sum : Field;
              return <Part key={field.path} field={field} error={form.errors[field.path]} />;
            })}
          </section>
        ))}
        <Button type="submit">{submitLabel}</Button>
      </form>
    </FormProvider>
  );
}

const Hidden = memo(function Hidden({ field, error }) {
  const form = useFormContext();
  const [hidden, setHidden] = useState(false);
  form.watch(field.hiddenBy, ({ value }) => setHidden(value === HIDES));
  return hidden ? null : <Field field={field} error={error} />;
});

const Sum = memo(function Sum({ field, error }) {
  const form = useFormContext();
  const add = () => {
    const [a, b] = field.sumOf.map((part) => form.getValues()[part]);
    form.setFieldValue(field.path, a === "" && b === "" ? "" : Number(a) + Number(b));
  };
  form.watch(field.sumOf[0], add);
  form.watch(field.sumOf[1], add);
  return <Field field={field} error={error} />;
});

const Field = memo(function Field({ field, error }) {
  const form = useFormContext();
  const props = form.getInputProps(field.path, { type: field.kind === "boolean" ? "checkbox" : "input" });
  return <Control key={form.key(field.path)} field={field} {...props} error={error} />;
});

function Control({ field, ...props }) {
  const { kind, label, hint, options, path, sumOf } = field;
  const common = { id: path, label, description: hint, wrapperProps: { "data-path": path }, ...props };
  switch (kind) {
    case "textarea":
      return <Textarea {...common} />;
    case "number":
      return <NumberInput {...common} readOnly={sumOf !== undefined} />;
    case "select":
      return <NativeSelect {...common} data={[{ value: "", label: "" }, ...options]} />;
    case "boolean":
      return <Checkbox {...common} />;
    case "multi":
      return (
        <Checkbox.Group {...common}>
          {options.map((option) => (
            <Checkbox key={option.value} value={option.value} label={option.label} />
          ))}
        </Checkbox.Group>
      );
    case "radio":
      return (
        <Radio.Group {...common}>
          {options.map((option) => (
            <Radio key={option.value} value={option.value} label={option.label} />
          ))}
        </Radio.Group>
      );
    default:
      return <TextInput {...common} type={typeOf(field)} />;
  }
}

export function Rows({ onSubmit }) {
  const form = useForm({ mode: "uncontrolled", initialValues: { rows: [] } });
  const { rows } = form.getValues();
  return (
    <FormProvider form={form}>
      <form onSubmit={form.onSubmit(({ rows }) => onSubmit(rows))}>
        {rows.map(({ key }, index) => (
          <Row key={key} index={index} />
        ))}
        <Button
          onClick={() =>
            form.insertListItem("rows", { key: rows.length, name: "", count: "", sort: "", day: "", done: false })
          }
        >
          {addLabel}
        </Button>
      </form>
    </FormProvider>
  );
}

const Row = memo(function Row({ index }) {
  const form = useFormContext();
  return (
    <fieldset data-row={index}>
      <legend>รายการที่ {index + 1}</legend>
      {COLUMNS.map((column) => {
        const path = `rows.${index}.${column.key}`;
        const props = form.getInputProps(path, { type: column.kind === "boolean" ? "checkbox" : "input" });
        return <Control key={form.key(path)} field={{ ...column, path }} {...props} />;
      })}
      <Button onClick={() => form.removeListItem("rows", index)}>ลบ</Button>
    </fieldset>
  );
});

export const provider = MantineProvider;
export const dom = {
  control: (path) => `[id="${path}"]`,
  group: (path) => `[data-path="${path}"]`,
  errors: () =>
    [...document.querySelectorAll("[data-path]")]
      .filter((one) => one.querySelector('[class*="-error"]'))
      .map(({ dataset }) => dataset.path),
};
