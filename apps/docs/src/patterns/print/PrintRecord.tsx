import { Button } from "@saan/ui/button";
import { SchemaPrint } from "@saan/ui/schema-print";
import { SourceNote } from "@saan/ui/source-note";
import { visitForm } from "../work-offline/visit";

/** A record of any form on paper: what the form asks is what is printed, section by section. */
export function PrintRecord() {
  return (
    <div className="docs-page">
      <div className="docs-page-tools saan-no-print">
        <Button variant="primary" onClick={() => window.print()}>
          พิมพ์บันทึก
        </Button>
      </div>
      <div className="docs-sheet saan-print-page">
        <SchemaPrint
          form={visitForm}
          record={{ village: "บ้านสันป่าม่วง", findings: "หมู่ 3 มีเวทีครอบครัวทุกวันพระ" }}
          digits="thai"
          note={<SourceNote title="สมุดบันทึกของคณะทำงานตำบล" accessed="2026-11-20" />}
        />
      </div>
    </div>
  );
}
