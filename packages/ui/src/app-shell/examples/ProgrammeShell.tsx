import { AppShell } from "@saan/ui/app-shell";
import { Breadcrumbs } from "@saan/ui/breadcrumbs";

const nav = [
  { label: "ข้อตกลง", href: "#agreements", current: true },
  { label: "พื้นที่", href: "#areas" },
  { label: "การประชุม", href: "#meetings" },
  { label: "รายงานผล", href: "#reports" },
];

/** The frame of a province's programme tool. */
export function ProgrammeShell() {
  return (
    <AppShell
      programme="โครงการครอบครัวอบอุ่น"
      organization="สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา"
      homeHref="#home"
      nav={nav}
      user="เจ้าหน้าที่ประจำจังหวัด"
      footer="สอบถามการใช้งาน โทร. 0 5400 0000"
    >
      <Breadcrumbs items={[{ label: "หน้าแรก", href: "#home" }, { label: "ข้อตกลง" }]} />
      <h1 className="saan-heading">ข้อตกลงความร่วมมือ</h1>
      <p>เลือกข้อตกลงจากรายการ หรือเพิ่มข้อตกลงใหม่</p>
    </AppShell>
  );
}
