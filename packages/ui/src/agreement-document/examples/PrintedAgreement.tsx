import type { Agreement } from "@saan/schema/agreement";
import { AgreementDocument } from "@saan/ui/agreement-document";
import { Button } from "@saan/ui/button";

const families: Agreement = {
  title: "บันทึกข้อตกลงความร่วมมือขับเคลื่อนงานครอบครัวเข้มแข็งในตำบลแม่กา",
  kind: "memorandum",
  parties: [
    { kind: "organization", organization: { nameAsStated: "องค์การบริหารส่วนตำบลแม่กา" }, role: "party" },
    { kind: "organization", organization: { nameAsStated: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" }, role: "hub" },
  ],
  scopeIssues: [
    { text: "ประชุมคณะทำงานพัฒนาสุขภาวะเด็ก เยาวชน และครอบครัวในชุมชน" },
    { text: "สำรวจฐานข้อมูลสถานการณ์เด็ก เยาวชน และครอบครัว" },
    { text: "จัดเวทีสร้างการเรียนรู้ตามบริบทของชุมชน" },
  ],
  signing: {
    date: { asStated: "19 กรกฎาคม 2562", iso: "2019-07-19", precision: "day" },
    place: "ห้องประชุมองค์การบริหารส่วนตำบลแม่กา",
  },
  term: {
    startsOnSigning: true,
    end: { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" },
  },
  states: [{ state: "signed" }],
};

/** A whole agreement with a way to the printer. The button itself is not printed. */
export function PrintedAgreement() {
  return (
    <div className="saan-field-group">
      <div>
        <Button onClick={() => window.print()}>พิมพ์ข้อตกลง</Button>
      </div>
      <AgreementDocument agreement={families} />
    </div>
  );
}
