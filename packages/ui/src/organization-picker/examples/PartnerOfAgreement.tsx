import type { OrganizationReference } from "@saan/schema/organization";
import { organizationKinds } from "@saan/schema/organization";
import { newRecordId } from "@saan/schema/record";
import { OrganizationPicker, type RegisteredOrganization } from "@saan/ui/organization-picker";
import { useState } from "react";

const kinds = (["foundation", "association", "local-government", "provincial-office"] as const).map((value) => ({
  value,
  label: organizationKinds.label(value, "th"),
}));

/** A partner of an agreement, from a register that grows as documents are read. */
export function PartnerOfAgreement({ register }: { readonly register: readonly RegisteredOrganization[] }) {
  const [registry, setRegistry] = useState(register);
  const [partner, setPartner] = useState<OrganizationReference | null>(null);
  return (
    <OrganizationPicker
      label="คู่ความร่วมมือ"
      hint="เลือกจากทะเบียน หรือพิมพ์ชื่อตามเอกสาร"
      registry={registry}
      kinds={kinds}
      value={partner}
      onValueChange={setPartner}
      onAdd={({ name, kind }) => {
        const added = { id: newRecordId("organization"), name, kind };
        setRegistry([...registry, added]);
        return added;
      }}
    />
  );
}
