import { phayaoAgreement } from "@saan/samples/phayao";
import { AgreementDocument } from "@saan/ui/agreement-document";
import { Button } from "@saan/ui/button";

/** A whole agreement with a way to the printer. The button itself is not printed. */
export function PrintedAgreement() {
  return (
    <>
      <Button onClick={() => window.print()}>พิมพ์ข้อตกลง</Button>
      <AgreementDocument agreement={phayaoAgreement} />
    </>
  );
}
