import { AppShell } from "@saan/ui/app-shell";
import { Button } from "@saan/ui/button";
import { IndicatorTable } from "@saan/ui/indicator-table";
import { SourceNote } from "@saan/ui/source-note";

/** A page of a tool with a table: on paper, the frame, the menu and the buttons are gone. */
export function PrintTable() {
  return (
    <AppShell
      programme="โครงการครอบครัวอบอุ่น"
      homeHref="#home"
      nav={[
        { label: "ข้อตกลง", href: "#agreements" },
        { label: "ตัวชี้วัด", href: "#indicators", current: true },
      ]}
      user="เจ้าหน้าที่ประจำจังหวัด"
    >
      <div className="docs-page">
        <h1 className="saan-heading">ตัวชี้วัด ปี 2566</h1>
        <div className="docs-page-tools saan-no-print">
          <Button onClick={() => window.print()}>พิมพ์ตาราง</Button>
        </div>
        <IndicatorTable
          caption="ตัวชี้วัดครอบครัวอบอุ่น จังหวัดพะเยา"
          rows={[
            {
              key: "relations",
              name: "สัมพันธภาพของคนในครอบครัว",
              unit: "ร้อยละ",
              baseline: { value: 58, period: "2562" },
              target: { value: 80, period: "2567" },
              latest: { value: 72, period: "2566" },
              history: [58, 61, null, 66, 72],
            },
            {
              key: "drowning",
              name: "เด็กจมน้ำเสียชีวิต",
              unit: "คน",
              baseline: { value: 30, period: "2562" },
              target: { value: 10, period: "2567" },
              latest: { value: 9, period: "2566" },
              history: [30, 24, 18, 12, 9],
            },
          ]}
        />
        <SourceNote title="แบบสำรวจครอบครัวอบอุ่น ปี 2566" publisher="สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา" />
      </div>
    </AppShell>
  );
}
