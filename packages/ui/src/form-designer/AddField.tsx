"use client";

import {
  addField,
  type DomainField,
  designLimits,
  type FieldKind,
  fieldKinds,
  keyOfDomainField,
  newField,
  placesIn,
} from "@saan/forms/design";
import { Plus } from "lucide-react";
import { useMemo } from "react";
import { Button } from "../button/Button.js";
import { Combobox } from "../combobox/Combobox.js";
import { MenuItem, MenuList, MenuRoot, MenuTrigger } from "../menu/Menu.js";
import { fill } from "../messages/fill.js";
import { useDesigner, wordsOf } from "./Designer.js";

/** Adds a field of a kind, and where there are fields of the domain one of those, at the end of the form or of a group. */
export function AddField({ into }: { readonly into?: string }) {
  const designer = useDesigner();
  const { design, edit, say, domain, messages, locale, prefix } = designer;
  const add = (kind: FieldKind, from?: DomainField) => {
    const more = from
      ? { domain: from.name, key: freeKey(keyOfDomainField(from)), ...(from.hint && { hint: from.hint }) }
      : {};
    const field = newField(design, kind, from?.label, more);
    const next = addField(design, field, { into });
    if (next === design) {
      const isFull = placesIn(design).length >= designLimits.fields;
      say(
        isFull ? fill(messages["formDesigner.most"], { count: designLimits.fields }) : messages["formDesigner.deepest"],
      );
      return;
    }
    edit(next);
    const label = from ? wordsOf(from.label, locale) : messages[`fieldKind.${kind}`];
    say(fill(messages["formDesigner.added"], { label }), { kind: "settings", id: field.id });
  };
  const freeKey = (key: string) => {
    const taken = new Set(design.fields.map((field) => field.key));
    let free = key;
    for (let count = 2; taken.has(free); count += 1) free = `${key}${count}`;
    return free;
  };
  const options = useMemo(
    () =>
      domain.map((field) => ({
        key: field.name,
        label: wordsOf(field.label, locale),
        group: wordsOf(field.group, locale),
        keywords: `${field.label.th} ${field.label.en} ${field.name}`,
        value: field,
      })),
    [domain, locale],
  );
  return (
    <div className="saan-form-designer-add">
      <MenuRoot>
        <MenuTrigger>
          <Button
            size={into === undefined ? "medium" : "small"}
            icon={<Plus />}
            id={`${prefix}-add${into ? `-${into}` : ""}`}
          >
            {messages[into === undefined ? "formDesigner.add" : "formDesigner.addInside"]}
          </Button>
        </MenuTrigger>
        <MenuList>
          {fieldKinds.map((kind) =>
            kind === "domain" ? null : (
              <MenuItem key={kind} onClick={() => add(kind)}>
                {messages[`fieldKind.${kind}`]}
              </MenuItem>
            ),
          )}
        </MenuList>
      </MenuRoot>
      {into === undefined && options.length > 0 && (
        <Combobox<DomainField>
          // Empty again after each choice.
          key={design.fields.length}
          label={messages["formDesigner.addDomain"]}
          hint={messages["formDesigner.addDomainHint"]}
          options={options}
          textOf={(field) => wordsOf(field.label, locale)}
          onValueChange={(field) => {
            if (field) add("domain", field);
          }}
        />
      )}
    </div>
  );
}
