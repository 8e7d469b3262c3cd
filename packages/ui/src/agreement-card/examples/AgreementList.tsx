import { AgreementCard, type AgreementSummary } from "@saan/ui/agreement-card";
import { RecordCardList } from "@saan/ui/record-card";

const subdistricts = ["แม่กา", "ศรีถ้อย", "สันโค้ง", "ดอกคำใต้"];

const families: AgreementSummary = {
  title: "ข้อตกลง MOU ร่วมกันในการขับเคลื่อนงานในพื้นที่ของจังหวัด ระหว่างพื้นที่ 10 ตำบล กับสถาบันครอบครัวเข้มแข็งจังหวัดพะเยา",
  titleIsDescriptive: true,
  kind: "memorandum",
  province: { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" },
  parties: [
    ...subdistricts.map((name) => ({
      kind: "area" as const,
      area: { level: "subdistrict" as const, nameAsStated: `ตำบล${name}` },
      role: "party" as const,
    })),
    { kind: "organization", organization: { nameAsStated: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" }, role: "hub" },
  ],
  term: {
    startsOnSigning: true,
    end: { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" },
  },
  states: [{ state: "signed" }],
};

const national: AgreementSummary = {
  title:
    "บันทึกข้อตกลงความร่วมมือ (MOU) ระหว่างกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ กับ สสส. ในการขับเคลื่อนยุทธศาสตร์ด้านการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน และท้องถิ่น",
  kind: "memorandum",
  parties: [
    {
      kind: "organization",
      organization: { nameAsStated: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
      role: "party",
    },
    { kind: "organization", organization: { nameAsStated: "สสส." }, role: "party" },
  ],
  signing: { date: { asStated: "2 พฤศจิกายน 2553", iso: "2010-11-02", precision: "day" } },
  states: [{ state: "signed" }],
};

/** Two agreements of a register, each leading to its page. */
export function AgreementList() {
  return (
    <RecordCardList>
      <AgreementCard agreement={families} href="#families" />
      <AgreementCard agreement={national} href="#national" />
    </RecordCardList>
  );
}
