import { SourceNote } from "@saan/ui/source-note";

/** The news that a record was made from. */
export function NewsSource() {
  return (
    <SourceNote
      title="10 ตำบลพะเยาลงนามข้อตกลงขับเคลื่อนงานสุขภาวะเด็กและครอบครัว"
      publisher="สำนักประชาสัมพันธ์เขต 3"
      published={{ asStated: "19 กรกฎาคม 2562", iso: "2019-07-19", precision: "day" }}
      url="https://region3.example.go.th/news/2562"
      accessed="2026-11-02"
    />
  );
}
