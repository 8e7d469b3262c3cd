import { SignatureList } from "@saan/ui/signature-list";

/** Who signs an agreement between a sub-district and the family institute of its province. */
export function AgreementSignatures() {
  return (
    <SignatureList
      legend="ผู้ลงนามในข้อตกลง"
      hint="กรอกตำแหน่งตามเอกสาร ไม่จำเป็นต้องมีชื่อ"
      name="signatories"
      defaultValue={[
        {
          key: "subdistrict",
          name: "องค์การบริหารส่วนตำบลแม่กา",
          number: 1,
          signatures: [{ key: "chief", post: "นายกองค์การบริหารส่วนตำบลแม่กา", state: "not-signed" }],
        },
        {
          key: "institute",
          name: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา",
          number: 2,
          signatures: [
            {
              key: "director",
              post: "ผู้อำนวยการสถาบันครอบครัวเข้มแข็งจังหวัดพะเยา",
              state: "signed",
              signedOn: { asStated: "19 กรกฎาคม 2562", iso: "2019-07-19", precision: "day" },
            },
          ],
        },
      ]}
    />
  );
}
