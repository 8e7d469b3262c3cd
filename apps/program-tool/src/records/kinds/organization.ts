import type { Organization } from "@saan/schema/organization";
import { organizationForm } from "../../forms/organization-form.js";
import type { Registered } from "./registered.js";

export const organizationKind: Registered<Organization> = {
  kind: "organization",
  form: organizationForm,
  recordKind: "organization",
  shown: (record) => record,
  title: ({ name, acronym }, locale) => name[locale] ?? name.th ?? name.en ?? acronym ?? "",
  columns: ["acronym", "kind", "area", "partOf"],
};
