import { cooperationAgreement } from "@saan/samples/cooperation";
import { phayaoAgreement } from "@saan/samples/phayao";
import { AgreementCard } from "@saan/ui/agreement-card";
import { RecordCardList } from "@saan/ui/record-card";

/** Two agreements of a register, each leading to its page. */
export function AgreementList() {
  return (
    <RecordCardList>
      <AgreementCard agreement={phayaoAgreement} href="#phayao" />
      <AgreementCard agreement={cooperationAgreement} href="#cooperation" />
    </RecordCardList>
  );
}
