import type { Bilingual } from "@saan/schema/field";
import { unwrap } from "../model/wrappers.js";
import { type Code, call, imported, local, member, object, plain } from "./code.js";
import type { DesignField } from "./design.js";
import { codeOfDomainField, type DomainField } from "./domain.js";

const FIELD = "@saan/schema/field";
const zod = imported("*", "zod");
const field = imported("field", FIELD);

/** What is known while a schema is written. */
export interface SchemaWriting {
  readonly domain: ReadonlyMap<string, DomainField>;
  /** Ids of fields that are not asked always, so that their schema cannot insist. */
  readonly sometimes: ReadonlySet<string>;
  /** Makes a constant; answers its name. */
  readonly constant: (name: string, code: Code) => string;
}

/** The zod schema of an object with these fields. */
export function objectCode(fields: readonly DesignField[], writing: SchemaWriting): Code {
  const entries = fields.map((one) => [one.key, fieldCode(one, writing)] as const);
  return call(member(zod, "strictObject"), { entries });
}

/** The schema of a field, with its description. */
function fieldCode(one: DesignField, writing: SchemaWriting): Code {
  const isNeeded = one.required === true && !writing.sometimes.has(one.id);
  if (one.kind === "domain") return domainCode(one, isNeeded, writing);
  const list = one.options && optionsCode(one, writing);
  const described = call(field, schemaCode(one, list, isNeeded, writing), descriptionCode(one, list));
  return isNeeded ? described : call(member(described, "optional"));
}

function domainCode({ domain = "" }: DesignField, isNeeded: boolean, { domain: known }: SchemaWriting): Code {
  const found = known.get(domain);
  // Refused before it comes to this.
  if (!found) return call(member(zod, "unknown"));
  const code = codeOfDomainField(found);
  if (unwrap(found.schema).required === isNeeded) return code;
  return call(member(zod, isNeeded ? "nonoptional" : "optional"), code);
}

function schemaCode(one: DesignField, list: Code | undefined, isNeeded: boolean, writing: SchemaWriting): Code {
  const { limits = {}, kind } = one;
  const { least, most } = limits;
  // None chosen and no row is an answer for a schema; for who needs one it is not.
  const fewest = isNeeded ? Math.max(1, least ?? 1) : least;
  switch (kind) {
    case "long-text":
      return call(imported("longText", FIELD), ...(most === undefined ? [] : [plain(most)]));
    case "number":
      return bounded(call(member(zod, limits.whole ? "int" : "number")), least, most);
    case "money":
      return bounded(call(member(zod, "number")), least ?? 0, most);
    case "yes-no":
      return call(member(zod, "boolean"));
    case "choice":
      return member(list ?? plain(null), "schema");
    case "choices":
      return choicesCode(one, list ?? plain(null), fewest);
    case "date":
      return call(member(member(zod, "iso"), "date"));
    case "time":
      return call(member(member(zod, "iso"), "time"));
    case "date-time":
      return call(member(member(zod, "iso"), "datetime"));
    case "stated-date":
      return imported("statedDate", FIELD);
    case "place":
      return imported("areaReference", "@saan/schema/area");
    case "organization":
      return imported("organizationReference", "@saan/schema/organization");
    case "file": {
      const sized = bounded(call(member(zod, "file")), least, most);
      return one.accepts?.length ? call(member(sized, "mime"), plain(one.accepts)) : sized;
    }
    case "group":
      return objectCode(one.fields ?? [], writing);
    case "list":
      return bounded(call(member(zod, "array"), objectCode(one.fields ?? [], writing)), fewest, most);
    default:
      return call(imported("shortText", FIELD), ...(most === undefined ? [] : [plain(most)]));
  }
}

function bounded(schema: Code, least: number | undefined, most: number | undefined): Code {
  const from = least === undefined ? schema : call(member(schema, "min"), plain(least));
  return most === undefined ? from : call(member(from, "max"), plain(most));
}

function choicesCode(one: DesignField, list: Code, fewest: number | undefined): Code {
  const row = plain(words(one.rowLabel ?? one.label, one.key));
  const min = fewest === undefined ? [] : [plain({ min: fewest })];
  return bounded(call(imported("choices", FIELD), list, row, ...min), undefined, one.limits?.most);
}

function optionsCode({ key, options = [] }: DesignField, { constant }: SchemaWriting): Code {
  const entries = options.map(({ code, label }) => [code, plain(words(label, code))] as const);
  return local(constant(`${key}Options`, call(imported("codelist", FIELD), { entries })));
}

const BAHT: Bilingual = { th: "บาท", en: "baht" };

function descriptionCode(one: DesignField, list: Code | undefined): Code {
  const { kind, privacy } = one;
  const isReference = kind === "place" || kind === "organization";
  const unit = one.unit && (one.unit.th || one.unit.en) ? words(one.unit, "") : undefined;
  const isPublic = privacy === "public";
  return object({
    label: plain(words(one.label, one.key)),
    hint: stated(one.hint),
    unit: kind === "money" ? plain(BAHT) : given(kind === "number" ? unit : undefined),
    example: given(one.example || undefined),
    format: kind === "money" ? plain("grouped") : undefined,
    section: given(one.section),
    widget: given(widgetOf(one)),
    options: kind === "choice" ? list : undefined,
    optionsFrom: isReference ? plain(kind === "place" ? "areas" : "organization") : undefined,
    freeText: kind === "organization" ? plain(true) : undefined,
    rowLabel: kind === "list" ? stated(one.rowLabel) : undefined,
    privacy: plain(privacy),
    purpose: isPublic ? undefined : plain(words(one.purpose ?? { th: "", en: "" }, "")),
    retention: isPublic ? undefined : plain(one.retention ?? "with-the-record"),
  });
}

function widgetOf({ kind, look }: DesignField): string | undefined {
  if (kind === "long-text") return "multiline";
  if (kind === "place" || kind === "organization") return "combobox";
  return kind === "choice" ? look : undefined;
}

const given = (value: unknown): Code | undefined => (value === undefined ? undefined : plain(value));

/** Words in both languages: where one is missing the other stands for it. */
export function words({ th, en }: Bilingual, otherwise: string): Bilingual {
  return { th: th.trim() || en.trim() || otherwise, en: en.trim() || th.trim() || otherwise };
}

/** Words that may be missing altogether. */
export function stated(label: Bilingual | undefined): Code | undefined {
  return label && (label.th.trim() || label.en.trim()) ? plain(words(label, "")) : undefined;
}
