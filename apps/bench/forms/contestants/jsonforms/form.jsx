import { Actions } from "@jsonforms/core";
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { useRef, useState } from "react";
import { at, HIDES } from "../../fixture.mjs";
import { Summary } from "../plain-controls/Summary.jsx";
import { addLabel, fields, recordFrom, sections, submitLabel } from "../the-form/form.js";
import { foundIn } from "../the-form/found.js";
import { jsonSchema, pathOfError, rowsSchema, textOfError } from "../the-form/json-schema.js";
import { tooEarly, withSums } from "../the-form/rules.js";
import { choiceRenderers } from "./choices.jsx";

// A rule hides a control and says nothing of what is asked for: the schema itself leaves what is hidden out of what it requires.
const schema = jsonSchema({ apart: false });
const scopeOf = (path) => `#/properties/${path.replace(".", "/properties/")}`;
const OPTIONS = { textarea: { multi: true }, radio: { format: "radio" }, multi: { format: "checkboxes" } };

const elementOf = ({ path, kind, hiddenBy, sumOf }) => ({
  type: "Control",
  scope: scopeOf(path),
  options: { ...OPTIONS[kind], ...(sumOf && { readonly: true }) },
  ...(hiddenBy && {
    rule: { effect: "HIDE", condition: { scope: scopeOf(hiddenBy), schema: { const: HIDES } } },
  }),
});
const uischema = {
  type: "VerticalLayout",
  elements: sections.map(({ title, fields }) => ({ type: "Group", label: title, elements: fields.map(elementOf) })),
};

const renderers = [...vanillaRenderers, ...choiceRenderers];
const config = { showUnfocusedDescription: true };
const before = { data: { place: {} }, validationMode: "ValidateAndHide", additionalErrors: [] };

/** Sums are made where its documentation puts what depends on other fields. */
function middleware(state, action, reduce) {
  const next = reduce(state, action);
  const data = withSums(next.data);
  return data === next.data ? next : reduce(next, Actions.updateCore(data, next.schema, next.uischema));
}

/** The pairs of dates, which JSON Schema cannot say. */
const pairsOfDates = (data) =>
  tooEarly(data).map(({ path, text }) => ({ instancePath: `/${path}`, message: text, schemaPath: "", params: {} }));

/** Those of ajv have a keyword; the others are told as they are. */
const textOf = (error) => (error.keyword ? textOfError(pathOfError(error)) : error.message);
const inThai = { locale: "th", translateError: textOf };

/** The schema and a UI schema with its rules; it keeps the data itself, and is told to show errors from the first submit on. */
export function Form({ onSubmit }) {
  const now = useRef({ data: before.data, errors: [] });
  const [asked, setAsked] = useState(before);
  const [summary, setSummary] = useState([]);
  const change = ({ data, errors }) => {
    now.current = { data, errors };
    const pairs = asked === before ? [] : pairsOfDates(data);
    if (pairs.map(pathOfError).join() === asked.additionalErrors.map(pathOfError).join()) return;
    setAsked({ ...asked, data, additionalErrors: pairs });
  };
  const submit = (event) => {
    event.preventDefault();
    const { data, errors } = now.current;
    const pairs = pairsOfDates(data);
    const texts = new Map([...errors, ...pairs].map((error) => [pathOfError(error), textOf(error)]));
    setAsked({ data, validationMode: "ValidateAndShow", additionalErrors: pairs });
    setSummary(foundIn((path) => texts.get(path)));
    if (texts.size === 0) onSubmit(recordFrom((path) => at(data, path)));
  };
  return (
    <form noValidate onSubmit={submit}>
      <Summary errors={summary} idOf={idOf} />
      <JsonForms
        schema={schema}
        uischema={uischema}
        renderers={renderers}
        cells={vanillaCells}
        config={config}
        i18n={inThai}
        middleware={middleware}
        onChange={change}
        {...asked}
      />
      <button type="submit">{submitLabel}</button>
    </form>
  );
}

const rows = rowsSchema();
const rowsUi = { type: "Control", scope: "#/properties/rows" };
const noRows = { rows: [] };
const i18n = {
  locale: "th",
  translate: (key, words) => (key.endsWith("addTooltip") ? addLabel : words),
};

export function Rows({ onSubmit }) {
  const data = useRef(noRows);
  const submit = (event) => {
    event.preventDefault();
    onSubmit(data.current.rows);
  };
  return (
    <form noValidate onSubmit={submit}>
      <JsonForms
        schema={rows}
        uischema={rowsUi}
        data={noRows}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        i18n={i18n}
        onChange={(state) => {
          data.current = state.data;
        }}
      />
      <button type="submit">{submitLabel}</button>
    </form>
  );
}

const isGroup = new Set(fields.filter(({ kind }) => kind === "multi" || kind === "radio").map(({ path }) => path));
const idOf = (path) => (isGroup.has(path) ? scopeOf(path) : `${scopeOf(path)}-input`);
export const dom = {
  control: (path) => `[id="${idOf(path)}"]`,
  group: (path) => `[id="${idOf(path)}"]`,
  errors: () =>
    [...document.querySelectorAll(".validation_error")].map((one) =>
      one.closest("[id^='#/properties/']").id.replace("#/properties/", "").replace("/properties/", "."),
    ),
};
