import { phayaoAgreement } from "@saan/samples/phayao";
import { AgreementDocument } from "@saan/ui/agreement-document";
import { Button } from "@saan/ui/button";

/** A whole agreement with a way to the printer. The button itself is not printed. */
export function PrintedAgreement() {
  return (
    <div className="saan-field-group">
      <div>
        <Button onClick={() => window.print()}>พิมพ์ข้อตกลง</Button>
      </div>
      <AgreementDocument agreement={phayaoAgreement} />
    </div>
  );
}
