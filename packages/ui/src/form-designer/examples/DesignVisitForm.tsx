import { domainFieldsOf, emptyDesign, type FormDesign } from "@saan/forms/design";
import { agreement } from "@saan/schema/agreement";
import { FormDesigner } from "@saan/ui/form-designer";
import { useState } from "react";

// Made once: the designer looks through them.
const domain = domainFieldsOf([{ name: "agreement", records: { agreement } }]);

/** A team makes its own form, with fields of the agreement where it wants them. */
export function DesignVisitForm() {
  const [design, setDesign] = useState<FormDesign>(() =>
    emptyDesign("village-visit", { th: "บันทึกการลงพื้นที่", en: "Village visit" }),
  );
  return <FormDesigner value={design} onValueChange={setDesign} domain={domain} />;
}
