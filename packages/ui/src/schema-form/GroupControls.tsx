"use client";

import { useAnyShown } from "@saan/forms/react";
import { newGroup } from "@saan/forms/values";
import type { Path } from "@saan/schema/read";
import { useEffect, useRef, useState } from "react";
import { Button } from "../button/Button.js";
import { Field } from "../field/Field.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { useFormSurroundings } from "./FormSurroundings.js";
import { lowerFirst } from "./lowerFirst.js";
import type { AskedProps } from "./NodeField.js";
import { NodeFields } from "./NodeFields.js";
import { fieldsIn } from "./questionsIn.js";
import { th } from "./th.js";

/** Fields that belong together, under one legend; none of it while none of them is shown. */
export function GroupNode({ path, asked }: AskedProps) {
  const { control, model, canHide } = useFormSurroundings();
  const { node, value } = asked;
  // Of a form that hides nothing nobody asks.
  const isShown = useAnyShown(control, canHide ? fieldsIn(model, node, path, value) : WHOLE_FORM);
  if (node.optionalGroup) return <OptionalGroup path={path} asked={asked} />;
  return isShown ? <LegendGroup path={path} asked={asked} /> : null;
}

const WHOLE_FORM: readonly Path[] = [[]];

function LegendGroup({ path, asked }: AskedProps) {
  const { field } = asked;
  const ids = useFieldIds(field);
  return (
    // The fields inside say for themselves whether they are required.
    <Field
      ids={ids}
      as="legend"
      label={field.label}
      hint={field.hint}
      error={field.error}
      className="saan-schema-form-group"
    >
      <NodeFields path={path} asked={asked} />
    </Field>
  );
}

/** A group that is not there until it is asked for; one that was taken out can be brought back as it was. */
function OptionalGroup({ path, asked }: AskedProps) {
  const { model, values } = useFormSurroundings();
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { node, value, setValue, field } = asked;
  const ids = useFieldIds(field);
  const [removed, setRemoved] = useState<unknown>(null);
  const [said, setSaid] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  const isThere = value !== null;
  const row = locale === "en" ? lowerFirst(field.label) : field.label;
  const isFixed = field.readOnly || field.disabled;

  useEffect(() => {
    if (!acted.current) return;
    acted.current = false;
    const first = isThere ? "input:not([type=hidden]), select, textarea, button" : "button";
    box.current?.querySelector<HTMLElement>(first)?.focus();
  }, [isThere]);

  const put = (next: unknown) => {
    acted.current = true;
    setSaid(next === null ? fill(messages["schemaForm.removed"], { row: field.label }) : "");
    setValue(next);
  };
  const takeOut = () => {
    setRemoved(path.reduce<unknown>((held, step) => (held as Readonly<Record<string, unknown>>)[step], values()));
    put(null);
  };
  return (
    <Field
      ids={ids}
      as="legend"
      label={field.label}
      hint={field.hint}
      error={field.error}
      required={field.required}
      className="saan-schema-form-group"
    >
      <div ref={box} className="saan-schema-form-optional">
        {isThere && <NodeFields path={path} asked={asked} />}
        {!isFixed && (
          <div className="saan-schema-form-actions">
            {isThere ? (
              <Button size="small" onClick={takeOut}>
                {fill(messages["schemaForm.remove"], { row })}
              </Button>
            ) : (
              <Button size="small" onClick={() => put(newGroup(model, node.id))}>
                {fill(messages["schemaForm.add"], { row })}
              </Button>
            )}
            {!isThere && removed !== null && (
              <Button size="small" variant="quiet" onClick={() => put(removed)}>
                {fill(messages["schemaForm.bringBack"], { row })}
              </Button>
            )}
          </div>
        )}
        <span className="saan-visually-hidden" role="status">
          {said}
        </span>
      </div>
    </Field>
  );
}
