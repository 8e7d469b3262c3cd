import { DescriptionList } from "@saan/ui/description-list";
import { PrivacyMask } from "@saan/ui/privacy-mask";

/** Stands for a request to the server, which checks who asks and writes it down. */
async function askForPhone(): Promise<string> {
  return "08 1234 4567";
}

/** The phone of a coordinator, which only those who need it look at. */
export function CoordinatorPhone() {
  const label = "เบอร์โทรศัพท์ผู้ประสานงาน";
  return (
    <DescriptionList
      items={[
        { term: "ผู้ประสานงาน", detail: "นักพัฒนาชุมชน องค์การบริหารส่วนตำบลแม่กา" },
        { term: label, detail: <PrivacyMask label={label} masked="•• •••• 4567" reveal={askForPhone} /> },
      ]}
    />
  );
}
