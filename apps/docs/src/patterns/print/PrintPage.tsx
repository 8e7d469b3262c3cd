import { phayaoAgreement } from "@saan/samples/phayao";
import { AgreementDocument } from "@saan/ui/agreement-document";
import { Button } from "@saan/ui/button";
import { type Digits, KitProvider } from "@saan/ui/provider";
import { SegmentedControl } from "@saan/ui/segmented-control";
import { useState } from "react";

/** An agreement as it leaves the printer. The tools above the sheet stay on the screen. */
export function PrintPage() {
  const [digits, setDigits] = useState<Digits>("thai");
  return (
    <div className="docs-page">
      <div className="docs-page-tools saan-no-print">
        <SegmentedControl
          label="ตัวเลขในเอกสาร"
          value={digits}
          onValueChange={(value) => setDigits(value === "latn" ? "latn" : "thai")}
          options={[
            { value: "thai", label: "เลขไทย" },
            { value: "latn", label: "เลขอารบิก" },
          ]}
        />
        <Button variant="primary" onClick={() => window.print()}>
          พิมพ์ข้อตกลง
        </Button>
      </div>
      <KitProvider digits={digits}>
        <div className="docs-sheet saan-print-page">
          <AgreementDocument agreement={phayaoAgreement} digits={digits} />
        </div>
      </KitProvider>
    </div>
  );
}
