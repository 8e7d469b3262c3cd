import { type Bilingual, describe } from "@saan/schema/field";
import type * as z from "zod";
import { definitionOf } from "../model/wrappers.js";
import { type Code, imported, member } from "./code.js";

/** A field that is defined elsewhere, and can be taken into a form as it is: of the domain, or of a partner's own records. */
export interface DomainField {
  /** Stable: designs name it so. `"agreement.term"` */
  readonly name: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  /** What it is of. */
  readonly group: Bilingual;
  readonly schema: z.core.$ZodType;
  /** Where a program finds the schema: `agreement` of `@saan/schema/agreement`, and on by `schema`, `shape`, `term`. */
  readonly source: { readonly from: string; readonly name: string; readonly members: readonly string[] };
}

/** Rooms of `@saan/schema/domain`, or anything of that shape. */
export interface DomainRoom {
  readonly name: string;
  readonly records: Readonly<
    Record<string, { readonly name: string; readonly label: Bilingual; readonly schema: z.core.$ZodType }>
  >;
}

/** The described fields of the records of rooms, in their order. A record that is one choice of shapes has none to take. */
export function domainFieldsOf(rooms: readonly DomainRoom[], packageName = "@saan/schema"): readonly DomainField[] {
  return rooms.flatMap(({ name: room, records }) =>
    Object.entries(records).flatMap(([exported, { name: record, label: group, schema }]) => {
      const def = definitionOf(schema);
      if (def.type !== "object") return [];
      return Object.entries(def.shape).flatMap(([key, fieldSchema]): DomainField[] => {
        const description = describe(fieldSchema);
        if (!description) return [];
        const { label, hint } = description;
        return [
          {
            name: `${record}.${key}`,
            label: { th: label.th, en: label.en },
            ...(hint && { hint: { th: hint.th, en: hint.en } }),
            group: { th: group.th, en: group.en },
            schema: fieldSchema,
            source: { from: `${packageName}/${room}`, name: exported, members: ["schema", "shape", key] },
          },
        ];
      });
    }),
  );
}

/** The property name a field of the domain has at home. */
export function keyOfDomainField({ source, name }: DomainField): string {
  return source.members.at(-1) ?? name;
}

export function codeOfDomainField({ source }: DomainField): Code {
  return source.members.reduce(member, imported(source.name, source.from));
}
