import { Button, Checkbox, ConfigProvider, Form as Fields, Input, InputNumber, Radio, Select } from "antd";
import { memo, useState } from "react";
import { COLUMNS, HIDES, LARGEST, LONGEST_AREA, LONGEST_TEXT } from "../../fixture.mjs";
import { typeOf } from "../plain-controls/controls.jsx";
import { Summary } from "../plain-controls/Summary.jsx";
import { addLabel, fields, recordFrom, sections, submitLabel } from "../the-form/form.js";
import { foundIn } from "../the-form/found.js";

const sums = fields.filter(({ sumOf }) => sumOf);
const nameOf = (path) => path.split(".");

function rulesOf({ kind, label, notBefore }) {
  const message = `กรอก${label}`;
  if (kind === "boolean") {
    return [{ validator: (_, value) => (value ? Promise.resolve() : Promise.reject(new Error(message))) }];
  }
  const required = { required: true, message };
  if (kind === "number") return [required, { type: "number", min: 1, max: LARGEST, message }];
  if (kind === "text" || kind === "nested") return [required, { max: LONGEST_TEXT, message }];
  if (kind === "textarea") return [required, { max: LONGEST_AREA, message }];
  if (!notBefore) return [required];
  const inOrder = ({ getFieldValue }) => ({
    validator: (_, value) =>
      value && getFieldValue(notBefore) && value < getFieldValue(notBefore)
        ? Promise.reject(new Error(`${label}ต้องไม่ก่อนวันเริ่ม`))
        : Promise.resolve(),
  });
  return [required, inOrder];
}

/** The form of the kit, with its own rules. */
export function Form({ onSubmit }) {
  const [form] = Fields.useForm();
  const [summary, setSummary] = useState([]);
  const add = (changed) => {
    for (const { path, sumOf } of sums) {
      if (!sumOf.some((part) => part in changed)) continue;
      const given = sumOf.map((part) => form.getFieldValue(part)).filter((value) => typeof value === "number");
      form.setFieldValue(path, given.length > 0 ? given.reduce((a, b) => a + b, 0) : undefined);
    }
  };
  return (
    <Fields
      form={form}
      layout="vertical"
      validateTrigger="onSubmit"
      onValuesChange={add}
      onFinish={() => {
        setSummary([]);
        onSubmit(recordFrom((path) => form.getFieldValue(nameOf(path))));
      }}
      onFinishFailed={({ errorFields }) => {
        const texts = new Map(errorFields.map(({ name, errors }) => [name.join("."), errors[0]]));
        setSummary(foundIn((path) => texts.get(path)));
      }}
    >
      <Summary errors={summary} />
      {sections.map(({ title, fields }) => (
        <section key={title}>
          <h2>{title}</h2>
          {fields.map((field) =>
            field.hiddenBy ? <Hidden key={field.path} field={field} /> : <Field key={field.path} field={field} />,
          )}
        </section>
      ))}
      <Button htmlType="submit">{submitLabel}</Button>
    </Fields>
  );
}

const Hidden = memo(function Hidden({ field }) {
  return Fields.useWatch(field.hiddenBy) === HIDES ? null : <Field field={field} />;
});

const Field = memo(function Field({ field, name = nameOf(field.path), rules = rulesOf(field) }) {
  const { kind, label, hint, path } = field;
  return (
    <Fields.Item
      label={kind === "boolean" ? undefined : label}
      name={name}
      extra={hint}
      rules={rules}
      data-path={path}
      validateTrigger={["onSubmit"]}
      valuePropName={kind === "boolean" ? "checked" : "value"}
    >
      {controlOf(field)}
    </Fields.Item>
  );
});

function controlOf(field) {
  const { kind, label, options, sumOf } = field;
  switch (kind) {
    case "textarea":
      return <Input.TextArea />;
    case "number":
      return <InputNumber readOnly={sumOf !== undefined} />;
    case "select":
      return <Select options={options} />;
    case "boolean":
      return <Checkbox>{label}</Checkbox>;
    case "multi":
      return <Checkbox.Group options={options} />;
    case "radio":
      return <Radio.Group options={options} />;
    default:
      return <Input type={typeOf(field)} />;
  }
}

export function Rows({ onSubmit }) {
  return (
    <Fields layout="vertical" onFinish={({ rows }) => onSubmit(rows)}>
      <Fields.List name="rows">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <Row key={key} name={name} remove={remove} />
            ))}
            <Button onClick={() => add({})}>{addLabel}</Button>
          </>
        )}
      </Fields.List>
    </Fields>
  );
}

const NONE = [];
const Row = memo(function Row({ name, remove }) {
  return (
    <fieldset data-row={name}>
      <legend>รายการที่ {name + 1}</legend>
      {COLUMNS.map((column) => (
        <Field key={column.key} field={{ ...column, path: column.key }} name={[name, column.key]} rules={NONE} />
      ))}
      <Button onClick={() => remove(name)}>ลบ</Button>
    </fieldset>
  );
});

const idOf = (path) => path.replace(".", "_");
// Without the movement of its lists, which would only be waited for.
const theme = { token: { motion: false } };
export const provider = ({ children }) => <ConfigProvider theme={theme}>{children}</ConfigProvider>;
export const dom = {
  control: (path) => `:is(input, textarea)[id="${idOf(path)}"]`,
  group: (path) => `[data-path="${path}"]`,
  errors: () =>
    [...document.querySelectorAll("[data-path]")]
      .filter((one) => one.querySelector(".ant-form-item-explain-error"))
      .map(({ dataset }) => dataset.path),
};
