import { phayaoAgreement } from "@saan/samples/phayao";
import { statedOf } from "@saan/schema/record";
import { DescriptionList } from "@saan/ui/description-list";
import { useRecordWords } from "@saan/ui/record-words";
import { StatedValue } from "@saan/ui/stated-value";

/** When an agreement was signed and ends, as the news about it tells, and what the news leaves out. */
export function TermFacts() {
  const words = useRecordWords();
  const signed = statedOf(phayaoAgreement, "signing.date");
  const { end } = phayaoAgreement.term ?? {};
  return (
    <DescriptionList
      items={[
        { term: "วันที่ลงนาม", detail: <StatedValue absent={signed.kind === "absent" ? signed.reason : undefined} /> },
        {
          term: "วันสิ้นสุด",
          detail: (
            <StatedValue asStated="ถึงปลายเดือนสิงหาคม 2563" asserter="สำนักประชาสัมพันธ์เขต 3">
              {end && words.date(end)}
            </StatedValue>
          ),
        },
        {
          term: "ผู้เข้าร่วมเวที",
          detail: (
            <StatedValue asStated="รวมกว่า 70 คน" confidence="disputed">
              มากกว่า 70 คน
            </StatedValue>
          ),
        },
      ]}
    />
  );
}
