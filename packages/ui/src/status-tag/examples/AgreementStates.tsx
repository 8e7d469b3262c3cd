import { agreementStates } from "@saan/schema/agreement";
import { DescriptionList } from "@saan/ui/description-list";
import { StatusTag } from "@saan/ui/status-tag";

/** Every state that an agreement can be in. */
export function AgreementStates() {
  return (
    <DescriptionList
      items={agreementStates.codes.map((code) => ({
        key: code,
        term: agreementStates.entries[code].th,
        detail: <StatusTag list={agreementStates} code={code} />,
      }))}
    />
  );
}
