"use client";

import { compileDesign, type DomainField, type FormDesign, fieldOfDesign } from "@saan/forms/design";
import type { OptionSources } from "@saan/forms/model";
import { Redo2, Undo2 } from "lucide-react";
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "react";
import { Button } from "../button/Button.js";
import { useMessages } from "../messages/useMessages.js";
import { composes } from "../part/composes.js";
import { partClass } from "../part/partClass.js";
import { useSaid } from "../part/useSaid.js";
import { useKit } from "../provider/KitProvider.js";
import { SegmentedControl } from "../segmented-control/SegmentedControl.js";
import { type Designer, DesignerContext, type FocusRequest } from "./Designer.js";
import { DesignFiles } from "./DesignFiles.js";
import { DesignPreview } from "./DesignPreview.js";
import { en } from "./en.js";
import { FieldList } from "./FieldList.js";
import { FieldSettings } from "./FieldSettings.js";
import { FormSettings } from "./FormSettings.js";
import { th } from "./th.js";
import { useDesignHistory } from "./useDesignHistory.js";

export interface FormDesignerProps extends Omit<ComponentPropsWithoutRef<"section">, "children" | "defaultValue"> {
  /** The design, when the caller keeps it: a JSON value of `@saan/forms/design`. */
  readonly value?: FormDesign;
  /**
   * The design to begin with, when the part keeps its own.
   * @default a form with nothing in it
   */
  readonly defaultValue?: FormDesign;
  /** Called with the design after every edit, undo and redo. */
  readonly onValueChange?: (design: FormDesign) => void;
  /** Fields that are defined elsewhere and can be taken as they are: `domainFieldsOf(rooms)`. Keep the array the same. */
  readonly domain?: readonly DomainField[];
  /** Where reference fields of the preview find their answers. */
  readonly sources?: OptionSources;
  /**
   * The level of the three headings in the page's outline.
   * @default 2
   */
  readonly headingLevel?: 2 | 3;
}

type Panel = "fields" | "settings" | "preview";

const noDomain: readonly DomainField[] = [];

/**
 * A form made by hand: fields, their words, options, limits and rules, beside a preview of the form as it is by now. Nothing
 * is lost by a wrong press: every edit can be undone.
 * Renders a `<section>`.
 */
export const FormDesigner = forwardRef<HTMLElement, FormDesignerProps>(function FormDesigner(
  { value, defaultValue, onValueChange, domain = noDomain, sources, headingLevel = 2, className, ...props },
  ref,
) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const prefix = useId();
  const { design, opened, edit, open, undo, redo } = useDesignHistory(value, defaultValue, onValueChange);
  const [chosen, setChosen] = useState<string>();
  const [panel, setPanel] = useState<Panel>("fields");
  const [said, tell] = useSaid();
  const focus = useRef<FocusRequest>(undefined);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const undone = useRef(false);
  const settled = useDeferredValue(design);
  const compiled = useMemo(() => compileDesign(settled, { domain }), [settled, domain]);
  const field = chosen === undefined ? undefined : fieldOfDesign(design, chosen);

  const designer: Designer = {
    design,
    opened,
    edit,
    open,
    problems: compiled.problems,
    domain,
    chosen: field?.id,
    choose: (id) => {
      setChosen(id);
      setPanel("settings");
    },
    say: (text, request) => {
      tell(text);
      focus.current = request;
      // What is asked for may come without an edit.
      if (request) drawAgain();
      if (request?.kind === "settings" || request?.kind === "field") setChosen(request.id);
      if (request?.kind === "settings") setPanel("settings");
    },
    messages,
    locale,
    prefix,
    innerLevel: headingLevel === 2 ? 3 : 4,
  };

  // After every drawing: what was asked for may be there at any of them.
  useEffect(() => {
    if (undone.current) {
      undone.current = false;
      // What had the focus went with what was undone.
      if (document.activeElement === document.body) {
        focus.current = { kind: "field", id: field?.id };
        if (panel !== "fields") {
          setPanel("fields");
          return;
        }
      }
    }
    const request = focus.current;
    if (!request) return;
    const element = document.getElementById(`${prefix}-${request.kind}${request.id ? `-${request.id}` : ""}`);
    if (!element) return;
    focus.current = undefined;
    element.focus();
  });

  const back = () => {
    if (!undo) return;
    undone.current = true;
    undo();
    tell(messages["formDesigner.undone"]);
  };
  const forth = () => {
    if (!redo) return;
    undone.current = true;
    redo();
    tell(messages["formDesigner.redone"]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    props.onKeyDown?.(event);
    if (event.defaultPrevented || composes(event.nativeEvent) || !(event.ctrlKey || event.metaKey)) return;
    // A box for text has an undo of its own.
    if ((event.target as Element).matches("textarea, input:not([type=checkbox]):not([type=radio])")) return;
    // On a Thai keyboard the key of Z gives ผ.
    const key = (/^[a-z]$/i.test(event.key) ? event.key : event.code.slice(-1)).toLowerCase();
    const again = key === "y" || (key === "z" && event.shiftKey);
    if (!again && key !== "z") return;
    event.preventDefault();
    if (again) forth();
    else back();
  };

  const Heading = `h${headingLevel}` as const;
  const heading = (name: Panel, words: string) => (
    <Heading className="saan-heading saan-form-designer-heading" id={`${prefix}-heading-${name}`}>
      {words}
    </Heading>
  );
  const area = (name: Panel) => ({
    className: "saan-form-designer-panel",
    "data-panel": name,
    "data-shown": name === panel || undefined,
    "aria-labelledby": `${prefix}-heading-${name}`,
  });

  return (
    <DesignerContext.Provider value={designer}>
      <section
        aria-label={messages["formDesigner.name"]}
        {...props}
        ref={ref}
        className={partClass("saan-form-designer", className)}
        onKeyDown={onKeyDown}
      >
        <div className="saan-form-designer-bar">
          <Button size="small" icon={<Undo2 />} aria-disabled={!undo || undefined} onClick={back}>
            {messages["formDesigner.undo"]}
          </Button>
          <Button size="small" icon={<Redo2 />} aria-disabled={!redo || undefined} onClick={forth}>
            {messages["formDesigner.redo"]}
          </Button>
          <DesignFiles />
          <span className="saan-form-designer-said" role="status">
            {said}
          </span>
        </div>
        <div className="saan-form-designer-switch">
          <SegmentedControl
            label={messages["formDesigner.panel"]}
            options={(["fields", "settings", "preview"] as const).map((name) => ({
              value: name,
              label: name === "fields" ? messages["formDesigner.fieldsShort"] : messages[`formDesigner.${name}`],
            }))}
            value={panel}
            onValueChange={(name) => setPanel(name as Panel)}
          />
        </div>
        <div className="saan-form-designer-panels">
          <section {...area("fields")}>
            {heading("fields", messages["formDesigner.fields"])}
            <FieldList />
          </section>
          <section {...area("settings")}>
            {heading("settings", messages["formDesigner.settings"])}
            {field ? <FieldSettings key={field.id} field={field} /> : <FormSettings />}
          </section>
          <section {...area("preview")}>
            {heading("preview", messages["formDesigner.preview"])}
            <DesignPreview form={compiled.form} sources={sources} headingLevel={3} />
          </section>
        </div>
      </section>
    </DesignerContext.Provider>
  );
});
