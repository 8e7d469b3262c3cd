import type { OrganizationReference } from "@saan/schema/organization";
import type { ComboboxOption } from "../combobox/option.js";
import type { SelectOption } from "../select/listedOptions.js";

/** An organisation of the caller's register. */
export interface RegisteredOrganization {
  /** The id of its record: `org_…`. */
  readonly id: string;
  readonly name: string;
  /** A code of `kinds`, shown by its label. */
  readonly kind?: string;
  /** What else tells it apart: its province. */
  readonly detail?: string;
  /** Acronyms, former names, the English name: it is found by them too. */
  readonly otherNames?: readonly string[];
}

/** What a person entered about an organisation that is not in the register. */
export interface OrganizationDraft {
  readonly name: string;
  /** A code of `kinds`; `undefined` when not chosen. */
  readonly kind?: string;
}

export function referenceTo({ id, name }: RegisteredOrganization): OrganizationReference {
  return { id, nameAsStated: name };
}

/** An organisation as a row of the list: its name, and under it its kind and whatever else tells it apart. */
export function optionOf(
  organization: RegisteredOrganization,
  kinds: readonly SelectOption[],
): ComboboxOption<OrganizationReference> {
  const { id, name, kind, detail, otherNames } = organization;
  const kindLabel = kinds.find(({ value }) => value === kind)?.label;
  return {
    key: id,
    label: name,
    detail: [kindLabel, detail].filter(Boolean).join(" · ") || undefined,
    keywords: otherNames?.join(" "),
    value: referenceTo(organization),
  };
}
