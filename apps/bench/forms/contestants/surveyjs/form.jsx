import "survey-core/survey-core.css";
import { useMemo, useState } from "react";
import { Model } from "survey-core";
import { Survey } from "survey-react-ui";
import { COLUMNS, HIDES, LARGEST, LONGEST_AREA, LONGEST_TEXT } from "../../fixture.mjs";
import { Summary } from "../plain-controls/Summary.jsx";
import { addLabel, fields, recordFrom, sections, submitLabel } from "../the-form/form.js";
import { foundIn } from "../the-form/found.js";

const nameOf = (path) => path.replace(".", "_");
const choicesOf = (options) => options.map(({ value, label }) => ({ value, text: label }));

function elementOf({ path, kind, label, hint, options, hiddenBy, sumOf, notBefore }) {
  const common = {
    name: nameOf(path),
    title: label,
    isRequired: true,
    requiredErrorText: `กรอก${label}`,
    ...(hint && { description: hint }),
  };
  const more = {
    ...(hiddenBy && { visibleIf: `{${hiddenBy}} <> '${HIDES}'` }),
    ...(sumOf && {
      setValueExpression: `sum({${sumOf[0]}}, {${sumOf[1]}})`,
      setValueIf: `{${sumOf[0]}} notempty or {${sumOf[1]}} notempty`,
    }),
    ...(notBefore && {
      validators: [{ type: "expression", expression: `{${notBefore}} empty or {${path}} >= {${notBefore}}` }],
    }),
  };
  switch (kind) {
    case "number":
      return { type: "text", inputType: "number", min: 1, max: LARGEST, ...common, ...more };
    case "date":
      return { type: "text", inputType: "date", ...common, ...more };
    case "select":
      return { type: "dropdown", renderAs: "select", choices: choicesOf(options), ...common, ...more };
    case "radio":
      return { type: "radiogroup", choices: choicesOf(options), ...common, ...more };
    case "multi":
      return { type: "checkbox", choices: choicesOf(options), ...common, ...more };
    case "boolean":
      return {
        type: "boolean",
        renderAs: "checkbox",
        validators: [{ type: "expression", expression: `{${path}} = true` }],
        ...common,
        ...more,
      };
    case "textarea":
      return { type: "comment", maxLength: LONGEST_AREA, ...common, ...more };
    default:
      return { type: "text", maxLength: LONGEST_TEXT, ...common, ...more };
  }
}

const json = {
  showCompletePage: false,
  textUpdateMode: "onTyping",
  completeText: submitLabel,
  showQuestionNumbers: "off",
  elements: sections.map(({ title, fields }, at) => ({
    type: "panel",
    name: `panel${at}`,
    title,
    elements: fields.map(elementOf),
  })),
};

/** Its own model and its own components. */
export function Form({ onSubmit }) {
  const [summary, setSummary] = useState([]);
  const survey = useMemo(() => {
    const model = new Model(json);
    model.onComplete.add(({ data }) => {
      setSummary([]);
      onSubmit(recordFrom((path) => data[nameOf(path)]));
    });
    model.onValidatedErrorsOnCurrentPage.add((_, { questions }) => {
      const texts = new Map(questions.map((question) => [question.name, question.errors[0]?.getText()]));
      setSummary(foundIn((path) => texts.get(nameOf(path))));
    });
    return model;
  }, [onSubmit]);
  return (
    <>
      <Summary errors={summary} />
      <Survey model={survey} />
    </>
  );
}

const rows = {
  completeText: submitLabel,
  elements: [
    {
      type: "paneldynamic",
      name: "rows",
      title: "รายการ",
      addPanelText: addLabel,
      templateElements: COLUMNS.map(({ key, ...column }) => ({
        ...elementOf({ ...column, path: key }),
        isRequired: false,
        validators: [],
      })),
    },
  ],
};

export function Rows({ onSubmit }) {
  const survey = useMemo(() => {
    const model = new Model(rows);
    model.onComplete.add(({ data }) => onSubmit(data.rows));
    return model;
  }, [onSubmit]);
  return <Survey model={survey} />;
}

export const dom = {
  // Its box is out of sight behind a drawn one.
  control: (path) =>
    `[data-name="${nameOf(path)}"] ${path.startsWith("boolean") ? "label" : ":is(input, textarea, select)"}`,
  group: (path) => `[data-name="${nameOf(path)}"]`,
  errors: () =>
    [...document.querySelectorAll("[data-name]")]
      .filter((one) => one.querySelector(".sd-question__erbox, .sd-error"))
      .flatMap(({ dataset }) => fields.find(({ path }) => nameOf(path) === dataset.name)?.path ?? []),
};
