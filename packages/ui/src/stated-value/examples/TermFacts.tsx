import type { StatedDate } from "@saan/schema/field";
import { DescriptionList } from "@saan/ui/description-list";
import { useRecordWords } from "@saan/ui/record-words";
import { StatedValue } from "@saan/ui/stated-value";

const end: StatedDate = { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" };

/** When an agreement was signed and ends, as the news about it tells, and what the news leaves out. */
export function TermFacts() {
  const words = useRecordWords();
  return (
    <DescriptionList
      items={[
        { term: "วันที่ลงนาม", detail: <StatedValue absent="not-stated" /> },
        {
          term: "วันสิ้นสุด",
          detail: (
            <StatedValue asStated="ถึงปลายเดือนสิงหาคม 2563" asserter="สำนักประชาสัมพันธ์เขต 3">
              {words.date(end)}
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
