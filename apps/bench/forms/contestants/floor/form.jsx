import { memo, useCallback, useMemo, useRef, useState } from "react";
import { at, COLUMNS, wrongWith } from "../../fixture.mjs";
import { Frame, Native } from "../plain-controls/controls.jsx";
import { Summary } from "../plain-controls/Summary.jsx";
import { addLabel, byPath, fields, gates, isHidden, recordFrom, sections, submitLabel } from "../the-form/form.js";

/** No library at all: the browser keeps the answers, and a field is drawn again when its error changes. */
export function Form({ onSubmit }) {
  const form = useRef(null);
  const [errors, setErrors] = useState({});
  const [shown, setShown] = useState(() => new Set());
  const [summary, setSummary] = useState([]);
  const get = useCallback((path) => answer(form.current, byPath.get(path)), []);

  const onInput = (event) => {
    const field = byPath.get(event.target.name);
    if (!field) return;
    if (sources.has(field.path)) {
      for (const sum of sources.get(field.path)) {
        const [a, b] = sum.sumOf.map((part) => form.current.elements[part].value);
        form.current.elements[sum.path].value = a === "" && b === "" ? "" : Number(a) + Number(b);
      }
    }
    if (gates.includes(field.path)) setShown(hiddenNow(get));
    if (Object.keys(errors).length > 0) {
      const error = wrongWith(field, get(field.path), get);
      if (error !== errors[field.path]) setErrors({ ...errors, [field.path]: error });
    }
  };
  const submit = (event) => {
    event.preventDefault();
    const found = fields.flatMap((field) => {
      const text = isHidden(field, get) ? undefined : wrongWith(field, get(field.path), get);
      return text ? [{ path: field.path, text }] : [];
    });
    setErrors(Object.fromEntries(found.map(({ path, text }) => [path, text])));
    setSummary(found);
    if (found.length === 0) onSubmit(recordFrom(get));
  };
  return (
    <form ref={form} noValidate onInput={onInput} onSubmit={submit}>
      <Summary errors={summary} />
      {sections.map(({ title, fields: own }) => (
        <section key={title}>
          <h2>{title}</h2>
          {own.map(
            (field) => shown.has(field.path) || <Field key={field.path} field={field} error={errors[field.path]} />,
          )}
        </section>
      ))}
      <button type="submit">{submitLabel}</button>
    </form>
  );
}

const sources = new Map();
for (const field of fields)
  for (const part of field.sumOf ?? []) sources.set(part, [...(sources.get(part) ?? []), field]);

const hiddenNow = (get) => new Set(fields.flatMap((field) => (isHidden(field, get) ? [field.path] : [])));

function answer(form, { path, kind }) {
  const control = form.elements[path];
  if (kind === "multi") return [...control].filter(({ checked }) => checked).map(({ value }) => value);
  return kind === "boolean" ? control?.checked : control?.value;
}

const Field = memo(function Field({ field, error }) {
  const given = useMemo(() => ({ name: field.path }), [field]);
  return (
    <Frame field={field} error={error}>
      <Native field={field} error={error} given={given} />
    </Frame>
  );
});

/** Rows of five columns. */
export function Rows({ onSubmit }) {
  const [rows, setRows] = useState([]);
  const form = useRef(null);
  const [next, setNext] = useState(0);
  const add = () => {
    setRows([...rows, next]);
    setNext(next + 1);
  };
  const submit = (event) => {
    event.preventDefault();
    const { elements } = form.current;
    onSubmit(
      rows.map((row) => Object.fromEntries(COLUMNS.map(({ key }) => [key, at(elements, `${row}_${key}`)?.value]))),
    );
  };
  return (
    <form ref={form} onSubmit={submit}>
      {rows.map((row, index) => (
        <Row key={row} row={row} index={index} remove={setRows} />
      ))}
      <button type="button" onClick={add}>
        {addLabel}
      </button>
    </form>
  );
}

const Row = memo(function Row({ row, index, remove }) {
  return (
    <fieldset data-row={index}>
      <legend>รายการที่ {index + 1}</legend>
      {COLUMNS.map(({ key, ...column }) => (
        <Frame key={key} field={{ ...column, path: `rows-${row}-${key}` }}>
          <Native field={{ ...column, path: `rows-${row}-${key}` }} given={{ name: `${row}_${key}` }} />
        </Frame>
      ))}
      <button type="button" onClick={() => remove((rows) => rows.filter((one) => one !== row))}>
        ลบ
      </button>
    </fieldset>
  );
});
