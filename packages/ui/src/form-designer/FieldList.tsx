"use client";

import {
  type DesignField,
  designLimits,
  duplicateField,
  type FormDesign,
  fieldOfDesign,
  holdsFields,
  indentField,
  outdentField,
  placeOfField,
  placesIn,
  removeField,
  shiftField,
} from "@saan/forms/design";
import { ArrowDown, ArrowUp, Copy, IndentDecrease, IndentIncrease, Trash2 } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { composes } from "../part/composes.js";
import { AddField } from "./AddField.js";
import { type Designer, nameOf, nameOfId, useDesigner, wordsOf } from "./Designer.js";

type Act = "up" | "down" | "in" | "out" | "copy" | "remove";

const acts: Readonly<Record<Act, (design: FormDesign, id: string) => FormDesign>> = {
  up: (design, id) => shiftField(design, id, -1),
  down: (design, id) => shiftField(design, id, 1),
  in: indentField,
  out: outdentField,
  copy: duplicateField,
  remove: removeField,
};
const icons: Readonly<Record<Act, ReactNode>> = {
  up: <ArrowUp />,
  down: <ArrowDown />,
  in: <IndentIncrease />,
  out: <IndentDecrease />,
  copy: <Copy />,
  remove: <Trash2 />,
};
const KEYS: Readonly<Record<string, Act>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowRight: "in",
  ArrowLeft: "out",
};

/** All fields as they are read, each to be chosen, moved and deleted from the keyboard. */
export function FieldList() {
  const designer = useDesigner();
  const { design, chosen, choose, messages, locale, prefix } = designer;
  const formProblems = designer.problems.filter(({ field, rule }) => field === undefined && rule === undefined).length;
  return (
    <>
      <button
        type="button"
        className="saan-form-designer-field"
        id={`${prefix}-field`}
        aria-current={chosen === undefined || undefined}
        onClick={() => choose(undefined)}
      >
        <span className="saan-form-designer-field-name">
          {wordsOf(design.label, locale) || messages["formDesigner.untitled"]}
        </span>
        <span className="saan-form-designer-field-kind">{messages["formDesigner.form"]}</span>
        <ProblemCount count={formProblems} />
      </button>
      {design.fields.length === 0 ? (
        <p className="saan-form-designer-empty">{messages["formDesigner.noFields"]}</p>
      ) : (
        <Fields fields={design.fields} label={messages["formDesigner.fields"]} />
      )}
      <AddField />
    </>
  );
}

function Fields({ fields, label }: { readonly fields: readonly DesignField[]; readonly label?: string }) {
  return (
    <ol className="saan-form-designer-fields" aria-label={label}>
      {fields.map((field) => (
        <FieldItem key={field.id} field={field} />
      ))}
    </ol>
  );
}

function FieldItem({ field }: { readonly field: DesignField }) {
  const designer = useDesigner();
  const { chosen, choose, problems, messages, prefix } = designer;
  const { id, kind, required, fields = [] } = field;
  const isChosen = id === chosen;
  const count = problems.filter((problem) => problem.field === id).length;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (composes(event.nativeEvent)) return;
    const act = event.altKey ? KEYS[event.key] : event.key === "Delete" ? "remove" : undefined;
    if (act) doTo(designer, id, act);
    else if (event.key === "F2") designer.say("", { kind: "settings", id });
    else if (event.altKey || !goTo(event)) return;
    event.preventDefault();
  };
  return (
    <li className="saan-form-designer-item">
      <button
        type="button"
        className="saan-form-designer-field"
        id={`${prefix}-field-${id}`}
        aria-current={isChosen || undefined}
        onClick={() => choose(id)}
        onKeyDown={onKeyDown}
      >
        <span className="saan-form-designer-field-name">{nameOf(field, designer)}</span>
        <span className="saan-form-designer-field-kind">
          {messages[`fieldKind.${kind}`]}
          {required ? ` · ${messages["formDesigner.required"]}` : ""}
        </span>
        <ProblemCount count={count} />
      </button>
      {isChosen && <FieldActs field={field} />}
      {holdsFields(kind) && (
        <div className="saan-form-designer-inside">
          {fields.length === 0 ? (
            <p className="saan-form-designer-empty">{messages["formDesigner.emptyGroup"]}</p>
          ) : (
            <Fields fields={fields} label={nameOf(field, designer)} />
          )}
          {isChosen && <AddField into={id} />}
        </div>
      )}
    </li>
  );
}

function ProblemCount({ count }: { readonly count: number }) {
  const { messages } = useDesigner();
  if (count === 0) return null;
  return (
    <span className="saan-form-designer-field-problem">{fill(messages["formDesigner.fieldNeedsFix"], { count })}</span>
  );
}

/** What can be done with the chosen field. A button at the end of its way stays, so that it does not drop the focus. */
function FieldActs({ field }: { readonly field: DesignField }) {
  const designer = useDesigner();
  const { design, messages } = designer;
  const label = nameOf(field, designer);
  return (
    <div className="saan-form-designer-acts">
      {(Object.keys(acts) as Act[]).map((act) => {
        const isIdle = act !== "remove" && acts[act](design, field.id) === design;
        return (
          <Button
            key={act}
            id={`${designer.prefix}-act-${act}`}
            size="small"
            variant="quiet"
            icon={icons[act]}
            data-icon-only=""
            aria-label={fill(messages["formDesigner.ofField"], { act: messages[`formDesigner.${act}`], label })}
            title={messages[`formDesigner.${act}`]}
            aria-disabled={isIdle || undefined}
            onClick={() => doTo(designer, field.id, act, "stay")}
          />
        );
      })}
    </div>
  );
}

/** One act, what is said of it, and where the focus goes. */
function doTo(designer: Designer, id: string, act: Act, focus?: "stay"): void {
  const { design, edit, say, messages } = designer;
  const next = acts[act](design, id);
  const label = nameOfId(id, designer);
  if (next === design) {
    say(whyNot(designer, id, act));
    return;
  }
  edit(next);
  if (act === "remove") {
    const order = placesIn(design).map(({ field }) => field.id);
    const left = order.filter((other) => fieldOfDesign(next, other));
    const near = left.find((other) => order.indexOf(other) > order.indexOf(id)) ?? left.at(-1);
    const count = design.rules.length - next.rules.length;
    const said = messages[count > 0 ? "formDesigner.removedWithRules" : "formDesigner.removed"];
    say(fill(said, { label, count }), { kind: "field", id: near });
    return;
  }
  if (act === "copy") {
    const before = new Set(placesIn(design).map(({ field }) => field.id));
    const copy = placesIn(next).find(({ field }) => !before.has(field.id));
    say(fill(messages["formDesigner.added"], { label }), { kind: "field", id: copy?.field.id });
    return;
  }
  const place = placeOfField(next, id);
  const around = place?.within.at(-1);
  const group = around ? nameOf(around, designer) : "";
  const at = { label, group, position: (place?.at ?? 0) + 1, total: place?.among.length ?? 0 };
  const said = around ? "formDesigner.movedInside" : act === "out" ? "formDesigner.movedOut" : "formDesigner.moved";
  const isThere = focus === "stay" && (act === "up" || act === "down");
  // What is moved in a page loses the focus.
  say(fill(messages[said], at), isThere ? { kind: "act", id: act } : { kind: "field", id });
}

/** Why an act comes to nothing. */
function whyNot(designer: Designer, id: string, act: Act): string {
  const { design, messages } = designer;
  const place = placeOfField(design, id);
  const before = place?.among[place.at - 1];
  const label = nameOfId(id, designer);
  if (act === "copy") return fill(messages["formDesigner.most"], { count: designLimits.fields });
  if (act === "remove" || (act === "in" && before && holdsFields(before.kind))) return messages["formDesigner.deepest"];
  return fill(messages[`formDesigner.no.${act}`], { label });
}

/** Arrows, Home and End go from field to field, whatever group they are in. */
function goTo(event: KeyboardEvent<HTMLButtonElement>): boolean {
  const list = event.currentTarget.closest(".saan-form-designer-panel");
  const all = [...(list?.querySelectorAll<HTMLElement>(".saan-form-designer-field") ?? [])];
  const now = all.indexOf(event.currentTarget);
  const to = { ArrowUp: now - 1, ArrowDown: now + 1, Home: 0, End: all.length - 1 }[event.key];
  const next = to === undefined ? undefined : all[to];
  next?.focus();
  return next !== undefined;
}
