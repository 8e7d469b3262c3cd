import type { Agreement } from "@saan/schema/agreement";
import { SchemaReview } from "@saan/ui/schema-review";
import { agreementForm } from "../../forms/agreement-form.js";
import { toldFields } from "../../records/detail/told-fields.js";

// What has a place of its own on the page: its head, its facts, its lists.
const told: ReadonlySet<string> = new Set([
  "title",
  "titleIsDescriptive",
  "kind",
  "documentForm",
  "subject",
  "levels",
  "province",
  "programme",
  "project",
  "parties",
  "areaCountStated",
  "supporters",
  "scopeIssues",
  "signing",
  "term",
  "states",
  "indicatorFramework",
  "sources",
]);

/** Whatever else the form asks for and the record says, in the sections of the form: a new field of the schema, too. */
export function OtherFacts({ record }: { readonly record: Agreement }) {
  const others = toldFields(agreementForm.model, record).told.filter((field) => !told.has(field));
  if (others.length === 0) return null;
  return (
    <SchemaReview className="agreement-section" form={agreementForm} record={record} fields={others} answeredOnly />
  );
}
