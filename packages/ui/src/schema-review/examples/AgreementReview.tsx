import { defineForm } from "@saan/forms/model";
import { agreement, agreementSections } from "@saan/schema/agreement";
import { SchemaReview } from "@saan/ui/schema-review";

const form = defineForm({ id: "agreement", version: 1, record: agreement, sections: agreementSections });

/** The term of an agreement, read before it is sent. */
export function AgreementReview() {
  return (
    <SchemaReview
      form={form}
      sections={["term"]}
      headingLevel={3}
      record={{
        signing: { date: { asStated: "19 กรกฎาคม 2562", iso: "2019-07-19", precision: "day" }, place: "ที่ว่าการอำเภอ" },
        term: {
          startsOnSigning: true,
          end: { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" },
        },
      }}
    />
  );
}
