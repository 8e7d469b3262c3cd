import { and, isControl, optionIs, rankWith } from "@jsonforms/core";
import { withJsonFormsMultiEnumProps, withJsonFormsOneOfEnumProps } from "@jsonforms/react";

/**
 * Boxes and radio buttons, as a team would add them: its plain renderers have no control for several choices of a list, and give
 * the radio buttons of every group the same ids, so that a label ticks the button of another group.
 */
function Choices({ id, label, description, errors, options, visible, type, isTicked, tick }) {
  return (
    <fieldset id={id} hidden={!visible}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type={type} name={id} checked={isTicked(option.value)} onChange={() => tick(option.value)} />{" "}
          {option.label}
        </label>
      ))}
      <div className={errors ? "validation validation_error" : "validation input-description"}>
        {errors || description}
      </div>
    </fieldset>
  );
}

const NONE = [];
const Several = withJsonFormsMultiEnumProps(function Several({ data = NONE, path, addItem, removeItem, ...control }) {
  const isTicked = (value) => data.includes(value);
  const tick = (value) => (isTicked(value) ? removeItem : addItem)(path, value);
  return <Choices {...control} type="checkbox" isTicked={isTicked} tick={tick} />;
});

const One = withJsonFormsOneOfEnumProps(function One({ data, path, handleChange, ...control }) {
  return (
    <Choices
      {...control}
      type="radio"
      isTicked={(value) => value === data}
      tick={(value) => handleChange(path, value)}
    />
  );
});

const asked = (format) => rankWith(10, and(isControl, optionIs("format", format)));
export const choiceRenderers = [
  { tester: asked("checkboxes"), renderer: Several },
  { tester: asked("radio"), renderer: One },
];
